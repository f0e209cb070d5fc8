import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';

/** What happened on the screens of learning and practice. */
export type LearningNotice =
  | 'retired'
  | 'snoozed'
  | 'back'
  | 'experimentStarted'
  | 'experimentStopped'
  | 'pilotStarted'
  | 'pilotExtended'
  | 'pilotDecided'
  | 'pilotRemoved'
  | 'milestoneRemoved'
  | 'restUndone'
  | 'packTaken'
  | 'packRemoved'
  | 'packBack';

/** What happened to a pack. */
export type PackNotice = 'applied' | 'undone' | 'removed' | 'back' | 'begun';
/** What happened to an entry of the playbook. */
export type EditNotice = 'promptSaved' | 'sessionSaved' | 'reset' | 'dropped' | 'editUndone';

/** What happened on the screen of the rhythm. */
export type RhythmNotice = 'held' | 'moved' | 'cancelled' | 'agreed' | 'paused' | 'resumed' | 'year';

/** What happened to a record whose time runs. */
export type RetentionNotice = 'kept' | 'removed' | 'back';

/** What happened to a map. */
export type MapNotice = 'saved' | 'restored' | 'chosen' | 'removed' | 'back' | 'assigned' | 'away';

/** What happened to a copy for a review. */
export type ReviewNotice = 'copied' | 'changed' | 'takenBack';

/** What happened, as a code with parameters; the words are the view's. */
export type NoticeText =
  | { code: 'person-saved' | 'person-removed' | 'person-restored'; name: string }
  | { code: 'map-applied' | 'map-undone'; name: string }
  | { code: 'map-edit'; what: MapNotice; name: string }
  | { code: 'map-none' | 'note-removed' | 'note-restored' | 'note-back' | 'erased' | 'unerased' | 'copied' }
  | { code: 'note-moved'; name: string }
  | { code: 'restored'; added: number }
  | { code: 'exported'; name: string }
  | { code: 'learning'; what: LearningNotice }
  | { code: 'pack'; what: PackNotice; name: string }
  | { code: 'playbook'; what: EditNotice }
  | { code: 'rhythm'; what: RhythmNotice }
  | { code: 'retention'; what: RetentionNotice }
  | { code: 'check'; what: 'done' | 'back' }
  | { code: 'review'; what: ReviewNotice }
  | { code: 'refused'; reason: Refusal };

export interface Notice {
  id: number;
  text: NoticeText;
  undo: (() => Promise<void>) | null;
}

export interface Notices {
  current: ReadonlySignal<Notice | null>;
  show(text: NoticeText, undo?: () => Promise<void>): void;
  refuse(reason: Refusal): void;
  undo(): Promise<void>;
  dismiss(): void;
}

/** One notice at a time: the newest is the one that can be undone. */
export const createNotices = (): Notices => {
  const current = signal<Notice | null>(null);
  let last = 0;
  const show: Notices['show'] = (text, undo) => {
    last += 1;
    current.value = { id: last, text, undo: undo ?? null };
  };
  return {
    current,
    show,
    refuse: (reason) => show({ code: 'refused', reason }),
    async undo() {
      const undo = current.value?.undo;
      current.value = null;
      await undo?.();
    },
    dismiss() {
      current.value = null;
    },
  };
};
