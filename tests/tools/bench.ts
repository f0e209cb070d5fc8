// npm run bench [-- name …] | -- --page [--runs N]: figures, not tests; exit 1 when a limit is passed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toTable } from './bench-table.ts';
import type { BenchRow } from './bench-table.ts';
import { measurePage } from './bench-page.ts';

const folder = join(import.meta.dirname, '../bench');

/** What each `tests/bench/*.bench.ts` exports by default. */
export type Bench = () => Promise<readonly BenchRow[]>;

async function loadBenches(names: readonly string[]): Promise<readonly { file: string; bench: Bench }[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => names.length === 0 || names.some((name) => file.startsWith(name)));
  return Promise.all(
    files.map(async (file) => {
      const module = (await import(join(folder, file))) as { default: Bench };
      return { file, bench: module.default };
    }),
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { page: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' } },
});

const rows: BenchRow[] = [];
if (values.page) rows.push(...(await measurePage(Number(values.runs))));
else for (const { bench } of await loadBenches(positionals)) rows.push(...(await bench()));

const { text, over } = toTable(rows);
process.stdout.write(`${text}\n`);
process.exitCode = over > 0 ? 1 : 0;
