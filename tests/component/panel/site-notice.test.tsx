import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SiteNotice } from '../../../components/panel/SiteNotice.tsx';
import { ok } from '../../../utils/domain/result.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import { expectAccessible } from '../support/axe.ts';

/** Services that read Google Calendar so well, and have told of it today or not. */
function show(state: 'full' | 'partly' | 'changed', tell = true) {
  const asked: string[] = [];
  const health = {
    site: 'google-calendar',
    host: '',
    kind: 'meeting',
    state,
    missing: [],
    lastFull: 1,
    lastSeen: 2,
    without: 0,
  };
  const call = async (name: string) => {
    asked.push(name);
    return name === 'sites.tell' ? ok({ tell }) : ok([health]);
  };
  const client = { call } as Pick<Client, 'call'>;
  const view = render(<SiteNotice client={client} site="google-calendar" name="Google Calendar" />);
  return { ...view, asked };
}

test('a site that cannot be read as before is named, until it is dismissed', async () => {
  const { container } = show('changed');
  await screen.findByText(/^Google Calendar cannot be read as before\./);
  await expectAccessible(container);
  screen.getByRole('button', { name: 'Close this message' }).click();
  await waitFor(() => expect(container.textContent).toBe(''));
});

test('what was told today is not told again', async () => {
  const { container, asked } = show('partly', false);
  await waitFor(() => expect(asked).toEqual(['sites.health', 'sites.tell']));
  expect(container.textContent).toBe('');
});

test('one meeting that lacks something on a site that is read in full uses nothing up', async () => {
  const { container, asked } = show('full');
  await waitFor(() => expect(asked).toEqual(['sites.health']));
  expect(container.textContent).toBe('');
});
