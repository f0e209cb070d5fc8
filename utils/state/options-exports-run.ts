import { exportTables, type ExportTable } from '../domain/export.ts';
import { toLocalDay } from '../domain/local-day.ts';
import { ok } from '../domain/result.ts';
import type { ExportRun, MadeFile, MakeFile } from './options-exports.ts';

const byteOrderMark = '\uFEFF';

const makeMarkdown: MakeFile = async ({ client, openZip, now, wish, stop, onProgress }) => {
  const plan = await client.call('exports.plan', {});
  if (!plan.ok) return plan;
  const { subjects } = plan.value;
  const zip = await openZip();
  let count = 0;
  let isPrivate = false;
  for (const [done, { personId, file }] of subjects.entries()) {
    onProgress(done, subjects.length);
    const part = await client.call('exports.markdown', { personId, choice: wish.choice });
    if (stop.aborted) return null;
    // Deleted in another window meanwhile.
    if (!part.ok && part.code === 'not-found') continue;
    if (!part.ok) return part;
    count += part.value.count;
    isPrivate ||= part.value.isPrivate;
    if (part.value.text !== '') await zip.add(file, part.value.text);
  }
  const name = `touchline-markdown-${toLocalDay(now())}.zip`;
  const data = await zip.end();
  if (stop.aborted) return null;
  return ok({ file: { name, mime: 'application/zip', data }, count, isPrivate, skipped: [] });
};

type Table = Omit<MadeFile, 'file' | 'skipped'> & { text: string[] };

const makeCsv: MakeFile = async ({ client, openZip, now, wish, stop, onProgress }) => {
  const plan = await client.call('exports.plan', {});
  if (!plan.ok) return plan;
  const { subjects, heads } = plan.value;
  const wanted: readonly ExportTable[] = wish.table === 'all' ? exportTables : [wish.table];
  // A draft stands in no table.
  const choice = { ...wish.choice, drafts: false };
  const made = new Map(
    wanted.map((table): [ExportTable, Table] => [
      table,
      { text: [heads[table]], count: 0, isPrivate: false },
    ]),
  );
  for (const [done, { personId }] of subjects.entries()) {
    onProgress(done, subjects.length);
    const parts = await client.call('exports.csv', { personId, choice, tables: [...wanted] });
    if (stop.aborted) return null;
    if (!parts.ok && parts.code === 'not-found') continue;
    if (!parts.ok) return parts;
    for (const [at, [, written]] of [...made].entries()) {
      const part = parts.value[at];
      if (!part) continue;
      written.text.push(part.text);
      written.count += part.count;
      written.isPrivate ||= part.isPrivate;
    }
  }
  const all = [...made.values()];
  const count = all.reduce((sum, table) => sum + table.count, 0);
  const isPrivate = all.some((table) => table.isPrivate);
  const head = wish.bom ? byteOrderMark : '';
  const stem = `touchline-${wish.table === 'all' ? 'csv' : wish.table}-${toLocalDay(now())}`;
  if (wish.table !== 'all') {
    const data = new Blob([head, ...(made.get(wish.table)?.text ?? [])], { type: 'text/csv' });
    return ok({ file: { name: `${stem}.csv`, mime: 'text/csv', data }, count, isPrivate, skipped: [] });
  }
  const zip = await openZip();
  for (const [table, { text }] of made) {
    await zip.add(`${table}.csv`, head + text.join(''));
    if (stop.aborted) return null;
  }
  const file = { name: `${stem}.zip`, mime: 'application/zip', data: await zip.end() };
  return ok({ file, count, isPrivate, skipped: [] });
};

const makeCalendar: MakeFile = async ({ client, now, wish, words, stop }) => {
  const made = await client.call('exports.calendar', { names: wish.names, texts: wish.texts, words });
  if (stop.aborted) return null;
  if (!made.ok) return made;
  const { text, count, isPrivate, skipped } = made.value;
  const name = `touchline-${toLocalDay(now())}.ics`;
  return ok({ file: { name, mime: 'text/calendar', data: text }, count, isPrivate, skipped });
};

/** The file that was asked for, made person by person; nothing is handed out before it is whole. */
export const makeFile = (run: ExportRun): ReturnType<MakeFile> => {
  if (run.wish.format === 'markdown') return makeMarkdown(run);
  return run.wish.format === 'csv' ? makeCsv(run) : makeCalendar(run);
};
