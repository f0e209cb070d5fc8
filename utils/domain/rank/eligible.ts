import type { CoachRole, Format, Pathway, Phase, Playbook, Prompt } from '../playbook.ts';
import { type Facts, fillPlaceholders } from './placeholders.ts';

/** Session id under which a pack keeps its prompts for any conversation. */
export const genericSession = 'generic';

/** A prompt that may be shown now, with its texts filled. */
export interface ReadyPrompt {
  prompt: Prompt;
  text: string;
  followUp: string;
  /** The template that was filled: tells which facts carry the prompt. */
  template: string;
}

export interface EligibleQuery {
  playbook: Playbook;
  /** Session type whose prompts are wanted. */
  session: string;
  /** Whether a prompt of another session may come too; none does when left out. */
  alsoFrom?: (prompt: Prompt) => boolean;
  /** Phases from which prompts may come. */
  phases: readonly Phase[];
  pathways: readonly Pathway[];
  role: CoachRole;
  /** How the conversation is held; null = not known, so both ways of meeting live must suit. */
  format: Format | null;
  factsFor: (prompt: Prompt) => Facts;
  /** There was an earlier session with this person: only then may a question speak of what was promised. */
  hasPast: boolean;
  /** Exchanged or dealt with in this meeting, or put away. */
  excluded: ReadonlySet<string>;
  /** Wordings on trial, by prompt id: they stand in for the prompt's own where they can be filled. */
  wordings: ReadonlyMap<string, string>;
}

/** What the manager does alone may be done in writing; in the meeting itself nothing asynchronous is offered. */
const isAlone = (phase: Phase): boolean => phase === 'prep' || phase === 'after';

const isOnPromise = (template: string): boolean => /\{(last|open)_action\}/.test(template);

/** Whether a prompt can be asked in the way the conversation is held. */
export function suitsFormat(prompt: Pick<Prompt, 'formats' | 'phase'>, format: Format | null): boolean {
  const suits = (wanted: Format): boolean =>
    prompt.formats.includes('any') || prompt.formats.includes(wanted);
  if (isAlone(prompt.phase) && suits('async')) return true;
  return format === null ? suits('in_person') && suits('remote') : suits(format);
}

export const suitsPathway = (prompt: Pick<Prompt, 'pathways'>, pathways: readonly Pathway[]): boolean =>
  prompt.pathways.includes('all') || pathways.some((pathway) => prompt.pathways.includes(pathway));

export const suitsRole = (prompt: Pick<Prompt, 'roles'>, role: CoachRole): boolean =>
  prompt.roles.includes('all') || prompt.roles.includes(role);

/** The manager's role as far as the pack knows it; a pack that never names it is read as a people manager would. */
export function roleIn(playbook: Playbook, role: CoachRole): CoachRole {
  const named =
    playbook.sessions.some(({ good }) => good.some((one) => one.role === role)) ||
    playbook.prompts.some(({ roles }) => roles.includes(role));
  return named ? role : 'people_manager';
}

/** Every prompt that may be shown, in the pack's order. Of two with the same id only the first counts. */
export function eligiblePrompts(query: EligibleQuery): ReadyPrompt[] {
  const ready: ReadyPrompt[] = [];
  const taken = new Set<string>();
  for (const prompt of query.playbook.prompts) {
    if (prompt.session !== query.session && query.alsoFrom?.(prompt) !== true) continue;
    if (taken.has(prompt.id) || query.excluded.has(prompt.id)) continue;
    if (!query.phases.includes(prompt.phase) || !suitsPathway(prompt, query.pathways)) continue;
    if (!suitsRole(prompt, query.role) || !suitsFormat(prompt, query.format)) continue;
    const facts = query.factsFor(prompt);
    for (const template of [query.wordings.get(prompt.id) ?? '', prompt.text, prompt.plain ?? '']) {
      const text = fillPlaceholders(template, facts);
      if (text === null || (!query.hasPast && isOnPromise(prompt.text) && !isOnPromise(template))) continue;
      taken.add(prompt.id);
      ready.push({ prompt, text, template, followUp: fillPlaceholders(prompt.followUp, facts) ?? '' });
      break;
    }
  }
  return ready;
}
