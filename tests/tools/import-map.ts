import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { previewMap } from '../../utils/importers/import-map.ts';
import type { ImportAnswers } from '../../utils/importers/types.ts';

const usage = 'npm run -s import-map -- FILE… [--answers answers.json] [--map]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { answers: { type: 'string' }, map: { type: 'boolean' } },
});
if (positionals.length === 0) {
  console.error(usage);
  process.exit(2);
}
const files = await Promise.all(
  positionals.map(async (path) => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })),
);
const answers: unknown =
  values.answers === undefined ? {} : JSON.parse(await readFile(values.answers, 'utf8'));
if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
  console.error('--answers: one JSON object, question id → answer');
  process.exit(2);
}
const { shape, counts, questions, messages, map } = await previewMap(files, answers as ImportAnswers);
const shown = {
  shape,
  counts,
  questions,
  messages: messages.map(({ code, severity, place, text }) => ({ code, severity, place, text })),
};
console.log(JSON.stringify(values.map ? { ...shown, map } : shown, null, 2));
process.exitCode = messages.some(({ severity }) => severity === 'error') ? 1 : 0;
