/** Bytes 0x80 to 0xA5 and 0xE1 of code page 437, in which names stand that are not marked as UTF-8. */
const page437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑ';

/** The name of an archive's file: UTF-8 when marked or valid, Japanese code pages by their letters, else code page 437. */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  const unicode = decode(bytes, 'utf-8');
  if (unicode !== null) return slashed(unicode);
  if (isUtf8) return slashed(new TextDecoder().decode(bytes));
  const japanese = decode(bytes, 'shift_jis');
  // A single ideogram is rather two accented letters of another language.
  if (japanese !== null && /[\u3040-\u30ff]|[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(japanese))
    return slashed(japanese);
  return slashed(
    Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : byte === 0xe1 ? 'ß' : (page437[byte - 0x80] ?? '_'),
    ).join(''),
  );
}

/** A name to show and to read meaning from; nothing is ever written under it. At most 200 characters of its end. */
export function cleanName(name: string): string {
  const parts = name
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/').slice(-200);
}

/** What systems leave in archives and nobody put there. */
export function isLitter(name: string): boolean {
  const parts = name.split('/');
  const last = parts[parts.length - 1] ?? '';
  return (
    last === '' ||
    parts.includes('__MACOSX') ||
    parts.some((part) => part.startsWith('.') && part !== '.' && part !== '..') ||
    /^(?:thumbs\.db|desktop\.ini|~\$.*)$/i.test(last)
  );
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function slashed(name: string): string {
  return name.replace(/\\/g, '/');
}
