import type { ImportMessage, ImportPlace } from '../domain/dry-run.ts';

export interface MessageLine {
  code: string;
  severity: 'error' | 'warning' | 'info';
  place: ImportPlace;
  what: string;
  todo: string;
}

/** At most so many lines; then a count by code. */
export const mostLines = 50;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A message is one sentence "place: what is wrong: what to do". The table shows the three apart;
 * a sentence of another form stays whole under "what".
 */
export const toLine = ({ code, severity, place, text }: ImportMessage, where: string): MessageLine => {
  const rest = text.startsWith(`${where}: `) ? text.slice(where.length + 2) : text;
  const cut = rest.lastIndexOf(': ');
  const [what, todo] = cut < 0 ? [rest, ''] : [rest.slice(0, cut), rest.slice(cut + 2)];
  return {
    code,
    severity: severity === 'question' ? 'warning' : severity,
    place,
    what: upper(what),
    todo: upper(todo),
  };
};

export interface MessageTable {
  lines: MessageLine[];
  rest: { code: string; count: number }[];
  counts: Record<MessageLine['severity'], number>;
}

/** Questions stand above the table and not in it; a count that the importer itself made keeps its place in `rest`. */
export const toTable = (
  messages: readonly ImportMessage[],
  toWhere: (place: ImportPlace) => string,
): MessageTable => {
  const counts = { error: 0, warning: 0, info: 0 };
  const rest = new Map<string, number>();
  const lines: MessageLine[] = [];
  for (const message of messages) {
    if (message.severity === 'question') continue;
    const { code, count } = message.params;
    if (message.code === 'I-MORE' && typeof code === 'string' && typeof count === 'number') {
      if (code.startsWith('Q-')) continue;
      rest.set(code, (rest.get(code) ?? 0) + count);
      counts[code.startsWith('E-') ? 'error' : code.startsWith('W-') ? 'warning' : 'info'] += count;
      continue;
    }
    counts[message.severity] += 1;
    if (lines.length < mostLines) lines.push(toLine(message, toWhere(message.place)));
    else rest.set(message.code, (rest.get(message.code) ?? 0) + 1);
  }
  return { lines, rest: [...rest].map(([code, count]) => ({ code, count })), counts };
};

/** For the clipboard: one message a line, as a colleague who owns the sheet needs it. */
export const toPlainText = (messages: readonly ImportMessage[]): string =>
  messages
    .filter(({ severity }) => severity !== 'question')
    .map(({ code, text }) => `${code}\t${text}`)
    .join('\n');
