import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PanelPalette } from '../../../components/panel/PanelPalette.tsx';
import { PersonSheet } from '../../../components/panel/PersonSheet.tsx';
import { ok } from '../../../utils/domain/result.ts';
import { toNoteEntry } from '../../../utils/domain/timeline.ts';
import type { CallName } from '../../../utils/messaging/protocol.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, noteOf, priya } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';

/** A panel whose notebook answers for the person, too. */
const openPanel = async (mode: 'coaching' | 'evaluation' = 'coaching') => {
  const shown = await showPanel({ brief: briefOf({ mode }) });
  const { client } = shown;
  const call = client.call.bind(client);
  const entries = [toNoteEntry(noteOf({ text: '**Stayed calm** in the outage' }))];
  const empty = { role: null, level: null, note: null, competencies: [], elsewhere: [] };
  const answers: Partial<Record<CallName, unknown>> = {
    'timeline.list': entries,
    'coverage.get': empty,
    'recognition.get': { lastAt: null, unnoticedDays: null, notes: [], values: [] },
    'goals.list': [],
    'actions.list': [],
  };
  vi.spyOn(client, 'call').mockImplementation((async (name: CallName, input: never) =>
    name in answers ? ok(answers[name]) : call(name, input)) as typeof client.call);
  return shown;
};

test('the notebook of a person opens beside the meeting, by keyboard and by name', async () => {
  const { panel } = await openPanel();
  render(<PersonSheet panel={panel} person={priya} onClose={() => undefined} />);
  await vi.dynamicImportSettled();
  await settle();
  expect(screen.getByText('Stayed calm').tagName).toBe('STRONG');
  expect(screen.getByRole('tab', { name: 'Timeline' })).toBeTruthy();
  await expectAccessible(screen.getByRole('dialog'));
});

test('evidence that was not finished is there again when its form is', async () => {
  const { panel } = await openPanel();
  render(<PersonSheet panel={panel} person={priya} onClose={() => undefined} />);
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
  await settle();
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Behaviour/ });
  fireEvent.input(field(), { target: { value: 'Asked before judging' } });
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
  await settle();
  expect(field().value).toBe('Asked before judging');
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
  await settle();
  expect(field().value).toBe('');
});

test.each([
  ['coaching', 1],
  ['evaluation', 0],
] as const)('in %s the palette offers the notebook of the person %i times', async (mode, times) => {
  const { panel } = await openPanel(mode);
  const { container } = render(
    <PanelPalette panel={panel} onKeys={() => undefined} onClose={() => undefined} />,
  );
  await settle();
  const names = screen.queryAllByRole('option').map((option) => option.textContent);
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name) => name?.includes(priya.name) === true && /evidence/i.test(name))).toHaveLength(
    times,
  );
  await expectAccessible(container);
});
