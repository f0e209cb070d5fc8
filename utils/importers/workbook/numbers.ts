import { walkXml } from './xml.ts';

/** How numbers of each cell style read. */
export type NumberStyle =
  | { kind: 'plain' }
  | { kind: 'date' }
  | { kind: 'time' }
  | { kind: 'percent' }
  | { kind: 'worded'; before: string; after: string };

const plain: NumberStyle = { kind: 'plain' };

/** Number formats that every program knows by number (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): NumberStyle {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return { kind: 'date' };
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { kind: 'time' };
  return id === 9 || id === 10 ? { kind: 'percent' } : plain;
}

/** Styles by the number that a cell states; `null` when the part is no XML. */
export function readStyles(bytes: Uint8Array): NumberStyle[] | null {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  const isXml = walkXml(bytes, {
    open: (name, attribute) => {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        const code = codes.get(id);
        styles.push(code === undefined ? builtIn(id) : styleOf(code));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return isXml ? styles : null;
}

/** What a format of the author's own shows: `"Level "0` is a number with a word. */
export function styleOf(code: string): NumberStyle {
  const [section = ''] = code.split(';');
  const worded = /^(?:"([^"]*)"|((?:\\.)*))[#,]*0(?:"([^"]*)"|((?:\\.)*))$/.exec(section);
  if (worded) {
    const before = worded[1] ?? (worded[2] ?? '').replace(/\\/g, '');
    const after = worded[3] ?? (worded[4] ?? '').replace(/\\/g, '');
    return before + after === '' ? plain : { kind: 'worded', before, after };
  }
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/general/i.test(bare)) return plain;
  if (/[yd]|mmm|^m+$/i.test(bare)) return { kind: 'date' };
  if (/[hs]/i.test(bare)) return { kind: 'time' };
  return bare.includes('%') ? { kind: 'percent' } : plain;
}

const dayMs = 86_400_000;

/** A stored number as text: dates as `2026-01-31`, no artefacts of binary fractions. The raw text when it is none. */
export function numberText(raw: string, style: NumberStyle | undefined, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (style?.kind === 'date' && value >= 0 && value < 2_958_466) return dateText(value, from1904);
  if (style?.kind === 'time' && value >= 0 && value < 1) return timeText(value);
  if (style?.kind === 'percent') return `${rounded(value * 100)}%`;
  if (style?.kind === 'worded') return `${style.before}${rounded(value)}${style.after}`;
  return rounded(value);
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Day 1 is 1 January 1900, and day 60 a 29 February that never was. */
function dateText(value: number, from1904: boolean): string {
  const days = Math.floor(value);
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const day = new Date(epoch + days * dayMs).toISOString().slice(0, 10);
  const time = value - days;
  return time < 1 / 2_880 ? day : `${day} ${timeText(time)}`;
}

function timeText(value: number): string {
  const minutes = Math.round(value * 1_440) % 1_440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
