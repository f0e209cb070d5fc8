import type { Report } from '../types.ts';
import type { Block } from './blocks.ts';

/** Nested deeper than any editor writes. */
export class TooDeep extends Error {}

/** Elements or lists within each other. */
export const deepest = 300;

/** The blocks of a document; `null` after saying that it is nested too deep or holds nothing. */
export function reportDocument(file: string, report: Report, read: () => Block[]): Block[] | null {
  try {
    const blocks = read();
    if (blocks.length > 0) return blocks;
    report.add('E-EMPTY', { file });
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    report.add('E-DEPTH', { file }, { limit: deepest });
  }
  return null;
}
