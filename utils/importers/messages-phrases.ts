import type { ImportParams, ImportPhrase } from '../domain/dry-run.ts';

/**
 * Parts of sentences that the importers put into a message, as the tool prints them. The screen finds its own words
 * under the key, so every part that an importer gives stands here.
 */
export const importPhrases = {
  files: 'files',
  rows: 'rows',
  columns: 'columns',
  sheets: 'sheets',
  values: 'values',
  roles: 'roles',
  levelsOfRole: 'levels of one role',
  levels: 'levels',
  areas: 'areas',
  competencies: 'competencies',
  behaviours: 'behaviours',
  scales: 'scales',
  besideOwn: 'files beside a map of our own format',
  area: 'area',
  competency: 'competency',
  level: 'level',
  fileOrArea: 'file or area',
  competencyAtLevel: 'competency and level',
  item: 'item',
  role: 'role',
  value: 'value',
  behaviour: 'behaviour',
  scalePoint: 'scale point',
  parent: 'the parent',
  rubricItem: 'the item of the rubric',
  entries: 'the entries',
  aBehaviour: 'a behaviour',
  anExample: 'an example',
  aName: 'a name',
  aDescription: 'a description',
  theCell: 'the cell',
  aMark: 'a number or a mark',
  anAddress: 'a web address',
  aTime: 'a length of time',
  sameLabel: 'the same label under every level',
  looksLikeFormula: 'looks like a formula',
  holdsFormula: 'holds a formula',
  keptAsText: 'is kept as text',
  keptAsResult: 'is read by its stored result',
  skipped: '; it has no behaviour and is skipped',
  andMore: '{list} and {count} more',
  moreThan: 'more than {count}',
  neverClosed: 'a text is opened and never closed',
  wrongEscape: 'a text holds a line break or a wrong escape',
  endsEarly: 'the file ends too early',
  noValue: '"{found}" is no value',
  danglingComma: 'a comma with nothing after it',
  missingKey: 'a key in double quotes is missing',
  keyTwiceInObject: 'the key "{key}" stands twice in one object',
  missingColon: 'a colon is missing after the key',
  missingComma: 'a comma is missing',
  afterEnd: 'something follows the end of the data',
  noAnchor: 'nothing is called "&{name}"',
  keyTwice: 'the key "{key}" stands twice',
  keyIsList: 'a key is a list or an object',
  noDirectory: 'its directory is missing, as in a download that stopped',
  partCut: 'a part of it ends too early',
  partDamaged: 'a part of it is damaged',
  isProtected: 'it is protected by a password',
  oddPacking: 'it is packed in a way that is not supported',
  growsTooMuch: 'it grows more than {count} times when unpacked',
  tooLargeUnpacked: 'it is larger than {count} MB when unpacked',
  noMapInside: 'no file in it can hold a map',
  archiveInside: 'it lies in another archive',
  partMissing: '{part} is missing in it',
  partBroken: '{part} is damaged',
  textsMissing: 'its cells refer to texts that are not in it',
  anXlsx: 'an Excel workbook',
  anXlsb: 'a binary Excel workbook',
  anOds: 'an OpenDocument spreadsheet',
  anOdt: 'an OpenDocument text',
  aDocx: 'a Word document',
  aPptx: 'a presentation',
  aProtected: 'a protected workbook',
  aNumbers: 'an Apple Numbers or Pages file',
  aZip: 'a zip archive',
  anXls: 'an old Office file (.xls, .doc)',
  aPdf: 'a PDF',
  anRtf: 'a rich text document',
  aGzip: 'a compressed file',
  anImage: 'a picture',
  aDatabase: 'a database',
  aBinary: 'binary data',
  aGoogleLink: 'a link to a Google document, not the document',
  aDump: 'a database dump',
  aBarePage: 'a web page without a heading, a list or a table',
  anXml: 'XML',
  unknownText: 'text of an unknown kind',
  saveSheetCsv: 'save the sheet as "CSV UTF-8" and import that',
  copyTable: 'copy its table into a spreadsheet and save that as CSV',
  saveXlsx: 'save it as .xlsx and import that',
  takeOffPassword: 'take its password off',
  exportCsv: 'export it as CSV',
  unpackFiles: 'unpack it and import the files in it',
  saveXlsxOrCsv: 'save it as .xlsx or CSV and import that',
  findTable: 'get the table it was made from and save that as CSV',
  unpackFile: 'unpack it and import the file in it',
  exportTableCsv: 'export the table as CSV',
  exportCsvJson: 'export the map as CSV or JSON',
  saveTableCsv: 'save its table as CSV and import that',
  downloadGoogle: 'open it and choose File > Download > Comma-separated values',
  saveCsvJson: 'save the map as CSV or JSON',
  tabIndent: 'tabs are not allowed as indentation',
  keysMustDiffer: 'map keys must be unique',
  unevenIndent: 'all items of a list must start at the same column',
  quoteOpen: 'a quotation mark is opened and never closed',
  notExpected: 'something stands here that the format does not expect',
  missingValue: 'a value is missing',
  wrongKind: 'the value is of the wrong kind',
  outOfRange: 'the value is too long, too short or out of range',
} as const satisfies Record<string, string>;

export type PhraseKey = keyof typeof importPhrases;

/** What the parsers of others say, in words of ours; the first that fits counts. */
const parserPhrases: readonly (readonly [RegExp, PhraseKey])[] = [
  [/^tabs are not allowed/i, 'tabIndent'],
  [/^map keys must be unique|redefine|duplicate key/i, 'keysMustDiffer'],
  [/must start at the same column|indent/i, 'unevenIndent'],
  [/missing closing .*quote|unfinished string|unterminated/i, 'quoteOpen'],
  [/received undefined|required/i, 'missingValue'],
  [/expected \w+, received|invalid (?:option|value|input)/i, 'wrongKind'],
  [/^too (?:small|big)/i, 'outOfRange'],
];

/** Params that hold a part of a sentence and not something out of the file. */
const phraseParams = [
  'what',
  'problem',
  'actual',
  'repair',
  'effect',
  'kept',
  'names',
  'columns',
  'count',
  'size',
];

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** Turns `more than {count}` into an expression that finds the count. */
const toPattern = (phrase: string): RegExp =>
  new RegExp(`^${escaped(phrase).replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 's');

const entries = Object.entries(importPhrases) as [PhraseKey, string][];
const whole = new Map(entries.map(([key, phrase]) => [phrase, key]));
const patterns = entries
  .filter(([, phrase]) => phrase.includes('{'))
  .map(([key, phrase]) => [key, toPattern(phrase)] as const);

/** The phrase that a text is, with what is filled into it; `null` where it is words out of the file. */
export function findPhrase(text: string): ImportPhrase | null {
  const key = whole.get(text);
  if (key !== undefined) return { key, params: {} };
  for (const [one, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found) return { key: one, params: { ...found.groups } };
  }
  return null;
}

/** The phrases among the params of a message. What a parser of others says is never passed on as it is. */
export function phrasesOf(params: ImportParams): Record<string, ImportPhrase> {
  const found: Record<string, ImportPhrase> = {};
  for (const name of phraseParams) {
    const text = params[name];
    if (typeof text !== 'string' || text === '') continue;
    const phrase = findPhrase(text) ?? (name === 'problem' ? fromParser(text) : null);
    if (phrase) found[name] = phrase;
  }
  return found;
}

function fromParser(text: string): ImportPhrase {
  return { key: parserPhrases.find(([pattern]) => pattern.test(text))?.[1] ?? 'notExpected', params: {} };
}
