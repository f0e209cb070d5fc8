import { fail, ok } from '../domain/result.ts';
import type { FaultLine } from '../messaging/calls/data-check.ts';
import type { Handlers } from './context.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

/** More is not read at once; what is left comes with the next look. */
const mostLines = 500;
const shownLength = 160;

const firstText = (row: Record<string, unknown>): string =>
  [row['text'], row['takeaway'], row['name']].find((value) => typeof value === 'string')?.toString() ?? '';

/** Data check: what cannot be right in the notebook, and its repair. */
export const dataCheckHandlers = (
  { clock, ids }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<'check.find' | 'check.repair' | 'check.undo'> => ({
  'check.find': async (_input, { view }) => {
    const { tables, findings } = await of.check.find(clock.now());
    const reader = await current.mode(view);
    const names = new Map(tables.people.map((row) => [row.id, String(row['name'] ?? '')]));
    const faults = findings.slice(0, mostLines).map((finding): FaultLine => {
      const { key, kind, repair, table, id, field, personId } = finding;
      const row = tables[table].find((one) => one.id === id) ?? {};
      const record = row as Record<string, unknown>;
      const at = [record['at'], record['start'], record['createdAt']].find(
        (value): value is number => typeof value === 'number' && Number.isFinite(value),
      );
      const hidden = reader === 'evaluation' && record['purpose'] === 'coaching';
      const text = hidden ? null : firstText(record).trim().slice(0, shownLength);
      return {
        key,
        kind,
        repair,
        table,
        field,
        personName: names.get(personId ?? '') ?? null,
        at: at ?? null,
        text,
      };
    });
    return ok({ faults, total: findings.length });
  },
  'check.repair': async ({ keys }) => {
    const batch = ids();
    const count = await of.check.repair(keys, { now: clock.now(), batch, ids });
    return count > 0 ? ok({ batch, count }) : fail('not-found');
  },
  'check.undo': async ({ batch }) => {
    const count = await of.check.undo(batch);
    return count > 0 ? ok({ count }) : fail('not-found');
  },
});
