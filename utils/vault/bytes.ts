export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const toUtf8 = (text: string): Bytes => encoder.encode(text);
/** Throws where the bytes are no UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export const toBase64 = (bytes: Uint8Array): string => {
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
};

/** Throws where the text is no base64. */
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
