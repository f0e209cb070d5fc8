import { checkMap } from '../../domain/map/integrity.ts';
import type { CompetencyMap } from '../../domain/competency.ts';
import { competencyMap, pathText } from '../../schema/competency-map.ts';
import { isRecord, parseJson } from '../json/parse-json.ts';
import type { JsonPlaces } from '../json/parse-json.ts';
import type { ImportPlace, MapImporter, Reading, Report } from '../types.ts';

/** Errors shown of one file; the first ones are the useful ones. */
const mostErrors = 20;

const nouns: Readonly<Record<string, string>> = {
  roles: 'role',
  levels: 'level',
  areas: 'area',
  values: 'value',
  competencies: 'competency',
  behaviours: 'behaviour',
  scales: 'scale point',
};

/** Our own format, `competency-map/1`, as exported and as published in `public/schema`. */
export const mapJson: MapImporter = {
  id: 'map-json',
  accepts: ({ text }) =>
    text !== undefined && /"format"\s*:\s*"competency-map\//.test(text.slice(0, 4_096)) ? 1 : 0,
  read: async ({ name, text }, report) => {
    const parsed = parseJson(text);
    if (!parsed.ok) {
      const { code, line, column, problem } = parsed.fault;
      report.add(code, { file: name, line, column: String(column) }, { problem, key: problem, limit: 20 });
      return { kind: 'none' };
    }
    const { value, places } = parsed;
    if (!isRecord(value) || value['format'] === undefined) {
      report.add('E-JSON-SHAPE', { file: name });
      return { kind: 'none' };
    }
    return readMap(value, places, name, report);
  },
};

function readMap(value: Record<string, unknown>, places: JsonPlaces, file: string, report: Report): Reading {
  const known = new Set(Object.keys(competencyMap.shape));
  const data: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (known.has(key)) data[key] = entry;
    else report.add('W-UNKNOWN-KEY', { file, path: key }, { key });
  }
  const parsed = competencyMap.safeParse(data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues.slice(0, mostErrors)) {
      report.add('E-SCHEMA', placeAt(value, issue.path, places, file), {
        problem: lowerFirst(issue.message),
      });
    }
    return { kind: 'none' };
  }
  reportUnknown(value, parsed.data, [], places, file, report);
  const map: CompetencyMap = parsed.data;
  for (const problem of checkMap(map).slice(0, mostErrors)) {
    const path = toPath(problem.path);
    const place = placeAt(value, path, places, file);
    const what = nouns[problem.list] ?? problem.list;
    if (problem.code === 'duplicate-id')
      report.add('E-DUP-ID', place, { id: problem.id, what: problem.list });
    else if (problem.code === 'dangling-reference') report.add('E-REF', place, { id: problem.id, what });
    else if (problem.code === 'unreachable') report.add('E-NO-BEHAVIOUR', { file });
    else
      report.add('W-EMPTY-LEVEL', place, {
        level: map.levels.find(({ id }) => id === problem.id)?.name ?? problem.id,
      });
  }
  return { kind: 'map', map };
}

/** Keys inside entries that the format does not know were dropped: said, not silent. */
function reportUnknown(
  source: unknown,
  kept: unknown,
  path: PropertyKey[],
  places: JsonPlaces,
  file: string,
  report: Report,
): void {
  if (Array.isArray(source) && Array.isArray(kept)) {
    for (const [index, entry] of source.entries())
      reportUnknown(entry, kept[index], [...path, index], places, file, report);
  } else if (isRecord(source) && isRecord(kept)) {
    // What the user confirmed at an earlier import is an open record and kept whole.
    if (path[0] === 'source' && path[1] === 'mapping') return;
    for (const key of Object.keys(source)) {
      if (path.length === 0 && !Object.hasOwn(kept, key)) continue;
      if (!Object.hasOwn(kept, key)) {
        const place = { file, line: places.get(source)?.line ?? 1, path: pathText([...path, key]) };
        report.add('W-UNKNOWN-KEY', place, { key });
      } else reportUnknown(source[key], kept[key], [...path, key], places, file, report);
    }
  }
}

function placeAt(root: unknown, path: readonly PropertyKey[], places: JsonPlaces, file: string): ImportPlace {
  let line = 1;
  let current: unknown = root;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) break;
    line = places.get(current)?.line ?? line;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  if (typeof current === 'object' && current !== null) line = places.get(current)?.line ?? line;
  return { file, line, path: pathText(path) };
}

function toPath(text: string): PropertyKey[] {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : Number(match[1]),
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
