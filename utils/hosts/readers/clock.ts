/** A time of day on the wall, in minutes since midnight (0–1440). */
export interface ClockRange {
  start: number;
  /** Not before `start` unless the end lies on a later day; null when the text shows one time only. */
  end: number | null;
  /** Where the last time of the range ends in the (normalised) text. */
  to: number;
}

export interface ClockReader {
  /** Text with Latin digits and plain spaces, as long as a `toLine` text before; positions of `range` refer to it. */
  normalise(text: string): string;
  /** The first two times of the text as a range; null when there is none. */
  range(normalised: string): ClockRange | null;
  /** The text without its times: what is left holds the date. */
  without(normalised: string): string;
}

interface Clock {
  at: number;
  to: number;
  hour: number;
  minute: number;
  half: 0 | 1 | null;
}

/**
 * Words for the halves of the day that the calendars' interfaces use where they differ from the browser's
 * own locale data, written without dots: first the morning, then the afternoon.
 */
const halves = {
  before: ['午前 上午 오전 နံနက် පෙව', '午後 下午 오후 ညနေ පව'],
  after: ['am vm yb ap fh дп πμ ص قب قظ ጥዋት', 'pm nm yh ip eh пп μμ م بع بظ ከሰዓት'],
} as const;

const toHour24 = (hour: number, half: 0 | 1 | null): number =>
  half === null ? hour : (hour % 12) + half * 12;

/** Decimal digits of any script, by their place in the block: the blocks from Devanagari to Sinhala start at 6. */
export const toLatinDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  return String((code & 15) - (code >= 0x966 && code < 0xe00 ? 6 : 0));
};

/** A tag that `Intl` surely accepts: pages write `zh_TW`, `iw` or nothing. */
export function toLocale(lang: string): string {
  const tag = lang.replace(/_/g, '-');
  return /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(tag)
    ? tag
    : (/^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0] ?? 'en');
}

/** What the browser's locale data calls a half of the day in this language, and on which side of the hour. */
function localHalf(locale: string, hour: number): { word: string; before: boolean } {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true });
  const parts = format.formatToParts(new Date(2024, 0, 1, hour));
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  const word = (parts[at('dayPeriod')]?.value ?? '').replace(/[.\s\u200f]/g, '');
  return { word, before: at('dayPeriod') < at('hour') };
}

/**
 * Reads times of day in any interface language: 12 and 24 hours, words before the time (ja, ko, zh, my, si) or
 * after it, digits of any script. Words come from the small table above and from the browser's locale data.
 */
export function clockReader(lang: string): ClockReader {
  const locale = toLocale(lang);
  const local = [localHalf(locale, 9), localHalf(locale, 15)];
  const group = (side: keyof typeof halves, half: 0 | 1) =>
    [
      ...halves[side][half].split(' '),
      ...local
        .filter((each, of) => of === half && each.before === (side === 'before'))
        .map((each) => each.word),
    ]
      .filter((word) => /^[\p{L}\p{M}]+$/u.test(word))
      .sort((a, b) => b.length - a.length)
      .map((word) => [...word].join('\\.?\\s?') + '\\.?')
      .join('|');
  const clock = new RegExp(
    `(?:(?:(${group('before', 0)})|(${group('before', 1)}))\\s?)?` +
      '(?<![\\d.:/])(\\d{1,2})(?:[:.：h](\\d\\d))?(?!\\d|[.:/]\\d)' +
      `(?:\\s?([時时点點시]))?(?:\\s?(?:(${group('after', 0)})|(${group('after', 1)}))(?![\\p{L}\\d]))?`,
    'giu',
  );

  function find(text: string): Clock[] {
    const clocks: Clock[] = [];
    for (const match of text.matchAll(clock)) {
      const half = match[1] || match[6] ? 0 : match[2] || match[7] ? 1 : null;
      if (half === null && !match[4] && !match[5]) continue;
      const hour = Number(match[3]);
      const minute = Number(match[4] ?? 0);
      if (hour > 24 || minute > 59) continue;
      clocks.push({ at: match.index, to: match.index + match[0].length, hour, minute, half });
    }
    return clocks;
  }

  /** "9 – 10am": the number beside the only full time. Dates end at a comma or at the dot operator. */
  function partner(text: string, only: Clock): [Clock, Clock | undefined] {
    const bare = { minute: 0, half: only.half };
    const left = /(?<![\d.:/])(\d{1,2})\s?[^\d,،、，⋅·]{1,8}$/.exec(text.slice(0, only.at));
    if (left && Number(left[1]) < 25)
      return [{ ...bare, hour: Number(left[1]), at: left.index, to: only.at }, only];
    const right = /^\s?[^\d,،、，\s]\s?(\d{1,2})(?![\d.:/])/.exec(text.slice(only.to));
    if (right && Number(right[1]) < 25) {
      return [only, { ...bare, hour: Number(right[1]), at: only.to, to: only.to + right[0].length }];
    }
    return [only, undefined];
  }

  return {
    normalise: (text) =>
      text
        .replace(/(?![\u{10000}-\u{10ffff}])\p{Nd}/gu, toLatinDigit)
        .replace(/[\u200e\u200f\u061c]/g, '')
        .replace(/\s/g, ' '),
    range(text) {
      const clocks = find(text);
      if (!clocks[0]) return null;
      const [a, b] = clocks[1] ? [clocks[0], clocks[1]] : partner(text, clocks[0]);
      const end = b ? toHour24(b.hour, b.half ?? a.half) * 60 + b.minute : null;
      let start = toHour24(a.hour, a.half ?? b?.half ?? null) * 60 + a.minute;
      // "11:30 – 1:00pm": the half shown once belongs to the end, and the start lies before it.
      if (a.half === null && b && b.half !== null && end !== null && start > end) {
        start = toHour24(a.hour, b.half === 1 ? 0 : 1) * 60 + a.minute;
      }
      return { start, end, to: (b ?? a).to };
    },
    without: (text) =>
      find(text).reduceRight((left, { at, to }) => left.slice(0, at) + ' ' + left.slice(to), text),
  };
}
