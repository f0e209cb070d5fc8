import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Brief } from '../domain/brief/types.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { Refusal } from '../messaging/call.ts';
import type { DockPrefs } from '../messaging/calls/dock.ts';
import type { Settings } from '../messaging/calls/settings.ts';
import { createBehaviours, type Behaviours } from './behaviours.ts';
import { createComposer, type Composer } from './composer.ts';
import type { DockLink } from './dock-link.ts';
import { createActions, type Actions } from './panel-actions.ts';
import { createBriefing, meetingKeyOf, seriesKeyOf, type Briefing } from './panel-briefing.ts';
import { createNotesView, type NotesView } from './panel-notes.ts';
import { createLineKeeper, type QuickLine } from './panel-lines.ts';
import { createPrompts, type Prompts } from './panel-prompts.ts';
import { createSitting, type Sitting } from './panel-sitting.ts';
import { createPeopleChoice, type PeopleChoice } from './people-choice.ts';
import type { Loadable, SurfaceParts } from './surface.ts';
import { createToasts, type Toasts } from './toasts.ts';

export type PanelTab = 'prepare' | 'run' | 'reflect';
export type PanelToast = 'note-removed' | 'action-removed' | 'copied';

/** A minute on the clock must not be late by more than half of one. */
const tickMs = 30_000;

export interface PanelParts extends SurfaceParts {
  dock: DockLink | null;
  /** Nothing is asked for while nobody can see it. */
  visible: () => boolean;
  /** What was hidden stays hidden when the panel is loaded again. Beside a page the dock sees to it. */
  veil: { read(): boolean; keep(hidden: boolean): void };
}

export interface Panel {
  briefing: Briefing;
  composer: Composer;
  prompts: Prompts;
  actions: Actions;
  notes: NotesView;
  people: PeopleChoice;
  behaviours: Behaviours;
  sitting: Sitting;
  toasts: Toasts<PanelToast>;
  settings: ReadonlySignal<Settings | null>;
  playbook: ReadonlySignal<Loadable<Playbook>>;
  prefs: ReadonlySignal<DockPrefs | null>;
  tab: ReadonlySignal<PanelTab>;
  hidden: ReadonlySignal<boolean>;
  /** Stands beside a page and can be closed. */
  docked: boolean;
  now: () => number;
  /** Brings what is shown up to date, if anybody looks; writes the draft down when nobody does any more. */
  look(): void;
  chooseTab(tab: PanelTab): void;
  hide(): void;
  show(): void;
  close(): void;
  setPrefs(change: Partial<DockPrefs>): void;
  loadPlaybook(): Promise<void>;
  /** The type for this event, the series, or (`none`) never here. */
  chooseType(scope: 'event' | 'series', type: string): Promise<void>;
  /** Null when it was kept. */
  keepLine(line: QuickLine, text: string): Promise<Refusal | null>;
  /** The manager opened the panel: the view puts the focus where it belongs. */
  onOpened(listener: () => void): () => void;
}

/** Before and while: what to ask. After: what came of it. */
const tabAt = (brief: Brief | null): PanelTab => {
  if (brief?.clock?.state === 'over') return 'reflect';
  return brief?.clock?.state === 'running' ? 'run' : 'prepare';
};

/** One place to type for each person on each side of the wall. */
const slotOf = (brief: Brief): string =>
  brief.person ? `person:${brief.person.id}${brief.mode === 'evaluation' ? ':evaluation' : ''}` : 'panel';

export function createPanel(parts: PanelParts): Panel {
  const { client, dock, signal: stop } = parts;
  const briefing = createBriefing(parts);
  const sitting = createSitting(parts, briefing);
  const toasts = createToasts<PanelToast>(stop);
  const prompts = createPrompts(parts, briefing, sitting);
  const notes = createNotesView(parts, (undo) => toasts.show('note-removed', undo));
  const actions = createActions(parts, briefing, (undo) => toasts.show('action-removed', undo));
  const settings = signal<Settings | null>(null);
  const playbook = signal<Loadable<Playbook>>({ status: 'idle' });
  const prefs = signal<DockPrefs | null>(null);
  const hidden = signal(parts.veil.read());
  /** A frame that is kept warm beside the page shows nothing to anybody. */
  const inSight = signal(dock === null);
  const chosenTab = signal<{ key: string; tab: PanelTab } | null>(null);
  const opened = new Set<() => void>();

  const composer = createComposer({
    ...parts,
    async place() {
      const brief = briefing.brief.peek();
      const session = await sitting.ensure();
      return {
        personId: brief?.person?.id ?? null,
        sessionId: session.ok ? session.value : null,
        purpose: brief?.mode ?? 'coaching',
      };
    },
    onSaved: () => void Promise.all([briefing.reload(), notes.reload()]),
  });

  const standing = computed(() => {
    const brief = briefing.brief.value;
    return brief ? `${meetingKeyOf(brief) ?? ''} ${brief.person?.id ?? ''}` : '';
  });
  const tab = computed(() =>
    chosenTab.value?.key === standing.value ? chosenTab.value.tab : tabAt(briefing.brief.value),
  );

  let aimedIn: string | null = null;
  const stops = [
    effect(() => {
      const brief = briefing.brief.value;
      if (!brief) return;
      untracked(() => {
        const here = meetingKeyOf(brief);
        void composer.aim(slotOf(brief), brief.person?.id ?? null, aimedIn === here);
        aimedIn = here;
        void sitting.follow();
        notes.of(brief.mode === 'coaching' ? (brief.person?.id ?? null) : null);
      });
    }),
    effect(() => {
      if (
        briefing.brief.value &&
        tab.value !== 'reflect' &&
        inSight.value &&
        !hidden.value &&
        parts.visible()
      ) {
        untracked(() => void prompts.noteShown());
      }
    }),
  ];

  const loadSettings = async () => {
    const answer = await client.call('settings.get', {});
    if (answer.ok) settings.value = answer.value;
  };
  const show = () => {
    hidden.value = false;
    parts.veil.keep(false);
  };
  const refresh = () => {
    if (parts.visible()) void briefing.reload();
  };

  client.onChanged(() => {
    refresh();
    void loadSettings();
    void notes.reload();
  }, stop);
  dock?.listen({
    onMeeting: () => void briefing.reload(),
    onOpened(by) {
      show();
      inSight.value = true;
      refresh();
      if (by === 'person') for (const listener of opened) listener();
    },
    onClosed() {
      inSight.value = false;
      composer.flush();
    },
    onPrefs: (next) => (prefs.value = next),
  });
  const timer = setInterval(() => {
    if (inSight.peek() && briefing.brief.peek()?.clock) refresh();
  }, tickMs);
  stop.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      for (const end of stops) end();
    },
    { once: true },
  );
  void loadSettings();
  void briefing.reload();

  return {
    briefing,
    composer,
    prompts,
    actions,
    notes,
    people: createPeopleChoice(parts),
    behaviours: createBehaviours(parts),
    sitting,
    toasts,
    settings,
    playbook,
    prefs,
    tab,
    hidden,
    docked: dock !== null,
    now: parts.now,
    look() {
      if (parts.visible()) refresh();
      else composer.flush();
    },
    chooseTab: (next) => (chosenTab.value = { key: standing.peek(), tab: next }),
    hide() {
      composer.flush();
      hidden.value = true;
      parts.veil.keep(true);
      dock?.hideNow();
    },
    show,
    close() {
      composer.flush();
      dock?.close();
      dock?.focusPage();
    },
    setPrefs: (change) => dock?.setPrefs(change),
    async loadPlaybook() {
      if (playbook.peek().status === 'ready') return;
      playbook.value = { status: 'loading' };
      const answer = await client.call('playbook.get', {});
      playbook.value = answer.ok
        ? { status: 'ready', value: answer.value }
        : { status: 'failed', code: answer.code };
    },
    async chooseType(scope, type) {
      const brief = briefing.brief.peek();
      const key = brief && (scope === 'series' ? seriesKeyOf(brief) : meetingKeyOf(brief));
      if (!key) return briefing.choose({ type: type === 'none' ? null : type });
      await client.call('type.choose', { choice: { key, scope, type, at: parts.now() } });
      await briefing.choose({ type: null });
    },
    keepLine: createLineKeeper(parts, briefing, sitting),
    onOpened(listener) {
      opened.add(listener);
      return () => opened.delete(listener);
    },
  };
}
