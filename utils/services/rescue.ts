import { newestVersion } from '../db/migrations.ts';
import { deleteDatabase, rescueRows } from '../db/rescue.ts';
import { fail, ok } from '../domain/result.ts';
import { loadRescueFiles } from '../exporters/rescue.ts';
import { openSha256 } from '../platform/sha256.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';

const mime = 'application/json';

const toDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** For a notebook that cannot be opened: what is readable as files, and a fresh start. They open no database of ours. */
export const rescueHandlers = ({ db, clock }: ServiceDeps): Handlers<'rescue.export' | 'rescue.restart'> => ({
  'rescue.export': async () => {
    const rows = await rescueRows(db.name);
    if (!rows) return fail('not-found');
    const exportedAt = clock.now();
    const made = await loadRescueFiles(rows, { schema: newestVersion, exportedAt, openDigest: openSha256 });
    const name = `touchline-rescue-${toDay(exportedAt)}`;
    return ok({
      files: [
        { name: `${name}.json`, mime, text: made.backup },
        ...(made.rest === null ? [] : [{ name: `${name}-rest.json`, mime, text: made.rest }]),
      ],
      whole: made.whole,
      loose: made.loose,
      unread: Object.values(rows.unread).reduce((sum, count) => sum + count, 0),
    });
  },
  'rescue.restart': async () => {
    db.close();
    return (await deleteDatabase(db.name)) === 'deleted' ? ok(null) : fail('blocked');
  },
});
