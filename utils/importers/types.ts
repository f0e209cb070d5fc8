import type { CompetencyMap, SourcePlace } from '../domain/competency.ts';
import type {
  ImportFile,
  ImportParams,
  ImportPlace,
  QuestionOptions,
  CellCounts,
} from '../domain/dry-run.ts';
import type { TextDocument } from './document/blocks.ts';
import type { FileKind } from './decode/what-it-is.ts';
import type { Tree } from './tree/node.ts';

export type {
  ImportFile,
  ImportSeverity,
  ImportParams,
  ImportPlace,
  ImportMessage,
  QuestionOptions,
  ImportQuestion,
  CellCounts,
  ImportCounts,
  ImportPreview,
  ImportAnswers,
  ImportOptions,
  ImportedFile,
  RememberedAnswers,
} from '../domain/dry-run.ts';

/** One record of a delimited file or one row of a sheet. */
export interface TableRow {
  /** As a spreadsheet counts: the first record is 1. */
  row: number;
  /** Physical line where the record starts; differs from `row` after cells with line breaks. */
  line: number;
  cells: string[];
}

export interface Table {
  /** Sheet name, or the file's name without its ending. */
  name: string;
  file: string;
  /** Set for sheets of a workbook: messages then name the sheet. */
  sheet?: string;
  rows: TableRow[];
  /** Its title, where several tables stand in one sheet or file. */
  part?: string;
  /** The author hid the sheet: left out unless asked for. */
  hidden?: true;
  /** From an archive: which of its files belong to the map has been asked. */
  chosen?: true;
  /** Cells with a text that a formula made. */
  formulas?: readonly TableCell[];
  /** Cells that hold a copy of what stands in a merged area. */
  copies?: readonly TableCell[];
}

export interface TableCell {
  row: number;
  /** From 0. */
  column: number;
  text: string;
  /** As it stands in the file, without the leading `=`. */
  formula?: string;
}

/** One behaviour on its way into the map: names instead of ids. */
export interface Statement {
  /** Absent: all roles. */
  roles?: string[];
  level?: string;
  /** Proficiency point, for two-step maps. */
  point?: string;
  area?: string;
  competency: string;
  text: string;
  polarity: 'positive' | 'negative';
  pair?: string;
  proficiency?: string;
  examples: string[];
  links: { label?: string; url: string }[];
  mandatory?: boolean;
  values?: string[];
  place: SourcePlace;
}

export interface LevelMention {
  name: string;
  role?: string;
  summary?: string;
  /** Stated in the file, e.g. in a column "Level order". */
  order?: number;
  place: SourcePlace;
}

export interface CompetencyMention {
  name: string;
  area?: string;
  description?: string;
  kind?: string;
  value?: string;
  place: SourcePlace;
}

export interface ExpectationMention {
  role: string;
  level: string;
  competency: string;
  /** Where the same competency stands in several areas. */
  area?: string;
  point: string;
  /** False: wished for, not asked for. */
  required?: boolean;
}

/** What every shape is read into before ids, ranks and kinds are decided: names and places only. */
export interface Draft {
  shape: string;
  file: string;
  statements: Statement[];
  /** In order of appearance; levels without statements included. */
  levels: LevelMention[];
  /** Proficiency points in order of appearance. */
  points: { name: string; description?: string }[];
  competencies: CompetencyMention[];
  expectations: ExpectationMention[];
  roles: { name: string; family?: string }[];
  /** What the file says about its areas. */
  areas?: { name: string; description: string }[];
  /** The levels stand in an order that somebody chose, as columns do and rows do not. */
  ordered?: true;
  /** Where the level names stand, for questions about them. */
  levelPlace: SourcePlace;
  cells: CellCounts | null;
  /** Levels, points and competencies (folded) with cells that were left out: that they are empty has been said. */
  leftOut: Set<string>;
  /** `title`, `version`, `licence`, … as the file states them. */
  facts: Map<string, string>;
}

/** What a file of ours said before it was changed elsewhere. */
export interface KeptMap {
  map: CompetencyMap;
  /** The file says of a text whether it is wanted. */
  showsPolarity: boolean;
}

/** What an importer makes of a file. `kept`: it was ours, and was changed since. */
export type Reading = FileReading & { kept?: KeptMap };

/** `none`: the reason has been reported. */
type FileReading =
  | { kind: 'tables'; tables: Table[] }
  | { kind: 'trees'; trees: Tree[] }
  | { kind: 'drafts'; drafts: Draft[] }
  | { kind: 'map'; map: CompetencyMap }
  /** Text with headings, lists and tables; `trees` stand before it, as front matter. */
  | { kind: 'documents'; documents: TextDocument[]; trees: Tree[] }
  /** An archive: its files are read in its place. Their names hold their folders. */
  | { kind: 'files'; files: ImportFile[] }
  | { kind: 'none' };

export interface TextFile {
  name: string;
  text: string;
  bytes: Uint8Array;
}

/** Collects messages and questions; see `report.ts`. */
export interface Report {
  add(code: string, place?: ImportPlace, params?: ImportParams): void;
  /** The answer, or the default as long as there is none. */
  ask(question: QuestionDraft): unknown;
  isAnswered(code: string, subject?: string): boolean;
  hasErrors(): boolean;
}

export interface QuestionDraft {
  code: string;
  /** What it is about, when the same question is asked several times: an area, a role. */
  subject?: string;
  options: QuestionOptions;
  default: unknown;
  params?: ImportParams;
  /** A question with a place also appears among the messages while it is unanswered. */
  place?: ImportPlace;
  /** Names it is about, where the sentence shows not all of them. */
  about?: readonly string[];
  /** An answer that does not pass is ignored. */
  accepts?: (answer: unknown) => boolean;
}

/** One format, one file: add it to `registry.ts` and nothing else needs to know. */
export interface MapImporter {
  id: string;
  /** 0 = not mine, 1 = certain. The highest wins. `head` is the first kilobyte, `text` is there when the bytes are text, `kind` when they are not. */
  accepts(file: { name: string; head: Uint8Array; text?: string; kind?: FileKind['id'] }): number;
  /** Bytes are handed over as they are, for formats that are not text. */
  read(file: TextFile, report: Report): Promise<Reading>;
  /** Formats that are not text are not decoded. */
  binary?: true;
}
