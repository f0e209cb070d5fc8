import { parseToml } from '../tree/from-toml.ts';
import { folderName } from '../tree/tree-name.ts';
import type { MapImporter } from '../types.ts';

/** TOML 1.0. */
export const toml: MapImporter = {
  id: 'toml',
  accepts: ({ name, text }) => (text !== undefined && /\.toml$/i.test(name) ? 0.8 : 0),
  read: async ({ name: file, text }, report) => {
    const root = await parseToml(text, file, report);
    if (!root) return { kind: 'none' };
    return { kind: 'trees', trees: [{ file, name: folderName(file), format: 'toml', root }] };
  },
};
