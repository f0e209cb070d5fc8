const dayMs = 86_400_000;
/** Nothing is asked for a notebook with less in it. */
const enoughNotes = 5;
const amberDays = 7;
const redDays = 21;

/** What is known about backups; times in epoch ms. */
export interface BackupFacts {
  lastAt: number | null;
  /** Since when there has been enough to lose; null where that is not yet so. */
  since: number | null;
  notes: number;
  /** Written or changed since the last backup. */
  notesSince: number;
  /** When the manager last said "not now". */
  laterAt: number | null;
  /** The last attempt could not be written. */
  failed: boolean;
  /** The folder that was chosen for automatic backups can no longer be written to. */
  folderLost: boolean;
}

export interface BackupReminder {
  /** `none`: there is nothing to lose yet. */
  tone: 'none' | 'calm' | 'amber' | 'red';
  /** Whole days since the last backup, or since there was enough for one. */
  days: number;
  /** Ask now? At most once a day after "not now". */
  ask: boolean;
}

/** After the first five notes, then weekly: amber at 7 days, red at 21, red while the last attempt has failed. */
export const toBackupReminder = (facts: BackupFacts, now: number): BackupReminder => {
  const { lastAt, since, notes, laterAt, failed, folderLost } = facts;
  if (lastAt === null && notes < enoughNotes && !failed) return { tone: 'none', days: 0, ask: false };
  // A clock that was set back must not make the last backup one of the future for weeks.
  const days = Math.max(0, Math.floor((now - (lastAt ?? since ?? now)) / dayMs));
  const isDue = failed || folderLost || lastAt === null || days >= amberDays;
  const isPutOff = laterAt !== null && now >= laterAt && now - laterAt < dayMs;
  const isRed = failed || days >= redDays;
  const isAmber = folderLost || days >= amberDays;
  return { tone: isRed ? 'red' : isAmber ? 'amber' : 'calm', days, ask: isDue && !isPutOff };
};

export const hasEnoughForBackup = (notes: number): boolean => notes >= enoughNotes;
