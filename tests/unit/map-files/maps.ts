import fc from 'fast-check';
import type { Behaviour, CompetencyMap } from '../../../utils/domain/competency.ts';

const awkward = [
  ...[
    '=1+1',
    '+49 30',
    '-',
    '@home',
    "'=quoted",
    "'",
    '"',
    '"",""',
    '|',
    '| a | b |',
    '\\',
    '\n',
    'a\nb',
    'a\r\nb',
  ],
  ...[
    '# heading',
    '# touchline-map/1',
    '<!-- touchline-map/1 0000000000000000',
    '-->',
    '\n-->\n',
    '- point',
    '1. one',
  ],
  ...[
    '---',
    '<b>bold</b>',
    '[M] must',
    '{"a": 1}',
    'see L5',
    'n/a',
    'tbd',
    '日本語。',
    'عربي',
    '👩🏽‍💻',
    '\u00A0',
    ' x ',
    '\t',
  ],
  ...[
    "'\t'quoted",
    "\t'",
    '\u200Fعربي\u200F',
    '\u202Eabc\u202C',
    '\u200B',
    'é\u0301',
    '»',
    '・点',
    '=== "Lead"',
    ':::',
  ],
  ...['Senior: ', 'Level 2', '1-2', 'Why?', '\r', '–', '<details>', '</table>', '{% tab %}', 'x'.repeat(900)],
  ...['e.g. this', '• point', '\u0000', '\u0007', '\uFEFF', '\u2028', '__proto__', 'sep=;', ';', ','],
];

const text = (most: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...awkward),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.lorem({ maxCount: 5 }),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.join('').slice(0, most).toWellFormed())
    .filter((one) => one !== '');
/** What a person can read out: names are more than blanks and marks. */
const nameText = (most: number) => text(most).filter((one) => /[\p{L}\p{N}]/u.test(one.trim()));
const maybe = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.oneof(
    fc.constant<Record<string, T>>({}),
    value.map((one) => ({ [key]: one })),
  );
const all = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found) as object);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/);
const ids = (most: number) => fc.uniqueArray(id, { minLength: 1, maxLength: most });
const kind = fc.constantFrom('technical', 'behavioural', 'values', 'leadership', 'unknown');

/** Maps as the schema allows them: two-step or not, with and without areas, texts that mean something to each format. */
export const anyMap: fc.Arbitrary<CompetencyMap> = fc
  .record({
    levels: ids(4),
    roles: ids(3),
    areas: fc.uniqueArray(id, { maxLength: 3 }),
    competencies: ids(4),
    behaviours: ids(12),
    points: fc.uniqueArray(id, { minLength: 2, maxLength: 4 }),
    onScale: fc.boolean(),
  })
  .chain(({ levels, roles, areas, competencies, behaviours, points, onScale }) => {
    const each = (list: string[], part: (id: string, at: number) => fc.Arbitrary<object>) =>
      fc.tuple(...list.map((one, at) => part(one, at).map((rest) => ({ id: one, ...rest }))));
    const name = nameText(60).map((one) => ({ name: one }));
    const level = all(
      name,
      fc.record({ rank: fc.integer({ min: -5, max: 9 }) }),
      ...[
        maybe('code', text(8)),
        maybe('summary', text(200)),
        maybe('aliases', fc.array(text(20), { maxLength: 2 })),
      ],
      maybe('rankSource', fc.constantFrom('explicit', 'user')),
    );
    const behaviour: fc.Arbitrary<object> = all(
      fc.record({
        competencyId: fc.constantFrom(...competencies),
        text: fc.oneof(text(300), text(2_000)),
        polarity: fc.constantFrom('positive', 'negative'),
        loc: fc.oneof(
          fc.constant({}),
          fc.record({ row: fc.nat({ max: 99 }).map((n) => n + 1), column: text(20) }),
        ),
      }),
      onScale
        ? fc.constantFrom(...points).map((pointId) => ({ scalePoint: { scaleId: 's', pointId } }))
        : maybe('levelId', fc.constantFrom(...levels)),
      maybe('examples', fc.array(text(80), { maxLength: 2 })),
      ...[maybe('mandatory', fc.boolean()), maybe('pairId', id), maybe('proficiency', text(12))],
      maybe('roleIds', fc.subarray(roles)),
      maybe('links', fc.constant([{ label: 'a | b', url: 'https://example.org/?a=1,2' }])),
    );
    return all(
      fc.record({
        format: fc.constant('competency-map/1'),
        id,
        name: nameText(60),
        levels: each(levels, () => level),
        roles: each(roles, () =>
          all(
            name,
            fc.constant({ levelIds: levels }),
            maybe('family', text(20)),
            maybe('track', fc.constant('ic')),
          ),
        ),
        areas: each(areas, () => all(name, maybe('description', text(80)), maybe('kind', kind))),
        competencies: each(competencies, () =>
          all(
            name,
            fc.record({ kind }),
            areas.length > 0 ? maybe('areaId', fc.constantFrom(...areas)) : fc.constant({}),
            ...[maybe('description', text(200)), maybe('aliases', fc.array(text(20), { maxLength: 2 }))],
          ),
        ),
        behaviours: each(behaviours, () => behaviour),
        source: all(
          fc.constant({ kind: 'file', fileName: 'file', shape: 'canonical' }),
          ...[maybe('licence', text(40)), maybe('licenceUrl', fc.webUrl()), maybe('creator', text(40))],
          maybe('mayRedistribute', fc.constantFrom('yes', 'no', 'unknown')),
          maybe('mapping', fc.constant({ answers: { 'Q-SPLIT': 'keep' } })),
        ),
      }),
      onScale
        ? fc.record({
            scales: fc.tuple(
              each(points, (_, at) => all(name, fc.constant({ rank: at }))).map((of) => ({
                id: 's',
                name: 'Scale',
                points: of,
              })),
            ),
            expectations: fc.array(
              fc.record({
                roleId: fc.constantFrom(...roles),
                levelId: fc.constantFrom(...levels),
                competencyId: fc.constantFrom(...competencies),
                scaleId: fc.constant('s'),
                pointId: fc.constantFrom(...points),
              }),
              { minLength: 1, maxLength: 6 },
            ),
          })
        : fc.constant({}),
      ...[maybe('version', text(20)), maybe('description', text(200)), maybe('language', fc.constant('ja'))],
      ...[maybe('cumulative', fc.constantFrom('yes', 'no', 'unknown')), maybe('values', fc.constant([]))],
    ).map((map) => map as CompetencyMap);
  });

/** A small map with one thing of each kind. */
export const smallMap = (): CompetencyMap => {
  const behaviour = (id: string, competencyId: string, levelId: string, said: string): Behaviour => ({
    id,
    competencyId,
    levelId,
    text: said,
    polarity: 'positive',
    loc: {},
  });
  return {
    format: 'competency-map/1',
    id: 'ladder',
    name: 'Our ladder',
    version: '3',
    language: 'en',
    roles: [{ id: 'dev', name: 'Developer', aliases: ['Coder'], family: 'Tech', levelIds: ['j', 's'] }],
    levels: [
      { id: 'j', name: 'Junior', code: 'L1', rank: 1, summary: 'Learns with the team' },
      { id: 's', name: 'Senior', code: 'L2', rank: 2, summary: 'Leads parts of the work' },
    ],
    areas: [{ id: 'craft', name: 'Craft', kind: 'technical' }],
    competencies: [
      { id: 'testing', name: 'Testing', areaId: 'craft', kind: 'technical', externalIds: ['x-1'] },
      { id: 'writing', name: 'Writing', areaId: 'craft', kind: 'behavioural' },
    ],
    behaviours: [
      {
        ...behaviour('t1', 'testing', 'j', 'Writes a test for every defect that is repaired'),
        examples: ['A bug'],
      },
      behaviour('t2', 'testing', 's', 'Chooses what need not be tested, with reasons'),
      behaviour('w1', 'writing', 'j', 'Writes notes that others find without asking'),
      behaviour('w2', 'writing', 's', 'Explains a decision on one page before it is taken'),
    ],
    source: {
      kind: 'file',
      fileName: 'ladder.csv',
      shape: 'csv-wide',
      creator: 'Example Ltd',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      mayRedistribute: 'yes',
    },
  };
};
