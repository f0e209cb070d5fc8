import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';

// Real maps lie beside the repository; without them there is nothing to compare with.
const folder = new URL('../../../../shared/maps/', import.meta.url);
const read = (path: string) => ({
  name: path.split('/').pop() ?? path,
  bytes: new Uint8Array(readFileSync(new URL(path, folder))),
});

const real: Record<string, { shape: string; counts: object; skipped?: string[] }> = {
  'carvago-xlsx/frontend-assessment-template.xlsx': {
    shape: 'xlsx-sheet-per-area',
    counts: { areas: 4, levels: 4, behaviours: 83 },
    skipped: ['Summary'],
  },
  '_derived/ft-engineering-v1.xlsx': {
    shape: 'xlsx-sheet-per-level',
    counts: { areas: 4, levels: 4, behaviours: 101, examples: 257 },
    skipped: ['Overview'],
  },
  '_derived/ft-operations.xlsx': {
    shape: 'xlsx-sheet-per-level',
    counts: { areas: 4, levels: 3, behaviours: 48, examples: 74 },
    skipped: ['Overview'],
  },
  '_derived/ft-engineering.xlsx': {
    shape: 'xlsx-sheet-per-level',
    counts: { areas: 9, levels: 8, cells: { total: 72, used: 72, empty: 0, placeholder: 0 } },
    skipped: ['Overview'],
  },
  '_derived/ddat-skills.xlsx': {
    shape: 'xlsx-wide',
    counts: {
      levels: 4,
      competencies: 188,
      behaviours: 1804,
      cells: { total: 752, used: 604, empty: 88, placeholder: 60 },
    },
  },
  'opensalt-case/spreadsheet_import_sample.xlsx': {
    shape: 'case-1.0',
    counts: { areas: 1, competencies: 2, behaviours: 2 },
  },
};

describe.runIf(existsSync(folder))('real workbooks', () => {
  it.each(Object.entries(real))('%s', async (path, { shape, counts, skipped = [] }) => {
    const preview = await previewMap([read(path)]);
    expect(preview.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(preview).toMatchObject({ shape, counts });
    const out = preview.messages.filter(({ code }) => code === 'I-SHEET-SKIPPED');
    expect(out.map(({ place }) => place.sheet)).toEqual(skipped);
  });

  it('a form of rated lists: levels keep their descriptions, labels and ratings are no behaviours', async () => {
    const { map } = await previewMap([read('carvago-xlsx/frontend-assessment-template.xlsx')]);
    expect(map?.levels.map(({ name, rank }) => [name, rank])).toEqual([
      ['1/ Junior', 1],
      ['2/ Medior', 2],
      ['3/ Senior', 3],
      ['4/ Expert', 4],
    ]);
    for (const { summary } of map?.levels ?? []) expect(summary?.length).toBeGreaterThan(40);
    for (const { text } of map?.behaviours ?? [])
      expect(text).not.toMatch(/^(?:Level result|Nope|Not there yet)$/);
  });

  it('a framework without items is refused by name', async () => {
    const { map, messages } = await previewMap([read('opensalt-case/spreadsheet_import_template.xlsx')]);
    expect(map).toBeNull();
    expect(messages).toMatchObject([{ code: 'E-CASE-NO-ITEMS', place: { sheet: 'CF Item' } }]);
  });
});
