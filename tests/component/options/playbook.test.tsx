import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import { packLimit } from '../../../utils/domain/playbook-faults.ts';
import type { CallName, Input } from '../../../utils/messaging/protocol.ts';
import { playbookOf, promptOf, sessionOf } from '../../unit/domain/playbook-samples.ts';
import { page, running } from '../../unit/services/fakes.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { openOptions } from './open.tsx';

const core = playbookOf({
  sessions: [sessionOf('one_on_one', { name: '1:1' }), sessionOf('retro', { name: 'Retro' })],
  prompts: [
    promptOf('a.1', 'one_on_one', { text: 'What went well?', technique: 'strengths' }),
    promptOf('a.2', 'one_on_one', {
      text: 'What is {goal} worth?',
      plain: 'What is it worth?',
      phase: 'agree',
    }),
    promptOf('a.3', 'one_on_one', { text: 'Who could help?', pathways: ['new_hire'] }),
    promptOf('r.1', 'retro', { text: 'What will we stop?' }),
  ],
});
const german = playbookOf({
  locale: 'de',
  sessions: [sessionOf('one_on_one', { name: 'Gespräch' })],
  prompts: core.prompts.slice(0, 3).map((one) => ({
    ...one,
    text: `Du: ${one.id}?`,
    plain: 'Du?',
    formal: { text: `Sie: ${one.id}?`, plain: 'Sie?', followUp: 'Und Sie?' },
  })),
});
const acme = playbookOf({
  id: 'acme',
  name: 'Acme questions',
  version: '2.1.0',
  sessions: [],
  prompts: [promptOf('acme.1', 'retro', { text: 'Ours?' })],
});

const answered: CallName[] = [
  'playbook.view',
  'packs.list',
  'packs.get',
  'packs.preview',
  'packs.apply',
  'packs.undo',
  'packs.remove',
  'packs.restore',
  'packs.edit',
  'packs.export',
  'settings.get',
  'settings.set',
];

/** The page over the real services, with a small core of two languages. */
const open = async (hash: string, packs: readonly Playbook[] = []) => {
  const app = running({
    loadBundled: async (path) => {
      const known: Record<string, Playbook> = { 'packs/core/en.json': core, 'packs/core/de.json': german };
      const found = known[path];
      if (!found) throw new Error('no such file');
      return structuredClone(found);
    },
  });
  for (const playbook of packs) {
    await app.handle('packs.apply', { playbook: playbook as Input<'packs.apply'>['playbook'] }, page);
  }
  const handlers = Object.fromEntries(
    answered.map((name) => [name, (input: never) => app.handle(name, input, page)]),
  );
  const shown = openOptions(hash, createFakeClient({}, handlers));
  if (hash === '#playbook') await screen.findByText(/^Session types: /);
  return { ...shown, app };
};

const press = (name: string | RegExp): void => screen.getByRole('button', { name }).click();
const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const unfold = async (name: string): Promise<void> => {
  const details = (await screen.findByRole('heading', { name })).closest('details');
  if (!details) throw new Error('no such session');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(details.querySelector('.session-body')).not.toBeNull());
};
const file = (name: string, text: string): File => new File([text], name);
const give = (container: Element, one: File): void => {
  const input = container.querySelector('input[type=file]');
  if (!input) throw new Error('no file field');
  fireEvent.change(input, { target: { files: [one] } });
};

test('prompts are found by word, phase, pathway and origin, and the filters are cleared in one press', async () => {
  const { container } = await open('#playbook', [acme]);
  type('Search prompts', 'stréngths');
  await screen.findByText('Session types: 1. Prompts shown: 1.');
  screen.getByText('What went well?', { selector: '.prompt-text' });
  type('Search prompts', 'nowhere');
  await screen.findByText('No prompt fits the search and the filters.');
  press('Clear filters');
  await screen.findByText('Session types: 2. Prompts shown: 5.');
  choose('Phase', 'agree');
  await screen.findByText('Session types: 1. Prompts shown: 1.');
  choose('Phase', '');
  choose('Which prompts', 'changed');
  await screen.findByText('Session types: 1. Prompts shown: 1.');
  await unfold('Retro');
  screen.getByText('from acme');
  await expectAccessible(container);
});

test('a session is made only when it is unfolded', async () => {
  const { container } = await open('#playbook');
  expect(container.querySelectorAll('.prompt-text')).toHaveLength(0);
  await unfold('1:1');
  expect(container.querySelectorAll('.prompt-text')).toHaveLength(3);
});

test('a prompt of the core is changed into the manager’s own, undone, changed again and reset', async () => {
  const { container } = await open('#playbook');
  await unfold('1:1');
  press('Edit What went well?');
  const form = await screen.findByRole('form', { name: 'Edit prompt' });
  expect(document.activeElement).toBe(within(form).getByLabelText('Prompt'));
  await expectAccessible(container);
  type('Prompt', 'What went very well?');
  press('Save');
  await screen.findByText('The prompt is saved.');
  await screen.findByText('What went very well?', { selector: '.prompt-text' });
  screen.getByText('yours');
  press('Undo');
  await screen.findByText('The edit is taken back.');
  await screen.findByText('What went well?', { selector: '.prompt-text' });

  press('Edit What went well?');
  await screen.findByRole('form', { name: 'Edit prompt' });
  type('Prompt', 'What went best?');
  press('Save');
  await screen.findByText('What went best?', { selector: '.prompt-text' });
  (await screen.findByRole('button', { name: 'Earlier wording What went best?' })).click();
  await screen.findByText('What went well?', { selector: '.prompt-text' });
  await screen.findByText('The earlier wording is back.');
});

test('each field says at once what is wrong with it, and nothing is saved until it is right', async () => {
  const { app } = await open('#playbook');
  await unfold('1:1');
  press('Edit What went well?');
  await screen.findByRole('form', { name: 'Edit prompt' });
  type('Prompt', '');
  await screen.findByText('The text is missing. Write it.');
  press('Save');
  await screen.findByText('Put these right first: Prompt');
  expect(document.activeElement).toBe(screen.getByLabelText('Prompt'));
  type('Prompt', 'word '.repeat(25));
  await screen.findByText('25 words are too many to say in one breath. Shorten it to 24.');
  type('Prompt', 'Say <b>it</b>?');
  await screen.findByText('There is HTML in it. Write plain text without tags.');
  type('Follow-up', 'Why {colour}?');
  await screen.findByText(/^Nothing is ever filled in for “colour”/);
  expect(await app.handle('packs.list', {}, page)).toEqual({ ok: true, value: [] });
  type('Prompt', 'Say it?');
  await waitFor(() => expect(screen.queryByText(/HTML/)).toBeNull());
  press('Save');
  await screen.findByText('The prompt is saved.');
});

test('a follow-up that would lead in a circle is refused where it is chosen', async () => {
  await open('#playbook', [
    playbookOf({
      id: 'acme',
      sessions: [],
      prompts: [promptOf('a.2', 'one_on_one', { next: 'a.1', text: 'Second?' })],
    }),
  ]);
  await unfold('1:1');
  press('Edit What went well?');
  const form = await screen.findByRole('form', { name: 'Edit prompt' });
  fireEvent.change(within(form).getByLabelText('What comes after it'), { target: { value: 'a.2' } });
  await screen.findByText('These prompts lead in a circle: a.1 → a.2 → a.1. Leave out one step.');
});

test('a prompt is added, its pathways are chosen, Escape leaves it, and the focus comes back', async () => {
  await open('#playbook');
  await unfold('Retro');
  press('Add a prompt to Retro');
  const form = await screen.findByRole('form', { name: 'New prompt' });
  fireEvent.keyDown(within(form).getByLabelText('Prompt'), { key: 'Escape' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a prompt to Retro'));
  press('Add a prompt to Retro');
  await screen.findByRole('form', { name: 'New prompt' });
  type('Prompt', 'What will we begin?');
  const paths = screen.getByRole('group', { name: 'Pathways' });
  within(paths).getByRole('button', { name: 'Specialist' }).click();
  await waitFor(() =>
    expect(within(paths).getByRole('button', { name: 'All' }).getAttribute('aria-pressed')).toBe('false'),
  );
  press('Save');
  await screen.findByText('What will we begin?', { selector: '.prompt-text' });
  screen.getByText('Specialist', { selector: 'bdi' });
  (await screen.findByRole('button', { name: 'Remove What will we begin?' })).click();
  await waitFor(() => expect(screen.queryByText('What will we begin?')).toBeNull());
});

test('how a session is run is changed in place, with messages for each field', async () => {
  const { container } = await open('#playbook');
  await unfold('Retro');
  press('Edit this session');
  await screen.findByRole('form', { name: 'Edit Retro' });
  await expectAccessible(container);
  type('Minutes', 'ten');
  await screen.findByText(/^This is not of the right kind/);
  type('Minutes', '40');
  await screen.findByText('The phases take 30 of 40 minutes.');
  type('Open, minutes', '20');
  type('Name', 'Looking back');
  press('Save');
  await screen.findByRole('heading', { name: 'Looking back' });
  (await screen.findByRole('button', { name: 'As it was before' })).click();
  await screen.findByRole('heading', { name: 'Retro' });
});

test('a session with fewer than three prompts says that there is no choice', async () => {
  await open('#playbook');
  screen.getByText('few prompts');
  await unfold('Retro');
  await screen.findByText(/^There are fewer than three prompts here/);
});

test('the language is chosen, formally where it is told apart, and what is missing in it is marked', async () => {
  await open('#playbook');
  expect(screen.queryByText('Form of address')).toBeNull();
  choose('Language of prompts', 'de');
  await screen.findByText(/not written in German yet and stand in English: 1$/);
  await screen.findByText('in English');
  await unfold('Gespräch');
  screen.getByText('Du: a.1?', { selector: '.prompt-text' });
  press('Edit Du: a.1?');
  await screen.findByLabelText('Prompt, formal');
  press('Cancel');
  (await screen.findByRole('radio', { name: 'Formal' })).click();
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Formal' }).checked).toBe(true),
  );
});

test('a pack is read from a file, shown before anything is changed, applied and taken back', async () => {
  const { container, app } = await open('#playbook/import');
  await expectAccessible(container);
  give(container, file('acme.json', JSON.stringify(acme)));
  await screen.findByText(/^acme\.json: Acme questions, version 2\.1\.0, in English\./);
  await expectAccessible(container);
  expect(await app.handle('packs.list', {}, page)).toEqual({ ok: true, value: [] });
  press('Apply');
  await screen.findByText('Acme questions is in use.');
  expect(await app.handle('packs.list', {}, page)).toMatchObject({ value: [{ id: 'acme', inUse: true }] });
  press('Undo');
  await screen.findByText('Acme questions is as it was before.');
  expect(await app.handle('packs.list', {}, page)).toMatchObject({ value: [{ id: 'acme', inUse: false }] });
});

test('a pasted pack with faults lists them all with their places, and cannot be applied', async () => {
  const { container } = await open('#playbook/import');
  const broken = structuredClone(acme) as unknown as { prompts: Record<string, unknown>[] };
  broken.prompts.push(
    { ...broken.prompts[0], session: 'coffee', text: '<i>Why?</i>' },
    { ...broken.prompts[0], id: 'acme.3', phase: 'warm_up' },
  );
  type('Or paste a pack', JSON.stringify(broken));
  press('Read what was pasted');
  await screen.findByRole('heading', { name: 'This pack cannot be used' });
  for (const place of [
    '$.prompts[1].id',
    '$.prompts[1].session',
    '$.prompts[1].text',
    '$.prompts[2].phase',
  ]) {
    screen.getByText(place);
  }
  const apply = screen.getByRole('button', { name: 'Apply' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  screen.getByText('The errors above must be put right first. Nothing was replaced.');
  await expectAccessible(container);
});

test('an earlier version asks before it replaces a later one', async () => {
  const { container } = await open('#playbook/import', [acme]);
  give(
    container,
    file(
      'acme.md',
      '---\nid: acme\nversion: 2.0.0\nlocale: en\n---\n## retro\n- acme.1: Old?\n  - phase: open\n',
    ),
  );
  await screen.findByText('2.1.0 is installed; this is 2.0.0: replace?');
  const apply = screen.getByRole('button', { name: 'Apply' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  await expectAccessible(container);
  screen.getByRole('checkbox', { name: 'Yes, replace 2.1.0 by 2.0.0' }).click();
  await waitFor(() => expect(apply.getAttribute('aria-disabled')).toBeNull());
  apply.click();
  await screen.findByText('acme is in use.');
});

test('a pack in another language offers to show the playbook in it', async () => {
  const { container, client } = await open('#playbook/import');
  give(container, file('acme.json', JSON.stringify({ ...acme, locale: 'de' })));
  await screen.findByText('The pack is in German, your playbook in English.');
  screen.getByRole('radio', { name: 'Show the playbook in German' }).click();
  press('Apply');
  await waitFor(() =>
    expect(client.calls.filter(({ name }) => name === 'settings.set').at(-1)?.input).toEqual({
      change: { playbookLocale: 'de' },
    }),
  );
});

test('a file that is far too big is refused without being read', async () => {
  const { container, client } = await open('#playbook/import');
  const big = file('big.json', '{}');
  Object.defineProperty(big, 'size', { value: 4 * packLimit + 1 });
  give(container, big);
  await screen.findByText('The pack has 20.0 MB, and 5 MB is the most. Split it into several packs.');
  expect(client.calls.some(({ name }) => name === 'packs.preview')).toBe(false);
});

test('a pack is handed on, removed, brought back, and an earlier version is used again', async () => {
  const { container, saved } = await open('#playbook', [acme, { ...acme, version: '2.2.0' }]);
  await screen.findByText('Acme questions');
  press('Export Acme questions');
  (await screen.findByRole('menuitem', { name: 'As Markdown' })).click();
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['acme-2.2.0-en.md']));
  const row = screen.getByText('Acme questions').closest('li') as HTMLElement;
  within(row).getByRole('button', { name: 'Remove' }).click();
  await screen.findByText('Acme questions is removed.');
  press('Undo');
  await screen.findByText('Acme questions is back.');
  const versions = container.querySelector<HTMLDetailsElement>('.pack-versions');
  if (!versions) throw new Error('no versions');
  versions.open = true;
  fireEvent(versions, new Event('toggle'));
  (await screen.findByRole('button', { name: 'Use again' })).click();
  await screen.findByText('Acme questions is in use.');
  await waitFor(() => expect(container.querySelector('.packs')?.textContent).toContain('version 2.1.0'));
  await expectAccessible(container);
});

test('a new pack is begun by its name, and prompts can be kept in it', async () => {
  await open('#playbook');
  press('Begin a pack');
  await screen.findByText('Give the pack a name.');
  type('Name of a new pack', 'Our team');
  press('Begin a pack');
  await screen.findByText(/^Our team is begun\./);
  await unfold('Retro');
  press('Add a prompt to Retro');
  await screen.findByRole('form', { name: 'New prompt' });
  choose('Kept in', 'our-team');
  type('Prompt', 'What did we learn?');
  press('Save');
  await screen.findByText('What did we learn?', { selector: '.prompt-text' });
  screen.getByText('from our-team');
});
