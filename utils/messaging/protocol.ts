import type { InputOf, OutputOf } from './call.ts';
import { backupCalls } from './calls/backups.ts';
import { briefCalls } from './calls/brief.ts';
import { dataCalls } from './calls/data.ts';
import { dockCalls } from './calls/dock.ts';
import { employeeCalls } from './calls/employee.ts';
import { exportCalls } from './calls/exports.ts';
import { goalCalls } from './calls/goals.ts';
import { learningCalls } from './calls/learning.ts';
import { libraryCalls } from './calls/library.ts';
import { mapEditCalls } from './calls/map-edit.ts';
import { mapFileCalls } from './calls/map-files.ts';
import { meetingCalls } from './calls/meetings.ts';
import { notebookCalls } from './calls/notebook.ts';
import { packCalls } from './calls/packs.ts';
import { peopleCalls } from './calls/people.ts';
import { practiceCalls } from './calls/practice.ts';
import { promptCalls } from './calls/prompts.ts';
import { dataCheckCalls } from './calls/data-check.ts';
import { rescueCalls } from './calls/rescue.ts';
import { retentionCalls } from './calls/retention.ts';
import { reviewCalls } from './calls/review.ts';
import { rhythmCalls } from './calls/rhythm.ts';
import { searchCalls } from './calls/search.ts';
import { settingsCalls } from './calls/settings.ts';
import { siteCalls } from './calls/sites.ts';
import { sittingCalls } from './calls/sittings.ts';
import { vaultCalls } from './calls/vault.ts';
import { timelineCalls } from './calls/timeline.ts';
import { undoCalls } from './calls/undo.ts';

/** Every message there is, composed from one file a noun. */
export const protocol = {
  ...meetingCalls,
  ...dockCalls,
  ...briefCalls,
  ...notebookCalls,
  ...goalCalls,
  ...timelineCalls,
  ...searchCalls,
  ...undoCalls,
  ...sittingCalls,
  ...peopleCalls,
  ...employeeCalls,
  ...promptCalls,
  ...learningCalls,
  ...practiceCalls,
  ...libraryCalls,
  ...mapEditCalls,
  ...mapFileCalls,
  ...packCalls,
  ...dataCalls,
  ...backupCalls,
  ...exportCalls,
  ...reviewCalls,
  ...dataCheckCalls,
  ...rescueCalls,
  ...retentionCalls,
  ...rhythmCalls,
  ...settingsCalls,
  ...siteCalls,
  ...vaultCalls,
};

export type Protocol = typeof protocol;
export type CallName = keyof Protocol;
export type Input<K extends CallName> = InputOf<Protocol[K]>;
export type Output<K extends CallName> = OutputOf<Protocol[K]>;
