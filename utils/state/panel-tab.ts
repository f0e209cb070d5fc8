import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Brief } from '../domain/brief/types.ts';
import type { Session } from '../domain/records.ts';
import type { Briefing } from './panel-briefing.ts';
import type { Running } from './panel-running.ts';
import type { Sitting } from './panel-sitting.ts';

export type PanelTab = 'prepare' | 'run' | 'reflect';

/** How long after a session Reflect asks. */
const reflectMinutes = 48 * 60;

/** `early`: not over yet. `open`: over, and not for long. `late`: what it was like is forgotten. */
export type ReflectTime = 'early' | 'open' | 'late';

/** By the clock; a session without one is over when the manager ended it, or said whether it took place. */
export function reflectTimeOf({ clock }: Pick<Brief, 'clock'>, session: Session | null): ReflectTime {
  const ended = session?.endedAt !== undefined;
  if (clock === null) return session?.startedAt === undefined || ended ? 'open' : 'early';
  if (clock.state !== 'over') return ended ? 'open' : 'early';
  return clock.minutes <= reflectMinutes ? 'open' : 'late';
}

export interface TabChoice {
  tab: ReadonlySignal<PanelTab>;
  reflectTime: ReadonlySignal<ReflectTime>;
  choose(tab: PanelTab): void;
}

/** Before and while: what to ask. After: what came of it. What was chosen by hand stays chosen for the meeting. */
export function createTabChoice(briefing: Briefing, sitting: Sitting, running: Running): TabChoice {
  const chosen = signal<{ key: string; tab: PanelTab } | null>(null);
  const standing = computed(() => {
    const brief = briefing.brief.value;
    return brief ? `${briefing.meetingKey.value ?? ''} ${brief.person?.id ?? ''}` : '';
  });
  const reflectTime = computed<ReflectTime>(() => {
    const brief = briefing.brief.value;
    return brief ? reflectTimeOf(brief, sitting.session.value) : 'early';
  });
  const byItself = computed<PanelTab>(() => {
    const brief = briefing.brief.value;
    if (running.running.value && (brief?.clock === null || running.overBy.value !== null)) return 'run';
    if (brief?.clock?.state === 'running') return 'run';
    const isOver = brief?.clock?.state === 'over' || sitting.session.value?.endedAt !== undefined;
    return isOver && reflectTime.value === 'open' ? 'reflect' : 'prepare';
  });
  return {
    tab: computed(() => (chosen.value?.key === standing.value ? chosen.value.tab : byItself.value)),
    reflectTime,
    choose: (tab) => (chosen.value = { key: standing.peek(), tab }),
  };
}
