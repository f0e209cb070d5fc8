import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import { measureWording } from '../../../utils/domain/playbook-wording.ts';
import { placeholderNames, placeholdersIn } from '../../../utils/domain/rank/placeholders.ts';
import { packs, wordingsOf, type Wording } from './packs.ts';
import { lix, mostLix } from './reading-level.ts';
import { findAlike } from './similarity.ts';
import { aboutTraits, traitsIn } from './trait-words.ts';

/** Prompts that share half of their content words ask the same. */
const mostAlike = 0.5;

/** What a sentence begins and ends with. */
const sentence: Readonly<Record<string, RegExp>> = {
  ja: /^[^\s].*[。？?」…]$/su,
};
const usualSentence = /^[\p{Lu}\p{N}{“„‘«¿‹][^]*[.?…”“’»›]$/u;

const oddIn = (pack: Playbook, isOdd: (text: string) => boolean): Wording[] =>
  wordingsOf(pack).filter(({ text }) => isOdd(text));

it('finds packs to check', () => {
  expect(packs.map(({ file }) => file)).toContain('core/en.json');
});

describe.each(packs)('pack $file', ({ file, pack }) => {
  const language = pack.locale.split('-')[0] ?? '';
  const isSpaced = language !== 'ja';

  it('lies where its id and its locale say', () => {
    expect(file).toBe(`${pack.id}/${pack.locale}.json`);
  });

  it('keeps each wording within what can be said in a breath', () => {
    const isLong = (text: string): boolean => {
      const { count, limit } = measureWording(text, pack.locale);
      return count > limit;
    };
    expect(oddIn(pack, isLong)).toEqual([]);
  });

  it('uses only placeholders that can be known', () => {
    const isStrange = (text: string): boolean =>
      placeholdersIn(text).some((name) => !(placeholderNames as readonly string[]).includes(name));
    expect(oddIn(pack, isStrange)).toEqual([]);
  });

  it('leaves no brace outside a placeholder', () => {
    expect(oddIn(pack, (text) => /[{}]/.test(text.replace(/\{[a-z_]+\}/g, '')))).toEqual([]);
  });

  it('has a plain wording wherever a placeholder may be unknown', () => {
    const stuck = pack.prompts.filter(
      ({ text, plain, formal }) =>
        (text.includes('{') && !plain) || (formal?.text.includes('{') === true && !formal.plain),
    );
    expect(stuck.map(({ id }) => id)).toEqual([]);
    expect(pack.prompts.filter(({ plain }) => plain?.includes('{')).map(({ id }) => id)).toEqual([]);
  });

  it('reads as calm sentences with typographic quotes and single spaces', () => {
    const shape = sentence[language] ?? usualSentence;
    expect(oddIn(pack, (text) => !shape.test(text) || /["'!！¡]| {2}|\s$/.test(text))).toEqual([]);
  });

  it('invites no judgement of what somebody is', () => {
    const traits = traitsIn(language);
    const found = traits ? oddIn(pack, (text) => traits.test(text)) : [];
    expect(found.filter(({ at }) => !aboutTraits.includes(at.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('asks each thing once', () => {
    expect(findAlike(pack.prompts, mostAlike, isSpaced)).toEqual([]);
  });

  it('is easy to read in every session', () => {
    const most = mostLix[language];
    const bySession = Map.groupBy(pack.prompts, ({ session }) => session);
    const hard = [...bySession].flatMap(([session, prompts]) => {
      const level = lix(prompts.flatMap(({ text, followUp }) => [text, followUp]));
      return most !== undefined && level > most ? [`${session}: ${level.toFixed(1)}`] : [];
    });
    expect(hard).toEqual([]);
    expect(most === undefined).toBe(!isSpaced);
  });

  it('gives each prompt technique, topic and follow-up', () => {
    const bare = pack.prompts.filter(
      ({ technique, topic, followUp }) => technique === '' || topic === '' || followUp === '',
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('gives each prompt of a session a technique of its own', () => {
    const repeating = pack.sessions.filter((session) => {
      const techniques = pack.prompts.filter((one) => one.session === session.id).map((one) => one.technique);
      return new Set(techniques).size < techniques.length;
    });
    expect(repeating.map(({ id }) => id)).toEqual([]);
  });

  it('spends the minutes of each session on its phases, and of a group on its rounds', () => {
    const sum = (parts: readonly { minutes: number }[]): number =>
      parts.reduce((total, { minutes }) => total + minutes, 0);
    const uneven = pack.sessions.filter(
      ({ minutes, phases, group }) =>
        sum(phases) !== minutes || (group !== null && sum(group.rounds) !== minutes),
    );
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });
});
