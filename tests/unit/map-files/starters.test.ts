import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { passingOn } from '../../../utils/domain/map/passing-on.ts';
import { parseCompetencyMap } from '../../../utils/schema/competency-map.ts';
import { starterMaps } from '../../../utils/schema/starter-maps.ts';
import { previewText } from '../importers/fakes.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8');
const list = starterMaps.parse(JSON.parse(read('maps/index.json')));
const published = z.fromJSONSchema(
  JSON.parse(read('schema/competency-map.schema.json')) as Parameters<typeof z.fromJSONSchema>[0],
);
const notices = read('NOTICES.txt');
/** Of one bundled map in the package. */
const mostZipped = 100_000;

describe.each(list)('the bundled map $id', (entry) => {
  const text = read(`maps/${entry.id}/en.json`);
  const map: unknown = JSON.parse(text);

  it('passes the schema in code and the published one', () => {
    expect(parseCompetencyMap(map)).toMatchObject({ ok: true });
    expect(published.safeParse(map).success).toBe(true);
  });

  it('holds what the list says, under the licence the list says', async () => {
    const { counts, messages, map: again } = await previewText(text, {}, 'map.json');
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts).toMatchObject(entry.counts);
    expect(again?.source.licence).toBe(entry.licence);
    expect(again && passingOn(again.source)).toBeNull();
  });

  it('is small in the package', () => {
    expect(deflateRawSync(text, { level: 9 }).length).toBeLessThanOrEqual(mostZipped);
  });

  it('is attributed in the notices where it is the work of others', () => {
    expect(notices.includes(`maps/${entry.id}`)).toBe(entry.creator !== 'Touchline');
  });
});

it('the notices hold the licence that the engineering map asks for and the sentence of the open government licence', () => {
  expect(notices).toContain('Copyright (c) 2019 Financial Times');
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(notices).toContain(
    'Contains public sector information licensed under the Open Government Licence v3.0',
  );
});
