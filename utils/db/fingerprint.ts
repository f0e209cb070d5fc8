const offset = 0x811c9dc5;
const prime = 0x01000193;
const words = [1, 2, 3, 4];

/** FNV-1a, 32 bits, over UTF-16 units. */
const toHash = (text: string, seed: number): number => {
  let hash = (offset ^ Math.imul(seed, prime)) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
};

/**
 * A UUID (version 8, RFC 9562) made from a text: the same text gives the same id, so that restoring a backup twice
 * adds nothing. Not a secret and not a proof; WebCrypto would end the transaction it is needed in.
 */
export const toTextId = (text: string): string => {
  const hex = words.map((seed) => toHash(`${seed}${text}`, seed).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
