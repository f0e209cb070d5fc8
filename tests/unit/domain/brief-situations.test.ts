import { describe, expect, it } from 'vitest';
import { brief } from '../../../utils/domain/brief/brief.ts';
import { behaviours } from '../../fixtures/briefs/behaviours.ts';
import { prompts } from '../../fixtures/briefs/prompts.ts';
import { repetition } from '../../fixtures/briefs/repetition.ts';
import type { Expected } from '../../fixtures/briefs/situation.ts';
import { states } from '../../fixtures/briefs/states.ts';
import { wall } from '../../fixtures/briefs/wall.ts';
import type { Brief } from '../../../utils/domain/brief/types.ts';

/** Facts of a brief that are compared as they are. */
const plain = (shown: Brief): Partial<Record<keyof Expected, unknown>> => ({
  state: shown.state,
  collapsed: shown.collapsed,
  mode: shown.mode,
  type: shown.type.id,
  chosen: shown.type.chosen,
  person: shown.person?.id ?? null,
  weeksIn: shown.person?.weeksIn ?? null,
  pathway: shown.person?.pathway ?? null,
  candidates: shown.candidates.map(({ id }) => id),
  suggestion: shown.suggestion?.name ?? null,
  actions: shown.actions.map(({ id }) => id),
  phases: shown.prompts.map(({ phase }) => phase),
  count: shown.prompts.length,
  generic: shown.generic,
  behaviourCount: shown.behaviours.length,
  note: shown.behavioursNote,
});

function check(shown: Brief, must: Expected): void {
  const facts = plain(shown);
  const wanted = Object.keys(facts).filter((key) => must[key as keyof Expected] !== undefined);
  const pick = (from: object) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => wanted.includes(key)));
  expect(pick(facts)).toEqual(pick(must));
  if (must.clock === null) expect(shown.clock).toBeNull();
  else if (must.clock) expect(shown.clock).toMatchObject(must.clock);
  if (must.lastTime === null) expect(shown.lastTime).toBeNull();
  else if (must.lastTime) {
    const { notes, ...rest } = must.lastTime;
    expect(shown.lastTime).toMatchObject(rest);
    if (notes) expect(shown.lastTime?.notes.map(({ id }) => id)).toEqual(notes);
  }
  const promptIds = shown.prompts.map(({ id }) => id);
  for (const id of must.prompts ?? []) expect(promptIds).toContain(id);
  for (const id of must.notPrompts ?? []) expect(promptIds).not.toContain(id);
  if (must.onlyFrom)
    expect(must.onlyFrom).toEqual(expect.arrayContaining(promptIds.map((id) => id.split('.')[0])));
  for (const code of must.promptWhys ?? []) expect(shown.prompts.map(({ why }) => why.code)).toContain(code);
  const behaviourIds = shown.behaviours.map(({ behaviourId }) => behaviourId);
  for (const id of must.behaviours ?? []) expect(behaviourIds).toContain(id);
  for (const id of must.notBehaviours ?? []) expect(behaviourIds).not.toContain(id);
  for (const code of must.behaviourWhys ?? [])
    expect(shown.behaviours.map(({ why }) => why.code)).toContain(code);
  for (const [competency, text] of Object.entries(must.next ?? {})) {
    expect(shown.behaviours.find((one) => one.competency === competency)?.next?.text ?? null).toBe(text);
  }
  const said = shown.prompts.map(({ text }) => text).join('\n');
  for (const words of must.says ?? []) expect(said).toContain(words);
  const everything = JSON.stringify(shown);
  for (const words of must.neverSays ?? []) expect(everything).not.toContain(words);
}

const tables = { states, prompts, repetition, behaviours, wall };

it('has a table of situations, each with a name of its own and a reason', () => {
  const all = Object.values(tables).flat();
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.filter(({ why }) => why.trim() === '')).toEqual([]);
});

describe.each(Object.entries(tables))('brief: %s', (_, situations) => {
  it.each(situations)('$name', ({ input, must }) => {
    check(brief(input), must);
  });
});
