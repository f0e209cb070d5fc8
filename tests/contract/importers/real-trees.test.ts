import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { bytesOf, linesOf } from '../../unit/importers/fakes.ts';

// Real maps lie beside the repository; without them there is nothing to compare with.
const folder = new URL('../../../../shared/maps/', import.meta.url);
const read = (path: string) => ({
  name: path.split('/').pop() ?? path,
  bytes: new Uint8Array(readFileSync(new URL(path, folder))),
});
const whole = (total: number) => ({ total, used: total, empty: 0, placeholder: 0 });

const real: Record<string, { shape: string; counts: object; proficiencies?: number }> = {
  'ft-engineering-progression/engineering.yml': {
    shape: 'yaml-normalised',
    counts: { levels: 8, areas: 9, competencies: 9, behaviours: 72, examples: 0, cells: whole(72) },
    proficiencies: 5,
  },
  'ft-engineering-progression/engineering-v1.yml': {
    shape: 'yaml-normalised',
    counts: { levels: 4, areas: 4, behaviours: 101, examples: 257, cells: whole(101) },
    proficiencies: 1,
  },
  'ft-engineering-progression/operations.yml': {
    shape: 'yaml-normalised',
    counts: { levels: 3, areas: 4, behaviours: 48, examples: 74, cells: whole(48) },
    proficiencies: 1,
  },
  'civil-service-competencies/civil-service-competency-framework.json': {
    shape: 'json-nested',
    counts: { areas: 3, competencies: 10, levels: 6, behaviours: 670, cells: whole(670) },
  },
  'civil-service-competencies/civil-service-competency-framework.toml': {
    shape: 'json-nested',
    counts: { areas: 3, competencies: 10, levels: 6, behaviours: 670, cells: whole(670) },
  },
  'unidays-competencies/core-competencies.json': {
    shape: 'json-nested',
    counts: { competencies: 8, levels: 4, behaviours: 200, cells: whole(200) },
  },
  'unidays-competencies/core-values.json': {
    shape: 'json-nested',
    counts: { competencies: 5, levels: 1, behaviours: 8 },
  },
  'unidays-competencies/engineering.json': {
    shape: 'json-nested',
    counts: { competencies: 5, levels: 4, behaviours: 168 },
  },
  'unidays-competencies/product.json': {
    shape: 'json-nested',
    counts: { competencies: 6, levels: 5, behaviours: 81 },
  },
  'unidays-competencies/creative.json': {
    shape: 'json-nested',
    counts: { competencies: 1, levels: 1, behaviours: 15 },
  },
};

const dskst = [
  'ach at ct dev imp info int iu scf tl tw'.split(' ').map((part) => `person_based.${part}`),
  'facilitation mentoring objective presentation recruitment_plan team_development'
    .split(' ')
    .map((part) => `skill_based.${part}`),
]
  .flat()
  .map((name) => `dskst-em-competency-ja/${name}.json`);
const unidays = [
  'core-competencies',
  'core-values',
  'engineering',
  'product',
  'creative',
  'roles.product-and-engineering',
].map((name) => `unidays-competencies/${name}.json`);

describe.runIf(existsSync(folder))('real maps in trees', () => {
  it.each(Object.entries(real))('%s', async (path, { shape, counts, proficiencies }) => {
    const preview = await previewMap([read(path)]);
    expect(preview.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(preview).toMatchObject({ shape, counts });
    if (proficiencies !== undefined)
      expect(new Set(preview.map?.behaviours.map(({ proficiency }) => proficiency)).size).toBe(proficiencies);
  });

  it('effective and ineffective statements of JSON and TOML are 335 pairs, the same in both', async () => {
    const [json, toml] = await Promise.all(
      ['json', 'toml'].map((ending) =>
        previewMap([read(`civil-service-competencies/civil-service-competency-framework.${ending}`)]),
      ),
    );
    for (const preview of [json, toml]) {
      const pairs = Map.groupBy(preview?.map?.behaviours ?? [], ({ pairId }) => pairId);
      expect(pairs.size).toBe(335);
      for (const pair of pairs.values())
        expect(pair.map(({ polarity }) => polarity).toSorted()).toEqual(['negative', 'positive']);
    }
    expect(json?.map?.areas.map(({ name }) => name).toSorted()).toEqual(
      toml?.map?.areas.map(({ name }) => name).toSorted(),
    );
  });

  it('every text stands where it says it stands', async () => {
    const file = read('ft-engineering-progression/engineering-v1.yml');
    const lines = new TextDecoder().decode(file.bytes).split('\n');
    const { map } = await previewMap([file]);
    for (const { text, loc } of map?.behaviours ?? [])
      expect(lines[(loc.line ?? 0) - 1]).toContain(text.slice(0, 20));
  });

  it('roles in one file ask for levels of competencies in others: 324 references', async () => {
    const { map, messages, counts } = await previewMap(unidays.map(read));
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts).toMatchObject({ roles: 17, levels: 39, competencies: 25, behaviours: 472 });
    expect(map?.expectations).toHaveLength(324);
    expect(map?.expectations?.filter(({ required }) => required === false)).toHaveLength(14);
  });

  it('a file of roles without its competencies names what is missing, once a file', async () => {
    const { map, messages } = await previewMap([read('unidays-competencies/roles.creative.json')]);
    expect(map).toBeNull();
    expect(messages.map(({ code, params }) => [code, params['id']])).toEqual([
      ['E-REF', 'core-competencies'],
      ['E-REF', 'creative-competencies'],
    ]);
  });

  it('seventeen files, one a competency: 100 behaviours and 2 references to another level', async () => {
    const { counts, messages, map } = await previewMap(dskst.map(read));
    expect(counts).toMatchObject({
      competencies: 17,
      levels: 6,
      behaviours: 100,
      cells: { total: 102, used: 100, empty: 0, placeholder: 2 },
    });
    expect(messages.filter(({ code }) => code === 'W-CROSS-REF')).toHaveLength(2);
    expect(map?.language).toBe('ja');
    expect(map?.behaviours.some(({ text }) => text.startsWith('>'))).toBe(false);
  });

  it('an empty skeleton beside full files changes nothing', async () => {
    const files = [...dskst, 'dskst-em-competency-ja/skeleton.json'].map(read);
    const { counts } = await previewMap(files);
    expect(counts).toMatchObject({ competencies: 17, behaviours: 100 });
  });

  it('a JavaScript literal is refused, and read once it is saved as JSON', async () => {
    const file = read('medium-snowflake/constants.js');
    const refused = await previewMap([file]);
    expect(refused.messages).toMatchObject([{ code: 'E-JS-LITERAL', text: expect.stringContaining('JSON') }]);
    const { counts, map } = await previewMap([
      { name: 'tracks.json', bytes: bytesOf(tracksOf(new TextDecoder().decode(file.bytes))) },
    ]);
    expect(counts).toMatchObject({
      areas: 4,
      competencies: 16,
      levels: 5,
      behaviours: 240,
      examples: 240,
      cells: whole(240),
    });
    expect(linesOf({ map } as Parameters<typeof linesOf>[0])[0]).toBe(
      'Mobile @ Level 1: Delivers features requiring simple local modifications',
    );
  });
});

/** The literal after `tracks: Tracks =`, with the commas that JSON does not allow taken out. */
function tracksOf(source: string): string {
  const start = source.indexOf('{', source.indexOf('export const tracks: Tracks ='));
  let depth = 0;
  let end = start;
  do {
    const character = source.charAt(end++);
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
  } while (depth > 0);
  return `{"tracks": ${source.slice(start, end).replace(/,(\s*[\]}])/g, '$1')}}`;
}
