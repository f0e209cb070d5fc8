import type { Pace } from './pace.ts';

/** A zip that is written file by file, so that a large one neither stops the page nor stands in memory twice. */
export interface ZipWriter {
  /** Names must differ; no file system would take what does not. */
  add(name: string, text: string): Promise<void>;
  /** Gives the whole once every file was added. */
  end(): Promise<Blob>;
}

/** UTF-16 units squeezed at once: a few milliseconds of work. */
const step = 64 * 1024;

/** The zip code is loaded when needed. */
export const openZip = async (pace: Pace): Promise<ZipWriter> => {
  const { strToU8, Zip, ZipDeflate } = await import('fflate');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(part as Uint8Array<ArrayBuffer>);
  });
  return {
    async add(name, text) {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      // A pair of surrogates stays together: apart, each half would become another letter.
      let from = 0;
      while (text.length - from > step) {
        const last = text.charCodeAt(from + step - 1);
        const to = from + step - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
        file.push(strToU8(text.slice(from, to)), false);
        from = to;
        await pace();
      }
      file.push(strToU8(text.slice(from)), true);
      await pace();
    },
    async end() {
      zip.end();
      if (failure) throw failure;
      return new Blob(parts, { type: 'application/zip' });
    },
  };
};
