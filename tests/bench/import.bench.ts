import { existsSync, readFileSync } from 'node:fs';
import { previewMap } from '../../utils/importers/import-map.ts';
import { type BenchRow, toRow } from '../tools/bench-table.ts';

const roles = new URL('../../../shared/maps/ddat-capability/roles.csv', import.meta.url);

/** The dry run of a role file of 2.5 MB, first and after an answer; nothing where the file is not at hand. */
export default async function benchImport(): Promise<readonly BenchRow[]> {
  if (!existsSync(roles)) return [];
  const files = [{ name: 'roles.csv', bytes: new Uint8Array(readFileSync(roles)) }];
  const limits = { n: 5, warmUp: 1, limit: { p50: 1_000 } };
  return [
    await toRow('1,825 rows → preview', () => previewMap(files), limits),
    await toRow('  the same after an answer', () => previewMap(files, { 'Q-CUMULATIVE': 'yes' }), limits),
  ];
}
