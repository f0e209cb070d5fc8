import { expect, test } from 'vitest';
import { findCommands, type Command } from '../../../components/ui/commands.ts';
import { firstEndingAfter, toOffsets } from '../../../components/ui/offsets.ts';

const commands = ['Zoë Ångström', 'People', 'New evidence for Zoë Ångström', 'Competency map'].map(
  (label): Command => ({ id: label, label, run: () => undefined }),
);
const labelsOf = (query: string) => findCommands(commands, query).found.map(({ label }) => label);

test('a command is found without its accents, and what begins with the words comes first', () => {
  expect(labelsOf('zoe')).toEqual(['Zoë Ångström', 'New evidence for Zoë Ångström']);
  expect(labelsOf('angstrom new')).toEqual(['New evidence for Zoë Ångström']);
});

test('a word that nothing is called brings the most alike as suggestions', () => {
  const { found, isSuggestion } = findCommands(commands, 'pepole');
  expect(isSuggestion).toBe(true);
  expect(found[0]?.label).toBe('People');
});

test('entries of any height are found by the place they cover', () => {
  const offsets = toOffsets([100, 20, 300]);
  expect(offsets).toEqual([0, 100, 120, 420]);
  expect([-5, 0, 99, 100, 119, 120, 500].map((place) => firstEndingAfter(offsets, place))).toEqual([
    0, 0, 0, 1, 1, 2, 3,
  ]);
});
