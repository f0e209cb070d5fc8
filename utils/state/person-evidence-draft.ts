import { joinFields, splitFields } from '../domain/draft-fields.ts';
import type { BehaviourTag } from '../domain/records.ts';
import { createFormDraft, type FormDraft } from './form-draft.ts';
import type { PersonParts } from './options-person.ts';

/** What was seen, as it is typed. `day`: ISO date; '' = today. */
export interface TypedEvidence {
  situation: string;
  behaviour: string;
  impact: string;
  polarity: 'strength' | 'growth';
  day: string;
  link: string;
  behaviours: BehaviourTag[];
}

const nothingSeen: TypedEvidence = {
  situation: '',
  behaviour: '',
  impact: '',
  polarity: 'strength',
  day: '',
  link: '',
  behaviours: [],
};

/** Evidence that is not finished, one draft a person and side of the wall. */
export const createEvidenceDraft = (parts: PersonParts): FormDraft<TypedEvidence> =>
  createFormDraft(parts, {
    nothing: nothingSeen,
    pack: ({ situation, behaviour, impact, link, day, polarity, behaviours }) => ({
      text:
        joinFields([situation, behaviour, impact, link]) &&
        joinFields([situation, behaviour, impact, link, day, polarity]),
      behaviours,
    }),
    unpack({ text, behaviours }) {
      const [situation = '', behaviour = '', impact = '', link = '', day = '', polarity] = splitFields(text);
      return {
        ...{ situation, behaviour, impact, link, day, behaviours },
        polarity: polarity === 'growth' ? polarity : 'strength',
      };
    },
    onRefused: parts.toasts.show,
  });
