import type { MapImporter } from '../types.ts';

/** An archive of several files: each is read as if it had been given by itself, folders and all. */
export const zip: MapImporter = {
  id: 'zip',
  accepts: ({ kind }) => (kind === 'zip' ? 0.9 : 0),
  read: async ({ name, bytes }, report) => {
    const { readArchive } = await import('../zip/read.ts');
    return readArchive(bytes, name, report);
  },
  binary: true,
};
