import type { Report } from '../types.ts';

export interface DecodedText {
  text: string;
  /** WHATWG label of the encoding that was used. */
  encoding: string;
}

/** Bytes looked at to guess UTF-16 without a mark, and to tell text from binary. */
const sampleBytes = 64 * 1024;

/**
 * Bytes to text: byte order mark, UTF-16 by its zero bytes, UTF-8 when valid, else a legacy code page by what its
 * letters look like. Control characters are taken out and reported. `null` (after E-ENCODING) when it is no text.
 */
export function decodeText(bytes: Uint8Array, file: string, report: Report): DecodedText | null {
  const encoding = markOf(bytes) ?? wideOf(bytes) ?? narrowOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding.startsWith('utf') ? decoded : decoded.replace(/^\uFEFF/, '');
  const clean = withoutControls(text);
  if (text.length - clean.length > text.length * 0.05) {
    report.add('E-ENCODING', { file });
    return null;
  }
  if (clean.length < text.length) report.add('W-CONTROL', { file, line: lineOf(text, controls) });
  const bad = clean.indexOf('\uFFFD');
  if (bad >= 0)
    report.add('W-ENCODING', { file, line: lineAt(clean, bad) }, { encoding: encoding.toUpperCase() });
  if (!encoding.startsWith('utf'))
    report.add('I-ENCODING', { file }, { encoding: names[encoding] ?? encoding });
  return { text: clean, encoding };
}

const names: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1250': 'Windows-1250 (Central European)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
};

// Everything below space but TAB, LF, CR; and DEL.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const allControls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** A vertical tab is a soft line break in spreadsheets and becomes one; other control characters go. */
function withoutControls(text: string): string {
  if (!controls.test(text)) return text;
  return text.replace(allControls, (character) => (character === '\u000B' ? '\n' : ''));
}

function lineOf(text: string, pattern: RegExp): number {
  return lineAt(text, Math.max(0, text.search(pattern)));
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: separators and line ends have their zero byte always on the same side. */
function wideOf(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length - (bytes.length % 2), sampleBytes);
  let low = 0;
  let high = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0 && bytes[i + 1] !== 0) high++;
    else if (bytes[i + 1] === 0 && bytes[i] !== 0) low++;
  }
  const least = Math.max(3, end / 2 / 50);
  if (low >= least && high < low / 20) return 'utf-16le';
  if (high >= least && low < high / 20) return 'utf-16be';
  return null;
}

function narrowOf(bytes: Uint8Array): string {
  const { valid, invalid } = utf8Sequences(bytes);
  // A few broken bytes in a file full of valid sequences: still UTF-8, the broken ones are reported.
  if (invalid === 0 || valid > invalid * 10) return 'utf-8';
  const sample = bytes.subarray(0, sampleBytes);
  let best = 'windows-1252';
  let bestScore = 0;
  for (const page of pages) {
    const score = page.score(new TextDecoder(page.encoding).decode(sample));
    if (score > bestScore) [best, bestScore] = [page.encoding, score];
  }
  return best;
}

/** Counts multi-byte sequences without allocating; enough of UTF-8 to tell it from a code page. */
function utf8Sequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let fits = more > 0;
    for (let k = 1; k <= more; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) fits = false;
    if (fits) {
      valid++;
      i += more;
    } else invalid++;
  }
  return { valid, invalid };
}

/** How much a decoding looks like the language it is for: 0 = not at all. Western European is the fallback at 0. */
const pages: readonly { encoding: string; score: (text: string) => number }[] = [
  { encoding: 'shift_jis', score: (text) => japanese(text) },
  { encoding: 'euc-jp', score: (text) => japanese(text) * 0.99 },
  // Cyrillic words are long runs of letters beyond ASCII; French and German ones are single letters inside words.
  { encoding: 'windows-1251', score: (text) => share(text, /[а-яёА-ЯЁ]{4,}/g, 0.3) },
  {
    encoding: 'windows-1250',
    score: (text) => share(text, /[a-zA-Z][ąęłśżźćńřěšůťď]|[ąęłśżźřěšůť][a-z]/g, 0.02),
  },
];

function japanese(text: string): number {
  if (text.includes('\uFFFD')) return 0;
  const kana = text.match(/[\u3040-\u30FF]/g)?.length ?? 0;
  const halfWidth = text.match(/[\uFF61-\uFF9F]/g)?.length ?? 0;
  return kana > halfWidth ? kana / text.length : 0;
}

function share(text: string, pattern: RegExp, least: number): number {
  let length = 0;
  for (const match of text.matchAll(pattern)) length += match[0].length;
  const part = length / Math.max(1, text.length);
  return part >= least ? part : 0;
}
