import { findCycle, toDraft } from '../case/tree.ts';
import type { CaseCriterion, CaseItem, CasePackage } from '../case/tree.ts';
import { isRecord, parseJson } from '../json/parse-json.ts';
import type { JsonPlaces } from '../json/parse-json.ts';
import { baseName } from '../text/fold.ts';
import type { ImportPlace, MapImporter, Report } from '../types.ts';

type Node = Record<string, unknown>;

/** CASE 1.0 and 1.1 packages (1EdTech): https://www.imsglobal.org/spec/CASE/v1p1 */
export const caseJson: MapImporter = {
  id: 'case-json',
  accepts: ({ text }) =>
    text !== undefined && /"CF(?:Items|Package|Document)"/.test(text.slice(0, 65_536)) ? 0.95 : 0,
  read: async ({ name: file, text }, report) => {
    const parsed = parseJson(text);
    if (!parsed.ok) {
      const { code, line, column, problem } = parsed.fault;
      report.add(code, { file, line, column: String(column) }, { problem, key: problem, limit: 20 });
      return { kind: 'none' };
    }
    const root = isRecord(parsed.value) ? parsed.value : {};
    const inner = isRecord(root['CFPackage']) ? root['CFPackage'] : root;
    const found = readPackage(inner, inner !== root, file, parsed.places, report);
    if (report.hasErrors()) return { kind: 'none' };
    if (found.items.every((item) => item.statement === '')) {
      report.add('E-CASE-NO-ITEMS', { file });
      return { kind: 'none' };
    }
    return { kind: 'drafts', drafts: [toDraft(found, report)] };
  },
};

function readPackage(
  root: Node,
  wrapped: boolean,
  file: string,
  places: JsonPlaces,
  report: Report,
): CasePackage {
  const document = isRecord(root['CFDocument']) ? root['CFDocument'] : {};
  const placeOf = (node: Node, path: string): ImportPlace => ({
    file,
    line: places.get(node)?.line ?? 1,
    path,
  });
  const items = list(root['CFItems']).map((node, index): CaseItem => ({
    id: text(node['identifier']),
    statement: text(node['fullStatement']),
    short: text(node['abbreviatedStatement']) || text(node['humanCodingScheme']),
    levels: texts(node['educationLevel'] ?? node['educationalLevel']),
    type: text(node['CFItemType']),
    parents: [],
    place: placeOf(node, `CFItems[${index}]`),
  }));
  readParents(root, items, text(document['identifier']), placeOf, report);
  if (items.every((item) => item.parents.length === 0)) readSmartLevels(root, items);
  const criteria = readCriteria(root, placeOf);
  const title = text(document['title']) || baseName(file);
  const facts = new Map([['name', title]]);
  const licence = isRecord(document['licenseURI']) ? text(document['licenseURI']['title']) : '';
  for (const [fact, value] of [
    ['creator', text(document['creator'])],
    ['version', text(document['version'])],
    ['licence', licence],
  ] as const) {
    if (value !== '') facts.set(fact, value);
  }
  const later = wrapped || text(document['caseVersion']) === '1.1' || criteria.length > 0;
  return { file, title, shape: later ? 'case-1.1' : 'case-1.0', items, criteria, facts };
}

/** `isChildOf`: the origin is the child, the destination the parent. Other associations may point anywhere. */
function readParents(
  root: Node,
  items: readonly CaseItem[],
  documentId: string,
  placeOf: (node: Node, path: string) => ImportPlace,
  report: Report,
): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  const edges = new Map<string, number>();
  const dangling: [string, ImportPlace][] = [];
  for (const [index, node] of list(root['CFAssociations']).entries()) {
    if (text(node['associationType']).replace(/\s/g, '').toLowerCase() !== 'ischildof') continue;
    const child = idOf(node['originNodeURI']);
    const parent = idOf(node['destinationNodeURI']);
    const place = placeOf(node, `CFAssociations[${index}]`);
    const item = byId.get(child);
    if (!item) dangling.push([child, place]);
    if (parent !== documentId && !byId.has(parent)) dangling.push([parent, place]);
    if (!item || parent === documentId) continue;
    item.parents.push(parent);
    edges.set(`${child} ${parent}`, index);
  }
  const cycle = findCycle(items);
  if (cycle) {
    const indexes = cycle.slice(1).map((id, at) => edges.get(`${cycle[at]} ${id}`) ?? 0);
    const first = Math.min(...indexes);
    const last = Math.max(...indexes);
    const node = list(root['CFAssociations'])[first] ?? root;
    report.add(
      'E-CYCLE',
      placeOf(node, first === last ? `CFAssociations[${first}]` : `CFAssociations[${first}..${last}]`),
      { path: cycle.join(' → ') },
    );
  }
  for (const [id, place] of dangling) report.add('E-REF', place, { what: 'item', id });
}

/** Without associations the numbering "1.2.1" says whose child an item is. */
function readSmartLevels(root: Node, items: readonly CaseItem[]): void {
  const levels = list(root['CFItems']).map((node) => text(node['smartLevel']));
  const byLevel = new Map(levels.map((level, index) => [level, items[index]?.id]));
  for (const [index, level] of levels.entries()) {
    const parent = byLevel.get(level.split('.').slice(0, -1).join('.'));
    if (level !== '' && parent !== undefined && level.includes('.')) items[index]?.parents.push(parent);
  }
}

function readCriteria(root: Node, placeOf: (node: Node, path: string) => ImportPlace): CaseCriterion[] {
  return list(root['CFRubrics']).flatMap((rubric, at) =>
    list(rubric['CFRubricCriteria']).map((criterion, index): CaseCriterion => {
      const path = `CFRubrics[${at}].CFRubricCriteria[${index}].CFRubricCriterionLevels`;
      const levels = list(criterion['CFRubricCriterionLevels']).map((level, position) => ({
        name:
          text(level['quality']) ||
          `Level ${typeof level['position'] === 'number' ? level['position'] : position + 1}`,
        description: text(level['description']),
        score: typeof level['score'] === 'number' ? level['score'] : null,
        place: placeOf(level, `${path}[${position}]`),
      }));
      const name = text(criterion['category']) || text(criterion['description']);
      const place = placeOf(criterion, `CFRubrics[${at}].CFRubricCriteria[${index}]`);
      return { itemId: idOf(criterion['CFItemURI']) || null, name, place, levels };
    }),
  );
}

/** A node reference: an object with an identifier (final), or an address that ends in it (drafts). */
function idOf(value: unknown): string {
  if (isRecord(value)) return text(value['identifier']);
  return text(value).split('/').pop() ?? '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(text).filter((one) => one !== '');
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
