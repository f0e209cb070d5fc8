/** Windows-1252 characters of the bytes 0x80–0x9F, in order; the five unassigned bytes stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const byteOf = new Map<string, number>([...upper].map((character, index) => [character, 0x80 + index]));

/** Marks that UTF-8 letters leave when read as Windows-1252: a lead byte followed by something of 0x80–0xBF. */
const suspicious = new RegExp(`[\u00C2-\u00F4][\u00A0-\u00BF${upper}]`);

/**
 * The text as it was meant, when UTF-8 had been read as Windows-1252 ("fÃ¼hrt" → "führt"); `null` when the text is
 * not such a case. Only a text whose suspicious parts all decode is repaired.
 */
export function repairMojibake(text: string): string | null {
  if (!suspicious.test(text)) return null;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let repaired = false;
  // Runs of characters that have a byte; anything else (already right) is left as it is.
  const result = text.replace(new RegExp(`[\u00A0-\u00FF${upper}]+`, 'g'), (run) => {
    const bytes = Uint8Array.from(
      [...run].map((character) => byteOf.get(character) ?? character.charCodeAt(0)),
    );
    try {
      const meant = decoder.decode(bytes);
      repaired = true;
      return meant;
    } catch (problem) {
      if (!(problem instanceof TypeError)) throw problem;
      return run;
    }
  });
  return repaired ? result : null;
}
