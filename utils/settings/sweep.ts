import { browser } from 'wxt/browser';

/**
 * Measured in Chromium 156: an old value stays readable in the log of the extension's storage until some megabytes more
 * were written, and in its tables until they are merged. Written under two names, one before and one behind all others,
 * so that merging takes in everything between.
 */
const pieces = 40;
const names = ['!sweep', '~sweep'] as const;
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
    for (let piece = 0; piece < pieces; piece += 1) {
      await browser.storage.local.set({ [names[piece % names.length] ?? names[0]]: noise() });
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  await browser.storage.local.remove([...names]);
};
