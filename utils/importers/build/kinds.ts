import type { Competency, CompetencyKind } from '../../domain/competency.ts';
import { fold } from '../text/fold.ts';
import { kindNames, kindWords } from '../words/kinds.ts';
import type { Report } from '../types.ts';

export type KindFound = Pick<Competency, 'kind' | 'kindSource'>;

const order = ['leadership', 'values', 'technical', 'behavioural'] as const;

/** Kind by the words of a name; `null` without a hint, or with hints for both technical and behavioural. */
export function kindOfName(name: string): CompetencyKind | null {
  const text = ` ${fold(name)}`;
  const hits = order.filter((kind) =>
    kindWords[kind]
      .split('|')
      .some((word) =>
        /[^\u0000-\u024f]/.test(word)
          ? text.includes(word)
          : text.includes(` ${word}`) || text.includes(`-${word}`),
      ),
  );
  if (hits.includes('technical') && hits.includes('behavioural')) return null;
  return hits[0] ?? null;
}

/** What a column "Kind" says; `null` when it is no kind of ours. */
export function kindOfLabel(label: string): CompetencyKind | null {
  const text = fold(label).replace(/ (?:skills?|competenc(?:y|ies)|kompetenz(?:en)?)$/, '');
  return (
    kindNames.find(
      ([names]) => names.split('|').includes(text) || names.split('|').includes(fold(label)),
    )?.[1] ?? null
  );
}

/** Kind of an area: by its name, else asked, with "unknown" (shown under both) as default. */
export function askKind(area: string, report: Report): KindFound {
  const hint = kindOfName(area);
  if (hint) return { kind: hint, kindSource: 'area' };
  const answer = report.ask({
    code: 'Q-KIND',
    subject: area,
    options: [
      { value: 'technical', label: 'Technical' },
      { value: 'behavioural', label: 'Behavioural' },
      { value: 'values', label: 'Values' },
      { value: 'leadership', label: 'Leadership' },
      { value: 'unknown', label: 'Both or neither' },
    ],
    default: 'unknown',
    params: { area },
  });
  const kind = [...order, 'unknown' as const].find((one) => one === answer) ?? 'unknown';
  return { kind, kindSource: report.isAnswered('Q-KIND', area) ? 'user' : 'guessed' };
}

/** Kind of one competency: stated, by its area, by its own name, unknown. */
export function kindOf(name: string, stated: string | undefined, area: KindFound | undefined): KindFound {
  const label = stated === undefined ? null : kindOfLabel(stated);
  if (label) return { kind: label, kindSource: 'stated' };
  if (area && (area.kind !== 'unknown' || area.kindSource === 'user')) return area;
  return { kind: kindOfName(name) ?? 'unknown', kindSource: 'guessed' };
}
