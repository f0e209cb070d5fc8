import './text.css';
import { cutAtAddresses } from '../../utils/domain/web-addresses.ts';

/** What somebody typed, exactly as typed, lines kept, in its own direction. */
export function UserText({ text }: { text: string }) {
  return (
    <div class="user-text" dir="auto">
      {cutAtAddresses(text).map((piece, index) =>
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
