import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { pilotMs } from '../domain/learning/pilot.ts';
import type { Pilot } from '../domain/learning/records.ts';
import type { PilotView } from '../messaging/calls/learning.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export const decisions = ['keep', 'change', 'drop'] as const;
export type Decision = (typeof decisions)[number];
export const questions = ['worth', 'hindered', 'change'] as const;
export type Answers = Record<(typeof questions)[number], string>;

const weekMs = 7 * 86_400_000;
const mostAnswers = 60;
const mostMilestones = 20;

export interface PilotModel {
  pilots: ReadonlySignal<Loadable<PilotView[]>>;
  /** The one that goes on, else the one chosen to be looked at, else the last. */
  view: ReadonlySignal<PilotView | null>;
  earlier: ReadonlySignal<PilotView[]>;
  look(id: string): void;
  /** `days`: ISO dates, both included; with two milestones in words given by the view. */
  start(from: string, to: string, milestones: readonly string[]): Promise<void>;
  /** Two weeks more. */
  extend(): Promise<void>;
  answer(answers: Answers): Promise<boolean>;
  addMilestone(text: string, day: string): Promise<boolean>;
  tickMilestone(id: string, done: boolean): Promise<void>;
  removeMilestone(id: string): Promise<void>;
  decide(decision: Decision, reason: string): Promise<void>;
  reopen(): Promise<void>;
  remove(): Promise<void>;
  /** The page for a sponsor is open. */
  sponsor: ReadonlySignal<boolean>;
  showSponsor(shown: boolean): void;
}

export interface PilotDeps {
  client: Client;
  notices: Notices;
  now: () => number;
  newId: () => string;
  stop: AbortSignal;
}

/** Begin of an ISO day on this machine's calendar, epoch ms; null = not a day. */
export const dayStart = (day: string): number | null => {
  const at = new Date(`${day}T00:00:00`).getTime();
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(at) ? at : null;
};

/** A pilot: its dates and milestones, what the manager says of it, and its end. */
export const createPilot = ({ client, notices, now, newId, stop }: PilotDeps): PilotModel => {
  const pilots = createLoader(() => client.call('pilots.list', {}));
  const chosen = signal<string | null>(null);
  const sponsor = signal(false);
  const list = computed(() => valueOr(pilots.state.value, []));
  const view = computed(
    () =>
      list.value.find(({ pilot }) => pilot.id === chosen.value) ??
      list.value.find(({ pilot }) => pilot.decision === null) ??
      list.value[0] ??
      null,
  );

  const save = async (pilot: Pilot): Promise<boolean> => {
    const answer = await client.call('pilots.save', { pilot });
    if (!answer.ok) notices.refuse(answer.code);
    await pilots.reload();
    return answer.ok;
  };
  const change = async (how: (pilot: Pilot) => Pilot): Promise<{ before: Pilot } | null> => {
    const before = view.peek()?.pilot;
    return before && (await save(how(before))) ? { before } : null;
  };

  client.onChanged(() => void pilots.reload(), stop);
  void pilots.reload();

  return {
    pilots: pilots.state,
    view,
    earlier: computed(() => list.value.filter((one) => one !== view.value)),
    look(id) {
      chosen.value = id;
      sponsor.value = false;
    },
    async start(from, to, milestones) {
      const [begin, end] = [dayStart(from), dayStart(to)];
      if (begin === null || end === null || end < begin) return;
      const endsAt = end + 86_400_000 - 1;
      const pilot: Pilot = {
        id: newId(),
        startsAt: begin,
        endsAt,
        milestones: milestones.map((text, at) => ({
          id: newId(),
          text,
          at: Math.min(endsAt, begin + (at + 1) * weekMs),
          doneAt: null,
        })),
        answers: [],
        decision: null,
        decidedAt: null,
        reason: '',
      };
      if (!(await save(pilot))) return;
      chosen.value = pilot.id;
      notices.show({ code: 'learning', what: 'pilotStarted' }, async () => {
        await client.call('pilots.remove', { id: pilot.id });
        await pilots.reload();
      });
    },
    async extend() {
      const done = await change((pilot) => ({ ...pilot, endsAt: Math.max(pilot.endsAt, now()) + pilotMs }));
      if (done)
        notices.show({ code: 'learning', what: 'pilotExtended' }, async () => void (await save(done.before)));
    },
    async answer(answers) {
      const said = { at: now(), ...answers };
      return (
        (await change((pilot) => ({ ...pilot, answers: [...pilot.answers, said].slice(-mostAnswers) }))) !==
        null
      );
    },
    async addMilestone(text, day) {
      const at = dayStart(day);
      if (at === null || text.trim() === '') return false;
      const added = { id: newId(), text: text.trim(), at, doneAt: null };
      const changed = await change((pilot) => ({
        ...pilot,
        milestones: [...pilot.milestones, added].toSorted((a, b) => a.at - b.at).slice(0, mostMilestones),
      }));
      return changed !== null;
    },
    async tickMilestone(id, done) {
      await change((pilot) => ({
        ...pilot,
        milestones: pilot.milestones.map((one) =>
          one.id === id ? { ...one, doneAt: done ? now() : null } : one,
        ),
      }));
    },
    async removeMilestone(id) {
      const done = await change((pilot) => ({
        ...pilot,
        milestones: pilot.milestones.filter((one) => one.id !== id),
      }));
      if (done) {
        notices.show(
          { code: 'learning', what: 'milestoneRemoved' },
          async () => void (await save(done.before)),
        );
      }
    },
    async decide(decision, reason) {
      const done = await change((pilot) => ({ ...pilot, decision, decidedAt: now(), reason: reason.trim() }));
      if (done) {
        chosen.value = done.before.id;
        notices.show({ code: 'learning', what: 'pilotDecided' }, async () => void (await save(done.before)));
      }
    },
    async reopen() {
      await change((pilot) => ({ ...pilot, decision: null, decidedAt: null }));
    },
    async remove() {
      const pilot = view.peek()?.pilot;
      if (!pilot) return;
      const answer = await client.call('pilots.remove', { id: pilot.id });
      if (!answer.ok) return notices.refuse(answer.code);
      chosen.value = null;
      sponsor.value = false;
      await pilots.reload();
      notices.show({ code: 'learning', what: 'pilotRemoved' }, async () => void (await save(pilot)));
    },
    sponsor,
    showSponsor: (shown) => (sponsor.value = shown),
  };
};
