import type { Area } from '../workbook/grid.ts';

/** A text with the line where it begins. Links stand in it as `[label](address)`. */
export interface Passage {
  text: string;
  line: number;
  /** What stands in bold before its text, without the colon. */
  label?: string;
}

/** One point of a list. */
export interface ListItem extends Passage {
  /** Nothing but a link: an entry of a table of contents. */
  isLink?: true;
  children: ListItem[];
}

/** One row of a table; merged cells stand once, where they begin. */
export interface DocumentRow {
  line: number;
  cells: string[];
}

/** What web pages, Markdown and pasted texts are read into before anyone knows what they say. */
export type Block =
  | { kind: 'heading'; depth: number; text: string; line: number }
  /** `isTerm`: what is said of the term before it. */
  | { kind: 'list'; items: ListItem[]; line: number; isTerm?: true }
  /** `bold`: all of it, so it may be a heading. */
  | { kind: 'paragraph'; text: string; line: number; bold: boolean; label?: string; isLink?: true }
  | { kind: 'table'; rows: DocumentRow[]; merged: Area[]; line: number };

/** One file of text with headings, lists and tables. */
export interface TextDocument {
  file: string;
  format: 'md' | 'html';
  blocks: Block[];
  /** Title, level or role as the front matter states them. */
  facts: ReadonlyMap<string, string>;
}

/** Depths of what looks like a heading without being one, below the six of the languages. */
export const boldDepth = 7;
export const colonDepth = 8;
export const labelDepth = 9;
