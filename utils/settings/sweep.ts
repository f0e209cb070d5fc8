import { browser } from 'wxt/browser';

/**
 * Measured in Chromium 156: an old value stays readable in the log of the extension's storage until some megabytes more
 * were written, and then in a table until that is merged. Names before and behind all others, each another, so that the
 * tables fill up and merging takes in everything between.
 */
const pieces = 64;
const names = Array.from({ length: pieces }, (_, at) => `${at % 2 === 0 ? '!' : '~'}sweep${at}`);
const pieceBytes = 750_000;
/** WebCrypto fills no more than this at once. */
const mostRandom = 65_536;

const noise = (): string => {
  let units = '';
  for (let left = pieceBytes; left > 0; left -= mostRandom) {
    const bytes = crypto.getRandomValues(new Uint8Array(Math.min(left, mostRandom)));
    units += btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }
  return units;
};

/** Makes the browser clear old settings out of its files. A help and no proof; stops quietly when there is no room. */
export const sweepStored = async (): Promise<void> => {
  try {
    for (const name of names) await browser.storage.local.set({ [name]: noise() });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  await browser.storage.local.remove(names);
};
