import type { ImportMessage, ImportSeverity } from '../domain/dry-run.ts';

/** All messages of one code. */
export interface MessageGroup {
  code: string;
  severity: Exclude<ImportSeverity, 'question'>;
  shown: ImportMessage[];
  /** How many more there are. */
  more: number;
}

export interface MessageGroups {
  groups: MessageGroup[];
  counts: Record<MessageGroup['severity'], number>;
}

/** At most so many messages; then a count by code. */
export const mostLines = 50;

const severities: Record<string, MessageGroup['severity']> = { E: 'error', W: 'warning', I: 'info' };

/**
 * Messages by code, in the order in which the codes come: errors first. Questions stand above them and not among
 * them; what the importer itself counted (`I-MORE`) is added to its code.
 */
export const toGroups = (messages: readonly ImportMessage[]): MessageGroups => {
  const groups = new Map<string, MessageGroup>();
  const counts = { error: 0, warning: 0, info: 0 };
  let lines = 0;
  const open = (code: string): MessageGroup | null => {
    const severity = severities[code.charAt(0)];
    if (severity === undefined) return null;
    const group = groups.get(code) ?? { code, severity, shown: [], more: 0 };
    groups.set(code, group);
    return group;
  };
  for (const message of messages) {
    const { code, count } = message.params;
    const counted = message.code === 'I-MORE' && typeof code === 'string' && typeof count === 'number';
    const group = open(counted ? code : message.code);
    if (!group) continue;
    const more = counted ? count : 1;
    counts[group.severity] += more;
    if (counted || lines >= mostLines) group.more += more;
    else {
      group.shown.push(message);
      lines += 1;
    }
  }
  return { groups: [...groups.values()], counts };
};

/** For the clipboard: every message on a line of its own, then how many more there are of a code. */
export const toPlainText = (
  messages: readonly ImportMessage[],
  words: { line: (message: ImportMessage) => string; more: (code: string, count: number) => string },
): string =>
  messages
    .filter(({ severity }) => severity !== 'question')
    .map((message) => {
      const { code, count } = message.params;
      return message.code === 'I-MORE' && typeof code === 'string' && typeof count === 'number'
        ? words.more(code, count)
        : words.line(message);
    })
    .join('\n');
