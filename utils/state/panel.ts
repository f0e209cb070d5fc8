import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Brief } from '../domain/brief/types.ts';
import type { DockPrefs } from '../messaging/calls/dock.ts';
import { createBehaviours, type Behaviours } from './behaviours.ts';
import { createComposer, type Composer } from './composer.ts';
import type { DockLink } from './dock-link.ts';
import { createLockGate, type LockGate } from './lock-gate.ts';
import { createActions, type Actions } from './panel-actions.ts';
import { createBriefing, meetingKeyOf, type Briefing } from './panel-briefing.ts';
import { createNotesView, type NotesView } from './panel-notes.ts';
import { createParts, type OpenPart } from './panel-part.ts';
import { createPrompts, type Prompts } from './panel-prompts.ts';
import { createRunning, type Running } from './panel-running.ts';
import { createPanelSettings, type PanelSettings } from './panel-settings.ts';
import { createShelf, type Shelf, type ShelfToast } from './panel-shelf.ts';
import { createSitting, type Sitting } from './panel-sitting.ts';
import { createTabChoice, type TabChoice } from './panel-tab.ts';
import { createTicks, type Ticks } from './panel-ticks.ts';
import { createPeopleChoice, type PeopleChoice } from './people-choice.ts';
import type { SurfaceParts } from './surface.ts';
import { createToasts, type Toasts } from './toasts.ts';

export type PanelToast =
  'note-removed' | 'action-removed' | 'copied' | 'copy-blocked' | 'started' | 'ended' | ShelfToast;

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
  shelf: Shelf;
  sitting: Sitting;
  running: Running;
  ticks: Ticks;
  toasts: Toasts<PanelToast>;
  settings: PanelSettings['settings'];
  playbook: PanelSettings['playbook'];
  prefs: ReadonlySignal<DockPrefs | null>;
  tabs: TabChoice;
  hidden: ReadonlySignal<boolean>;
  lock: LockGate;
  client: Pick<SurfaceParts['client'], 'call'>;
  /** Stands beside a page and can be closed. */
  docked: boolean;
  now: () => number;
  /** Brings what is shown up to date, if anybody looks; writes the draft down when nobody does any more. */
  look(): void;
  hide(): void;
  show(): void;
  close(): void;
  setPrefs(change: Partial<DockPrefs>): void;
  loadPlaybook: PanelSettings['loadPlaybook'];
  /** The model of a part that is loaded on demand. */
  open: OpenPart;
  /** The manager opened the panel: the view puts the focus where it belongs. */
  onOpened(listener: () => void): () => void;
}

/** One place to type for each person on each side of the wall. */
const slotOf = (brief: Brief): string =>
  brief.person ? `person:${brief.person.id}${brief.mode === 'evaluation' ? ':evaluation' : ''}` : 'panel';

/** Longer than a day was not closed but left. */
const dismissedAfter = (openedAt: number, now: number): number =>
  Math.min(86_400_000, Math.max(0, now - openedAt));

export function createPanel(given: PanelParts): Panel {
  const lock = createLockGate(given);
  const parts = { ...given, client: lock.client };
  const { client, dock, signal: stop } = parts;
  const briefing = createBriefing(parts);
  const sitting = createSitting(parts, briefing);
  const toasts = createToasts<PanelToast>(stop);
  const prompts = createPrompts(parts, briefing, sitting);
  const shelf = createShelf(parts, briefing, sitting, toasts.show);
  const running = createRunning({
    now: parts.now,
    briefing,
    sitting,
    tickMs,
    onStarted: (undo) => toasts.show('started', undo),
    onEnded(undo) {
      tabs.choose('reflect');
      toasts.show('ended', () => {
        tabs.choose('run');
        undo();
      });
    },
  });
  const tabs = createTabChoice(briefing, sitting, running);
  const ticks = createTicks(sitting);
  const notes = createNotesView(parts, (undo) => toasts.show('note-removed', undo));
  const actions = createActions(parts, briefing, (undo) => toasts.show('action-removed', undo));
  const preferences = createPanelSettings(parts);
  const people = createPeopleChoice(parts);
  const prefs = signal<DockPrefs | null>(null);
  const hidden = signal(parts.veil.read());
  /** A frame that is kept warm beside the page shows nothing to anybody. */
  const inSight = signal(dock === null);
  const opened = new Set<() => void>();
  let openedAt: number | null = null;

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
        tabs.tab.value !== 'reflect' &&
        inSight.value &&
        !hidden.value &&
        parts.visible()
      ) {
        untracked(() => void prompts.noteShown());
      }
    }),
    effect(() => {
      if (sitting.soFar.value) untracked(prompts.follow);
    }),
  ];

  const show = () => {
    hidden.value = false;
    parts.veil.keep(false);
  };
  const refresh = () => {
    if (parts.visible()) void briefing.reload();
  };

  client.onChanged(() => {
    refresh();
    void preferences.load();
    void notes.reload();
  }, stop);
  dock?.listen({
    onMeeting: () => void briefing.reload(),
    onOpened(by) {
      show();
      inSight.value = true;
      openedAt = parts.now();
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
    running.tick(parts.visible());
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
  void preferences.load();
  void briefing.reload();

  return {
    briefing,
    composer,
    prompts,
    actions,
    notes,
    people,
    behaviours: createBehaviours(parts),
    shelf,
    sitting,
    running,
    ticks,
    toasts,
    settings: preferences.settings,
    playbook: preferences.playbook,
    loadPlaybook: preferences.loadPlaybook,
    open: createParts({ ...parts, briefing, sitting, people, preferences }),
    prefs,
    tabs,
    hidden,
    lock,
    client,
    docked: dock !== null,
    now: parts.now,
    look() {
      // What passed since the last look passed out of sight, or in it.
      running.tick(!parts.visible());
      if (parts.visible()) refresh();
      else composer.flush();
    },
    hide() {
      composer.flush();
      hidden.value = true;
      parts.veil.keep(true);
      dock?.hideNow();
    },
    show,
    close() {
      composer.flush();
      if (openedAt !== null)
        void client.call('panel.dismissed', { ms: dismissedAfter(openedAt, parts.now()) });
      dock?.close();
      dock?.focusPage();
    },
    setPrefs: (change) => dock?.setPrefs(change),
    onOpened(listener) {
      opened.add(listener);
      return () => opened.delete(listener);
    },
  };
}
