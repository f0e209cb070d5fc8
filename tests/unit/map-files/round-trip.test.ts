import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { mapToCase } from '../../../utils/exporters/map-case.ts';
import { mapToLongCsv, mapToWideCsv } from '../../../utils/exporters/map-csv.ts';
import { mapToJson } from '../../../utils/exporters/map-json.ts';
import { mapToMarkdown } from '../../../utils/exporters/map-markdown.ts';
import { parseCompetencyMap } from '../../../utils/schema/competency-map.ts';
import { previewText } from '../importers/fakes.ts';
import { anyMap, smallMap } from './maps.ts';

const formats: [name: string, file: string, write: (map: CompetencyMap) => string][] = [
  ['JSON', 'file.json', mapToJson],
  ['a long table', 'file.csv', (map) => mapToLongCsv(map, { bom: true })],
  ['a wide table', 'file.csv', (map) => mapToWideCsv(map, { bom: true })],
  ['CASE', 'file.case.json', (map) => mapToCase(map, { changed: '2026-01-01T00:00:00Z' })],
  ['Markdown', 'file.md', mapToMarkdown],
];

/** Reading names the file that was read; all else is the map's own. */
const told = (map: CompetencyMap, fileName: string): CompetencyMap => ({
  ...map,
  source: { ...map.source, fileName, shape: 'canonical' },
});

/** Other maps with every run; the name of the test tells which, to try them again by TOUCHLINE_SEED. */
const seed = Number(process.env['TOUCHLINE_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));

describe.each(formats)('a map as %s', (_, file, write) => {
  it(`comes back as it was, whatever its texts hold (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        fc.pre(parseCompetencyMap(map).ok);
        const { map: again, messages } = await previewText(write(map), {}, file);
        expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(again).toEqual(told(map, file));
      }),
      { numRuns: 300, seed },
    );
  }, 60_000);

  it('keeps creator, licence and whether it may be passed on', async () => {
    const { map } = await previewText(write(smallMap()), {}, file);
    const { creator, licence, licenceUrl, mayRedistribute } = smallMap().source;
    expect(map?.source).toMatchObject({ creator, licence, licenceUrl, mayRedistribute });
  });

  it.each([
    ['that is not to be passed on', { licence: 'Ours', mayRedistribute: 'no' }, /not to be passed on/],
    ['without a licence', {}, /ask whoever wrote this/],
    ['whose licence limits it', { licence: 'CC BY-NC-ND 4.0' }, /limits how this may be passed on/],
  ])('says so of a map %s, and nothing of others', async (_name, source, said) => {
    const { kind, fileName, shape } = smallMap().source;
    const limited: CompetencyMap = {
      ...smallMap(),
      source: { kind, fileName, shape, ...source } as CompetencyMap['source'],
    };
    // JSON is our own form: what it holds of the source says it.
    if (file === 'file.json') expect(JSON.parse(write(limited))).toMatchObject({ source });
    else expect(write(limited)).toMatch(said);
    expect(write(smallMap())).not.toMatch(/passed on|pass it on/);
    const { map } = await previewText(write(limited), {}, file);
    expect(map?.source).toMatchObject(source);
  });

  it('keeps the licence when it was changed here', async () => {
    const edited = smallMap();
    edited.behaviours = edited.behaviours.map((one) =>
      one.id === 't1' ? { ...one, text: 'Writes the test before the repair' } : one,
    );
    edited.competencies = edited.competencies.map((one) => ({ ...one, name: `${one.name} well` }));
    const { map } = await previewText(write(edited), {}, file);
    const { creator, licence, licenceUrl, mayRedistribute } = smallMap().source;
    expect(map?.source).toMatchObject({ creator, licence, licenceUrl, mayRedistribute });
    expect(write(edited)).toContain('CC BY 4.0');
  });

  it('takes a wording that was changed elsewhere, and keeps ids, notes and licence', async () => {
    const changed = write(smallMap()).split('others find without asking');
    // The first place is the one that is seen; what the file carries stands after it, or is put back below.
    const [before = '', ...rest] = changed;
    const carriedFirst = file.endsWith('.case.json');
    const text = carriedFirst
      ? `${changed.slice(0, -1).join('others find without asking')}newcomers find without asking${changed.at(-1) ?? ''}`
      : `${before}newcomers find without asking${rest.join('others find without asking')}`;
    const { map, messages } = await previewText(
      file === 'file.json' ? text.replaceAll('others find', 'newcomers find') : text,
      {},
      file,
    );
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    const wanted = smallMap();
    wanted.behaviours = wanted.behaviours.map((one) =>
      one.id === 'w1' ? { ...one, text: 'Writes notes that newcomers find without asking' } : one,
    );
    const at = (one: CompetencyMap | null) => ({
      ...one,
      source: undefined,
      behaviours: one?.behaviours.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(at(map)).toEqual(at(wanted));
    expect(map?.source.licence).toBe('CC BY 4.0');
  });
});
