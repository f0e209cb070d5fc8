import './text.css';

/** Whole addresses only; a full stop or a bracket after one belongs to the sentence. */
const address = /\bhttps?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}]/giu;

type Piece = { text: string; href: string | null };

/** Cuts a text at its web addresses. Anything else, other schemes included, stays text. */
export function toPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    if (!URL.canParse(found[0])) continue;
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), href: null });
    pieces.push({ text: found[0], href: new URL(found[0]).href });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
}

/** What somebody typed, exactly as typed, lines kept, in its own direction. */
export function UserText({ text }: { text: string }) {
  return (
    <div class="user-text" dir="auto">
      {toPieces(text).map((piece, index) =>
        piece.href ? (
          <a key={index} href={piece.href} target="_blank" rel="noreferrer noopener">
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </div>
  );
}
