import { fromUtf8, randomBytes, toBase64, toUtf8, type Bytes } from './bytes.ts';
import type { VaultKeys } from './keys.ts';

/** First byte of what is sealed: how the rest is laid out. */
const layout = 1;
const ivBytes = 12;
const headBytes = 1 + ivBytes;
/** Lengths are rounded up to this many bytes, so that a short note does not stand out from another. */
const block = 64;
const space = 0x20;

/** Blanks behind JSON say nothing when it is parsed. */
const padded = (bytes: Bytes): Bytes => {
  const out = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(space);
  out.set(bytes);
  return out;
};

const toParams = (iv: Bytes, place: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: toUtf8(place),
});

/** AES-256-GCM over JSON. `place` (table and key) must be the same when it is opened: rows cannot change places. */
export const sealValue = async (keys: VaultKeys, place: string, value: unknown): Promise<Bytes> => {
  const iv = randomBytes(ivBytes);
  const text = padded(toUtf8(JSON.stringify(value)));
  const sealed = await crypto.subtle.encrypt(toParams(iv, place), keys.seal, text);
  const out = new Uint8Array(headBytes + sealed.byteLength);
  out[0] = layout;
  out.set(iv, 1);
  out.set(new Uint8Array(sealed), headBytes);
  return out;
};

/** Different for everything that was ever sealed. */
export const sealMarkOf = (sealed: Bytes): string => String.fromCharCode(...sealed.subarray(1, headBytes));

/** JSON. Throws (`OperationError`) where it was sealed with other keys, for another place, or was changed since. */
export const openText = async (keys: VaultKeys, place: string, sealed: Bytes): Promise<string> => {
  if (sealed[0] !== layout) throw new DOMException('unknown layout', 'OperationError');
  const params = toParams(sealed.slice(1, headBytes), place);
  const text = await crypto.subtle.decrypt(params, keys.seal, sealed.subarray(headBytes));
  return fromUtf8(new Uint8Array(text)).trimEnd();
};

/** No text that a manager or a page can write begins like this. */
const blindMark = '\u0001';

export const isBlind = (value: string): boolean => value.startsWith(blindMark);

/**
 * What stands in an index in place of a name, an address or a meeting's key: equal where the values are equal, and
 * nothing else can be told from it without the key (HMAC-SHA-256). What is blind already stays as it is.
 */
export const toBlind = async (keys: VaultKeys, field: string, value: string): Promise<string> => {
  if (isBlind(value)) return value;
  const signed = await crypto.subtle.sign('HMAC', keys.blind, toUtf8(`${field}\n${value}`));
  return `${blindMark}${toBase64(new Uint8Array(signed))}`;
};
