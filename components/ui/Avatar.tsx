import './text.css';

const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words[words.length - 1] ?? '') : '';
  return [first, last]
    .map(
      (word) =>
        [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)][0]?.segment ?? '',
    )
    .join('')
    .toUpperCase();
};

/** Initials; the name itself stands beside it. */
export function Avatar({ name, small = false }: { name: string; small?: boolean }) {
  return (
    <span class={small ? 'avatar small' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
