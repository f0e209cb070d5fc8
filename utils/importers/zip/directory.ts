import { entryName } from './names.ts';

/** One file of an archive as its directory lists it; sizes in bytes, as stated. */
export interface ZipEntry {
  /** With `/` between folders, as it stands: not cleaned. */
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packedBytes: number;
  bytes: number;
  /** Where its local header begins. */
  offset: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
/** An end record and the longest comment after it. */
const endSearch = 22 + 0xffff;

/**
 * The directory at the end of an archive (PKWARE APPNOTE 4.3.12, with 64-bit fields as some writers always use them).
 * `null` when it is cut off or contradicts itself. Nothing is unpacked.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === locator64Mark) {
    const wide = large(view, locator + 8);
    if (wide === null || wide + 56 > bytes.length || view.getUint32(wide, true) !== end64Mark) return null;
    count = large(view, wide + 32) ?? count;
    at = large(view, wide + 48) ?? at;
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) return null;
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    if (entry === null) return null;
    entries.push(entry);
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endSearch);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  return null;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + nameLength;
  const sizes = {
    bytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  // 64-bit values stand in the extra field, in this order, for those fields that are all ones.
  let wide = wideFields(view, nameEnd, nameEnd + extraLength);
  for (const key of ['bytes', 'packedBytes', 'offset'] as const) {
    if (sizes[key] !== 0xffffffff || wide === null) continue;
    const value = wide.at + 8 <= wide.end ? large(view, wide.at) : null;
    if (value === null) return null;
    sizes[key] = value;
    wide = { at: wide.at + 8, end: wide.end };
  }
  return {
    name: entryName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
}

function wideFields(view: DataView, from: number, to: number): { at: number; end: number } | null {
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) return { at: at + 4, end: Math.min(to, at + 4 + length) };
    at += 4 + length;
  }
  return null;
}

/** A 64-bit number, `null` beyond what a file here can have. */
function large(view: DataView, at: number): number | null {
  if (at + 8 > view.byteLength || view.getUint32(at + 4, true) !== 0) return null;
  return view.getUint32(at, true);
}
