import { computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  activeWithout,
  enoughActive,
  sortUses,
  toPromptUses,
  type PromptSort,
  type PromptUse,
} from '../domain/learning/usefulness.ts';
import type { Playbook, SessionPlaybook } from '../domain/playbook.ts';
import type { PromptRule, PromptTally } from '../domain/records.ts';
import { ok } from '../domain/result.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

const pageSize = 50;
const dayMs = 86_400_000;

/** How long a prompt may be put to sleep, in days. */
export const snoozeDays = [14, 28, 91] as const;
export const promptFilters = ['used', 'all', 'away'] as const;
export type PromptFilter = (typeof promptFilters)[number];

/** A prompt about to be put away, and how few of its type that would leave; null = enough. */
export interface PuttingAway {
  use: PromptUse;
  few: { session: string; left: number } | null;
}

interface Ground {
  playbook: Playbook;
  tallies: PromptTally[];
  rules: PromptRule[];
}

export interface PromptLogModel {
  ground: ReadonlySignal<Loadable<Ground>>;
  sessions: ReadonlySignal<SessionPlaybook[]>;
  type: ReadonlySignal<string | null>;
  chooseType(type: string | null): void;
  filter: ReadonlySignal<PromptFilter>;
  chooseFilter(filter: PromptFilter): void;
  sort: ReadonlySignal<PromptSort>;
  chooseSort(sort: PromptSort): void;
  query: ReadonlySignal<string>;
  search(query: string): void;
  /** All that match, and those that are drawn. */
  count: ReadonlySignal<number>;
  shown: ReadonlySignal<PromptUse[]>;
  more(): void;
  puttingAway: ReadonlySignal<PuttingAway | null>;
  askAway(use: PromptUse): void;
  cancelAway(): void;
  /** `days`: null = for good. */
  putAway(days: number | null, reason: string): Promise<void>;
  bringBack(use: PromptUse): Promise<void>;
}

export interface PromptLogDeps {
  client: Client;
  notices: Notices;
  now: () => number;
  stop: AbortSignal;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What each prompt was worth, and which ones are put away. */
export const createPromptLog = ({ client, notices, now, stop }: PromptLogDeps): PromptLogModel => {
  const type = signal<string | null>(null);
  const filter = signal<PromptFilter>('used');
  const sort = signal<PromptSort>('shown');
  const query = signal('');
  const room = signal(pageSize);
  const puttingAway = signal<PuttingAway | null>(null);

  const ground = createLoader(async () => {
    const [playbook, tallies, rules] = await Promise.all([
      client.call('playbook.get', {}),
      client.call('learning.tallies', {}),
      client.call('prompt.rules', {}),
    ]);
    if (!playbook.ok) return playbook;
    if (!tallies.ok) return tallies;
    if (!rules.ok) return rules;
    return ok({ playbook: playbook.value, tallies: tallies.value, rules: rules.value });
  });
  const value = computed(() => valueOr(ground.state.value, null));
  const uses = computed(() => {
    const all = value.value;
    return all ? toPromptUses(all.playbook.prompts, all.tallies, all.rules, now()) : [];
  });
  const matching = computed(() => {
    const words = fold(query.value).split(/\s+/).filter(Boolean);
    return uses.value.filter(
      (use) =>
        (type.value === null || use.sessionType === type.value) &&
        (filter.value !== 'used' || use.lastAt > 0) &&
        (filter.value !== 'away' || use.state !== 'active') &&
        words.every((word) => fold(`${use.text ?? ''} ${use.promptId}`).includes(word)),
    );
  });
  const shown = computed(() => sortUses(matching.value, sort.value).slice(0, room.value));

  const reload = (): Promise<void> => ground.reload();
  const setRule = async (promptId: string, rule: PromptRule | null): Promise<boolean> => {
    const answer =
      rule === null
        ? await client.call('prompt.unrule', { promptId })
        : await client.call('prompt.rule', { rule });
    if (!answer.ok) notices.refuse(answer.code);
    await reload();
    return answer.ok;
  };
  const ruleOf = (promptId: string): PromptRule | null =>
    value.peek()?.rules.find((rule) => rule.promptId === promptId) ?? null;

  client.onChanged(() => void reload(), stop);
  void reload();

  return {
    ground: ground.state,
    sessions: computed(() => value.value?.playbook.sessions ?? []),
    type,
    chooseType(next) {
      type.value = next;
      room.value = pageSize;
    },
    filter,
    chooseFilter(next) {
      filter.value = next;
      room.value = pageSize;
    },
    sort,
    chooseSort: (next) => (sort.value = next),
    query,
    search(text) {
      query.value = text;
      room.value = pageSize;
    },
    count: computed(() => matching.value.length),
    shown,
    more: () => void (room.value += pageSize),
    puttingAway,
    askAway(use) {
      const all = value.peek();
      const left = all && activeWithout(all.playbook.prompts, all.rules, use.promptId, now());
      puttingAway.value = { use, few: left && left.left < enoughActive ? left : null };
    },
    cancelAway: () => (puttingAway.value = null),
    async putAway(days, reason) {
      const use = puttingAway.peek()?.use;
      puttingAway.value = null;
      if (!use) return;
      const { promptId } = use;
      const before = ruleOf(promptId);
      const at = now();
      const until = days === null ? null : at + days * dayMs;
      const state = until === null ? 'retired' : 'snoozed';
      if (!(await setRule(promptId, { promptId, state, until, reason: reason.trim(), at }))) return;
      notices.show({ code: 'learning', what: state }, async () => {
        if (await setRule(promptId, before)) notices.show({ code: 'learning', what: 'back' });
      });
    },
    async bringBack({ promptId }) {
      const before = ruleOf(promptId);
      if (!before || !(await setRule(promptId, null))) return;
      notices.show({ code: 'learning', what: 'back' }, async () => {
        if (await setRule(promptId, before)) notices.show({ code: 'learning', what: before.state });
      });
    },
  };
};
