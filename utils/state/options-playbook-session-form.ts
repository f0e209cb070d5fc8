import type { Playbook, SessionPlaybook } from '../domain/playbook.ts';
import { isPackError } from '../domain/playbook-faults.ts';
import { withoutInvisible } from '../domain/playbook-wording.ts';
import { checkPlaybook } from '../schema/parse-playbook.ts';
import type { Fault } from './options-playbook-form.ts';

/** A session as the form holds it: lists as lines of one text. What is not here stays as it is. */
export interface SessionForm {
  name: string;
  purpose: string;
  cadence: string;
  minutes: string;
  outcomes: string;
  before: string;
  after: string;
  avoid: string;
  /** Of each phase, in order. */
  phases: { minutes: string; focus: string }[];
}

export type SessionField = keyof SessionForm;
export type SessionProblems = Partial<Record<SessionField | `phases.${number}`, Fault>>;

export const emptySession: SessionForm = {
  name: '',
  purpose: '',
  cadence: '',
  minutes: '',
  outcomes: '',
  before: '',
  after: '',
  avoid: '',
  phases: [],
};

export const toSessionForm = (session: SessionPlaybook): SessionForm => ({
  name: session.name,
  purpose: session.purpose,
  cadence: session.cadence,
  minutes: String(session.minutes),
  outcomes: session.outcomes.join('\n'),
  before: session.before.join('\n'),
  after: session.after.join('\n'),
  avoid: session.avoid.join('\n'),
  phases: session.phases.map(({ minutes, focus }) => ({ minutes: String(minutes), focus })),
});

const clean = (text: string): string => withoutInvisible(text).replace(/\s+/g, ' ').trim();
const lines = (text: string): string[] => text.split('\n').map(clean).filter(Boolean);
/** NaN is refused by the schema with the place of the field. */
const number = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

export const toSession = (form: SessionForm, before: SessionPlaybook): SessionPlaybook => ({
  ...before,
  name: clean(form.name),
  purpose: clean(form.purpose),
  cadence: clean(form.cadence),
  minutes: number(form.minutes),
  outcomes: lines(form.outcomes),
  before: lines(form.before),
  after: lines(form.after),
  avoid: lines(form.avoid),
  phases: before.phases.map((phase, at) => ({
    phase: phase.phase,
    minutes: number(form.phases[at]?.minutes ?? ''),
    focus: clean(form.phases[at]?.focus ?? ''),
  })),
});

const toField = (at: string): keyof SessionProblems | null => {
  const found = /^\$\.sessions\[0\]\.(\w+)(?:\[(\d+)\])?/.exec(at);
  const [, name, index] = found ?? [];
  if (name === 'phases' && index !== undefined) return `phases.${Number(index)}`;
  return name !== undefined && name in emptySession ? (name as SessionField) : null;
};

/** What is wrong with each field, by the same rules as an import. */
export const findSessionProblems = (session: SessionPlaybook, playbook: Playbook): SessionProblems => {
  const pack = { ...playbook, id: 'own', sessions: [session], prompts: [] };
  const problems: SessionProblems = {};
  for (const { code, at, found, allowed } of checkPlaybook(pack, playbook).faults) {
    const field = isPackError(code) ? toField(at) : null;
    if (field) problems[field] ??= { code, found, allowed };
  }
  return problems;
};
