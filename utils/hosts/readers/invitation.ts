import type { MeetingReading } from '../../domain/meeting.ts';
import type { SightedPerson } from '../types.ts';
import { isNameLike, splitNames } from './box-people.ts';
import { toEventReading } from './event.ts';
import { toInvitationLanguage, toInvitationZone, withoutZone } from './invitation-words.ts';
import { isGenericHeading, toEventLabels, type EventLabel } from './labels.ts';
import { noTimes, timesReader, type Times } from './times.ts';
import { address } from './tree.ts';
import { organiserWord } from './words.ts';

const longest = 20_000;
const mostLines = 400;
const dayMs = 86_400_000;

/** `lang`: of the browser, for dates of digits that could be read two ways. `zone`: IANA zone for times that name none. */
export interface InvitationContext {
  /** Epoch ms. */
  now: number;
  zone: string;
  lang: string;
}

type Values = Partial<Record<EventLabel, string[]>>;

/** "When: Tuesday", "When <tab> Tuesday", or a caption on a line of its own. */
function toCaption(line: string): { labels: readonly EventLabel[]; value: string } | null {
  const [, before = '', after = ''] =
    /^\W{0,3}?([^:：\t]{1,40}?)\*?\s*(?:[:：]\*?|\t)\s*(.*)$/.exec(line) ?? [];
  const inline = toEventLabels(before.replace(/^[*•·\-\s]+|\*+$/g, ''));
  if (inline.length > 0) return { labels: inline, value: after };
  const alone = toEventLabels(line.replace(/^[*•·\-\s]+|\*+$/g, ''));
  return alone.length > 0 ? { labels: alone, value: '' } : null;
}

const hasClock = (text: string): boolean =>
  /\p{Nd}\s?[:.h時點点]\s?\p{Nd}{2}|\p{Nd}\s?([ap]\.?m\b|[時时点點시]|uhr)/iu.test(text);

/** Values by caption; a value goes on over the lines below it until an empty one or the next caption. */
function toValues(lines: readonly string[]): Values {
  const values: Values = {};
  let open: string[] | null = null;
  for (const line of lines) {
    const caption = toCaption(line);
    if (caption) {
      const { labels, value } = caption;
      const rest: string[] = value ? [value] : [];
      for (const label of labels)
        if (label === 'guests' && values.guests) open = values.guests = [...values.guests, ...rest];
        else values[label] ??= rest;
      open = values[labels[0] ?? 'title'] ?? rest;
    } else if (line === '') open = open && open.length > 0 ? null : open;
    else open?.push(line);
  }
  return values;
}

const prefixes =
  /^(((re|fwd?|aw|wg|tr|rv|enc|r|i|sv|vs|vl|antw|ynt|odp|回复|转发|返信|転送)|[^:：@]{0,30}(invit|einladung|uitnodiging|zaproszeni|招待|邀请|초대|دعوة|приглашени|inbjudan|davet|accepted|zugesagt|updated)[^:：@]{0,20})\s?[:：]\s*)+/iu;

/** The subject without what mail programs put around it: "Invitation: 1:1 @ Tue Nov 24, 2026 2pm (CET) (me@…)". */
function toTitle(subject: string): { title: string; when: string } {
  const text = subject.replace(prefixes, '').trim();
  const at = text.search(/\s@\s(?=[^@]*\p{Nd})/u);
  return at < 0 ? { title: text, when: '' } : { title: text.slice(0, at).trim(), when: text.slice(at + 3) };
}

/** The line above the first caption is what the event is called, unless it is a sentence. */
function titleAbove(lines: readonly string[]): string {
  const at = lines.findIndex((line) => {
    const labels = toCaption(line)?.labels ?? [];
    return labels.includes('when') || labels.includes('date') || labels.includes('start');
  });
  const above = lines.slice(0, Math.max(at, 0)).filter(Boolean).at(-1) ?? '';
  const isTitle =
    above.length < 150 && !/[.!?:：。]$/.test(above) && !address.test(above) && !toCaption(above);
  return isTitle && !isGenericHeading(above) && !/^(https?:|microsoft teams|zoom)/i.test(above) ? above : '';
}

const bullet = /^[\s•·*–-]+/;
const role = /\s[-–(]\s?([^-–()]{3,40})\)?$/;

/** People of one line: several with semicolons, each with an address or a part behind the name. */
function toPeople(lines: readonly string[] = [], state = ''): SightedPerson[] {
  return lines
    .flatMap((line) => splitNames(line.replace(bullet, '').replace(/^\*|\*$/g, '')))
    .flatMap((text): SightedPerson[] => {
      const part = role.exec(text)?.[1] ?? '';
      const isPart =
        organiserWord.test(part) || /creator|optional|required|facultatif|fakultativ/i.test(part);
      const name = (isPart ? text.replace(role, '') : text).replace(/\*$/, '').trim();
      const email = address.exec(name)?.[0]?.toLowerCase() ?? '';
      const bare = name
        .replace(address, '')
        .replace(/[<>()"[\]]|mailto:/gi, '')
        .trim();
      if (!email && !isNameLike(bare)) return [];
      return [
        { email, label: '', lines: bare ? [bare] : [], state: `${state} ${isPart ? part : ''}`.trim() },
      ];
    });
}

/** The first text with a day and a time; those behind the sure ones need an end too. */
function firstTimes(texts: readonly string[], sure: number, read: (text: string) => Times) {
  for (const [index, text] of texts.entries()) {
    const times = hasClock(text) ? read(text.trim()) : noTimes;
    if (times.start !== null && (times.end !== null || index < sure)) return { times, said: text };
  }
  return { times: noTimes, said: '' };
}

/** A rule's last day is no end of the meeting. */
const withoutSpan = (times: Times): Times => {
  const { start, end } = times;
  if (start === null || end === null || times.allDay || end - start <= dayMs) return times;
  const length = (end - start) % dayMs;
  return { ...times, end: length === 0 ? null : start + length };
};

const rhythm =
  /occurs|every |weekly|daily|monthly|jede[nrs]?\s|wöchentlich|täglich|monatlich|chaque|toutes? les|hebdomadaire|cada |semanal|todas? as|ogni |settimanal|elke |wekelijks|co tydzień|varje|毎[週日月]|每[周週天月]|매[주일월]|كل |أسبوعي|кажд|еженедел/i;

/**
 * One event from the text of an invitation: captions that Outlook, Google, Teams and Zoom write, in the languages of
 * the dictionary. Null for a text without a day and a time of day; an end that is not said stays unknown.
 */
export function readInvitation(text: string, { now, zone, lang }: InvitationContext): MeetingReading | null {
  const lines = text
    .slice(0, longest)
    .split(/\r\n|\n|\r/)
    .slice(0, mostLines)
    .map((line) =>
      line
        .replace(/^(>\s?)+/, '')
        .replace(/[\u00a0\u202f ]+/g, ' ')
        .trim(),
    );
  const values = toValues(lines);
  const of = (label: EventLabel): string => (values[label] ?? []).join(' ');
  const subject = toTitle(values.title?.[0] ?? '');
  const own = toInvitationLanguage(text, lang);
  const starts = hasClock(of('start'));
  const ends = hasClock(of('end')) ? `– ${of('end')}` : '';
  // At its caption one time is a start. Elsewhere (a mail has a date of its own) only two make an event.
  const sure = [
    values.when?.[0] ?? '',
    of('when'),
    starts ? [of('date'), of('start'), ends].join(' ') : '',
    values.time ? `${values.date?.[0] ?? ''} ${values.time[0] ?? ''}` : '',
  ];
  const likely = [
    values.date?.[0] ?? '',
    subject.when,
    ...lines.filter((line) => line.length < 200 && !toCaption(line)),
  ];
  const { times, said } = firstTimes([...sure, ...likely], sure.length, (when) =>
    timesReader({ lang: own, now, zone: toInvitationZone(when) ?? zone })(withoutZone(when)),
  );
  if (times.start === null) return null;
  const isRepeating = rhythm.test(said) || of('repeats') !== '';
  const known = withoutSpan(times);
  const title = subject.title || titleAbove(lines);
  const from = [...(values.organiser ?? [])].filter((line) => !hasClock(line));
  const people = [
    ...toPeople(from.slice(0, 1), 'organizer'),
    ...toPeople((values.guests ?? []).filter((line) => !hasClock(line))),
  ];
  const place = (values.place?.[0] ?? '').replace(/\s*\((map|karte|carte|mapa|mappa|kaart|地図)\)$/i, '');
  const reading = toEventReading(
    {
      site: 'ics',
      key: title,
      lang: own,
      account: null,
      people,
      chips: [],
      lines: {
        title: [title].filter(Boolean),
        place: [place].filter(Boolean),
        links:
          text
            .match(/(https:\/\/|(?<![\w/])meet\.google\.com\/)[^\s<>"')\]]+/g)
            ?.map((link) => (link.startsWith('https') ? link : `https://${link}`)) ?? [],
        zone: [toInvitationZone(said) ?? zone],
        startAt: [String(times.start / 1000)],
        endAt: known.end === null ? [] : [String(known.end / 1000)],
      },
    },
    now,
    { recurring: { value: isRepeating ? true : null, source: 'text' } },
  );
  return (
    reading && {
      ...reading,
      sources: { ...reading.sources, start: 'text', ...(known.end !== null && { end: 'text' }) },
    }
  );
}
