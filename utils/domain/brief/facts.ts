import type { Action, Note, Person, Session } from '../records.ts';
import type { Prompt } from '../playbook.ts';
import { type Facts, type PlaceholderName, toFact } from '../rank/placeholders.ts';
import type { OpenGoal } from './input.ts';
import { callName } from './people.ts';
import type { BriefBehaviour } from './types.ts';

/** Longest values that can be read aloud inside a question, in UTF-16 units. */
const limits = { name: 60, action: 100, goal: 80, behaviour: 140, competency: 60 } as const;
/** An action without a session that is younger than this was made in the meeting at hand. */
const sameSittingMs = 12 * 3_600_000;
/** Days after the start at which a new hire is looked at. */
const milestones = [30, 60, 90] as const;

export interface FactSources {
  person: Person | null;
  daysIn: number | null;
  /** Open actions, as they are shown. */
  actions: readonly Action[];
  /** Open goals of the person, the one that matters most first. */
  goals: readonly OpenGoal[];
  /** Earlier sessions that took place, newest first. */
  earlier: readonly Session[];
  sessionId: string | null;
  notes: readonly Note[];
  behaviours: readonly BriefBehaviour[];
  evaluation: boolean;
  now: number;
}

/**
 * What is truly known and may stand in a prompt's text. Situations, impacts, dates and the like are known only to
 * the people in the room, so their placeholders stay empty and the prompt's plain wording is used.
 */
export function factsOf(sources: FactSources): (prompt: Prompt) => Facts {
  const known: Facts = {};
  const set = (name: PlaceholderName, value: string | null | undefined, limit: number): void => {
    const fact = toFact(value, limit);
    if (fact !== null) known[name] = fact;
  };
  const { person, daysIn, behaviours, evaluation } = sources;
  if (person !== null) set('name', callName(person.name), limits.name);
  if (daysIn !== null) {
    const weeks = Math.floor(daysIn / 7);
    // "You have been here 1 weeks" is said by nobody.
    if (weeks >= 2) set('weeks', String(weeks), limits.name);
    set('next_milestone', milestones.find((day) => day > daysIn)?.toString(), limits.name);
  }
  const promise = theirPromise(sources);
  if (promise !== null) set(promise.lastTime ? 'last_action' : 'open_action', promise.text, limits.action);
  set('goal', sources.goals.find(({ text }) => toFact(text, limits.goal) !== null)?.text, limits.goal);
  if (!evaluation) set('praised_behaviour', praised(sources.notes), limits.behaviour);

  const worded = behaviours.filter(({ text, competency }) => text !== '' && text !== competency);
  return (prompt) => {
    const suits = ({ kind }: BriefBehaviour): boolean =>
      prompt.competencyKinds.includes('any') || prompt.competencyKinds.some((wanted) => wanted === kind);
    const facts: Facts = { ...known };
    const behaviour = toFact(worded.find(suits)?.text, limits.behaviour);
    const competency = toFact(behaviours.find(suits)?.competency, limits.competency);
    if (behaviour !== null) facts.behaviour = behaviour;
    if (competency !== null) facts.competency = competency;
    return facts;
  };
}

/** The other side's oldest promise that is still open: from last time if there is one, else an earlier one. */
function theirPromise(sources: FactSources): { text: string; lastTime: boolean } | null {
  const { actions, earlier, sessionId, now } = sources;
  const last = earlier.find((session) => session.purpose === 'coaching');
  const isEarlier = (action: Action): boolean =>
    action.sessionId === null ? now - action.createdAt > sameSittingMs : action.sessionId !== sessionId;
  const theirs = actions.filter(
    (action) => action.owner === 'them' && isEarlier(action) && toFact(action.text, limits.action) !== null,
  );
  const fromLastTime = theirs.find((action) => last !== undefined && action.sessionId === last.id);
  const promise = fromLastTime ?? theirs[0];
  return promise === undefined ? null : { text: promise.text, lastTime: promise === fromLastTime };
}

/** The behaviour of the newest praise, in the words of the map. */
function praised(notes: readonly Note[]): string | null {
  const praise = notes
    .filter((note) => note.kind === 'praise' && note.purpose === 'coaching' && note.behaviours.length > 0)
    .reduce<Note | null>((newest, note) => (newest === null || note.at > newest.at ? note : newest), null);
  return praise?.behaviours[0]?.text ?? null;
}
