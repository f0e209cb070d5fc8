/** Markdown and HTML that would mean something inside a line of ours. */
const inline = /[\\`*_{}[\]<>#+!|~$^=&-]/g;
/** Line starts that would make a heading, a rule, a fence or a table of a note's text. */
const blockStart = /^(\s*)(#{1,6}(?=\s|$)|={2,}|-{2,}(?=\s*$)|\*{3,}|_{3,}|`{3,}|~{3,}|\|)/;
const unsafeLink = /\]\((?!\s*<?(?:https?:|mailto:))/gi;
const lineBreaks = /\r\n|[\r\n\u2028\u2029]/;

/** A value as plain text in one line: nothing in it is Markdown or HTML any more. */
export const toPlain = (text: string): string =>
  text
    .split(lineBreaks)
    .join(' ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(inline, (sign) => `\\${sign}`)
    .trim();

/** One line of a note: the subset that notes may use stays, HTML, headings, fences, images and foreign links do not. */
const toSafeLine = (line: string): string =>
  line
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(blockStart, (_all, space: string, start: string) => `${space}\\${start}`)
    .replace(/^( {4,}|\t+)/, '    ')
    .replace(/!\[/g, '!\\[')
    .replace(unsafeLink, ']\\(')
    .replace(/^(\s*)\[([^\]]*)\]:/, '$1\\[$2]:');

/** A note's text as a quotation: it cannot end its own block or begin one of ours. */
export const toQuote = (text: string, indent = ''): string =>
  text
    .split(lineBreaks)
    .map((line) => `${indent}> ${toSafeLine(line)}`.trimEnd())
    .join('\n');

/** A value for YAML front matter; JSON strings are YAML strings. */
export const toYaml = (value: string | number | null | readonly string[]): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
