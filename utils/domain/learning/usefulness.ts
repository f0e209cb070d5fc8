import type { Phase, Prompt } from '../playbook.ts';
import type { PromptRule, PromptTally } from '../records.ts';

/** Fewer showings say nothing yet. */
export const enoughShown = 10;
/** With fewer prompts of a type in use the same ones come back. */
export const enoughActive = 3;

/** One prompt in one type of session, over everybody. */
export interface PromptUse extends PromptTally {
  /** null: no longer in the playbook. */
  text: string | null;
  phase: Phase | null;
  tooEarly: boolean;
  state: 'active' | 'snoozed' | 'retired';
  /** Of a snooze, epoch ms. */
  until: number | null;
  reason: string;
}

export const promptSorts = ['shown', 'asked', 'useful', 'action', 'skipped', 'last'] as const;
export type PromptSort = (typeof promptSorts)[number];

const emptyTally = (promptId: string, sessionType: string): PromptTally => ({
  promptId,
  sessionType,
  shown: 0,
  asked: 0,
  skipped: 0,
  useful: 0,
  notUseful: 0,
  action: 0,
  lastAt: 0,
});

/** Does the rule hold now? A snooze that ran out does not. */
export const isAway = ({ until }: PromptRule, now: number): boolean => until === null || until > now;

/** Each prompt of the playbook in its own type, and wherever else it was counted. */
export function toPromptUses(
  prompts: readonly Prompt[],
  tallies: readonly PromptTally[],
  rules: readonly PromptRule[],
  now: number,
): PromptUse[] {
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const away = new Map(rules.filter((rule) => isAway(rule, now)).map((rule) => [rule.promptId, rule]));
  const keyOf = (promptId: string, type: string): string => `${type} ${promptId}`;
  const counted = new Map(tallies.map((tally) => [keyOf(tally.promptId, tally.sessionType), tally]));
  for (const { id, session } of prompts) {
    if (!counted.has(keyOf(id, session))) counted.set(keyOf(id, session), emptyTally(id, session));
  }
  return [...counted.values()].map((tally) => {
    const prompt = byId.get(tally.promptId);
    const rule = away.get(tally.promptId);
    return {
      ...tally,
      text: prompt?.text ?? null,
      phase: prompt?.phase ?? null,
      tooEarly: tally.shown < enoughShown,
      state: rule?.state ?? 'active',
      until: rule?.until ?? null,
      reason: rule?.reason ?? '',
    };
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? -1 : part / whole);

/** What is sorted by: the highest first. Those with too little to say come after those that say something. */
const ranks: Record<PromptSort, (use: PromptUse) => number> = {
  shown: ({ shown }) => shown,
  asked: ({ asked, shown }) => share(asked, shown),
  useful: ({ useful, notUseful }) => share(useful, useful + notUseful),
  action: ({ action, asked }) => share(action, asked),
  skipped: ({ skipped, shown }) => share(skipped, shown),
  last: ({ lastAt }) => lastAt,
};

export function sortUses(uses: readonly PromptUse[], by: PromptSort): PromptUse[] {
  const rank = ranks[by];
  const early = ({ tooEarly }: PromptUse): number => (by === 'shown' || by === 'last' ? 0 : Number(tooEarly));
  return uses.toSorted(
    (a, b) =>
      early(a) - early(b) || rank(b) - rank(a) || b.shown - a.shown || a.promptId.localeCompare(b.promptId),
  );
}

/** How many prompts of a type would still be shown without this one. */
export const activeWithout = (
  prompts: readonly Prompt[],
  rules: readonly PromptRule[],
  promptId: string,
  now: number,
): { session: string; left: number } | null => {
  const session = prompts.find(({ id }) => id === promptId)?.session;
  if (session === undefined) return null;
  const away = new Set(rules.filter((rule) => isAway(rule, now)).map((rule) => rule.promptId));
  const left = prompts.filter(
    (one) => one.session === session && one.id !== promptId && !away.has(one.id),
  ).length;
  return { session, left };
};
