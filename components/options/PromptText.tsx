/** A prompt with its places that are filled during the meeting: named, not shown in braces. */
export function PromptText({ text }: { text: string }) {
  return (
    <>
      {text.split(/\{(\w+)\}/).map((piece, at) =>
        at % 2 === 0 ? (
          piece
        ) : (
          <span key={at} class="blank">
            {piece.replaceAll('_', ' ')}
          </span>
        ),
      )}
    </>
  );
}
