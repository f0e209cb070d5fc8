import { isoDay } from '../brief/history.ts';
import type { Action, BehaviourTag, Note, NoteKind } from '../records.ts';

export interface HandoffNote {
  id: string;
  /** ISO date. */
  day: string;
  kind: NoteKind;
  text: string;
  competencies: string[];
}

export interface HandoffAction {
  id: string;
  owner: Action['owner'];
  text: string;
  /** ISO date. */
  due: string | null;
}

/** A competency in focus, with the behaviours of role and level that stand under it. */
export interface HandoffFocus {
  id: string;
  competency: string;
  behaviours: string[];
}

/** All that may be handed to the next manager. What is private is in it only to be chosen. */
export interface HandoffSource {
  personName: string;
  role: string | null;
  level: string | null;
  cadenceDays: number | null;
  focus: HandoffFocus[];
  /** Open ones. */
  actions: HandoffAction[];
  /** What was shared for a review already. */
  evidence: HandoffNote[];
  /** Coaching notes: none goes along unless it is chosen. */
  privateNotes: HandoffNote[];
}

/** What was chosen by its ids; `focus` are those of competencies. */
export interface HandoffChoice {
  cadence: boolean;
  focus: readonly string[];
  actions: readonly string[];
  evidence: readonly string[];
  privateNotes: readonly string[];
}

/** What the next manager gets. */
export interface Handoff extends HandoffSource {
  containsPrivate: boolean;
}

export const toHandoffNote = ({ id, at, zone, kind, text, evidence, behaviours }: Note): HandoffNote => ({
  id,
  day: isoDay(at, zone),
  kind,
  text: [evidence?.situation ?? '', text, evidence?.impact ?? '']
    .filter((part) => part.trim() !== '')
    .join('\n'),
  competencies: [...new Set(behaviours.map(({ competency }: BehaviourTag) => competency))],
});

/** Everything that is no private note. */
export const usualChoice = ({ cadenceDays, focus, actions, evidence }: HandoffSource): HandoffChoice => ({
  cadence: cadenceDays !== null,
  focus: focus.map(({ id }) => id),
  actions: actions.map(({ id }) => id),
  evidence: evidence.map(({ id }) => id),
  privateNotes: [],
});

const chosen = <T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] => {
  const wanted = new Set(ids);
  return all.filter(({ id }) => wanted.has(id));
};

export const toHandoff = (source: HandoffSource, choice: HandoffChoice): Handoff => {
  const privateNotes = chosen(source.privateNotes, choice.privateNotes);
  return {
    ...source,
    cadenceDays: choice.cadence ? source.cadenceDays : null,
    focus: chosen(source.focus, choice.focus),
    actions: chosen(source.actions, choice.actions),
    evidence: chosen(source.evidence, choice.evidence),
    privateNotes,
    containsPrivate: privateNotes.length > 0,
  };
};

/** How often they meet says nothing by itself. */
export const isEmptyHandoff = ({ focus, actions, evidence, privateNotes }: Handoff): boolean =>
  focus.length + actions.length + evidence.length + privateNotes.length === 0;
