import type { Goal } from '../domain/records.ts';
import { joinFields, splitFields } from '../domain/draft-fields.ts';
import { createFormDraft, type FormDraft } from './form-draft.ts';
import type { PersonParts } from './options-person.ts';

export interface TypedGoal extends Pick<Goal, 'kind' | 'text' | 'measure' | 'due' | 'expected'> {
  /** The words by which the due date was said. */
  dueWords: string;
}

const noGoal: TypedGoal = {
  kind: 'goal',
  text: '',
  measure: '',
  due: null,
  expected: '',
  dueWords: '',
};

/** A goal as it is typed; what is unfinished is there again when the form is. */
export type GoalDesk = FormDraft<TypedGoal>;

export const createGoalDesk = (parts: PersonParts): GoalDesk =>
  createFormDraft(parts, {
    nothing: noGoal,
    pack: ({ kind, text, measure, due, expected, dueWords }) => ({
      text:
        joinFields([text, measure, expected, dueWords]) &&
        joinFields([text, measure, expected, dueWords, due ?? '', kind]),
      behaviours: [],
    }),
    unpack(draft) {
      const [text = '', measure = '', expected = '', dueWords = '', due = '', kind] = splitFields(draft.text);
      return {
        ...{ text, measure, expected, dueWords },
        due: due === '' ? null : due,
        kind: kind === 'experiment' ? kind : 'goal',
      };
    },
    onRefused: parts.toasts.show,
  });
