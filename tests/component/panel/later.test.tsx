import { act, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { later } from '../../../components/panel/later.tsx';

const Words = ({ words }: { words: string }) => <p>{words}</p>;

test('a part that comes later keeps its room free until it is here', async () => {
  const coming = Promise.withResolvers<typeof Words>();
  const Part = later(() => coming.promise, 120);
  const { container } = render(<Part words="Here" />);
  expect(container.firstElementChild?.getAttribute('style')).toContain('120px');
  await act(async () => coming.resolve(Words));
  expect(await screen.findByText('Here')).toBeTruthy();
});

test('what was loaded before is drawn at once', async () => {
  const Part = later(async () => Words, 120);
  await Part.preload();
  render(<Part words="At once" />);
  expect(screen.getByText('At once')).toBeTruthy();
});

test('a part whose file is gone says what to do, and is tried again', async () => {
  let tries = 0;
  const Part = later<{ words: string }>(async () => {
    tries += 1;
    if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return Words;
  }, 0);
  await act(async () => void render(<Part words="Back" />));
  expect(await screen.findByText(/Touchline was updated/)).toBeTruthy();
  await act(() => Part.preload());
  expect(await screen.findByText('Back')).toBeTruthy();
});
