import type { NoteKind } from '../domain/records.ts';
import type { ReviewItem, ReviewPack } from '../domain/review/pack.ts';
import { fill, type PackWords } from '../domain/review/words.ts';
import { toPlain, toQuote } from './markdown-text.ts';

export const kindWord = (kind: NoteKind, words: PackWords): string => words[`kind_${kind}`];

const toItemLines = ({ day, kind, text, evidence }: ReviewItem, words: PackWords): string[] => [
  `- ${day} · ${toPlain(kindWord(kind, words))}`,
  '',
  ...[evidence?.situation ?? '', text, evidence?.impact ?? '']
    .filter((part) => part !== '')
    .map((part) => toQuote(part, '  ')),
  '',
];

/** A review pack as Markdown. What was typed is quoted; there is no score in it. */
export const toReviewMarkdown = (pack: ReviewPack, name: string, words: PackWords): string => {
  const { recency, months, behaviours, untied, gaps } = pack;
  const place = [pack.role, pack.level].filter((part) => part !== null).map(toPlain);
  const lines = [
    `# ${toPlain(fill(words.reviewTitle, name))}`,
    '',
    `**${words.shareable}** · ${words.containsNo}`,
    '',
    fill(words.period, pack.from, pack.to),
    '',
    ...(place.length > 0 ? [place.join(' · '), ''] : []),
    `${words.noScore}`,
    '',
    ...(pack.few ? [`> ${words.fewItems}`, ''] : []),
    fill(words.recent, recency.recent, recency.total),
    '',
    ...(recency.many ? [`> ${words.recentMany}`, ''] : []),
    `## ${words.months}`,
    '',
    `| ${words.month} | ${words.items} |`,
    '| --- | ---: |',
    ...months.map(({ month, count }) => `| ${month} | ${count} |`),
    '',
    ...behaviours.flatMap(({ tag, items, few }) => [
      `## ${toPlain(tag.competency)}: ${toPlain(tag.text)}`,
      '',
      ...(few ? [words.fewItems, ''] : []),
      ...items.flatMap((item) => toItemLines(item, words)),
    ]),
    ...(untied.length > 0
      ? [`## ${words.noBehaviour}`, '', ...untied.flatMap((item) => toItemLines(item, words))]
      : []),
    `## ${words.gaps}`,
    '',
    ...(gaps.length > 0
      ? gaps.map(({ competency, text }) => `- ${toPlain(competency)}: ${toPlain(text)}`)
      : [words.noGaps]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
