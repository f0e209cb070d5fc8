import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Unlock } from '../../../components/panel/parts.ts';
import { ok } from '../../../utils/domain/result.ts';
import { expectAccessible } from '../support/axe.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { typeInto } from '../support/type.ts';

test('a locked panel shows one field and nothing of anybody, and goes on afterwards with what was typed', async () => {
  await Unlock.preload();
  const { client, container, panel } = await showPanel();
  expect(container.textContent).toContain('Priya');
  panel.composer.type('Half a sentence');
  client.refuse('brief.get', 'locked');
  client.refuse('drafts.save', 'locked');
  client.change();
  await settle(500);
  expect(screen.getByRole('heading', { name: 'The notebook is locked' })).toBeTruthy();
  expect(container.textContent).not.toContain('Priya');

  client.refuse('vault.unlock', 'wrong-passphrase');
  const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
  await typeInto(field, 'something else');
  fireEvent.submit(field.closest('form') ?? field);
  await settle();
  expect(screen.getByText(/does not open the notebook/)).toBeTruthy();

  client.refuse('brief.get', null);
  client.refuse('drafts.save', null);
  const answer = vi.spyOn(client, 'call');
  answer.mockImplementationOnce(async () => ok(null) as never);
  fireEvent.submit(field.closest('form') ?? field);
  await settle(500);
  answer.mockRestore();
  expect(container.textContent).toContain('Priya');
  expect(panel.composer.text.value).toBe('Half a sentence');
  vi.useRealTimers();
  await waitFor(() => expect(client.kept.drafts.at(-1)?.text).toBe('Half a sentence'));
});

test('the unlock view can be used by everybody', async () => {
  await Unlock.preload();
  const { container } = await showPanel({ refused: { 'brief.get': 'locked' } });
  expect(screen.getByRole('heading', { name: 'The notebook is locked' })).toBeTruthy();
  await expectAccessible(container);
});
