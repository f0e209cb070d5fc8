import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toQuantile } from './bench-table.ts';
import type { BenchRow } from './bench-table.ts';
import { findChromium } from './browsers.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../..');
const ruler = join(root, '../shared/measure');
const copy = join(root, '.artifacts/measure');
const result = join(root, '.artifacts/measure-result.json');

/** Run in the worker before the page opens, e.g. to let the panel open by itself; optional. */
const setup = join(root, 'tests/bench/page-setup.js');

interface Summary {
  n: number;
  median: number;
}

interface EventUi {
  kind: string;
  visibleMs: number | null;
  frameMs: number | null;
}

interface Target {
  name: string;
  load: Record<'extCpu' | 'extLongest' | 'heapDeltaMB' | 'uiVisible' | 'uiFrame', Summary | null>;
  event: { extLongest: Summary | null; kinds: Record<string, Record<'visible' | 'frame', Summary | null>> };
  storm: Record<'idleExt' | 'extCpu' | 'extLongest', Summary | null>;
}

interface Measured {
  targets: Target[];
  samples: Record<string, { traced: boolean; events?: EventUi[] }[]>;
}

const [ours, shadowUi, iframe] = ['touchline', 'limit-shadow-ui', 'limit-iframe'];

async function runRuler(runs: number): Promise<Measured> {
  if (!existsSync(ruler)) throw new Error('The page bench needs ../shared/measure beside the project.');
  mkdirSync(copy, { recursive: true });
  cpSync(ruler, copy, { recursive: true, mode: 0 });
  const install = await run(['npm', 'install', '--ignore-scripts', '--prefix', copy], { quiet: true });
  if (install.code !== 0) throw new Error(`npm install of the ruler failed:\n${install.output}`);
  const measure = await run(
    [
      ...[
        process.execPath,
        join(copy, 'measure.mjs'),
        '--scenario',
        'all',
        '--runs',
        String(runs),
        '--out',
        result,
      ],
      ...['--ext', `${ours}=${join(root, '.output/chrome-mv3')}`],
      ...['--ext', `${shadowUi}=${join(copy, 'limits/5-shadow-ui')}`],
      ...['--ext', `${iframe}=${join(copy, 'limits/6-iframe-panel')}`],
      ...(existsSync(setup) ? ['--setup', `${ours}=${setup}`] : []),
    ],
    { env: { CHROMIUM: await findChromium() }, limitMs: 60 * 60_000 },
  );
  if (measure.code !== 0) throw new Error(`The ruler failed with code ${measure.code}.`);
  return JSON.parse(readFileSync(result, 'utf8')) as Measured;
}

const toRow = (name: string, summary: Summary | null | undefined, limit?: number, unit = 'ms'): BenchRow => ({
  name,
  p50: summary?.median ?? null,
  n: summary?.n ?? 0,
  unit,
  ...(limit === undefined ? {} : { limit: { p50: limit } }),
});

function largest(...summaries: readonly (Summary | null)[]): Summary | null {
  return summaries.reduce((most, next) => (next && (!most || next.median > most.median) ? next : most), null);
}

/** What the product costs a busy synthetic calendar, against the bare limits of the same run. */
export async function measurePage(runs: number): Promise<readonly BenchRow[]> {
  const { targets, samples } = await runRuler(runs);
  const find = (name: string | undefined) => targets.find((target) => target.name === name);
  const [us, shadow, frame] = [find(ours), find(shadowUi), find(iframe)];
  if (!us || !shadow || !frame) throw new Error('The ruler measured not all targets.');
  const cold = us.event.kinds.cold;
  const bareTab = shadow.event.kinds.cold?.visible?.median;
  const bareFrame = frame.load.uiFrame?.median;
  const live = (samples[ours ?? ''] ?? [])
    .flatMap(({ traced, events = [] }) => (traced ? [] : events))
    .filter(({ kind }) => kind === 'reuse' || kind === 'reopen')
    .flatMap(({ frameMs }) => (frameMs === null ? [] : [frameMs]));
  return [
    toRow('script time at load', us.load.extCpu, 6),
    toRow('script time in a storm of 15,000 mutations', us.storm.extCpu, 6),
    toRow('script time a second while idle', us.storm.idleExt, 0),
    toRow('longest slice', largest(us.load.extLongest, us.event.extLongest, us.storm.extLongest), 6),
    toRow('heap in the page', us.load.heapDeltaMB, 0.5, 'MB'),
    toRow('event → edge tab visible', cold?.visible, bareTab === undefined ? 0 : 1.5 * bareTab),
    toRow('  bare shadow element, same run', shadow.event.kinds.cold?.visible),
    {
      name: 'event → prompts painted, live panel',
      p50: toQuantile(live, 0.5),
      p95: toQuantile(live, 0.95),
      n: live.length,
      limit: { p50: 60, p95: 120 },
    },
    toRow(
      'event → prompts painted, first on a page',
      cold?.frame,
      bareFrame === undefined ? 0 : 1.3 * bareFrame,
    ),
    toRow('  empty extension frame, same run', frame.load.uiFrame),
  ];
}
