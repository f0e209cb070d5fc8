/** What a file really is, whatever it is called: the refusal names it and says the way out. */
export interface FileKind {
  id:
    | 'zip'
    | 'xlsx'
    | 'ods'
    | 'docx'
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

const kinds = {
  xlsx: { id: 'xlsx', actual: 'an Excel workbook', repair: asCsv },
  ods: { id: 'ods', actual: 'an OpenDocument file', repair: asCsv },
  docx: {
    id: 'docx',
    actual: 'a Word document',
    repair: 'copy its table into a spreadsheet and save that as CSV',
  },
  numbers: { id: 'numbers', actual: 'an Apple Numbers or Pages file', repair: 'export it as CSV' },
  zip: { id: 'zip', actual: 'a zip archive', repair: 'unpack it and import the files in it' },
  xls: { id: 'xls', actual: 'an old or protected Excel workbook', repair: asCsv },
  pdf: { id: 'pdf', actual: 'a PDF', repair: 'get the table it was made from and save that as CSV' },
  rtf: {
    id: 'rtf',
    actual: 'a rich text document',
    repair: 'copy its table into a spreadsheet and save that as CSV',
  },
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

/** Names inside a zip that tell what the archive is. */
const zipParts: readonly [string, FileKind['id']][] = [
  ['xl/', 'xlsx'],
  ['word/', 'docx'],
  ['mimetypeapplication/vnd.oasis', 'ods'],
  ['Index/', 'numbers'],
  ['[Content_Types].xml', 'xlsx'],
];

/** The kind by magic bytes; a zip by the names in its first and last 64 kB. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    const names = latin(bytes.subarray(0, 65_536)) + latin(bytes.subarray(-65_536));
    return kinds[zipParts.find(([part]) => names.includes(part))?.[1] ?? 'zip'];
  }
  return kinds[magic.find(([start]) => startsWith(bytes, start))?.[1] ?? 'text'];
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
