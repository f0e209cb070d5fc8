// npm start: builds the extension and opens a browser with it on a sample calendar.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchExtension } from '../e2e/support/launch.ts';
import { findChromium } from './browsers.ts';
import { buildCommands } from './e2e-steps.ts';
import { run } from './run.ts';
import { sampleCalendar } from './sample-calendar.ts';
import { fillNotebook } from './sample-notebook.ts';

const picture = join(import.meta.dirname, '../../.artifacts/start.png');
const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

process.env.CHROMIUM = await findChromium();
const build = await run(buildCommands.chromium, { quiet: true });
if (build.code !== 0) {
  process.stderr.write(build.output);
  process.exit(build.code);
}

const browser = await launchExtension({ headless: !hasScreen });
await fillNotebook(browser, Date.now());
const page = await browser.openTab(sampleCalendar(Date.now()));
for (const blank of browser.context.pages().filter((tab) => tab !== page)) await blank.close();
try {
  const panel = await browser.panelFrame(page);
  await panel.getByRole('heading', { name: 'Priya Nair' }).waitFor();
  if (hasScreen) {
    process.stdout.write('Touchline is open on a sample calendar. Close the window to end.\n');
    await browser.context.waitForEvent('close', { timeout: 0 });
  } else {
    mkdirSync(dirname(picture), { recursive: true });
    await page.screenshot({ path: picture });
    process.stdout.write(
      `The panel shows:\n\n${await panel.locator('body').innerText()}\n\nPicture: ${picture}\n`,
    );
  }
} catch (error) {
  const problems = browser.console.problems().map((problem) => `  ${problem}\n`);
  process.stderr.write(`The panel did not show itself.\n${problems.join('')}${String(error)}\n`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
