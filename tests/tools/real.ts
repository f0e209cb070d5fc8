// npm run e2e:real [-- --built]: the built extension on applications that others wrote, in both browsers.
import { whyNoSogo } from '../real/support/sogo.ts';
import { findChromium, findFirefox } from './browsers.ts';
import { toSummary } from './counts.ts';
import { buildCommands, e2eSteps } from './e2e-steps.ts';
import { run } from './run.ts';
import { runSteps, toTotal } from './steps.ts';

const reason = await whyNoSogo();
if (reason) {
  process.stdout.write(`Left out: ${reason}.\n`);
  process.exit(0);
}
process.env.CHROMIUM = await findChromium();
process.env.FIREFOX = await findFirefox();
if (!process.argv.includes('--built')) {
  for (const command of [buildCommands.chromium, buildCommands.firefox]) {
    const build = await run(command, { quiet: true });
    if (build.code === 0) continue;
    process.stdout.write(build.output);
    process.exit(build.code);
  }
}
const results = await runSteps([e2eSteps.real], 1);
process.stdout.write(`${toSummary(toTotal(results))}\n`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
