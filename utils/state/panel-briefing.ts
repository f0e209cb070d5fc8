import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Brief } from '../domain/brief/types.ts';
import type { Input } from '../messaging/protocol.ts';
import type { Loadable, SurfaceParts } from './surface.ts';

export type Choice = NonNullable<Input<'brief.get'>['choice']>;

export interface Briefing {
  state: ReadonlySignal<Loadable<Brief>>;
  /** The last brief, also while a newer one is on its way. */
  brief: ReadonlySignal<Brief | null>;
  /** The background is gone for good: only reloading the page helps. */
  lost: ReadonlySignal<boolean>;
  /** Same meeting, same key; null without a meeting. */
  meetingKey: ReadonlySignal<string | null>;
  reload(): Promise<void>;
  /** Person or type by hand; what is not named stays as it was chosen. */
  choose(change: Partial<Choice>): Promise<void>;
  /** The type for this event, the series, or (`none`) never here. */
  chooseType(scope: 'event' | 'series', type: string): Promise<void>;
  /** Another prompt instead of this one. */
  swap(promptIds: readonly string[]): Promise<void>;
}

/** As `records.ts` names a meeting of a site. */
export const meetingKeyOf = (brief: Brief): string | null =>
  brief.meeting && brief.reading ? `${brief.reading.site}:${brief.meeting.key}` : null;

export const seriesKeyOf = (brief: Brief): string | null =>
  brief.meeting?.seriesKey && brief.reading ? `${brief.reading.site}:${brief.meeting.seriesKey}` : null;

/** Asks for the brief and keeps the one shown until the next is here, so that nothing jumps. */
export function createBriefing({ client, now }: Pick<SurfaceParts, 'client' | 'now'>): Briefing {
  const state = signal<Loadable<Brief>>({ status: 'idle' });
  const brief = signal<Brief | null>(null);
  const lost = signal(false);
  const meetingKey = computed(() => (brief.value ? meetingKeyOf(brief.value) : null));
  let choice: Choice | null = null;
  let swapped: string[] = [];
  let latest = 0;

  const reload = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    if (!brief.peek()) state.value = { status: 'loading' };
    const answer = await client.call('brief.get', { choice, swapped });
    if (mine !== latest) return;
    if (!answer.ok) {
      lost.value = answer.code === 'lost';
      state.value = { status: 'failed', code: answer.code };
      return;
    }
    const changed = brief.peek() !== null && meetingKeyOf(answer.value) !== meetingKey.peek();
    if (changed && (choice || swapped.length > 0)) {
      // Chosen for the meeting before: it says nothing about this one.
      choice = null;
      swapped = [];
      return reload();
    }
    lost.value = false;
    brief.value = answer.value;
    state.value = { status: 'ready', value: answer.value };
  };

  const choose = (change: Partial<Choice>): Promise<void> => {
    choice = { personId: choice?.personId ?? null, type: choice?.type ?? null, ...change };
    if (choice.personId === null && choice.type === null) choice = null;
    return reload();
  };

  return {
    state,
    brief,
    lost,
    meetingKey,
    reload,
    choose,
    async chooseType(scope, type) {
      const here = brief.peek();
      const key = here && (scope === 'series' ? seriesKeyOf(here) : meetingKeyOf(here));
      if (!key) return choose({ type: type === 'none' ? null : type });
      await client.call('type.choose', { choice: { key, scope, type, at: now() } });
      await choose({ type: null });
    },
    swap(promptIds) {
      swapped = [...new Set([...swapped, ...promptIds])].slice(-200);
      return reload();
    },
  };
}
