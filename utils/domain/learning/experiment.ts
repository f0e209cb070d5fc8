import type { Arm, Assignment, Experiment } from '../records.ts';
import { type Interval, newcombe, type Proportion } from './interval.ts';
import { type SessionFact, tookPlace } from './session-fact.ts';

/** With fewer counted sessions in an arm nothing is said. */
export const enoughForVerdict = 20;
/** A session that was only looked at counts as without success after this time. */
const settledMs = 24 * 3_600_000;

/** One arm: sessions that were given to it, and those of them that can be counted. */
export interface ArmResult extends Proportion {
  arm: Arm;
  sessions: number;
}

/**
 * The first minus the second. `unclear`: too few sessions, or the interval holds nought. `prompts` are both wordings
 * or orders together.
 */
export interface Comparison {
  of: 'b' | 'prompts';
  against: 'a' | 'holdout';
  difference: number;
  interval: Interval;
  verdict: 'more' | 'less' | 'unclear';
}

/** What an experiment shows so far. */
export interface ExperimentResult {
  arms: ArmResult[];
  comparisons: Comparison[];
}

/** What success means: without prompts nothing can be asked or found useful. */
export const outcomeOf = ({
  holdout,
  outcome,
}: Pick<Experiment, 'holdout' | 'outcome'>): Experiment['outcome'] => (holdout ? 'clear' : outcome);

/** Success in one session; null = it cannot be counted (yet): not over, not held, an evaluation, or not rated. */
function successOf(
  experiment: Experiment,
  sessions: readonly SessionFact[],
  { at }: Assignment,
  now: number,
): boolean | null {
  if (sessions.some(({ purpose }) => purpose === 'evaluation')) return null;
  const outcome = outcomeOf(experiment);
  if (outcome === 'clear') {
    const said = sessions.filter(({ card }) => card.outcome !== undefined);
    return said.length === 0 ? null : said.some(({ card }) => card.outcome === 'clear');
  }
  const success = sessions.some(({ asked, useful }) => {
    if (outcome === 'useful') return useful;
    return experiment.promptId === null ? asked.length > 0 : asked.includes(experiment.promptId);
  });
  if (success) return true;
  const over = sessions.length === 0 ? at + settledMs <= now : sessions.some((one) => tookPlace(one, now));
  return over ? false : null;
}

const compare = (
  of: Comparison['of'],
  against: Comparison['against'],
  first: Proportion,
  second: Proportion,
): Comparison => {
  const interval = newcombe(first, second);
  const enough = Math.min(first.of, second.of) >= enoughForVerdict;
  const [p, q] = [first, second].map(({ count, of }) => (of === 0 ? 0 : count / of));
  return {
    of,
    against,
    difference: (p ?? 0) - (q ?? 0),
    interval,
    verdict:
      !enough || (interval.low <= 0 && interval.high >= 0) ? 'unclear' : interval.low > 0 ? 'more' : 'less',
  };
};

/** Counts each session in the arm in which it was first shown. Nothing is counted by person. */
export function resultOf(
  experiment: Experiment,
  assignments: readonly Assignment[],
  facts: readonly SessionFact[],
  now: number,
): ExperimentResult {
  const bySession = Map.groupBy(facts, ({ id, meetingKey }) => meetingKey ?? id);
  const armOf = (arm: Arm): ArmResult => {
    const given = assignments.filter((one) => one.arm === arm);
    const counted = given
      .map((one) => successOf(experiment, bySession.get(one.session) ?? [], one, now))
      .filter((success) => success !== null);
    return { arm, sessions: given.length, count: counted.filter(Boolean).length, of: counted.length };
  };
  const [a, b] = [armOf('a'), armOf('b')];
  const comparisons = [compare('b', 'a', b, a)];
  if (!experiment.holdout) return { arms: [a, b], comparisons };
  const holdout = armOf('holdout');
  const prompts = { count: a.count + b.count, of: a.of + b.of };
  return {
    arms: [a, b, holdout],
    comparisons: [...comparisons, compare('prompts', 'holdout', prompts, holdout)],
  };
}

/** Why a running experiment cannot go on with the playbook as it is; null = it can. */
export function endedBy(
  { kind, promptId, a }: Experiment,
  prompts: ReadonlyMap<string, { text: string }>,
): 'wording-changed' | 'prompt-gone' | null {
  if (kind === 'order' || promptId === null) return null;
  const prompt = prompts.get(promptId);
  if (!prompt) return 'prompt-gone';
  return prompt.text === a ? null : 'wording-changed';
}

/** Two at once would spoil each other: one on a prompt, one order for a type, and one that leaves prompts out. */
export const clashes = (
  one: Pick<Experiment, 'id' | 'kind' | 'sessionType' | 'promptId' | 'holdout'>,
  other: Experiment,
): boolean =>
  other.state === 'running' &&
  other.id !== one.id &&
  ((one.kind === 'wording' && other.kind === 'wording' && one.promptId === other.promptId) ||
    (one.sessionType === other.sessionType &&
      ((one.kind === 'order' && other.kind === 'order') || (one.holdout && other.holdout))));
