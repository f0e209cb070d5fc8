// npm run e2e [-- --built] [-- filters]: the built extension in a real browser.
import { findChromium, findFirefox } from './browsers.ts';
import { buildCommands, e2eSteps } from './e2e-steps.ts';
import { readCounts, toSummary } from './counts.ts';
import { run } from './run.ts';
import { toTotal } from './steps.ts';

const [name = '', ...rest] = process.argv.slice(2);
if (name !== 'chromium' && name !== 'firefox') {
  process.stderr.write('Usage: node tests/tools/e2e.ts chromium|firefox [--built] [filter …]\n');
  process.exit(2);
}
const env = name === 'chromium' ? { CHROMIUM: await findChromium() } : { FIREFOX: await findFirefox() };
const filters = rest.filter((word) => word !== '--built');
if (!rest.includes('--built')) {
  const build = await run(buildCommands[name], { quiet: true });
  if (build.code !== 0) {
    process.stdout.write(build.output);
    process.exit(build.code);
  }
}
const { command, report } = e2eSteps[name];
const { code } = await run([...command, ...filters], { env });
const total = toTotal([{ name, ok: code === 0, counts: readCounts(report) }]);
process.stdout.write(`${toSummary(total)}\n`);
process.exitCode = code;
