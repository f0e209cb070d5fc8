import type { Behaviour, Competency, CompetencyMap } from '../domain/competency.ts';
import { toList } from './csv-cells.ts';
import { toCsvFile } from './map-csv-file.ts';
import { lookUp } from './map-rows.ts';
import type { MapLookup, Rung } from './map-rows.ts';

export interface MapCsvOptions {
  /** A byte order mark, for spreadsheets that would guess another encoding. */
  bom?: boolean;
}

const topicHeader = ['Area', 'Competency', 'Kind', 'Description'];

function topicCells({ area }: MapLookup, competency: Competency): string[] {
  return [area(competency)?.name ?? '', competency.name, competency.kind, competency.description ?? ''];
}

/**
 * One row a competency (and role, and polarity where the map has them), one column a level or point of mastery.
 * The table holds texts, examples, areas, kinds and descriptions; the rows after it all the rest.
 */
export function mapToWideCsv(map: CompetencyMap, { bom = false }: MapCsvOptions = {}): string {
  const found = lookUp(map);
  const { rungs, hasRoles, hasNegatives } = found;
  const header = [
    ...topicHeader,
    ...(hasRoles ? ['Role'] : []),
    ...(hasNegatives ? ['Type'] : []),
    ...rungs.map(({ name }) => name),
  ];
  const rows = map.competencies.flatMap((competency) =>
    rowKeys(found, competency).map(({ roles, polarity }): string[] => [
      ...topicCells(found, competency),
      ...(hasRoles ? [roles] : []),
      ...(hasNegatives ? [polarity] : []),
      ...rungs.map((rung) => {
        const cell = found.at(competency.id, rung.id);
        return listOf(cell.filter((one) => one.polarity === polarity && found.roles(one) === roles));
      }),
    ]),
  );
  return toCsvFile(map, [header, ...rows], { bom });
}

/** One row a behaviour; for a map whose role levels ask for points of mastery, one row a role level and competency. */
export function mapToLongCsv(map: CompetencyMap, { bom = false }: MapCsvOptions = {}): string {
  const found = lookUp(map);
  return toCsvFile(map, found.twoStep ? expectationRows(found) : behaviourRows(found), { bom });
}

interface RowKey {
  roles: string;
  polarity: Behaviour['polarity'];
}

function rowKeys(found: MapLookup, { id }: Competency): RowKey[] {
  const keys = new Map<string, RowKey>();
  for (const { id: rung } of found.rungs) {
    for (const behaviour of found.at(id, rung)) {
      const key = { roles: found.roles(behaviour), polarity: behaviour.polarity };
      keys.set(JSON.stringify(key), key);
    }
  }
  return keys.size > 0 ? [...keys.values()] : [{ roles: '', polarity: 'positive' }];
}

function behaviourRows(found: MapLookup): string[][] {
  const { map, rungs, hasRoles, onScale } = found;
  const level = onScale ? ['Proficiency'] : ['Level', 'Level order'];
  const rest = ['Behaviour', 'Type', 'Examples', 'Mandatory'];
  const header = [...(hasRoles ? ['Role'] : []), ...level, ...topicHeader, ...rest];
  const row = (competency: Competency, rung: Rung | null, behaviour: Behaviour | null): string[] => [
    ...(hasRoles ? [behaviour ? found.roles(behaviour) : ''] : []),
    rung?.name ?? '',
    ...(onScale ? [] : [rung ? String(rung.rank) : '']),
    ...topicCells(found, competency),
    behaviour ? toList([{ text: behaviour.text }]) : '',
    behaviour?.polarity ?? '',
    toList((behaviour?.examples ?? []).map((text) => ({ text }))),
    behaviour?.mandatory ? 'yes' : '',
  ];
  const rows = map.competencies.flatMap((competency) => {
    const own = rungs.flatMap((rung) =>
      found.at(competency.id, rung.id).map((behaviour) => row(competency, rung, behaviour)),
    );
    return own.length > 0 ? own : [row(competency, null, null)];
  });
  return [header, ...rows];
}

function expectationRows(found: MapLookup): string[][] {
  const { map, rungs } = found;
  const header = [
    'Role family',
    'Role',
    'Role level',
    'Level order',
    ...topicHeader,
    'Skill level',
    'Skill level description',
    'Ineffective',
  ];
  const roles = new Map(map.roles.map((role) => [role.id, role]));
  const levels = new Map(map.levels.map((level) => [level.id, level]));
  const competencies = new Map(map.competencies.map((competency) => [competency.id, competency]));
  const asked = new Set<string>();
  const texts = (competency: Competency, rung: Rung): string[] => {
    const cell = found.at(competency.id, rung.id);
    const of = (polarity: Behaviour['polarity']): string =>
      listOf(cell.filter((one) => one.polarity === polarity));
    return [rung.name, of('positive'), of('negative')];
  };
  const rows = (map.expectations ?? []).flatMap(({ roleId, levelId, competencyId, pointId }): string[][] => {
    const role = roles.get(roleId);
    const level = levels.get(levelId);
    const competency = competencies.get(competencyId);
    const rung = rungs.find(({ id }) => id === pointId);
    if (!role || !level || !competency || !rung) return [];
    asked.add(`${competencyId} ${pointId}`);
    const who = [role.family ?? '', role.name, level.name, String(level.rank)];
    return [[...who, ...topicCells(found, competency), ...texts(competency, rung)]];
  });
  for (const { id, name, family = '' } of map.roles) {
    if (!(map.expectations ?? []).some(({ roleId }) => roleId === id))
      rows.push([family, name, ...blank(header.length - 2)]);
  }
  // Wording that no role level asks for, and names without wording, stay in the file. They stand first: an empty cell
  // below a filled one would be read as a merged one that takes the value above.
  const unasked: string[][] = [];
  for (const competency of map.competencies) {
    const topic = ['', '', '', '', ...topicCells(found, competency)];
    if (rungs.every((rung) => found.at(competency.id, rung.id).length === 0))
      unasked.push([...topic, '', '', '']);
    for (const rung of rungs) {
      if (asked.has(`${competency.id} ${rung.id}`) || found.at(competency.id, rung.id).length === 0) continue;
      unasked.push([...topic, ...texts(competency, rung)]);
    }
  }
  return [header, ...unasked, ...rows];
}

function blank(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

function listOf(behaviours: readonly Behaviour[]): string {
  return toList(
    behaviours.map(({ text, mandatory, examples = [] }) => ({
      text: mandatory ? `[M] ${text}` : text,
      examples,
    })),
  );
}
