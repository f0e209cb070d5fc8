import { describe, expect, it } from 'vitest';
import { brief } from '../../../utils/domain/brief/brief.ts';
import type { BriefInput } from '../../../utils/domain/brief/input.ts';
import type { Brief } from '../../../utils/domain/brief/types.ts';
import { alike, measure, meetingsOf, sourcesOf } from '../../fixtures/briefs/measure.ts';
import type { Expected } from '../../fixtures/briefs/situation.ts';
import { mechanisms, relevance } from '../../fixtures/briefs/tables.ts';

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
  pathways: shown.person?.pathways,
  candidates: shown.candidates.map(({ id }) => id),
  suggestion: shown.suggestion?.name ?? null,
  actions: shown.actions.map(({ id }) => id),
  phases: shown.prompts.map(({ phase }) => phase),
  count: shown.prompts.length,
  generic: shown.generic,
  format: shown.format,
  formatHow: shown.formatHow,
  variant: shown.variant,
  reflect: shown.reflect,
  fewer: shown.fewer,
  arms: shown.arms,
  behaviourCount: shown.behaviours.length,
  note: shown.behavioursNote,
});

function check(shown: Brief, must: Expected, input: BriefInput): void {
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
  checkPrompts(shown, must, input);
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

function checkPrompts(shown: Brief, must: Expected, input: BriefInput): void {
  const ids = shown.prompts.map(({ id }) => id);
  for (const id of must.prompts ?? []) expect(ids).toContain(id);
  for (const id of must.notPrompts ?? []) expect(ids).not.toContain(id);
  if (must.first) expect(ids.slice(0, must.first.length)).toEqual(must.first);
  for (const [id, next] of Object.entries(must.follows ?? {})) {
    expect(shown.prompts.find((one) => one.id === id)?.next?.id ?? null).toBe(next);
  }
  for (const code of must.promptWhys ?? []) expect(shown.prompts.map(({ why }) => why.code)).toContain(code);
  const sources = sourcesOf(shown, input);
  if (must.onlyFrom)
    expect(must.onlyFrom).toEqual(expect.arrayContaining(sources.map(({ prompt }) => prompt.session)));
  expect((must.some ?? []).filter((like) => alike(sources, like).length === 0)).toEqual([]);
  for (const like of must.none ?? []) expect(alike(sources, like).map(({ one }) => one.id)).toEqual([]);
}

const asked = Object.values(relevance).flat();
const others = Object.values(mechanisms).flat();

it('has a table of situations, each with a name of its own and a reason', () => {
  const all = [...asked, ...others];
  expect(asked.length).toBeGreaterThanOrEqual(120);
  const names = all.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(all.filter(({ why }) => why.trim() === '')).toEqual([]);
});

describe.each(Object.entries(mechanisms))('brief: %s', (_, situations) => {
  it.each(situations)('$name', ({ input, must }) => {
    check(brief(input), must, input);
  });
});

describe.each(Object.entries(relevance))('what is relevant: %s', (_, situations) => {
  it.each(situations)('$name', (situation) => {
    const shown = meetingsOf(situation).map((input) => ({ input, made: brief(input) }));
    for (const { input, made } of shown) check(made, situation.must, input);
    for (const like of situation.often ?? []) {
      const times = shown.filter(({ input, made }) => alike(sourcesOf(made, input), like).length > 0).length;
      expect({ like, times }).toEqual({
        like,
        times: expect.toSatisfy((n: number) => n >= shown.length / 2),
      });
    }
  });
});

describe('over all situations', () => {
  const { precision, violations, strange } = measure(asked, others);

  it('breaks no hard rule', () => {
    expect(Object.entries(violations).filter(([, times]) => times > 0)).toEqual([]);
  });

  it('shows what a manager would accept, nineteen times of twenty', () => {
    expect(precision, JSON.stringify(strange.slice(0, 10))).toBeGreaterThanOrEqual(0.95);
  });
});
