const ascii = /^[\t\n\r\x20-\x7e]*$/;

/** For comparing words: NFKC, lower case, Latin accents off (kana keep their marks), white space collapsed. */
export function fold(text: string): string {
  // The rest changes nothing in ASCII, and a large file is folded cell by cell.
  if (ascii.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Length as read: a Chinese or Japanese letter says as much as two of others. */
export function textWidth(text: string): number {
  return text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0);
}

/** 53 bits of cyrb53 (public domain), in base 36: stable names for texts, not a security measure. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** An id for a name: readable where the name is Latin, a hash where it is not. At most 60 characters. */
export function slug(name: string): string {
  const latin = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const letters = fold(name).replace(/[\s\p{P}\p{S}]/gu, '').length;
  if (latin.replace(/-/g, '').length < letters / 2 || latin === '') return `n-${hash(fold(name))}`;
  return latin.length <= 60 ? latin : `${latin.slice(0, 46).replace(/-+$/, '')}-${hash(latin)}`;
}

/** Hands out ids that do not repeat: a second `lead` becomes `lead-2`. */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    const seen = taken.get(wanted) ?? 0;
    taken.set(wanted, seen + 1);
    if (seen === 0) return wanted;
    const id = `${wanted}-${seen + 1}`;
    taken.set(id, (taken.get(id) ?? 0) + 1);
    return id;
  };
}

/** The name of a file without folder and ending. */
export function baseName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? name;
  return last.replace(/\.[A-Za-z0-9]{1,5}$/, '') || last;
}
