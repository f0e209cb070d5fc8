import type { Person } from '../domain/records.ts';
import { accessKinds, type AccessItem, type AccessPack } from '../domain/review/access.ts';
import type { Piece } from '../domain/review/third-parties.ts';
import { fill, type PackWords } from '../domain/review/words.ts';
import { toPlain, toQuote } from './markdown-text.ts';

/** Around a name to be made unreadable: in no keyboard's way and in no Markdown. */
const marks = { open: '⟦', close: '⟧' } as const;

const toMarked = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, third }) => (third === null ? text : `${marks.open}${text}${marks.close}`)).join('');

const toItemLines = ({ day, facts, texts, flagged, thirds }: AccessItem, words: PackWords): string[] => [
  `- ${[day, ...facts].map(toPlain).join(' · ')}`,
  ...(flagged ? [`  **${toPlain(words.flagged)}** ${thirds.map(toPlain).join(', ')}`.trimEnd()] : []),
  '',
  ...texts.map((pieces) => `${toQuote(toMarked(pieces), '  ')}\n`),
];

/** What the record of the person itself holds, as names of fields and values. */
const toRecordLines = (person: Person): string[] =>
  Object.entries(person)
    .filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    .map(
      ([field, value]) => `- ${field}: ${toPlain(typeof value === 'string' ? value : JSON.stringify(value))}`,
    );

/** Everything held on a person as Markdown. `today`: ISO date. */
export const toAccessMarkdown = (pack: AccessPack, words: PackWords, today: string): string => {
  const lines = [
    `# ${toPlain(fill(words.accessTitle, pack.person.name))}`,
    '',
    `**${words.private}** · ${pack.containsPrivate ? words.containsYes : words.containsNo}`,
    '',
    fill(words.period, pack.from, pack.to),
    '',
    fill(words.made, today),
    '',
    fill(words.redactHow, marks.open, marks.close),
    '',
    `## ${words.record}`,
    '',
    ...toRecordLines(pack.person),
    '',
    ...accessKinds.flatMap((kind) => {
      const items = pack.items.filter((item) => item.kind === kind);
      if (items.length === 0) return [];
      return [`## ${words[`access_${kind}`]}`, '', ...items.flatMap((item) => toItemLines(item, words))];
    }),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

/** The same as JSON, format `touchline-access/1`: whole records, and of passages only themselves. `madeAt`: epoch ms. */
export const toAccessJson = (pack: AccessPack, madeAt: number): string => {
  const { items, ...head } = pack;
  const toText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
  return `${JSON.stringify(
    {
      format: 'touchline-access/1',
      madeAt,
      ...head,
      items: items.map(({ texts, record, ...item }) => ({
        ...item,
        ...(record === null ? { texts: texts.map(toText) } : { record }),
      })),
    },
    null,
    2,
  )}\n`;
};
