/** Cells that a spreadsheet would calculate are guarded by an apostrophe, which our own importer takes off again. */
const calculated = /^[=+\-@\t\r]/;

export const byteOrderMark = '\uFEFF';

/** RFC 4180 with CRLF. `bom` marks the file as UTF-8 for spreadsheets that would guess otherwise. */
export function toCsv(rows: readonly (readonly string[])[], { bom }: { bom: boolean }): string {
  return `${bom ? byteOrderMark : ''}${rows.map(toCsvLine).join('')}`;
}

/** One row with its line end. A half of a surrogate pair becomes U+FFFD, as UTF-8 has no place for it. */
export function toCsvLine(row: readonly string[]): string {
  return `${row.map((text) => toCell(text.toWellFormed())).join(',')}\r\n`;
}

function toCell(text: string): string {
  const guarded = calculated.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) || guarded !== guarded.trim()
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}

/** Several texts in one cell: a bullet each, so that they come apart again; examples indented below. */
export function toList(items: readonly { text: string; examples?: readonly string[] }[]): string {
  const [only] = items;
  if (items.length === 1 && only && isPlain(only)) return only.text;
  return items
    .flatMap(({ text, examples = [] }) => [
      `• ${oneLine(text)}`,
      ...examples.map((example) => `    • e.g. ${oneLine(example)}`),
    ])
    .join('\n');
}

/** A text that comes back as itself without a bullet. */
function isPlain({ text, examples = [] }: { text: string; examples?: readonly string[] }): boolean {
  return (
    examples.length === 0 &&
    /^[\p{L}\p{N}"“„(]/u.test(text) &&
    !/\n/.test(text) &&
    !/^\(?\p{L}?\d*[.)]\s/u.test(text)
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
