import type { Playbook, Prompt } from '../domain/playbook.ts';
import { isPackError, type PackFault } from '../domain/playbook-faults.ts';
import { withoutInvisible } from '../domain/playbook-wording.ts';
import { checkPlaybook } from '../schema/parse-playbook.ts';

/** A prompt as the form holds it: every wording a text, so that what was typed survives until it is right. */
export interface PromptForm {
  text: string;
  plain: string;
  followUp: string;
  formalText: string;
  formalPlain: string;
  formalFollowUp: string;
  phase: Prompt['phase'];
  topic: Prompt['topic'];
  technique: string;
  evidence: Prompt['evidence'];
  /** Id of the prompt that comes after; '' = none. */
  next: string;
  pathways: Prompt['pathways'];
  roles: Prompt['roles'];
  cycle: Prompt['cycle'];
  competencyKinds: Prompt['competencyKinds'];
  formats: Prompt['formats'];
}

export type PromptField = keyof PromptForm;
export type Fault = Pick<PackFault, 'code' | 'found' | 'allowed'>;
export type PromptProblems = Partial<Record<PromptField, Fault>>;

export const emptyPrompt: PromptForm = {
  text: '',
  plain: '',
  followUp: '',
  formalText: '',
  formalPlain: '',
  formalFollowUp: '',
  phase: 'explore',
  topic: '',
  technique: '',
  evidence: 'none',
  next: '',
  pathways: ['all'],
  roles: ['all'],
  cycle: ['any'],
  competencyKinds: ['any'],
  formats: ['any'],
};

export const toPromptForm = (prompt: Prompt): PromptForm => ({
  text: prompt.text,
  plain: prompt.plain ?? '',
  followUp: prompt.followUp,
  formalText: prompt.formal?.text ?? '',
  formalPlain: prompt.formal?.plain ?? '',
  formalFollowUp: prompt.formal?.followUp ?? '',
  phase: prompt.phase,
  topic: prompt.topic,
  technique: prompt.technique,
  evidence: prompt.evidence,
  next: prompt.next ?? '',
  pathways: prompt.pathways,
  roles: prompt.roles,
  cycle: prompt.cycle,
  competencyKinds: prompt.competencyKinds,
  formats: prompt.formats,
});

const clean = (text: string): string => withoutInvisible(text).replace(/\s+/g, ' ').trim();

const wording = (text: string, plain: string, followUp: string) => ({
  text: clean(text),
  ...(clean(plain) === '' ? {} : { plain: clean(plain) }),
  followUp: clean(followUp),
});

export const toPrompt = (form: PromptForm, { id, session }: Pick<Prompt, 'id' | 'session'>): Prompt => {
  const formal = wording(form.formalText, form.formalPlain, form.formalFollowUp);
  const isFormal = [form.formalText, form.formalPlain, form.formalFollowUp].some((one) => clean(one) !== '');
  return {
    id,
    session,
    phase: form.phase,
    ...wording(form.text, form.plain, form.followUp),
    ...(form.next === '' ? {} : { next: form.next }),
    ...(isFormal ? { formal } : {}),
    topic: form.topic,
    roles: form.roles,
    cycle: form.cycle,
    pathways: form.pathways,
    competencyKinds: form.competencyKinds,
    formats: form.formats,
    evidence: form.evidence,
    technique: clean(form.technique),
  };
};

const fields: Readonly<Record<string, PromptField>> = {
  text: 'text',
  plain: 'plain',
  followUp: 'followUp',
  'formal.text': 'formalText',
  'formal.plain': 'formalPlain',
  'formal.followUp': 'formalFollowUp',
  next: 'next',
  technique: 'technique',
};

/** What is wrong with each field, by the same rules as an import. `playbook`: what the prompt is part of. */
export const findPromptProblems = (
  prompt: Prompt,
  playbook: Playbook,
): { errors: PromptProblems; hints: PromptProblems } => {
  const pack = { ...playbook, id: 'own', sessions: [], prompts: [prompt] };
  const found: { errors: PromptProblems; hints: PromptProblems } = { errors: {}, hints: {} };
  for (const { code, at, found: what, allowed } of checkPlaybook(pack, playbook).faults) {
    const field = fields[at.replace('$.prompts[0].', '')];
    const side = isPackError(code) ? found.errors : found.hints;
    if (field) side[field] ??= { code, found: what, allowed };
  }
  return found;
};

const everything = ['all', 'any'] as const;

/** `all` and `any` stand alone; without any choice they stand again. */
export const toggleChoice = <T extends string>(chosen: readonly T[], value: T, whole: T): T[] => {
  if ((everything as readonly string[]).includes(value)) return [whole];
  const rest = chosen.filter((one) => one !== whole);
  const next = rest.includes(value) ? rest.filter((one) => one !== value) : [...rest, value];
  return next.length === 0 ? [whole] : next;
};
