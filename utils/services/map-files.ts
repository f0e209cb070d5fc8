import { fail, ok } from '../domain/result.ts';
import type { CompetencyMap } from '../domain/competency.ts';
import { toFileNames } from '../exporters/file-names.ts';
import type { MapFormat } from '../messaging/calls/map-files.ts';
import { parseCompetencyMap } from '../schema/competency-map.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type MapFileCalls = 'maps.file' | 'maps.starters' | 'maps.starter';

/** Spreadsheets guess an encoding without it. */
const bom = true;

interface Written {
  ending: string;
  mime: string;
  write: (map: CompetencyMap, changed: string) => Promise<string>;
}

const files: Record<MapFormat, Written> = {
  long: {
    ending: 'csv',
    mime: 'text/csv',
    write: async (map) => (await import('../exporters/map-csv.ts')).mapToLongCsv(map, { bom }),
  },
  wide: {
    ending: 'csv',
    mime: 'text/csv',
    write: async (map) => (await import('../exporters/map-csv.ts')).mapToWideCsv(map, { bom }),
  },
  markdown: {
    ending: 'md',
    mime: 'text/markdown',
    write: async (map) => (await import('../exporters/map-markdown.ts')).mapToMarkdown(map),
  },
  case: {
    ending: 'case.json',
    mime: 'application/json',
    write: async (map, changed) => (await import('../exporters/map-case.ts')).mapToCase(map, { changed }),
  },
  json: {
    ending: 'json',
    mime: 'application/json',
    write: async (map) => (await import('../exporters/map-json.ts')).mapToJson(map),
  },
};

/** Maps as files for other programs, and the maps of our own package. Writers are loaded with the first file. */
export const mapFileHandlers = (
  { clock, loadBundled }: ServiceDeps,
  of: Repositories,
): Handlers<MapFileCalls> => {
  const starters = async () => {
    const { starterMaps } = await import('../schema/starter-maps.ts');
    return starterMaps.parse(await loadBundled('maps/index.json'));
  };
  return {
    'maps.file': async ({ id, revision, format }) => {
      const map = await of.maps.get(id, revision);
      if (!map) return fail('not-found');
      const { ending, mime, write } = files[format];
      const [name = `map.${ending}`] = toFileNames([map.name], ending, 'map');
      return ok({ name, mime, text: await write(map, new Date(clock.now()).toISOString()) });
    },
    'maps.starters': async () => ok(await starters()),
    'maps.starter': async ({ id }) => {
      if (!(await starters()).some((one) => one.id === id)) return fail('not-found');
      const parsed = parseCompetencyMap(await loadBundled(`maps/${id}/en.json`));
      return parsed.ok ? parsed : fail('failed');
    },
  };
};
