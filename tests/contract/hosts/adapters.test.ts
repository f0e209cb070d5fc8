import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sighting as sightingSchema } from '../../../utils/schema/sighting.ts';
import { employeeReading, meetingReading } from '../../../utils/schema/reading.ts';
import { adapters } from '../../../utils/hosts/adapters/index.ts';
import { products } from '../../../utils/hosts/adapters/hr/index.ts';
import { readers, toReading } from '../../../utils/hosts/readers/index.ts';
import { adapterFor, hostFor } from '../../../utils/hosts/registry.ts';
import type { HostAdapter, PageView } from '../../../utils/hosts/types.ts';
import { hostPages, type HostPage } from '../../fixtures/hosts/index.ts';
import { openPage } from './open-page.ts';

const read = (adapter: HostAdapter, view: PageView) => {
  const seen = adapter.read(view);
  return seen && toReading(seen, view.now);
};

const schemas = { meeting: meetingReading, employee: employeeReading };
/** Pages of one site after the other are built without a browser: every fifth of each site. */
const slowMs = 60_000;

describe('every site', () => {
  const listFiles = (folder: string): string[] =>
    readdirSync(new URL(`../../../utils/hosts/${folder}`, import.meta.url))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => name.replace('.ts', ''))
      .sort();
  const files = listFiles('adapters');

  it('is listed once, with a reader and with pages', () => {
    expect(adapters.map((adapter) => adapter.id).sort()).toEqual(files);
    expect(readers.map((reader) => reader.id).sort()).toEqual(files);
    expect(Object.keys(hostPages).sort()).toEqual(files);
  });

  it('is, of the HR products, one file under its own name, listed once, checked on a day that is named', () => {
    expect(products.map(({ id }) => id).sort()).toEqual(listFiles('adapters/hr'));
    for (const { checked } of products) expect(checked).toMatch(/^20\d\d-(0\d|1[0-2])$/);
  });
});

describe.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s', (id, adapter) => {
  const pages = hostPages[id]?.() ?? [];
  const [any] = pages as [HostPage, ...HostPage[]];

  it('says when its selectors were checked', () => expect(adapter.checked).toMatch(/^20\d\d-(0\d|1[0-2])$/));

  it('reads nothing from an empty page', () => {
    expect(read(adapter, openPage({ ...any, html: '<!doctype html><html><body></body></html>' }))).toBeNull();
  });

  it(
    'reads nothing from the pages of other sites',
    () => {
      const foreign = Object.entries(hostPages).filter(([other]) => other !== id);
      for (const page of foreign.flatMap(([, pagesOf]) => pagesOf().filter((_, index) => index % 5 === 0))) {
        const view = openPage(page);
        expect(adapterFor(view.url)).not.toBe(adapter);
        // The generic ones read whatever is nobody's: they are not asked on these pages.
        const seen = adapter.isFallback ? hostFor(view.url).read(view) : adapter.read(view);
        expect(seen?.site === id ? toReading(seen, view.now) : null, page.name).toBeNull();
      }
    },
    slowMs,
  );

  it.each(pages.map((page) => [page.name, page] as const))(
    'reads %s: each field with its source, twice alike, within what may be sent, without a change of the page',
    (_, page) => {
      const view = openPage(page);
      const host = hostFor(view.url);
      if (adapter.matches.length > 0) expect(host).toBe(adapter);
      const before = view.doc.documentElement.outerHTML;
      const seen = host.read(view);
      expect(seen && toReading(seen, view.now)).toEqual(page.truth);
      if (seen) expect(seen.site).toBe(id);
      expect(host.read(view)).toEqual(seen);
      expect(view.doc.documentElement.outerHTML).toBe(before);
      if (seen) expect(sightingSchema.parse(seen)).toEqual(seen);
      if (page.truth) expect(schemas[page.truth.kind].safeParse(page.truth).success).toBe(true);
    },
  );
});
