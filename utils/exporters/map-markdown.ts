import type { Behaviour, Competency, CompetencyMap } from '../domain/competency.ts';
import { mapMark, printOf, toLines } from '../schema/map-file.ts';
import { lookUp } from './map-rows.ts';
import type { MapLookup } from './map-rows.ts';
import { toYaml } from './markdown-text.ts';
import { passingNote } from './passing-note.ts';

/**
 * Headings for areas, competencies and levels, a point for each behaviour, front matter with id and licence; a table of
 * what each role level asks for. A comment at the end, which no reader shows, carries all the rest.
 */
export function mapToMarkdown(map: CompetencyMap): string {
  const found = lookUp(map);
  const seen = [...frontMatter(map), '', `# ${plain(map.name)}`, ...areas(found), ...expectations(map)].join(
    '\n',
  );
  const lines = seen.split('\n');
  const carried = toLines(map).map(
    ([list, json]) => `${list} ${json.toWellFormed().replaceAll('>', '\\u003e')}`,
  );
  const print = printOf(lines.map((line) => [line]));
  return `${[...lines, '', `<!-- ${mapMark} ${print}`, ...carried, '-->'].join('\n')}\n`;
}

function frontMatter({ id, name, version, language, source }: CompetencyMap): string[] {
  const { creator, licence, licenceUrl } = source;
  const passing = passingNote(source);
  const stated = { title: name, id, version, language, creator, licence, licenceUrl, passing };
  const lines = Object.entries(stated).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${toYaml(value)}`],
  );
  return ['---', ...lines, '---'];
}

function areas(found: MapLookup): string[] {
  const { map } = found;
  const loose = map.competencies.filter((competency) => !found.area(competency));
  return [
    ...loose.flatMap((competency) => topic(found, competency, 2)),
    ...map.areas.flatMap((area) => [
      '',
      `## ${plain(area.name)}`,
      ...map.competencies
        .filter(({ areaId }) => areaId === area.id)
        .flatMap((competency) => topic(found, competency, 3)),
    ]),
  ];
}

function topic(found: MapLookup, competency: Competency, depth: number): string[] {
  const { rungs } = found;
  const described = plain(competency.description ?? '');
  return [
    '',
    `${'#'.repeat(depth)} ${plain(competency.name)}`,
    ...(described === '' ? [] : ['', described]),
    ...rungs.flatMap((rung) => {
      const here = found.at(competency.id, rung.id);
      const of = (polarity: Behaviour['polarity']) => here.filter((one) => one.polarity === polarity);
      const [good, bad] = [of('positive'), of('negative')];
      if (here.length === 0) return [];
      return [
        '',
        `${'#'.repeat(depth + 1)} ${plain(rung.name)}`,
        ...(good.length > 0 ? ['', ...good.flatMap((one) => points(one))] : []),
        ...(bad.length > 0
          ? ['', `${'#'.repeat(depth + 2)} Ineffective`, '', ...bad.flatMap((one) => points(one))]
          : []),
      ];
    }),
  ];
}

function points({ text, examples = [] }: Behaviour): string[] {
  return [
    `- ${plain(text)}`,
    ...(examples.length > 0 ? ['  - Examples:'] : []),
    ...examples.map((example) => `    - ${plain(example)}`),
  ];
}

function expectations({
  expectations: asked = [],
  roles,
  levels,
  competencies,
  scales = [],
}: CompetencyMap): string[] {
  const namesOf = (list: readonly { id: string; name: string }[]) =>
    new Map(list.map(({ id, name }) => [id, plain(name)]));
  const [role, level, competency] = [namesOf(roles), namesOf(levels), namesOf(competencies)];
  const point = new Map(
    scales.flatMap(({ id, points: of }) => of.map((one) => [`${id} ${one.id}`, plain(one.name)])),
  );
  if (asked.length === 0) return [];
  return [
    '',
    '| Role | Role level | Skill | Skill level |',
    '| --- | --- | --- | --- |',
    ...asked.map(
      (one) =>
        `| ${role.get(one.roleId) ?? ''} | ${level.get(one.levelId) ?? ''} | ${competency.get(one.competencyId) ?? ''} | ${point.get(`${one.scaleId} ${one.pointId}`) ?? ''} |`,
    ),
  ];
}

/** One line in which nothing is Markdown or HTML. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0000-\u001F\u007F\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\p{L}?\d+|[A-Za-z])?([-+#.):=])/u, '$1\\$2');
}
