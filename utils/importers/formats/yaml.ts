import { parseYaml } from '../tree/from-yaml.ts';
import { folderName } from '../tree/tree-name.ts';
import type { MapImporter } from '../types.ts';

/** YAML 1.2, one map or one part of it a document. */
export const yaml: MapImporter = {
  id: 'yaml',
  accepts: ({ name, text }) => {
    if (text === undefined) return 0;
    if (/\.ya?ml$/i.test(name)) return 0.8;
    return /^(?:%YAML|---[ \t]*\r?\n)/.test(text) && !/\.\w+$/.test(name) ? 0.6 : 0;
  },
  read: async ({ name: file, text }, report) => {
    const roots = await parseYaml(text, file, report);
    if (!roots) return { kind: 'none' };
    const name = folderName(file);
    return { kind: 'trees', trees: roots.map((root) => ({ file, name, format: 'yaml', root })) };
  },
};
