// npm run screenshots [-- --readme] [-- name …]: pictures of the running product.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchExtension } from '../e2e/support/launch.ts';
import { findChromium } from './browsers.ts';
import { buildCommands } from './e2e-steps.ts';
import { run } from './run.ts';
import { scenes } from './scenes.ts';
import type { Scene } from './scenes.ts';

const root = join(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const forReadme = words.includes('--readme');
const names = words.filter((word) => !word.startsWith('--'));
const folder = join(root, forReadme ? '.github/pictures' : '.artifacts/screenshots');

async function takePicture({ name, setup, ...look }: Scene): Promise<void> {
  const browser = await launchExtension(look);
  try {
    const page = await setup(browser);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    process.stdout.write(`${join(folder, `${name}.png`)}\n`);
    for (const problem of browser.console.problems()) process.stdout.write(`  ${problem}\n`);
  } finally {
    await browser.close();
  }
}

process.env.CHROMIUM = await findChromium();
const build = words.includes('--built') ? null : await run(buildCommands.chromium, { quiet: true });
if (build && build.code !== 0) {
  process.stderr.write(build.output);
  process.exit(build.code);
}
mkdirSync(folder, { recursive: true });
const wanted = scenes.filter(({ name, readme }) =>
  names.length > 0 ? names.includes(name) : !forReadme || readme === true,
);
for (const scene of wanted) await takePicture(scene);
