import { decodeText } from './decode/encoding.ts';
import { kindOf } from './decode/what-it-is.ts';
import { limits } from './limits.ts';
import { chooseImporter } from './registry.ts';
import type { ImportedFile, ImportFile, MapImporter, Reading, Report, TextFile } from './types.ts';

/** A file with what was read in it; `format` is the importer's id. */
export interface ReadFile extends Pick<ImportedFile, 'name' | 'archive' | 'format'> {
  reading: Reading;
}

/** One file, or every file of an archive, read by the importer that is surest of it. Problems are reported. */
export async function readFile(file: ImportFile, report: Report): Promise<ReadFile[]> {
  const one = await readOne(file, report);
  if (one.reading.kind !== 'files') return [one];
  const read: ReadFile[] = [{ ...one, reading: { kind: 'none' } }];
  for (const inner of one.reading.files) {
    const found: ReadFile = { ...(await readOne(inner, report)), archive: file.name };
    const { reading } = found;
    if (reading.kind === 'files') {
      report.add('E-ZIP', { file: inner.name }, { problem: 'it lies in another archive' });
      read.push({ ...found, reading: { kind: 'none' } });
    } else if (reading.kind === 'tables') {
      const tables = reading.tables.map((table) => ({ ...table, chosen: true as const }));
      read.push({ ...found, reading: { kind: 'tables', tables } });
    } else read.push(found);
  }
  return read;
}

async function readOne(file: ImportFile, report: Report): Promise<ReadFile> {
  const { name, bytes } = file;
  const none: ReadFile = { name, format: null, reading: { kind: 'none' } };
  const by = async (importer: MapImporter, given: TextFile): Promise<ReadFile> => {
    const reading = await importer.read(given, report);
    return { name, format: importer.id, reading };
  };
  if (bytes.length === 0) {
    report.add('E-EMPTY', { file: name });
    return none;
  }
  if (bytes.length > limits.fileBytes) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
    report.add('E-TOO-BIG', { file: name }, { size: megabytes, limit: limits.fileBytes / 1024 / 1024 });
    return none;
  }
  const head = bytes.subarray(0, 1024);
  const kind = kindOf(bytes, name);
  if (kind.id !== 'text') {
    const importer = chooseImporter({ name, head, kind: kind.id });
    if (importer) return by(importer, { name, text: '', bytes });
    report.add('E-TYPE', { file: name }, { actual: kind.actual, repair: kind.repair });
    return none;
  }
  const decoded = decodeText(bytes, name, report);
  if (!decoded) return none;
  if (decoded.text.trim() === '') {
    report.add('E-EMPTY', { file: name });
    return none;
  }
  const importer = chooseImporter({ name, head, text: decoded.text });
  if (importer) return by(importer, { name, text: decoded.text, bytes });
  report.add(
    'E-TYPE',
    { file: name },
    { actual: 'text of an unknown kind', repair: 'save the map as CSV or JSON' },
  );
  return none;
}
