import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { mapToLongCsv, mapToWideCsv } from '../../../utils/exporters/map-csv.ts';
import { mapToJson } from '../../../utils/exporters/map-json.ts';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { parseCompetencyMap } from '../../../utils/schema/competency-map.ts';
import { withoutIds } from './map-text.ts';

interface Expected {
  shape?: string;
  counts?: Record<string, number>;
  /** total, used, empty, placeholder. */
  cells?: [number, number, number, number];
  codes: string[];
}

const folder = new URL('../../fixtures/maps/', import.meta.url);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
  string,
  Expected
>;
const names = readdirSync(folder).filter((name) => name.includes('.') && name !== 'expected.json');

describe('stored maps', () => {
  it('all have an expectation, and every expectation has a file', () => {
    expect(names.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  describe.each(names)('%s', (name) => {
    const wanted = expected[name] ?? { codes: [] };
    const preview = () => previewMap([{ name, bytes: read(name) }]);

    it('gives exactly the expected counts and codes', async () => {
      const { shape, counts, messages, map } = await preview();
      expect([...new Set(messages.map(({ code }) => code))].toSorted()).toEqual(wanted.codes.toSorted());
      if (!wanted.counts) {
        expect(map).toBeNull();
        return;
      }
      const [total, used, empty, placeholder] = wanted.cells ?? [];
      expect({ shape, counts }).toEqual({
        shape: wanted.shape,
        counts: { ...wanted.counts, cells: { total, used, empty, placeholder } },
      });
    });

    it.runIf(wanted.counts)('makes a map that passes schema and integrity', async () => {
      const { map } = await preview();
      expect(parseCompetencyMap(map)).toMatchObject({ ok: true });
    });

    it.runIf(wanted.counts)('says the same again after each export', async () => {
      const { map } = await preview();
      if (!map) throw new Error('no map');
      const files = [
        ['wide.csv', mapToWideCsv(map, { bom: true })],
        ['long.csv', mapToLongCsv(map)],
        ['map.json', mapToJson(map)],
      ] as const;
      for (const [file, text] of files) {
        // A table of mastery points has no columns for what roles ask, and one level alone cannot be told from a note.
        if (file === 'wide.csv' && (asksForPoints(map) || map.levels.length === 1)) continue;
        const again = await previewMap([{ name: file, bytes: new TextEncoder().encode(text) }]);
        expect(again.map, file).not.toBeNull();
        if (again.map) expect(withoutIds(again.map), file).toEqual(withoutIds(map));
      }
    });

    it.runIf(wanted.counts)('is silent once its answers are known', async () => {
      const first = await preview();
      const { answers } = (first.map?.source.mapping ?? { answers: {} }) as {
        answers: Record<string, unknown>;
      };
      const second = await previewMap([{ name, bytes: read(name) }], answers);
      expect(second.questions.filter(({ answered }) => !answered)).toEqual([]);
      expect(second.messages.filter(({ severity }) => severity === 'question')).toEqual([]);
      expect(second.counts).toEqual(first.counts);
    });

    it('names a place in every message but those about the whole file', async () => {
      const { messages } = await preview();
      for (const { place, text } of messages) {
        expect(place.file).toBe(name);
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
      }
    });
  });
});

/** Role levels ask for points of mastery; where levels only repeat the points nobody asks. */
function asksForPoints({ levels, scales = [], expectations = [] }: CompetencyMap): boolean {
  const points = new Set(scales.flatMap((scale) => scale.points.map(({ name }) => name)));
  return expectations.length > 0 && !levels.every(({ name }) => points.has(name));
}
