import './text.css';
import { Fragment } from 'preact';

/** Small facts in a row, each in its own direction; those that are not known leave no gap. */
export function Facts({ facts }: { facts: readonly (string | null)[] }) {
  const known = facts.filter((fact) => fact !== null && fact !== '');
  if (known.length === 0) return null;
  return (
    <p class="meta">
      {known.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
