import { readDirectory } from '../zip/directory.ts';

/** What a file really is, whatever it is called: the refusal names it and says the way out. */
export interface FileKind {
  id:
    | 'zip'
    | 'xlsx'
    | 'xlsb'
    | 'ods'
    | 'odt'
    | 'docx'
    | 'pptx'
    | 'protected'
    | 'numbers'
    | 'xls'
    | 'pdf'
    | 'rtf'
    | 'gzip'
    | 'image'
    | 'sqlite'
    | 'binary'
    | 'text';
  /** "an Excel workbook", for a sentence. */
  actual: string;
  repair: string;
}

const asCsv = 'save the sheet as "CSV UTF-8" and import that';
const asTable = 'copy its table into a spreadsheet and save that as CSV';

const kinds = {
  xlsx: { id: 'xlsx', actual: 'an Excel workbook', repair: asCsv },
  xlsb: { id: 'xlsb', actual: 'a binary Excel workbook', repair: 'save it as .xlsx and import that' },
  ods: { id: 'ods', actual: 'an OpenDocument spreadsheet', repair: asCsv },
  odt: { id: 'odt', actual: 'an OpenDocument text', repair: asTable },
  docx: { id: 'docx', actual: 'a Word document', repair: asTable },
  pptx: { id: 'pptx', actual: 'a presentation', repair: asTable },
  protected: { id: 'protected', actual: 'a protected workbook', repair: 'take its password off' },
  numbers: { id: 'numbers', actual: 'an Apple Numbers or Pages file', repair: 'export it as CSV' },
  zip: { id: 'zip', actual: 'a zip archive', repair: 'unpack it and import the files in it' },
  xls: {
    id: 'xls',
    actual: 'an old Office file (.xls, .doc)',
    repair: 'save it as .xlsx or CSV and import that',
  },
  pdf: { id: 'pdf', actual: 'a PDF', repair: 'get the table it was made from and save that as CSV' },
  rtf: { id: 'rtf', actual: 'a rich text document', repair: asTable },
  gzip: { id: 'gzip', actual: 'a compressed file', repair: 'unpack it and import the file in it' },
  image: { id: 'image', actual: 'a picture', repair: 'get the table it was made from and save that as CSV' },
  sqlite: { id: 'sqlite', actual: 'a database', repair: 'export the table as CSV' },
  binary: { id: 'binary', actual: 'binary data', repair: 'export the map as CSV or JSON' },
  text: { id: 'text', actual: 'text', repair: '' },
} as const satisfies Record<FileKind['id'], FileKind>;

/** Magic bytes at the start of a file. */
const magic: readonly [readonly number[], FileKind['id']][] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'gzip'],
  [[0x52, 0x61, 0x72, 0x21], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'sqlite'],
  [[0x7f, 0x45, 0x4c, 0x46], 'binary'],
  [[0x4d, 0x5a, 0x90, 0x00], 'binary'],
];

/** Names inside a zip that tell what the archive is; the first that is there decides. */
const zipParts: readonly [RegExp, FileKind['id']][] = [
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^xl\/(?:workbook\d*\.xml$|worksheets\/)/i, 'xlsx'],
  [/^word\/document/i, 'docx'],
  [/^ppt\/presentation/i, 'pptx'],
  [/^Index\/.*\.iwa$|^Index\.zip$/, 'numbers'],
];

/** Media types that an OpenDocument file states about itself at its very start. */
const openDocument = /^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.(spreadsheet)?/;

/** The same in an archive without a directory: names stand in the text of its first and last bytes. */
const loneParts: readonly [string, FileKind['id']][] = [
  ['xl/', 'xlsx'],
  ['word/', 'docx'],
  ['Index/', 'numbers'],
  ['[Content_Types].xml', 'xlsx'],
];

/** The kind by magic bytes; a zip by what lies in it, and by its name where that says nothing. */
export function kindOf(bytes: Uint8Array, name = ''): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return kinds[zipKind(bytes, name)];
  const found = magic.find(([start]) => startsWith(bytes, start))?.[1] ?? 'text';
  // A workbook with a password is a container of the old kind around the encrypted new one.
  return kinds[found === 'xls' && includesWide(bytes, 'EncryptedPackage') ? 'protected' : found];
}

function zipKind(bytes: Uint8Array, name: string): FileKind['id'] {
  const document = openDocument.exec(latin(bytes.subarray(0, 200)));
  if (document) return document[1] === undefined ? 'odt' : 'ods';
  const entries = readDirectory(bytes);
  if (entries === null) {
    const names = latin(bytes.subarray(0, 65_536)) + latin(bytes.subarray(-65_536));
    const found = loneParts.find(([part]) => names.includes(part))?.[1];
    if (found !== undefined) return found;
  } else {
    const names = entries.map((entry) => entry.name);
    const found = zipParts.find(([pattern]) => names.some((one) => pattern.test(one)))?.[1];
    if (found !== undefined) return found;
  }
  return /\.xls[xm]$/i.test(name) ? 'xlsx' : 'zip';
}

/** Finds ASCII letters that are written with two bytes each. */
function includesWide(bytes: Uint8Array, word: string): boolean {
  return latin(bytes).includes(Array.from(word, (letter) => `${letter}\u0000`).join(''));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
