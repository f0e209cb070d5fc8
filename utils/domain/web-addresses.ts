/** Whole addresses only; a full stop or a bracket after one belongs to the sentence. */
const address = /\bhttps?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}]/giu;

/** A stretch of a text; `href` where it is a web address, as it was typed. */
export interface AddressPiece {
  text: string;
  href: string | null;
}

/** http and https alone: nothing else that looks like a link may be followed. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//iu.test(text) && URL.canParse(text);

/** Cuts a text at its web addresses. Anything else, other schemes included, stays text. */
export function cutAtAddresses(text: string): AddressPiece[] {
  const pieces: AddressPiece[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    if (!isWebAddress(found[0])) continue;
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), href: null });
    pieces.push({ text: found[0], href: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
}
