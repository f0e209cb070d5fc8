import { safetyCopies } from '../db/safety/copies.ts';
import { safetyNameOf } from '../db/safety/before.ts';
import { withRevived } from '../db/safety/revive.ts';
import type { Conflict } from '../db/repositories/backup.ts';
import { toBackupReminder } from '../domain/backup-reminder.ts';
import { isObject } from '../domain/is-object.ts';
import { fail, ok } from '../domain/result.ts';
import type { Backup } from '../importers/backup.ts';
import type { BackupConflict, ConflictSide } from '../messaging/calls/backups.ts';
import { backupFiles } from './backup-file.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import { createJobs } from './jobs.ts';
import { repositories, type Repositories } from './repositories.ts';

type BackupCalls =
  | 'backup.status'
  | 'backup.mark'
  | 'backup.export'
  | 'backup.read'
  | 'backup.conflicts'
  | 'backup.restore'
  | 'backup.forget'
  | 'backup.progress'
  | 'backup.stop'
  | 'safety.list'
  | 'safety.remove'
  | 'safety.file';

/** What a reader would know a record by, the first that it has. */
const telling = ['text', 'name', 'takeaway', 'title', 'question', 'label', 'subject'] as const;
/** Longer than any note: two versions of a map need not be shown in full. UTF-16 units. */
const longest = 6_000;

const toText = (record: unknown): string => {
  if (!isObject(record)) return '';
  const fields = record as Record<string, unknown>;
  const said = telling.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '');
  if (typeof said === 'string') return said.slice(0, longest);
  return 'map' in record ? toText(record.map) : '';
};

const personOf = (record: unknown): string | null =>
  isObject(record) && 'personId' in record && typeof record.personId === 'string' ? record.personId : null;

/** Backups as files, what a restore would meet, the reminder, and the copies that are made by themselves. */
export const backupHandlers = (deps: ServiceDeps, of: Repositories): Handlers<BackupCalls> => {
  const { clock, ids, db, settings } = deps;
  const jobs = createJobs();
  const files = backupFiles(settings, of);
  const copies = safetyCopies(safetyNameOf(db.name));
  /** Backups that were looked over and wait for a decision. */
  const inHand = new Map<string, { backup: Backup; conflicts: Conflict[] }>();

  const toConflict = (names: ReadonlyMap<string, string>, conflict: Conflict): BackupConflict => {
    const { key, table, mine, theirs, mineAt, theirsAt, both } = conflict;
    const side = (record: unknown, at: number): ConflictSide => ({ at, text: toText(record) });
    const about = names.get(personOf(mine) ?? '') ?? null;
    return { key, table, about, mine: side(mine, mineAt), theirs: side(theirs, theirsAt), both };
  };

  return {
    'backup.status': async () => {
      const facts = await of.backups.facts(clock.now());
      const { lastAt, notes, notesSince, failed, folderLost } = facts;
      return ok({ ...toBackupReminder(facts, clock.now()), lastAt, notes, notesSince, failed, folderLost });
    },
    'backup.mark': async ({ mark }) => {
      await of.backups.mark(mark, clock.now());
      return ok(null);
    },
    'backup.export': ({ job }) =>
      jobs.run(job, async (work) => {
        const exportedAt = clock.now();
        let count = 0;
        const file = await files.write(exportedAt, {
          report(done, total) {
            count = total;
            work.report(done, total);
          },
        });
        await of.journal.addExport({
          id: ids(),
          at: exportedAt,
          subject: '',
          what: 'backup',
          isPrivate: true,
          count,
        });
        return file;
      }),
    'backup.read': async ({ job, file }) => {
      const read = await jobs.run(job, async (work) => files.read(await file.text(), work));
      if (!read.ok) return read;
      if (!read.value.ok) return read.value;
      const backup = read.value.value;
      const conflicts: Conflict[] = [];
      const preview = await files.merge(backup, {
        keep: 'newer',
        revive: false,
        write: false,
        onConflict: (conflict) => void conflicts.push(conflict),
      });
      if (preview.ok) inHand.set(job, { backup, conflicts });
      return preview;
    },
    'backup.conflicts': async ({ job, from, limit }) => {
      const held = inHand.get(job);
      if (!held) return fail('not-found');
      const names = new Map((await of.people.list()).map(({ id, name }) => [id, name]));
      return ok(held.conflicts.slice(from, from + limit).map((conflict) => toConflict(names, conflict)));
    },
    'backup.restore': async ({ job, keep, revive, choices }) => {
      const held = inHand.get(job);
      if (!held) return fail('not-found');
      const total = Object.values(held.backup.tables).reduce((sum, rows) => sum + rows.length, 0);
      let done = 0;
      const merged = await jobs.run(job, (work) =>
        files.merge(held.backup, {
          keep,
          revive,
          choices,
          write: true,
          onProgress: (records) => work.report((done += records), total),
        }),
      );
      if (!merged.ok) return merged;
      if (merged.value.ok) inHand.delete(job);
      return merged.value;
    },
    'backup.forget': async ({ job }) => {
      inHand.delete(job);
      return ok(null);
    },
    'backup.progress': async ({ job }) => ok(jobs.progress(job)),
    'backup.stop': async ({ job }) => {
      jobs.stop(job);
      return ok(null);
    },
    'safety.list': async () => ok(await copies.list(clock.now())),
    'safety.remove': async ({ id }) => {
      await copies.remove(id);
      return ok(null);
    },
    'safety.file': async ({ id, job }) => {
      const copy = await copies.load(id);
      if (copy === null) return fail('not-found');
      const bytes = new Uint8Array(copy.bytes);
      return jobs.run(job, (work) =>
        withRevived({ schema: copy.schema, bytes }, db.seal.state, (revived) =>
          backupFiles(settings, repositories(revived)).write(copy.at, work),
        ),
      );
    },
  };
};
