import { describe, expect, it } from 'vitest';
import type { Playbook, Prompt, SessionPlaybook } from '../../../utils/domain/playbook.ts';
import { coreLocales } from '../../../utils/domain/playbook-layers.ts';
import { placeholdersIn } from '../../../utils/domain/rank/placeholders.ts';
import { coreIn, packs } from './packs.ts';
import { commonest, translations } from './translations.ts';

const english = coreIn('en');
const sorted = (list: readonly string[]): string[] => [...list].toSorted();
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** All of a prompt that is not words. */
const frameOf = ({ text: _, plain, followUp, formal: _formal, technique, ...rest }: Prompt) => ({
  ...rest,
  hasPlain: plain !== undefined,
  hasFollowUp: followUp !== '',
  hasTechnique: technique !== '',
});

const lengthsOf = (session: SessionPlaybook): Record<string, number> => ({
  outcomes: session.outcomes.length,
  before: session.before.length,
  after: session.after.length,
  avoid: session.avoid.length,
});

/** All of a session that is not words. */
const planOf = (session: SessionPlaybook) => ({
  id: session.id,
  mode: session.mode,
  minutes: session.minutes,
  phases: session.phases.map(({ phase, minutes }) => [phase, minutes]),
  lengths: lengthsOf(session),
  good: session.good.map(({ role, days, looksLike }) => [role, days, looksLike.length]),
  formats: session.formats.map(({ format }) => format),
  variants: session.variants.map(({ pathway }) => pathway),
  group: session.group && {
    people: [session.group.min, session.group.max],
    order: session.group.order,
    roles: session.group.roles.length,
    rounds: session.group.rounds.map(({ minutes }) => minutes),
  },
});

const placesIn = (text: string | undefined): string => sorted(placeholdersIn(text ?? '')).join();

it('offers every language that the core is written in, and no other', () => {
  const written = packs.filter(({ pack }) => pack.id === 'core').map(({ pack }) => pack.locale);
  expect(sorted(written)).toEqual(sorted(coreLocales));
  expect(sorted(coreLocales).filter((locale) => !translations[locale])).toEqual([]);
});

describe.each(coreLocales.filter((locale) => locale !== 'en'))('the core in %s', (locale) => {
  const core: Playbook = coreIn(locale);
  const held = translations[locale] ?? { whole: true, formal: false };
  const wanted: readonly string[] = held.whole ? idsOf(english.sessions) : commonest;
  const original = new Map(english.prompts.map((prompt) => [prompt.id, prompt]));

  it('has the sessions it is held to', () => {
    expect(sorted(idsOf(core.sessions))).toEqual(sorted(wanted));
  });

  it('plans each session as in English', () => {
    const plans = english.sessions.filter(({ id }) => wanted.includes(id)).map(planOf);
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
    expect(core.sessions.map(planOf).toSorted(byId)).toEqual(plans.toSorted(byId));
  });

  it('has the same prompts, for the same moments', () => {
    const expected = english.prompts.filter(({ session }) => wanted.includes(session)).map(frameOf);
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
    expect(core.prompts.map(frameOf).toSorted(byId)).toEqual(expected.toSorted(byId));
  });

  it('fills in the same places in each wording', () => {
    const odd = core.prompts.filter((prompt) => {
      const from = original.get(prompt.id);
      return [prompt, prompt.formal ?? prompt].some(
        ({ text, plain, followUp }) =>
          placesIn(text) !== placesIn(from?.text) ||
          placesIn(plain) !== placesIn(from?.plain) ||
          placesIn(followUp) !== placesIn(from?.followUp),
      );
    });
    expect(idsOf(odd)).toEqual([]);
  });

  it('is translated', () => {
    expect(idsOf(core.prompts.filter(({ id, text }) => text === original.get(id)?.text))).toEqual([]);
  });

  it('says all in each form of address that the language has', () => {
    const odd = core.prompts.filter(({ plain, followUp, formal }) =>
      held.formal
        ? formal === undefined ||
          (plain === undefined) !== (formal.plain === undefined) ||
          (followUp === '') !== (formal.followUp === '')
        : formal !== undefined,
    );
    expect(idsOf(odd)).toEqual([]);
  });
});

it('has no formal address in English', () => {
  expect(english.prompts.filter(({ formal }) => formal !== undefined)).toEqual([]);
});
