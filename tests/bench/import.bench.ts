import { launchExtension } from '../e2e/support/launch.ts';
import { toQuantile, type BenchRow } from '../tools/bench-table.ts';
import { bigFile, roleFile } from './import-files.ts';
import { installProbe, type Probe, type Step } from './import-probe.ts';

const rounds = 3;
const longestTask = 50;

type Steps = Record<string, Step[]>;

const plan = [
  { label: '1,825 rows', file: roleFile(), undo: true },
  { label: '10,000 behaviours', file: bigFile(), undo: false },
  { label: '10,000 behaviours, next month', file: bigFile(true), undo: true },
];

/** Each file in turn, as a user imports it, on the built extension's own page in a profile of its own. */
async function measure(): Promise<Steps> {
  const steps: Steps = {};
  const browser = await launchExtension();
  try {
    const page = await browser.openPage('options', '#map/import');
    await page.evaluate(installProbe);
    const act = async (name: string, what: Exclude<keyof Probe, 'choose'>): Promise<void> => {
      steps[name] = [await page.evaluate((step) => globalThis.importProbe[step](), what)];
    };
    for (const { label, file, undo } of plan) {
      await page.evaluate(() => (location.hash = '#map/import'));
      await page.locator('input[type=file]').waitFor({ state: 'attached' });
      steps[`${label} → preview`] = [
        await page.evaluate(({ name, text }) => globalThis.importProbe.choose(name, text), file),
      ];
      await act(`${label}, an answer → preview`, 'answer');
      await act(`${label} → apply`, 'apply');
      if (undo) await act(`${label} → undo`, 'undo');
    }
  } finally {
    await browser.close();
  }
  return steps;
}

/** What an import costs its user: until a file is shown, answered, applied and taken back, and how long the page stands still. */
export default async function benchImport(): Promise<readonly BenchRow[]> {
  const all: Steps = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, steps] of Object.entries(await measure())) (all[name] ??= []).push(...steps);
  }
  const limitOf = (name: string): BenchRow['limit'] | undefined => {
    if (name.startsWith('1,825')) return { p50: 1_000 };
    return name.endsWith('apply') ? { p50: 2_000 } : undefined;
  };
  return Object.entries(all).flatMap(([name, steps]): BenchRow[] => {
    const limit = limitOf(name);
    const row = (what: string, of: keyof Step, most: BenchRow['limit']): BenchRow => {
      const samples = steps.map((step) => step[of]);
      const [p50, p95] = [toQuantile(samples, 0.5), toQuantile(samples, 0.95)];
      return { name: what, p50, p95, n: samples.length, ...(most ? { limit: most } : {}) };
    };
    return [row(name, 'took', limit), row('  longest task on the page', 'longest', { p50: longestTask })];
  });
}
