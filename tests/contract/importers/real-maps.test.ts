import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapToJson } from '../../../utils/exporters/map-json.ts';
import { previewMap } from '../../../utils/importers/import-map.ts';

// Real maps lie beside the repository; without them there is nothing to compare with.
const folder = new URL('../../../../shared/maps/', import.meta.url);
const read = (path: string) => ({
  name: path.split('/').pop() ?? path,
  bytes: new Uint8Array(readFileSync(new URL(path, folder))),
});
const ddat = {
  levels: 4,
  competencies: 24,
  behaviours: 276,
  cells: { total: 96, used: 85, empty: 4, placeholder: 7 },
};

const real: Record<string, { shape: string; counts: object }> = {
  'ddat-capability/skills.csv': {
    shape: 'csv-wide',
    counts: {
      levels: 4,
      competencies: 188,
      behaviours: 1804,
      cells: { total: 752, used: 604, empty: 88, placeholder: 60 },
    },
  },
  'ddat-capability/roles.csv': {
    shape: 'csv-long',
    counts: {
      competencies: 188,
      roles: 52,
      behaviours: 1725,
      cells: { total: 1825, used: 1797, empty: 0, placeholder: 28 },
    },
  },
  '_derived/ddat-semicolon-cp1252.csv': { shape: 'csv-wide', counts: ddat },
  '_derived/ddat-tab-utf16.tsv': { shape: 'csv-wide', counts: ddat },
  '_derived/ddat-transposed.csv': { shape: 'csv-transposed', counts: ddat },
  '_derived/civil-service-long.csv': {
    shape: 'csv-long',
    counts: { areas: 3, competencies: 10, levels: 6, behaviours: 670 },
  },
  '_derived/civil-service-polarity.csv': {
    shape: 'csv-long',
    counts: { areas: 3, competencies: 10, levels: 6, behaviours: 670 },
  },
  '_derived/vendorlike-wide-title-description-levels.csv': {
    shape: 'csv-wide',
    counts: { competencies: 9, levels: 8, cells: { total: 72, used: 72, empty: 0, placeholder: 0 } },
  },
  '_derived/vendorlike-15five-columns.csv': {
    shape: 'csv-long',
    counts: { competencies: 9, levels: 1, behaviours: 9 },
  },
  'opensalt-case/opensalt-framework-20c5134f.case.json': {
    shape: 'case-1.0',
    counts: { competencies: 4, behaviours: 12, levels: 2 },
  },
  'opensalt-case/sample_case.csv': {
    shape: 'case-1.0',
    counts: { competencies: 3, behaviours: 5, levels: 1 },
  },
  '_derived/ddat-table.md': { shape: 'md-table', counts: ddat },
  'loanmarket-ladder/Engineering.md': {
    shape: 'md-headings',
    counts: { levels: 8, competencies: 33, behaviours: 177 },
  },
  'osmt-rsd/Skills-Import.csv': { shape: 'rsd-csv', counts: { competencies: 2, levels: 1, behaviours: 2 } },
};

describe.runIf(existsSync(folder))('real maps', () => {
  it.each(Object.entries(real))('%s', async (path, { shape, counts }) => {
    const preview = await previewMap([read(path)]);
    expect(preview.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(preview).toMatchObject({ shape, counts });
  });

  it('four sheets, one a level, are one map: 101 behaviours with 257 examples', async () => {
    const files = ['engineer', 'junior', 'senior-1', 'senior-2'].map((level) =>
      read(`_derived/ft-sheet-v1-${level}.csv`),
    );
    const { counts, map } = await previewMap(files);
    expect(counts).toMatchObject({ levels: 4, areas: 4, behaviours: 101, examples: 257 });
    expect(map?.levels.map(({ name }) => name)).toEqual(['junior', 'engineer', 'senior 1', 'senior 2']);
  });

  it('a file an area in Markdown: every point of the eight files, under its level', async () => {
    const names = readdirSync(new URL('infopulse-qa/', folder)).filter((name) => /^\d.*\.md$/.test(name));
    const { counts, messages } = await previewMap(names.map((name) => read(`infopulse-qa/${name}`)));
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts).toMatchObject({ competencies: 8, levels: 5, behaviours: 174 });
  });

  it('effective and ineffective statements are pairs, in two columns and in one', async () => {
    for (const path of ['_derived/civil-service-long.csv', '_derived/civil-service-polarity.csv']) {
      const { map } = await previewMap([read(path)]);
      const pairs = Map.groupBy(map?.behaviours ?? [], ({ pairId }) => pairId);
      expect(pairs.size).toBe(335);
      for (const pair of pairs.values())
        expect(pair.map(({ polarity }) => polarity).toSorted()).toEqual(['negative', 'positive']);
    }
  });

  it('role levels ask for points of the skills they name', async () => {
    const { map } = await previewMap([read('ddat-capability/roles.csv')]);
    expect(map?.expectations?.length).toBeGreaterThan(1_700);
    expect(map?.scales?.[0]?.points.map(({ name }) => name)).toEqual([
      'Awareness',
      'Working',
      'Practitioner',
      'Expert',
    ]);
    expect(map?.roles.filter(({ family }) => family !== undefined)).toHaveLength(52);
  });

  it('the map as JSON comes back unchanged', async () => {
    const { map } = await previewMap([read('ddat-capability/skills.csv')]);
    if (!map) throw new Error('no map');
    const again = await previewMap([{ name: 'map.json', bytes: new TextEncoder().encode(mapToJson(map)) }]);
    expect(again.map?.behaviours).toEqual(map.behaviours);
    expect(again.messages).toEqual([]);
  });
});
