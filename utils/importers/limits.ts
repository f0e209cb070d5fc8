/** Limits of an import. A 2.5 MB file of a whole government's roles must pass; a hostile one must stop early. */
export const limits = {
  fileBytes: 10 * 1024 * 1024,
  files: 50,
  rows: 20_000,
  columns: 200,
  /** Of one workbook. */
  sheets: 50,
  /** Of a workbook or an archive, all of it unpacked; and how many times more than packed. */
  unpackedBytes: 50 * 1024 * 1024,
  unpackRatio: 100,
  /** Of one archive, those left out included. */
  archiveEntries: 2_000,
  cellCharacters: 20_000,
  behaviourCharacters: 2_000,
  exampleCharacters: 1_000,
  nameCharacters: 200,
  roles: 200,
  /** Of one role; a file of fifty roles has hundreds of levels in all. */
  levelsOfRole: 60,
  levels: 1_000,
  competencies: 1_000,
  behaviours: 10_000,
  nesting: 20,
  /** Of YAML: aliases written out. */
  aliases: 100,
  /** Messages shown; the rest is counted by code. */
  messages: 50,
} as const;
