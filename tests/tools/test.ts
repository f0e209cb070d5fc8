// npm test: everything a change must pass, on a fresh machine, with one summary line at the end.
import { findChromium, findFirefox } from './browsers.ts';
import { checkSteps, toVitestStep } from './check-steps.ts';
import { toSummary } from './counts.ts';
import { buildCommands, e2eSteps } from './e2e-steps.ts';
import { whyNoSogo } from '../real/support/sogo.ts';
import { run } from './run.ts';
import { runSteps, toTotal } from './steps.ts';
import type { StepResult } from './steps.ts';

process.env.CHROMIUM = await findChromium();
process.env.FIREFOX = await findFirefox();
await run(['npx', 'wxt', 'prepare'], { quiet: true });

const results: StepResult[] = await runSteps([
  ...['thorough', 'component'].map((project) => toVitestStep(project, [project])),
  ...checkSteps,
]);
const builds = await runSteps(
  [
    { name: 'build chrome', command: buildCommands.chromium },
    { name: 'build firefox', command: buildCommands.firefox },
  ],
  1,
);
results.push(...builds);
if (builds.every(({ ok }) => ok)) {
  results.push(
    ...(await runSteps([toVitestStep('built', ['built']), e2eSteps.chromium, e2eSteps.firefox], 1)),
  );
  const reason = await whyNoSogo();
  if (reason) process.stdout.write(`skip ${e2eSteps.real.name}: ${reason}.\n`);
  else results.push(...(await runSteps([e2eSteps.real], 1)));
}
process.stdout.write(`\n${toSummary(toTotal(results))}\n`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
