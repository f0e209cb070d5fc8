import { readLevel } from '../levels/read-level.ts';
import type { Report, Table } from '../types.ts';
import { baseName } from '../text/fold.ts';
import { isUnnamed } from './aside.ts';
import type { ChosenTables } from './choose.ts';
import type { Looks } from './looks.ts';
import { commonParts, untruncated } from './names.ts';
import { isRoleName } from './roles.ts';

export type Meaning = 'level' | 'area' | 'role' | 'nothing';

/** Tables of a sheet, the sheets, the files or one layer of folders: a name for each table. */
interface Layer {
  id: 'part' | 'sheet' | 'file' | 'folder' | 'folders';
  names: Map<Table, string>;
}

/** Reads the layers from the innermost outwards; what each says is asked, with a default by names and contents. */
export function askMeanings(
  tables: readonly Table[],
  looks: ReadonlyMap<Table, Looks>,
  report: Report,
): ChosenTables {
  const layers = layersOf(tables);
  const usual = usualMeanings(layers, tables, looks);
  const named = new Map(tables.map((table): [Table, ChosenTables['tables'][number]['named']] => [table, {}]));
  let sheets: Meaning | null = null;
  for (const [index, layer] of layers.entries()) {
    const meaning = ask(layer, index === 0, usual.get(layer) ?? 'nothing', tables, report);
    if (layer.id === 'sheet') sheets = meaning;
    if (meaning === 'nothing') continue;
    for (const [table, name] of layer.names) {
      const own = named.get(table);
      if (own) own[meaning] ??= name;
    }
  }
  return { tables: tables.map((table) => ({ table, named: named.get(table) ?? {} })), sheets };
}

function ask(
  layer: Layer,
  isInner: boolean,
  usual: Meaning,
  tables: readonly Table[],
  report: Report,
): Meaning {
  const first = tables[0];
  const names = [...new Set(layer.names.values())];
  const answer = report.ask({
    code: 'Q-SHEET-MEANING',
    ...(isInner ? {} : { subject: layer.id }),
    options: [
      { value: 'level', label: 'A level' },
      { value: 'area', label: 'An area' },
      { value: 'role', label: 'A role' },
      { value: 'nothing', label: 'Nothing' },
    ],
    default: usual,
    params: { names: names.slice(0, 8).join('", "') },
    ...(first
      ? { place: { file: first.file, ...(first.sheet === undefined ? {} : { sheet: first.sheet }) } }
      : {}),
  });
  return answer === 'level' || answer === 'area' || answer === 'role' ? answer : 'nothing';
}

/** Layers that tell the tables apart, or the innermost one when there is one table only. */
function layersOf(tables: readonly Table[]): Layer[] {
  const [only] = tables;
  if (tables.length === 1 && only) {
    const level = levelInName(only);
    return level === null ? [] : [{ id: 'file', names: new Map([[only, level]]) }];
  }
  const folders = (table: Table): string[] => table.file.split('/').slice(0, -1).reverse();
  const deepest = Math.max(0, ...tables.map((table) => folders(table).length));
  const candidates: [Layer['id'], (table: Table) => string | undefined][] = [
    ['part', (table) => table.part],
    [
      'sheet',
      (table) => (table.sheet === undefined || isUnnamed(table.sheet) ? undefined : untruncated(table.sheet)),
    ],
    ['file', (table) => baseName(table.file)],
    ...Array.from({ length: deepest }, (_, depth): [Layer['id'], (table: Table) => string | undefined] => [
      depth === 0 ? 'folder' : 'folders',
      (table) => folders(table)[depth],
    ]),
  ];
  const layers: Layer[] = [];
  for (const [id, of] of candidates) {
    const found = tables.flatMap((table): [Table, string][] => {
      const name = of(table);
      return name === undefined ? [] : [[table, name]];
    });
    const distinct = [...new Set(found.map(([, name]) => name))];
    if (distinct.length < 2 || layers.some((layer) => layer.id === id)) continue;
    const short = commonParts(distinct);
    layers.push({
      id,
      names: new Map(found.map(([table, name]) => [table, short[distinct.indexOf(name)] ?? name])),
    });
  }
  return layers;
}

function usualMeanings(
  layers: readonly Layer[],
  tables: readonly Table[],
  looks: ReadonlyMap<Table, Looks>,
): Map<Layer, Meaning> {
  const all = tables.map((table) => looks.get(table)).filter((one) => one !== undefined);
  const levelless = all.filter((one) => !one.namesLevels).length * 2 > all.length;
  const meanings = new Map<Layer, Meaning>();
  if (levelless) {
    const level = levelLayer(layers, looks);
    if (level) meanings.set(level, 'level');
  }
  const withAreas = all.filter(({ areas }) => areas.size > 0).length * 2 > all.length;
  const withRoles = all.filter(({ hasRoles }) => hasRoles).length * 2 > all.length;
  for (const layer of layers) {
    if (meanings.has(layer)) continue;
    const taken = [...meanings.values()];
    const open = (meaning: Meaning): boolean => !taken.includes(meaning);
    const asRole = !withRoles && (isRoleLayer(layer, looks) || withAreas || !open('area'));
    if (asRole && open('role')) meanings.set(layer, 'role');
    else meanings.set(layer, open('area') && !withAreas ? 'area' : 'nothing');
  }
  return meanings;
}

/** The layer whose names read as levels; where none does, the innermost one unless its tables have nothing in common. */
function levelLayer(layers: readonly Layer[], looks: ReadonlyMap<Table, Looks>): Layer | undefined {
  let best: Layer | undefined;
  let most = 0;
  for (const layer of layers) {
    const names = [...new Set(layer.names.values())];
    const share = names.filter((name) => isLevelName(name)).length / names.length;
    if (share > most) [best, most] = [layer, share];
  }
  const [inner] = layers;
  return best ?? (inner && overlap(inner, looks) > 0 && !isRoleLayer(inner, looks) ? inner : undefined);
}

function isLevelName(name: string): boolean {
  const { kind, source, careerOnly } = readLevel(name);
  return careerOnly || source === 'code' || kind === 'number' || kind === 'proficiency';
}

/** Roles describe the same competencies in their own words, areas have different ones. */
function isRoleLayer(layer: Layer, looks: ReadonlyMap<Table, Looks>): boolean {
  const names = [...new Set(layer.names.values())];
  return names.filter(isRoleName).length * 2 > names.length || overlap(layer, looks) >= 0.5;
}

/** Share of competencies, or of areas, that stand under more than one name of a layer. */
function overlap(layer: Layer, looks: ReadonlyMap<Table, Looks>): number {
  const share = (of: (one: Looks) => ReadonlySet<string>): number => {
    const under = new Map<string, Set<string>>();
    for (const [table, name] of layer.names) {
      const look = looks.get(table);
      for (const key of look ? of(look) : []) under.set(key, (under.get(key) ?? new Set()).add(name));
    }
    if (under.size === 0) return 0;
    return [...under.values()].filter((names) => names.size > 1).length / under.size;
  };
  return Math.max(
    share(({ names }) => names),
    share(({ areas }) => areas),
  );
}

/** "ladder-v2-senior-1" → "senior-1": the name of a table from its first level word on; `null` without one. */
export function levelInName(table: Table): string | null {
  for (const name of [table.sheet, baseName(table.file)]) {
    const parts = (name ?? '').split(/[\s_.-]+/).filter((part) => part !== '');
    for (let at = 0; at < parts.length; at++) {
      const reading = readLevel(parts[at] ?? '');
      if (reading.careerOnly && reading.source === 'name') return parts.slice(at).join(' ');
    }
  }
  return null;
}
