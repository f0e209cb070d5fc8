import type { CompetencyMap } from '../domain/competency.ts';
import { checkMap } from '../domain/map/integrity.ts';
import { competencyMap, pathText } from '../schema/competency-map.ts';
import { buildMap, countMap } from './build/build-map.ts';
import { checkBuilt } from './build/checks.ts';
import type { TextDocument } from './document/blocks.ts';
import { limits } from './limits.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { readTables } from './read-tables.ts';
import type { ReadTables } from './read-tables.ts';
import { createReport } from './report.ts';
import type { FullReport } from './report.ts';
import { toFiles } from './taken-files.ts';
import { baseName } from './text/fold.ts';
import type { Tree } from './tree/node.ts';
import type {
  Draft,
  ImportAnswers,
  ImportCounts,
  ImportFile,
  ImportOptions,
  ImportPreview,
  Reading,
  Table,
} from './types.ts';

const noCounts: ImportCounts = {
  competencies: 0,
  levels: 0,
  areas: 0,
  behaviours: 0,
  examples: 0,
  roles: 0,
  cells: null,
};

/** Files that are read once and previewed as often as an answer changes. */
export interface OpenImport {
  /** Rejects only when `signal` aborts; every other failure is a message. */
  preview(answers?: ImportAnswers, options?: ImportOptions): Promise<ImportPreview>;
}

/**
 * The dry run of an import: bytes are decoded, the format and the shape recognised, names turned into a map. Nothing
 * is stored. Doubts come back as questions with the default that was used; call again with `answers` to change them.
 * What was read is kept for that, unless an answer says what is to be read.
 */
export function openImport(files: readonly ImportFile[]): OpenImport {
  let read: { files: ReadFile[]; report: FullReport } | null = null;
  let drawn: { found: ReadTables; report: FullReport } | null = null;
  let sha: Promise<string> | null = null;
  const toSha = (): Promise<string> => (sha ??= digest(files));

  const readAll = async (
    answers: ImportAnswers,
    { signal, onProgress, remembered }: ImportOptions,
  ): Promise<{ files: ReadFile[]; report: FullReport }> => {
    const report = createReport(answers, remembered);
    const all: ReadFile[] = [];
    if (files.length > limits.files)
      report.add('E-TOO-MANY', {}, { count: files.length, limit: limits.files, what: 'files' });
    else {
      for (const [index, file] of files.entries()) {
        signal?.throwIfAborted();
        all.push(...(await readFile(file, report)));
        onProgress?.((0.5 * (index + 1)) / files.length);
      }
    }
    return { files: all, report };
  };

  const run = async (answers: ImportAnswers, options: ImportOptions): Promise<ImportPreview> => {
    const { signal, onProgress, remembered } = options;
    const goOn = (from: FullReport | undefined): FullReport | null => from?.goOn(answers, remembered) ?? null;
    // What an answer does not change is kept from the run before.
    if (!read || !goOn(read.report)) [read, drawn] = [await readAll(answers, options), null];
    if (!drawn || !goOn(drawn.report)) {
      onProgress?.(0.5);
      signal?.throwIfAborted();
      const report = goOn(read.report) ?? read.report;
      const readings = read.files.map(({ reading }) => reading);
      drawn = { found: await readDrafts(readings, report), report };
    }
    onProgress?.(0.7);
    signal?.throwIfAborted();
    const report = goOn(drawn.report) ?? drawn.report;
    const preview = await toPreview(files, read.files, drawn.found, toSha, report);
    onProgress?.(1);
    return preview;
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after another: a run that was given up ends at its next step.
    preview(answers = {}, options = {}) {
      const mine = last.then(() => run(answers, options));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** One dry run, for whoever asks only once. */
export const previewMap = (
  files: readonly ImportFile[],
  answers: ImportAnswers = {},
  options: ImportOptions = {},
): Promise<ImportPreview> => openImport(files).preview(answers, options);

async function toPreview(
  files: readonly ImportFile[],
  read: readonly ReadFile[],
  { drafts, shape: ofSheets }: ReadTables,
  toSha: () => Promise<string>,
  report: FullReport,
): Promise<ImportPreview> {
  const readings = read.map(({ reading }) => reading);
  const map = await toMap(readings, drafts, files, toSha, report);
  if (map && ofSheets !== null) map.source.shape = ofSheets.startsWith('xlsx') ? 'xlsx' : ofSheets;
  const shape = ofSheets ?? map?.source.shape ?? drafts[0]?.shape ?? null;
  if (map && drafts.length > 0) {
    const { answers, about } = report.toRemember();
    map.source.mapping = { answers, about };
  }
  return {
    shape,
    fileNames: files.map((file) => file.name),
    files: toFiles(read, drafts, report),
    counts: map ? countMap(map, drafts.length > 0 ? drafts : null) : noCounts,
    questions: report.questions(),
    messages: report.messages(),
    map: report.hasErrors() ? null : map,
  };
}

async function readDrafts(readings: readonly Reading[], report: FullReport): Promise<ReadTables> {
  const tables: Table[] = [];
  const trees: Tree[] = [];
  const drafts: Draft[] = [];
  const documents: TextDocument[] = [];
  let written: string | null = null;
  for (const reading of readings) {
    if (reading.kind === 'tables') tables.push(...reading.tables);
    else if (reading.kind === 'trees') trees.push(...reading.trees);
    else if (reading.kind === 'documents') {
      documents.push(...reading.documents);
      trees.push(...reading.trees);
    } else if (reading.kind === 'drafts') drafts.push(...reading.drafts);
  }
  if (trees.length > 0) {
    const { readTrees } = await import('./tree/read-trees.ts');
    drafts.push(...readTrees(trees, report));
  }
  if (documents.length > 0) {
    const { readDocuments } = await import('./document/read-documents.ts');
    const found = readDocuments(documents, report, drafts.length > 0);
    tables.push(...found.tables);
    drafts.push(...found.drafts);
    written = found.shape;
    if (found.tables.length === 0 && drafts.length === 0 && !report.hasErrors())
      report.add('E-NO-LEVEL', { file: documents[0]?.file ?? '' });
  }
  const read = readTables(tables, report);
  return { drafts: [...drafts, ...read.drafts], shape: written ?? (drafts.length === 0 ? read.shape : null) };
}

async function toMap(
  readings: readonly Reading[],
  drafts: readonly Draft[],
  files: readonly ImportFile[],
  toSha: () => Promise<string>,
  report: FullReport,
): Promise<CompetencyMap | null> {
  const [file] = files;
  const own = readings.find((reading) => reading.kind === 'map');
  if (own) {
    if (readings.length > 1)
      report.add(
        'E-TOO-MANY',
        {},
        { count: readings.length, limit: 1, what: 'files beside a map of our own format' },
      );
    return { ...own.map, source: { ...own.map.source, fileName: file?.name ?? '', shape: 'canonical' } };
  }
  if (drafts.length === 0 || !file) return null;
  const kept = readings.length === 1 ? readings[0]?.kept : undefined;
  const origin = {
    name: baseName(file.name),
    fileName: files
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 500),
    sha256: await toSha(),
  };
  const built = buildMap(drafts, origin, report);
  checkBuilt(built, drafts, report);
  const map = kept ? (await import('./own/keep.ts')).keepWhatStands(kept, built) : built;
  if (!report.hasErrors()) {
    const parsed = competencyMap.safeParse(map);
    const issue = parsed.success ? null : parsed.error.issues[0];
    if (issue)
      report.add('E-SCHEMA', { file: file.name, path: pathText(issue.path) }, { problem: issue.message });
    else checkUsable(map, file.name, report);
  }
  return map;
}

/** What a schema cannot say and Apply refuses. */
function checkUsable(map: CompetencyMap, file: string, report: FullReport): void {
  const problem = checkMap(map).find(({ code }) => code !== 'empty-level');
  if (!problem) return;
  const { code, path, id, list } = problem;
  if (code === 'duplicate-id') report.add('E-DUP-ID', { file, path }, { id, what: list });
  else if (code === 'dangling-reference') report.add('E-REF', { file, path }, { id, what: list });
  else {
    const wanted = map.behaviours.some(({ polarity }) => polarity === 'positive');
    report.add(wanted ? 'E-NO-BEHAVIOUR' : 'E-NO-WANTED', { file });
  }
}

/** SHA-256 over all files in the order given, in hexadecimal. */
async function digest(files: readonly ImportFile[]): Promise<string> {
  const all = new Uint8Array(files.reduce((sum, file) => sum + file.bytes.length, 0));
  let at = 0;
  for (const { bytes } of files) {
    all.set(bytes, at);
    at += bytes.length;
  }
  const hashed = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return [...hashed].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
