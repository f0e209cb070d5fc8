import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '../domain/digest.ts';

/** SHA-256 over texts in UTF-8, piece by piece: WebCrypto takes only a whole. */
export const openSha256 = (): Digest => {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  return {
    add: (text) => void hash.update(encoder.encode(text)),
    hex: () => bytesToHex(hash.digest()),
  };
};
