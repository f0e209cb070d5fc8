import { describe, expect, it } from 'vitest';
import { toBackupReminder, type BackupFacts } from '../../../utils/domain/backup-reminder.ts';

const day = 86_400_000;
const now = 100 * day;
const facts = (change: Partial<BackupFacts> = {}): BackupFacts => ({
  lastAt: null,
  since: null,
  notes: 0,
  notesSince: 0,
  laterAt: null,
  failed: false,
  folderLost: false,
  ...change,
});

describe('the backup reminder', () => {
  it.each([
    ['says nothing below five notes', { notes: 4, notesSince: 4 }, { tone: 'none', ask: false }],
    ['asks after the first five notes', { notes: 5, since: now }, { tone: 'calm', days: 0, ask: true }],
    ['is calm for six days', { notes: 9, lastAt: now - 6.9 * day }, { tone: 'calm', days: 6, ask: false }],
    ['is amber at seven days', { notes: 9, lastAt: now - 7 * day }, { tone: 'amber', days: 7, ask: true }],
    ['is red at 21 days', { notes: 9, lastAt: now - 21 * day }, { tone: 'red', days: 21, ask: true }],
    ['is red without a backup for 21 days', { notes: 9, since: now - 21 * day }, { tone: 'red', ask: true }],
    ['stays red after a failure', { notes: 9, lastAt: now, failed: true }, { tone: 'red', ask: true }],
    [
      'is amber without its folder',
      { notes: 9, lastAt: now, folderLost: true },
      { tone: 'amber', ask: true },
    ],
    [
      'asks at most once a day',
      { notes: 9, lastAt: now - 8 * day, laterAt: now - 0.9 * day },
      { tone: 'amber', ask: false },
    ],
    [
      'asks again the next day',
      { notes: 9, lastAt: now - 8 * day, laterAt: now - day },
      { tone: 'amber', ask: true },
    ],
    ['stands a clock that was set back', { notes: 9, lastAt: now + 50 * day }, { tone: 'calm', days: 0 }],
  ] as const)('%s', (_name, change, expected) => {
    expect(toBackupReminder(facts(change), now)).toMatchObject(expected);
  });
});
