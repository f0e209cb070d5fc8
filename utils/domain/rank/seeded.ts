/** FNV-1a over both texts with the finishing steps of MurmurHash3: 32 bits. */
function hashOf(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  const text = `${seed}\u0000${id}`;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash >>> 0;
}

const range = 0x1_0000_0000;

/**
 * A fraction in [0, 1) that depends on nothing but its two texts, so that the same meeting always shows the same
 * choice and another meeting another one.
 */
export const seededFraction = (seed: string, id: string): number => hashOf(seed, id) / range;

/**
 * A row of fractions in [0, 1) that depends on nothing but two texts: SplitMix32 (Steele, Lea & Flood 2014, as
 * reduced to 32 bits in the PractRand collection), started from the same hash.
 */
export function seededStream(seed: string, id: string): () => number {
  let state = hashOf(seed, id);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / range;
  };
}
