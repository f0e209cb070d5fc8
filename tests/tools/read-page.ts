// npm run -s read-page -- --url ADDRESS page.html [--now ISO]: what is read from a page saved at that address.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.ts';
import { readInBrowser, toPrinted } from './read-in-browser.ts';

const usage = 'Usage: npm run -s read-page -- --url ADDRESS page.html [--now ISO]';

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, now: { type: 'string' } },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

const { values, positionals } = readArguments();
const [file] = positionals;
if (!file || positionals.length > 1 || !values.url) stop(usage);
if (!URL.canParse(values.url)) stop(`"${values.url}" is not an address.`);
const now = values.now === undefined ? Date.now() : Date.parse(values.now);
if (Number.isNaN(now)) stop(`"${values.now}" is not a time; write it as 2026-11-17T09:20:00Z.`);
if (!existsSync(file)) stop(`There is no file ${file}.`);

const reading = await readInBrowser({
  chromium: await findChromium(),
  url: values.url,
  html: readFileSync(file, 'utf8'),
  now,
});
process.stdout.write(`${JSON.stringify(reading && toPrinted(reading), null, 2)}\n`);
