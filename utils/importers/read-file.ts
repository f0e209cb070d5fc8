import { decodeText } from './decode/encoding.ts';
import { kindOf } from './decode/what-it-is.ts';
import { limits } from './limits.ts';
import { chooseImporter } from './registry.ts';
import type { ImportFile, Reading, Report } from './types.ts';

/** One file, or every file of an archive, read by the importer that is surest of it. Problems are reported. */
export async function readFile(file: ImportFile, report: Report): Promise<Reading[]> {
  const reading = await readOne(file, report);
  if (reading.kind !== 'files') return [reading];
  const readings: Reading[] = [];
  for (const inner of reading.files) {
    const found = await readOne(inner, report);
    if (found.kind === 'files')
      report.add('E-ZIP', { file: inner.name }, { problem: 'it lies in another archive' });
    else if (found.kind === 'tables')
      readings.push({ kind: 'tables', tables: found.tables.map((table) => ({ ...table, chosen: true })) });
    else readings.push(found);
  }
  return readings;
}

async function readOne(file: ImportFile, report: Report): Promise<Reading> {
  const { name, bytes } = file;
  if (bytes.length === 0) {
    report.add('E-EMPTY', { file: name });
    return { kind: 'none' };
  }
  if (bytes.length > limits.fileBytes) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
    report.add('E-TOO-BIG', { file: name }, { size: megabytes, limit: limits.fileBytes / 1024 / 1024 });
    return { kind: 'none' };
  }
  const head = bytes.subarray(0, 1024);
  const kind = kindOf(bytes, name);
  if (kind.id !== 'text') {
    const importer = chooseImporter({ name, head, kind: kind.id });
    if (importer) return importer.read({ name, text: '', bytes }, report);
    report.add('E-TYPE', { file: name }, { actual: kind.actual, repair: kind.repair });
    return { kind: 'none' };
  }
  const decoded = decodeText(bytes, name, report);
  if (!decoded) return { kind: 'none' };
  if (decoded.text.trim() === '') {
    report.add('E-EMPTY', { file: name });
    return { kind: 'none' };
  }
  const importer = chooseImporter({ name, head, text: decoded.text });
  if (importer) return importer.read({ name, text: decoded.text, bytes }, report);
  report.add(
    'E-TYPE',
    { file: name },
    { actual: 'text of an unknown kind', repair: 'save the map as CSV or JSON' },
  );
  return { kind: 'none' };
}
