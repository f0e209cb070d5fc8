import { fold } from './text/fold.ts';
import type { QuestionDraft, RememberedAnswers } from './types.ts';

/** Questions about names that stand in the file; with other names they are other questions. */
const aboutNames = new Set([
  'Q-LEVEL-OR-SCALE',
  'Q-LEVEL-ORDER',
  'Q-SAME-LEVEL',
  'Q-TRACK',
  'Q-TIME',
  'Q-SHEET',
  'Q-SHEET-MEANING',
  'Q-HEADER-ROW',
]);

const namesIn = ({ about, options, params = {} }: QuestionDraft): readonly string[] => {
  if (about) return about;
  if (!Array.isArray(options)) return options.order;
  const quoted = `"${String(params['names'] ?? '').replace(/^"|"$/g, '')}"`;
  return [...quoted.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
};

/** The names in an order of their own, so that columns may change places. */
const aboutOf = (draft: QuestionDraft): string =>
  aboutNames.has(draft.code)
    ? [...new Set(namesIn(draft).map(fold))]
        .filter((name) => name !== '')
        .toSorted()
        .join('\n')
    : '';

/** A row is counted from the top: where another one than the proposed was chosen, the proposed one is part of it. */
const beside = (draft: QuestionDraft): string => `${aboutOf(draft)}\n@${String(draft.default)}`;

const isPlace = ({ code }: QuestionDraft): boolean => code === 'Q-HEADER-ROW';

/** What is kept beside an answer, so that it is known again. */
export const toAbout = (draft: QuestionDraft, value: unknown): string =>
  isPlace(draft) && String(value) !== String(draft.default) ? beside(draft) : aboutOf(draft);

/** Asked of a file by its name, which has the month in it, or of sheets by a row. */
const askedByPlace = new Set(['Q-SHEET', 'Q-HEADER-ROW']);

/** The answer to the same question about an earlier file; `undefined` where there is none. */
export const recall = (draft: QuestionDraft, id: string, { answers, about }: RememberedAnswers): unknown => {
  const now = aboutOf(draft);
  const isSame = (key: string): boolean => Object.hasOwn(about, key) && about[key] === now;
  const isAlike = (key: string): boolean => key.startsWith(`${draft.code}:`) && isSame(key);
  const own = Object.hasOwn(answers, id);
  if (own && !Object.hasOwn(about, id)) return answers[id];
  if (own && isPlace(draft) && about[id] === beside(draft)) return answers[id];
  const alike = askedByPlace.has(draft.code) ? Object.keys(answers).find(isAlike) : undefined;
  const key = own && isSame(id) ? id : alike;
  if (key === undefined) return undefined;
  return isPlace(draft) ? draft.default : answers[key];
};
