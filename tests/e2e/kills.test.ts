import { runKills } from './support/kills.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

test('a worker or a browser that is ended while notes are written loses none and leaves no half', async () => {
  const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  const report = await runKills({ kills: 8, seed, browserEvery: 4 });
  const { lost, halves, faults, refused } = report;
  expect({ seed, lost, halves, faults, refused }).toEqual({
    seed,
    lost: [],
    halves: [],
    faults: [],
    refused: [],
  });
  expect(report.answered, `seed ${seed}`).toBeGreaterThan(8);
});
