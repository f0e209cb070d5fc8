// npm run check: format, lint, types, dead code, unit, contract and component tests.
import { checkSteps } from './check-steps.ts';
import { toSummary } from './counts.ts';
import { run } from './run.ts';
import { runSteps, toTotal } from './steps.ts';

const prepared = await run(['npx', 'wxt', 'prepare'], { quiet: true });
if (prepared.code !== 0) process.stdout.write(prepared.output);
const results = await runSteps(checkSteps);
process.stdout.write(`${toSummary(toTotal(results))}\n`);
process.exitCode = prepared.code !== 0 || results.some(({ ok }) => !ok) ? 1 : 0;
