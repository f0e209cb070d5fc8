import { fail, ok, type Result } from '../domain/result.ts';

/** `wrong-secret`: it does not open the file. `incomplete`: the end is missing, or something in it was changed. */
export type AgeCode = 'wrong-secret' | 'incomplete';

/** Who can open a file: whoever knows the passphrase, or holds the key that belongs to a recipient (`age1…`). */
export type AgeLock = { kind: 'passphrase'; passphrase: string } | { kind: 'recipient'; recipient: string };

/** Bytes done so far. */
type OnProgress = (done: number, total: number) => void;

const magic = 'age-encryption.org/v1\n';
const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----';
const armorEnd = '-----END AGE ENCRYPTED FILE-----';
/** More than any header of a file for one passphrase or one key. */
const headBytes = 2_048;
/** 2^16 rounds of scrypt with 64 MB: about a second here, and far too long for guessing by the million. */
const workFactor = 16;

/** A whole first word of a stanza that is not for a passphrase: what is cut within it may be either. */
const keyStanza = /^-> (?!scrypt )\S+ /m;

const isArmored = (head: string): boolean => head.trimStart().startsWith(armorStart);

const unarmoredHead = (head: string): string => {
  if (!isArmored(head)) return head;
  const lines = head.trimStart().split(/\r?\n/).slice(1);
  const whole = lines.filter((line) => line.length === 64).join('');
  try {
    return atob(whole);
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
};

/** What opens this file; null where it is no file of age. A file cut within its first line still counts as one. */
export const loadAgeKind = async (file: Blob): Promise<'passphrase' | 'key' | null> => {
  const head = await file.slice(0, headBytes).text();
  const isCut = head.length > 3 && (magic.startsWith(head) || armorStart.startsWith(head));
  if (!head.startsWith(magic) && !isArmored(head) && !isCut) return null;
  return !isCut && keyStanza.test(unarmoredHead(head)) ? 'key' : 'passphrase';
};

const counted = (file: Blob, onProgress: OnProgress): ReadableStream<Uint8Array> => {
  let done = 0;
  return file.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        done += chunk.length;
        onProgress(done, file.size);
        controller.enqueue(chunk);
      },
    }),
  );
};

const toBlob = (stream: ReadableStream<Uint8Array>): Promise<Blob> =>
  new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob();

/** The file in the public age format (binary). Blocks for about a second under a passphrase: call it in a worker. */
export const sealAge = async (file: Blob, lock: AgeLock, onProgress: OnProgress): Promise<Blob> => {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  if (lock.kind === 'passphrase') {
    encrypter.setPassphrase(lock.passphrase);
    encrypter.setScryptWorkFactor(workFactor);
  } else encrypter.addRecipient(lock.recipient);
  return toBlob(await encrypter.encrypt(counted(file, onProgress)));
};

const loadBinary = async (file: Blob, decode: (text: string) => Uint8Array): Promise<Blob | null> => {
  if (!isArmored(await file.slice(0, headBytes).text())) return file;
  const text = await file.text();
  if (!text.trimEnd().endsWith(armorEnd)) return null;
  return new Blob([decode(text) as Uint8Array<ArrayBuffer>]);
};

/** `secret`: the passphrase, or for a file made for a key the text of the key file. */
export const openAge = async (
  file: Blob,
  secret: string,
  onProgress: OnProgress,
): Promise<Result<Blob, AgeCode>> => {
  const { Decrypter, armor } = await import('age-encryption');
  const kind = await loadAgeKind(file);
  const decrypter = new Decrypter();
  const key = /AGE-SECRET-KEY-1[0-9A-Z]+/i.exec(secret)?.[0];
  if (kind === 'key' && key === undefined) return fail('wrong-secret');
  try {
    if (kind === 'key' && key !== undefined) decrypter.addIdentity(key.toUpperCase());
    else decrypter.addPassphrase(secret);
  } catch {
    return fail('wrong-secret');
  }
  try {
    const binary = await loadBinary(file, armor.decode);
    if (binary === null) return fail('incomplete');
    return ok(await toBlob(await decrypter.decrypt(counted(binary, onProgress))));
  } catch (error) {
    // The library tells its errors apart by their text alone (0.3.1).
    return fail(String(error).includes('no identity matched') ? 'wrong-secret' : 'incomplete');
  }
};

/** A new key: `identity` opens what is made for `recipient`, and is kept by the manager alone. */
export const makeAgeKey = async (): Promise<{ identity: string; recipient: string }> => {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};
