import type { Draft, ImportPlace } from './types.ts';

/** A draft before anything of the file is read. `facts`: what the file states about itself. */
export const blankDraft = (
  shape: string,
  file: string,
  levelPlace: ImportPlace,
  facts: Draft['facts'] = new Map(),
): Draft => ({
  shape,
  file,
  statements: [],
  levels: [],
  points: [],
  competencies: [],
  expectations: [],
  roles: [],
  levelPlace,
  cells: null,
  leftOut: new Set(),
  facts,
});
