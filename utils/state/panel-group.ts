import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import {
  drawn,
  hasSpoken,
  notYet,
  renamed,
  roundTime,
  ticked,
  withMember,
  withoutMember,
  type Member,
  type RoundTime,
} from '../domain/group.ts';
import type { GroupFlow } from '../domain/playbook.ts';
import type { GroupSitting } from '../domain/records.ts';
import type { Refusal } from '../messaging/call.ts';
import type { MakePart } from './panel-part.ts';

/** Rounds go by so slowly that a look every half minute is enough; see the panel's own tick. */
export interface GroupRoom {
  roster: ReadonlySignal<readonly Member[]>;
  round: ReadonlySignal<number>;
  order: ReadonlySignal<GroupFlow['order']>;
  rounds: ReadonlySignal<GroupFlow['rounds']>;
  /** Of the round at hand; null without a clock. */
  time: ReadonlySignal<RoundTime | null>;
  /** Those who have not spoken in the round at hand, in speaking order. */
  waiting: ReadonlySignal<readonly Member[]>;
  refused: ReadonlySignal<Refusal | null>;
  hasSpoken(member: Member): boolean;
  tick(at: number, spoken: boolean): void;
  add(name: string): void;
  remove(at: number): void;
  rename(at: number, name: string): void;
  /** `drawn` draws lots at once, and others when it is chosen again. */
  choose(order: GroupFlow['order']): void;
  goTo(round: number): void;
}

const nothing: GroupSitting = { roster: [], round: 0 };
const minuteMs = 60_000;

/** A session with several people: who is there, who speaks when, and which round it is. Kept with the session. */
export const createGroup: MakePart<GroupRoom> = (sources) => {
  const { client, now, briefing, sitting, signal: stop } = sources;
  const touched = signal<{ standing: string; group: GroupSitting } | null>(null);
  const invited = signal<{ standing: string; group: GroupSitting } | null>(null);
  const refused = signal<Refusal | null>(null);
  let draws = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const group = computed<GroupSitting>(() => {
    const standing = sitting.standing.value;
    if (touched.value?.standing === standing) return touched.value.group;
    const kept = sitting.session.value?.group;
    if (kept) return kept;
    return invited.value?.standing === standing ? invited.value.group : nothing;
  });
  const flow = computed(() => briefing.brief.value?.group ?? null);
  const roster = computed(() => group.value.roster);
  const rounds = computed(() => flow.value?.rounds ?? []);
  const round = computed(() => Math.min(group.value.round, Math.max(0, rounds.value.length - 1)));

  const invite = async () => {
    const standing = sitting.standing.peek();
    const answer = await client.call('sitting.guests', {});
    if (!answer.ok || sitting.standing.peek() !== standing) return;
    const guests = answer.value.reduce<Member[]>((all, guest) => withMember(all, guest), []);
    invited.value = { standing, group: { ...nothing, roster: guests } };
  };
  const end = effect(() => {
    if (sitting.standing.value !== '') untracked(() => void invite());
  });
  stop.addEventListener('abort', end, { once: true });

  const change = (next: Partial<GroupSitting>) => {
    const standing = sitting.standing.peek();
    const before = group.peek();
    const after = { ...before, ...next };
    touched.value = { standing, group: after };
    queue = queue.then(async () => {
      if (sitting.standing.peek() !== standing) return;
      const answer = await sitting.update({ group: after });
      refused.value = answer.ok ? null : answer.code;
    });
  };
  const list = (next: Member[]) => change({ roster: next });

  return {
    roster,
    round,
    rounds,
    order: computed(() => group.value.order ?? flow.value?.order ?? 'volunteer'),
    time: computed(() => {
      const clock = briefing.brief.value?.clock;
      if (!clock || clock.state === 'before') return null;
      // The clock counts whole minutes to the end; where it ended, rounds are over too.
      const at = now();
      const to = clock.state === 'running' ? at + clock.minutes * minuteMs : at - clock.minutes * minuteMs;
      return roundTime(rounds.value, round.value, { from: to - clock.length * minuteMs, to }, at);
    }),
    waiting: computed(() => notYet(roster.value, round.value)),
    refused,
    hasSpoken: (member) => hasSpoken(member, round.value),
    tick: (at, spoken) => list(ticked(roster.peek(), at, round.peek(), spoken)),
    add: (name) => list(withMember(roster.peek(), { name, personId: null })),
    remove: (at) => list(withoutMember(roster.peek(), at)),
    rename: (at, name) => list(renamed(roster.peek(), at, name)),
    choose(order) {
      if (order !== 'drawn') return change({ order });
      draws += 1;
      const seed = `${sitting.standing.peek()} ${round.peek()} ${draws} ${now()}`;
      change({ order, roster: drawn(roster.peek(), seed) });
    },
    goTo: (next) => change({ round: Math.max(0, Math.min(next, rounds.peek().length - 1)) }),
  };
};
