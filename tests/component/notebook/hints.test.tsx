import { fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { FormHints } from '../../../components/notebook/FormHints.tsx';
import { NoteArea } from '../../../components/notebook/NoteArea.tsx';
import { noAnswers, type WordingAnswers } from '../../../utils/domain/wording/answers.ts';

const rested = async () => {
  await vi.dynamicImportSettled();
  await new Promise((done) => setTimeout(done, 800));
};

test('finds the word of a hint again in the field where it was typed', async () => {
  const answers = signal<WordingAnswers>(noAnswers);
  const typed = ['In the retro.', 'He was off sick with depression.'];
  const Form = () => (
    <form>
      {typed.map((text, n) => (
        <NoteArea key={text} label={`Part ${n}`} value={text} onText={() => undefined} />
      ))}
      <FormHints
        text={typed.join('\n')}
        answers={answers.value}
        now={() => 0}
        canGo={false}
        onAnswer={(next) => (answers.value = next)}
      />
    </form>
  );
  render(<Form />);
  await rested();
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Part 1' });
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/sick|depression/);
  expect(screen.queryByRole('button', { name: 'Delete in 30 days' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(answers.value.dismissed.length).toBeGreaterThan(0);
});

test('refuses a paste that is too long with its size, and takes the next one', async () => {
  const onText = vi.fn<(text: string) => void>();
  render(<NoteArea label="Note" value="" onText={onText} />);
  const box = screen.getByRole('textbox', { name: 'Note' });
  const paste = (text: string) => fireEvent.paste(box, { clipboardData: { getData: () => text } });
  expect(paste('x'.repeat(120_000))).toBe(false);
  expect(await screen.findByText(/120/)).toBeTruthy();
  expect(paste('short')).toBe(true);
  expect(screen.queryByText(/120/)).toBeNull();
});
