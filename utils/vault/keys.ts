import { fromBase64, randomBytes, toBase64, toUtf8, type Bytes } from './bytes.ts';

/**
 * PBKDF2-SHA-256 by WebCrypto: Argon2id needs WebAssembly, which the pages' content security policy refuses on
 * purpose. OWASP asks for 600,000 rounds; a million take about half a second.
 */
export const rounds = 1_000_000;
/** A lock that asks for more was tampered with, and would hang the browser. */
const mostRounds = 20_000_000;

const secretBytes = 32;
const saltBytes = 16;
const ivBytes = 12;

/** A random secret, wrapped by a passphrase: all that lies on the disk of a key. Bytes as base64. */
export interface WrappedSecret {
  /** Names the secret: another one after the notebook was sealed anew. */
  id: string;
  kdf: 'pbkdf2-sha256';
  rounds: number;
  salt: string;
  iv: string;
  wrapped: string;
}

/** What rows are sealed with and names are blinded with; neither can be taken out of this context. */
export interface VaultKeys {
  id: string;
  seal: CryptoKey;
  blind: CryptoKey;
}

export const newSecret = (): Bytes => randomBytes(secretBytes);

/** The same passphrase from another keyboard may come in another normal form. */
const toPassphraseKey = async (passphrase: string, salt: Bytes, count: number): Promise<CryptoKey> => {
  const typed = await crypto.subtle.importKey('raw', toUtf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

/** Bound to its id, so that a wrapping cannot be moved to another secret's name. */
const toParams = (id: string, iv: Bytes): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: toUtf8(`touchline vault ${id}`),
});

/** Takes about half a second. `count` is smaller in tests only. */
export const wrapSecret = async (
  id: string,
  secret: Bytes,
  passphrase: string,
  count = rounds,
): Promise<WrappedSecret> => {
  const salt = randomBytes(saltBytes);
  const iv = randomBytes(ivBytes);
  const key = await toPassphraseKey(passphrase, salt, count);
  const wrapped = await crypto.subtle.encrypt(toParams(id, iv), key, secret);
  return {
    id,
    kdf: 'pbkdf2-sha256',
    rounds: count,
    salt: toBase64(salt),
    iv: toBase64(iv),
    wrapped: toBase64(new Uint8Array(wrapped)),
  };
};

/** null: another passphrase, or a wrapping that was changed on the disk; the two cannot be told apart. */
export const unwrapSecret = async (
  { id, rounds: count, salt, iv, wrapped }: WrappedSecret,
  passphrase: string,
): Promise<Bytes | null> => {
  if (count > mostRounds) return null;
  const key = await toPassphraseKey(passphrase, fromBase64(salt), count);
  try {
    const secret = await crypto.subtle.decrypt(toParams(id, fromBase64(iv)), key, fromBase64(wrapped));
    return new Uint8Array(secret);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
};

/** One secret, two keys (HKDF-SHA-256), not extractable. */
export const toVaultKeys = async (id: string, secret: Bytes): Promise<VaultKeys> => {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const from = (info: string): HkdfParams => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: toUtf8(info),
  });
  const [seal, blind] = await Promise.all([
    crypto.subtle.deriveKey(from('touchline seal 1'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(
      from('touchline blind 1'),
      root,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
  ]);
  return { id, seal, blind };
};
