import { caseJson } from './formats/case-json.ts';
import { delimited } from './formats/delimited.ts';
import { frontMatter } from './formats/front-matter.ts';
import { html } from './formats/html.ts';
import { hrOpen } from './formats/hr-open.ts';
import { jsonTree } from './formats/json-tree.ts';
import { mapJson } from './formats/map-json.ts';
import { markdown } from './formats/markdown.ts';
import { ownFile } from './formats/own-file.ts';
import { refused } from './formats/refused.ts';
import { toml } from './formats/toml.ts';
import { workbook } from './formats/workbook.ts';
import { yaml } from './formats/yaml.ts';
import { zip } from './formats/zip.ts';
import type { MapImporter } from './types.ts';

/** Every format that can be read. A new one is a file in `formats/` and a line here. */
export const importers: readonly MapImporter[] = [
  ownFile,
  mapJson,
  caseJson,
  hrOpen,
  jsonTree,
  yaml,
  toml,
  frontMatter,
  markdown,
  html,
  delimited,
  workbook,
  zip,
  refused,
];

/** The importer that is surest that the file is its own; `null` when none is. */
export function chooseImporter(file: Parameters<MapImporter['accepts']>[0]): MapImporter | null {
  let best: MapImporter | null = null;
  let surest = 0;
  for (const importer of importers) {
    const sure = importer.accepts(file);
    if (sure > surest) [best, surest] = [importer, sure];
  }
  return best;
}
