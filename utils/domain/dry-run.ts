import type { CompetencyMap, SourcePlace } from './competency.ts';

/* What an import shows before anything is stored, and what it asks. The importers make it, the options page shows it. */

/** One file as the user gave it: nothing decoded yet. */
export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

export type ImportSeverity = 'error' | 'warning' | 'question' | 'info';
export type ImportParams = Record<string, string | number>;
export type ImportPlace = SourcePlace & { file?: string };

/** A part of a sentence: the screen has its words under `importing.phrase.<key>`. */
export interface ImportPhrase {
  key: string;
  params: ImportParams;
}

/**
 * What a user must see: code, where, and what is wrong and how to repair it. The screen has its words under
 * `importing.message.<code>`; `text` is the same in English, as the tool prints it.
 */
export interface ImportMessage {
  code: string;
  severity: ImportSeverity;
  place: ImportPlace;
  params: ImportParams;
  /** Params that are words of the importer and not of the file, by name. */
  phrases?: Record<string, ImportPhrase>;
  text: string;
}

export type QuestionOptions = { value: string; label: string }[] | { order: string[] };

/** Asked once; the answer is kept under `id` in `source.mapping.answers`, so that next month's file is silent. */
export interface ImportQuestion {
  /** `Q-LEVEL-ORDER`, or `Q-KIND:Delivery` where the same question is asked for several things. */
  id: string;
  /** The id without what it is about. */
  code: string;
  /** One sentence in English, as the tool prints it. */
  about: string;
  options: QuestionOptions;
  /** What is used as long as nobody answers; the answer itself once there is one. */
  default: unknown;
  answered: boolean;
  params: ImportParams;
  phrases?: Record<string, ImportPhrase>;
}

/** Every cell that may hold a behaviour is exactly one of used, empty and placeholder. */
export interface CellCounts {
  total: number;
  used: number;
  empty: number;
  placeholder: number;
}

export interface ImportCounts {
  competencies: number;
  levels: number;
  areas: number;
  behaviours: number;
  examples: number;
  roles: number;
  /** `null` for formats that have no cells. */
  cells: CellCounts | null;
}

/** What became of one file, or of one in an archive. */
export interface ImportedFile {
  name: string;
  /** The archive it came in. */
  archive?: string;
  /** The importer that read it, by its id; `null` where none did. */
  format: string | null;
  /** How its content was understood; `null` where that is said of all files together. */
  shape: string | null;
  /** Why nothing of it is in the map, as the code of a message; `null` where it is read. */
  leftOut: string | null;
}

/** The dry run: nothing is stored. `map` is `null` as soon as one error stands in `messages`. */
export interface ImportPreview {
  shape: string | null;
  fileNames: string[];
  /** Those in archives too, in the order of the archive. */
  files: ImportedFile[];
  counts: ImportCounts;
  questions: ImportQuestion[];
  messages: ImportMessage[];
  map: CompetencyMap | null;
}

/** Answers by question id. */
export type ImportAnswers = Record<string, unknown>;

/**
 * What was answered for an earlier file. `about` says of each answer what it was about, such as the names of columns:
 * it holds for a file that asks about the same. Answers from before this was kept have none and hold for every file.
 */
export interface RememberedAnswers {
  answers: ImportAnswers;
  about: Readonly<Record<string, string>>;
}

export interface ImportOptions {
  remembered?: RememberedAnswers;
  signal?: AbortSignal;
  /** `done` runs from 0 to 1. */
  onProgress?: (done: number) => void;
}

/** "row 4 (line 9), column "Senior"": the place in words. */
export function placeText(place: ImportPlace): string {
  const parts: string[] = [];
  if (place.sheet !== undefined) parts.push(`sheet "${place.sheet}"`);
  if (place.row !== undefined) {
    const line = place.line !== undefined && place.line !== place.row ? ` (line ${place.line})` : '';
    parts.push(`row ${place.row}${line}`);
  } else if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.column !== undefined) {
    parts.push(/^\d+$/.test(place.column) ? `column ${place.column}` : `column "${place.column}"`);
  }
  if (place.path !== undefined) parts.push(place.path);
  if (parts.length === 0) parts.push(place.file ?? 'the file');
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
