import { readFileSync, readdirSync } from 'node:fs';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import { parsePlaybookText } from '../../../utils/schema/parse-playbook.ts';

const folder = new URL('../../../public/packs/', import.meta.url);

const read = (file: string): Playbook => {
  const result = parsePlaybookText(readFileSync(new URL(file, folder), 'utf8'));
  if (!result.ok) throw new Error(`${file}: ${result.code} at ${result.at}: ${result.detail}`);
  return result.value;
};

/** Every playbook we ship: `<pack>/<locale>.json`. What else a pack holds lies in folders of its own. */
export const packs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^[^/]+\/[^/]+\.json$/.test(file))
  .map((file) => ({ file, pack: read(file) }));

export const coreIn = (locale: string): Playbook => read(`core/${locale}.json`);

/** One wording that is read or said. */
export interface Wording {
  at: string;
  text: string;
}

const spoken = ['text', 'plain', 'followUp'] as const;

/** Each wording of each prompt, in both forms of address. */
export const wordingsOf = (pack: Playbook): Wording[] =>
  pack.prompts.flatMap((prompt) =>
    spoken.flatMap((key) =>
      [
        { at: `${prompt.id} ${key}`, text: prompt[key] ?? '' },
        { at: `${prompt.id} formal ${key}`, text: prompt.formal?.[key] ?? '' },
      ].filter(({ text }) => text !== ''),
    ),
  );
