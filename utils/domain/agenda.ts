import type { Brief } from './brief/types.ts';
import type { Phase } from './playbook.ts';
import type { Action } from './records.ts';

/** What may be handed round: nothing in it says more of a person than what was agreed with them. */
export interface Agenda {
  title: string;
  /** In the playbook's own words. */
  questions: string[];
  /** `who`: null = the manager. `due`: ISO date. */
  actions: { text: string; who: string | null; due: string | null }[];
  outcomes: string[];
  /** Minutes are whole and add up to the length of the session. */
  phases: { phase: Phase; minutes: number }[];
  /** Private things on the panel that were left out. */
  leftOut: number;
}

export type AgendaSource = Pick<
  Brief,
  'type' | 'person' | 'prompts' | 'actions' | 'outcomes' | 'clock' | 'lastTime' | 'behaviours'
>;

/** A shorter text stands in many sentences by chance. */
const tellingLength = 8;

const plainly = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Texts that are the manager's own: notes, takeaways, behaviours in focus. */
const privateTexts = ({ lastTime, behaviours }: AgendaSource, notes: readonly string[]): string[] =>
  [
    ...notes,
    lastTime?.takeaway ?? '',
    ...(lastTime?.notes ?? []).map(({ text }) => text),
    ...behaviours.map(({ text }) => text),
  ]
    .map(plainly)
    .filter((text) => text !== '');

/** Whole minutes that add up: what rounding takes from one phase goes to the one that lost most. */
function wholeMinutes(shares: readonly number[], length: number): number[] {
  const exact = shares.map((share) => share * length);
  const minutes = exact.map(Math.floor);
  const missing = Math.max(0, Math.round(length - minutes.reduce((sum, one) => sum + one, 0)));
  const byRest = exact
    .map((one, index) => ({ index, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRest.slice(0, missing)) minutes[index] = (minutes[index] ?? 0) + 1;
  return minutes;
}

/**
 * The shared agenda of a session. `wordings`: the playbook's own wording of prompts by id, without any fact of a
 * person; a prompt without one is private, and so is one for the manager's own preparation or for afterwards. `notes`:
 * further private texts in sight. Whatever repeats a private text is left out and counted.
 */
export function agendaOf(
  brief: AgendaSource,
  wordings: ReadonlyMap<string, string>,
  notes: readonly string[] = [],
): Agenda {
  const secrets = privateTexts(brief, notes);
  const isPrivate = (text: string): boolean => {
    const words = plainly(text);
    return secrets.some(
      (secret) => words === secret || (secret.length >= tellingLength && words.includes(secret)),
    );
  };
  const shared = brief.prompts.flatMap(({ id, phase }) => {
    const words = phase === 'prep' || phase === 'after' ? undefined : wordings.get(id);
    return words === undefined || /[{}]/.test(words) || isPrivate(words) ? [] : [words];
  });
  const isOpen = (action: Action): boolean => action.doneAt === null;
  const open = brief.actions.filter(isOpen);
  const actions = open.filter(({ text }) => !isPrivate(text));
  const minutes = brief.clock
    ? wholeMinutes(
        brief.clock.segments.map(({ share }) => share),
        brief.clock.length,
      )
    : [];
  return {
    title: brief.type.name,
    questions: shared,
    actions: actions.map(({ text, owner, due }) => ({
      text,
      who: owner === 'me' ? null : (brief.person?.name ?? ''),
      due,
    })),
    outcomes: brief.outcomes.filter((outcome) => !isPrivate(outcome)),
    phases: (brief.clock?.segments ?? []).map(({ phase }, index) => ({
      phase,
      minutes: minutes[index] ?? 0,
    })),
    leftOut:
      brief.prompts.length -
      shared.length +
      (open.length - actions.length) +
      brief.behaviours.length +
      (brief.lastTime ? brief.lastTime.notes.length + (brief.lastTime.takeaway === '' ? 0 : 1) : 0) +
      notes.length,
  };
}

/** The words around the content, in the reader's language. */
export interface AgendaWords {
  outcomes: string;
  questions: string;
  actions: string;
  phases: string;
  /** One phase with its minutes. */
  phase: (phase: Agenda['phases'][number]) => string;
  /** One action with its owner and date. */
  action: (action: Agenda['actions'][number]) => string;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** A text that must read as text, whatever marks are in it. */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|]/g, '\\$&');

const sectionsOf = (agenda: Agenda, words: AgendaWords): { title: string; lines: string[] }[] =>
  [
    { title: words.outcomes, lines: agenda.outcomes },
    { title: words.questions, lines: agenda.questions },
    { title: words.actions, lines: agenda.actions.map(words.action) },
    { title: words.phases, lines: agenda.phases.map(words.phase) },
  ].filter(({ lines }) => lines.length > 0);

export function toMarkdown(agenda: Agenda, words: AgendaWords): string {
  const sections = sectionsOf(agenda, words).map(({ title, lines }) =>
    [`## ${escaped(title)}`, '', ...lines.map((line) => `- ${escaped(line)}`)].join('\n'),
  );
  return `${[`# ${escaped(agenda.title)}`, ...sections].join('\n\n')}\n`;
}

export function toPlainText(agenda: Agenda, words: AgendaWords): string {
  const sections = sectionsOf(agenda, words).map(({ title, lines }) =>
    [oneLine(title), ...lines.map((line) => `– ${oneLine(line)}`)].join('\n'),
  );
  return `${[oneLine(agenda.title), ...sections].join('\n\n')}\n`;
}
