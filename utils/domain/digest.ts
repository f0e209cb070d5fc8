/** A checksum that is fed piece by piece, so that the whole text never has to be in memory. */
export interface Digest {
  add(text: string): void;
  /** Lower-case hex of everything that was added; nothing can be added after it. */
  hex(): string;
}

export type OpenDigest = () => Digest;
