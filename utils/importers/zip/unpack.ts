import { Inflate } from 'fflate';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { limits } from '../limits.ts';
import { readDirectory } from './directory.ts';
import type { ZipEntry } from './directory.ts';

/** `ratio` and `size`: it unpacks to more than is allowed. `method`: packed in a way that is not deflate. */
export type UnpackFault = 'directory' | 'cut' | 'damaged' | 'protected' | 'method' | 'ratio' | 'size';

/** What a sentence says about a fault. */
export const faultText: Readonly<Record<UnpackFault, string>> = {
  directory: 'its directory is missing, as in a download that stopped',
  cut: 'a part of it ends too early',
  damaged: 'a part of it is damaged',
  protected: 'it is protected by a password',
  method: 'it is packed in a way that is not supported',
  ratio: `it grows more than ${limits.unpackRatio} times when unpacked`,
  size: `it is larger than ${limits.unpackedBytes / 1024 / 1024} MB when unpacked`,
};

export interface Archive {
  entries: ZipEntry[];
  /** Bytes of one entry. All entries together share one allowance. */
  unpack(entry: ZipEntry): Result<Uint8Array, UnpackFault>;
}

/** Growth is no matter below this: a small sheet of empty rows packs very well. */
const smallBytes = 1024 * 1024;
/** Packed bytes handed over at a time: at most a thousandfold comes back before it is counted. */
const sliceBytes = 16 * 1024;

/** Opens an archive after a look at the sizes it states; what it really unpacks to is counted again while unpacking. */
export function openArchive(bytes: Uint8Array): Result<Archive, UnpackFault> {
  const entries = readDirectory(bytes);
  if (entries === null) return fail('directory');
  const allowed = Math.min(limits.unpackedBytes, Math.max(smallBytes, bytes.length * limits.unpackRatio));
  const over: UnpackFault = allowed === limits.unpackedBytes ? 'size' : 'ratio';
  let left = allowed;
  if (entries.reduce((sum, entry) => sum + entry.bytes, 0) > allowed) return fail(over);
  return ok({
    entries,
    unpack: (entry) => {
      if (entry.encrypted) return fail('protected');
      const packed = packedBytes(bytes, entry);
      if (packed === null) return fail('cut');
      if (entry.method !== 0 && entry.method !== 8) return fail('method');
      const found: Result<Uint8Array, UnpackFault> =
        entry.method === 8
          ? inflate(packed, Math.min(left, entry.bytes), left < entry.bytes ? over : 'damaged')
          : ok(packed);
      if (!found.ok) return found;
      left -= found.value.length;
      if (left < 0) return fail(over);
      if (found.value.length !== entry.bytes || crc32(found.value) !== entry.crc) return fail('damaged');
      return found;
    },
  });
}

function packedBytes(bytes: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array | null {
  if (offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== 0x04034b50) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedBytes > bytes.length ? null : bytes.subarray(start, start + packedBytes);
}

/** Unpacks slice by slice and stops as soon as more comes out than `most`. */
function inflate(packed: Uint8Array, most: number, over: UnpackFault): Result<Uint8Array, UnpackFault> {
  const out = new Uint8Array(most);
  let length = 0;
  let full = false;
  const inflater = new Inflate((chunk) => {
    full ||= length + chunk.length > most;
    if (!full) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !full; at += sliceBytes)
      inflater.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
  } catch (error) {
    // fflate throws errors with a numeric `code` for data that is no deflate stream.
    if (error instanceof Error && 'code' in error) return fail('damaged');
    throw error;
  }
  return full ? fail(over) : ok(out.subarray(0, length));
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
