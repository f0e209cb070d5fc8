import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { settle, showPanel } from '../support/panel.tsx';
import { press, typeInto } from '../support/type.ts';

test('Escape closes the panel and gives the page its focus back, with the draft written down', async () => {
  const { client, asked } = await showPanel();
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
  await typeInto(box, 'Half');
  await press(box, 'Escape');
  expect(asked).toEqual(['close', 'focus-page']);
  expect(client.kept.drafts[0]?.text).toBe('Half');
});

test('Escape closes the innermost layer first', async () => {
  const { asked } = await showPanel();
  screen.getAllByRole('button', { name: 'More for this question' })[0]?.click();
  await settle();
  await press(screen.getByRole('menu'), 'Escape');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(asked).toEqual([]);
});

test('the question mark lists the keys', async () => {
  const { container } = await showPanel();
  await press(document.body, '?');
  expect(screen.getByRole('dialog', { name: 'Keyboard' })).toBeTruthy();
  await expectAccessible(container);
});

test('hide now leaves a neutral bar, tells the dock and shows itself again on demand', async () => {
  const { container, asked } = await showPanel();
  screen.getByRole('button', { name: 'Hide now' }).click();
  await settle();
  expect(container.textContent).toBe('HiddenShow again');
  expect(asked).toEqual(['hide']);
  screen.getByRole('button', { name: 'Show again' }).click();
  await settle();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Priya Nair');
});

test('the blur setting marks the page, so that notes and names wait for a look', async () => {
  const { container } = await showPanel({ settings: { blur: true, theme: 'dark' } });
  expect(document.documentElement.dataset.blur).toBe('on');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(container.querySelector('h1')?.closest('.private')).toBeTruthy();
});

test('the panel moves to the other side from its menu', async () => {
  const { asked, say } = await showPanel();
  say().onPrefs({ side: 'end', layout: 'push', width: 360 });
  await settle();
  screen.getByRole('button', { name: 'More' }).click();
  await settle();
  screen.getByRole('menuitem', { name: 'Move to the other side' }).click();
  expect(asked).toEqual(['prefs {"side":"start"}']);
});

test('opened by hand it takes the focus, opened by itself it does not', async () => {
  const { container, say } = await showPanel();
  say().onOpened('itself');
  await settle();
  expect(container.contains(document.activeElement)).toBe(false);
  say().onOpened('person');
  await settle();
  expect(container.contains(document.activeElement)).toBe(true);
});

test('a frame that is only kept warm notes nothing as shown', async () => {
  const { client, say } = await showPanel();
  const before = client.kept.promptEvents.length;
  say().onClosed();
  say().onMeeting();
  await settle(60_000);
  expect(client.kept.promptEvents).toHaveLength(before);
});
