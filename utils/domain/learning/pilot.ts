import type { Prompt } from '../playbook.ts';
import { isBehaviourEvent } from '../rank/behaviour-event.ts';
import type { PromptEvent } from '../records.ts';
import type { Pilot } from './records.ts';
import { toSittings, type FatigueReason, type FatigueState } from './fatigue.ts';
import { formatsOf, timeOf, toShare, type FormatUse, type Share, type TimeUse } from './own-practice.ts';
import { type SessionFact, tookPlace } from './session-fact.ts';

/** With fewer sessions a pilot has shown nothing yet. */
export const enoughSessions = 4;
/** Two weeks. */
export const pilotMs = 14 * 86_400_000;
/** Prompts that are named on the page. */
const mostNamed = 5;

/** What became of the prompts in the pilot's time. */
export interface PilotPrompts {
  shown: number;
  asked: Share;
  skipped: Share;
  /** Of those that were judged. */
  useful: Share;
  /** Most useful first; texts of the playbook. */
  best: { promptId: string; text: string; asked: number; useful: number }[];
}

/** Whether prompts became noise. */
export interface PilotFatigue {
  /** Sessions in which prompts were shown and none was asked. */
  unasked: Share;
  /** The guard stepped in during the pilot. */
  rested: { since: number; reason: FatigueReason } | null;
}

/** What a pilot has shown, in numbers and in words of the playbook. Nobody and nothing written about anybody is in it. */
export interface PilotReport {
  /** Epoch ms; `to` is now while it goes on. */
  from: number;
  to: number;
  over: boolean;
  sessions: number;
  /** Fewer than four: it should go on for longer. */
  tooFew: boolean;
  moved: number;
  cancelled: number;
  formats: FormatUse[];
  time: TimeUse;
  prompts: PilotPrompts;
  fatigue: PilotFatigue;
}

/** All that a report is counted from. */
export interface PilotGround {
  facts: readonly SessionFact[];
  events: readonly PromptEvent[];
  fatigue: FatigueState;
  /** The playbook in use. */
  prompts: readonly Prompt[];
  now: number;
}

const within = (at: number, from: number, to: number): boolean => at >= from && at <= to;

function promptsOf(events: readonly PromptEvent[], prompts: readonly Prompt[]): PilotPrompts {
  const count = (outcome: PromptEvent['outcome'], of = events): number =>
    of.filter((event) => event.outcome === outcome).length;
  const shown = count('shown');
  const judged = count('useful') + count('not_useful');
  const texts = new Map(prompts.map(({ id, text }) => [id, text]));
  const best = [...Map.groupBy(events, ({ promptId }) => promptId)]
    .flatMap(([promptId, own]) => {
      const text = texts.get(promptId);
      return text === undefined
        ? []
        : [{ promptId, text, asked: count('asked', own), useful: count('useful', own) }];
    })
    .filter(({ useful }) => useful > 0)
    .toSorted((a, b) => b.useful - a.useful || b.asked - a.asked || a.promptId.localeCompare(b.promptId))
    .slice(0, mostNamed);
  return {
    shown,
    asked: toShare(Math.min(count('asked'), shown), shown),
    skipped: toShare(Math.min(count('skipped'), shown), shown),
    useful: toShare(count('useful'), judged),
    best,
  };
}

/** Counts what lies in the pilot's time. */
export function pilotReport(
  { startsAt, endsAt }: Pick<Pilot, 'startsAt' | 'endsAt'>,
  { facts, events, fatigue, prompts, now }: PilotGround,
): PilotReport {
  const to = Math.min(endsAt, now);
  const inside = facts.filter(({ start }) => within(start, startsAt, to));
  const held = inside.filter((one) => tookPlace(one, now));
  const marks = events.filter(({ at, promptId }) => within(at, startsAt, to) && !isBehaviourEvent(promptId));
  const sittings = toSittings(marks).filter(({ shown }) => shown > 0);
  const { since, reason } = fatigue;
  return {
    from: startsAt,
    to,
    over: now >= endsAt,
    sessions: held.length,
    tooFew: held.length < enoughSessions,
    moved: inside.filter(({ state }) => state === 'moved').length,
    cancelled: inside.filter(({ state }) => state === 'cancelled').length,
    formats: formatsOf(held),
    time: timeOf(held),
    prompts: promptsOf(marks, prompts),
    fatigue: {
      unasked: toShare(sittings.filter(({ asked }) => asked === 0).length, sittings.length),
      rested: since !== null && reason !== null && within(since, startsAt, to) ? { since, reason } : null,
    },
  };
}

/** The page for a sponsor. Texts that name somebody are left out; how many stands in `withheld`. */
export interface SponsorPage {
  report: PilotReport;
  milestones: { text: string; at: number; doneAt: number | null }[];
  answers: { at: number; worth: string; hindered: string; change: string }[];
  decision: Pilot['decision'];
  decidedAt: number | null;
  reason: string;
  withheld: number;
}

/** What may be shown to others of a pilot: counts, words of the playbook, and the manager's own words about no one. */
export function toSponsorPage(
  pilot: Pilot,
  report: PilotReport,
  namesSomebody: (text: string) => boolean,
): SponsorPage {
  let withheld = 0;
  const spoken = (text: string): string => {
    if (!namesSomebody(text)) return text.trim();
    withheld += 1;
    return '';
  };
  const milestones = pilot.milestones
    .map(({ text, at, doneAt }) => ({ text: spoken(text), at, doneAt }))
    .filter(({ text }) => text !== '');
  const answers = pilot.answers
    .map(({ at, worth, hindered, change }) => ({
      at,
      worth: spoken(worth),
      hindered: spoken(hindered),
      change: spoken(change),
    }))
    .filter(({ worth, hindered, change }) => worth + hindered + change !== '');
  const best = report.prompts.best
    .map((prompt) => ({ ...prompt, text: spoken(prompt.text) }))
    .filter(({ text }) => text !== '');
  const reason = spoken(pilot.reason);
  return {
    report: { ...report, prompts: { ...report.prompts, best } },
    milestones,
    answers,
    decision: pilot.decision,
    decidedAt: pilot.decidedAt,
    reason,
    withheld,
  };
}
