import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  coreLocales,
  hasFormalAddress,
  layPlaybooks,
  nextVersion,
  playbookLocaleFor,
  toAddressed,
} from '../../../utils/domain/playbook-layers.ts';
import { playbookOf, promptOf, sessionOf } from './playbook-samples.ts';

const core = playbookOf();
const german = playbookOf({
  locale: 'de',
  sessions: [sessionOf('one', { name: 'Eins' }), sessionOf('generic', { name: 'Allgemein' })],
  prompts: [promptOf('one.1', 'one', { text: 'Was?' }), promptOf('one.2', 'one', { text: 'Wie?' })],
});
const own = playbookOf({
  id: 'own',
  sessions: [],
  prompts: [promptOf('one.2', 'one', { text: 'Ours?' }), promptOf('own.1', 'two')],
});
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('laying playbooks over each other', () => {
  it('leaves a single one as it is', () => {
    const { playbook, untranslated } = layPlaybooks(core, [], 'en');
    expect(playbook).toEqual(core);
    expect(untranslated).toEqual([]);
  });

  it('overrides by id, adds what is new at the end, and keeps the order of the core', () => {
    const { playbook } = layPlaybooks(core, [own], 'en');
    expect(idsOf(playbook.prompts)).toEqual(['one.1', 'one.2', 'two.1', 'own.1']);
    expect(playbook.prompts[1]?.text).toBe('Ours?');
    expect(idsOf(playbook.sessions)).toEqual(idsOf(core.sessions));
  });

  it('lets the later of two packs win', () => {
    const later = { ...own, id: 'acme', prompts: [promptOf('one.2', 'one', { text: 'Theirs?' })] };
    expect(layPlaybooks(core, [own, later], 'en').playbook.prompts[1]?.text).toBe('Theirs?');
    expect(layPlaybooks(core, [later, own], 'en').playbook.prompts[1]?.text).toBe('Ours?');
  });

  it('keeps in English, and names, the sessions that a translation lacks', () => {
    const { playbook, untranslated } = layPlaybooks(core, [german], 'de');
    expect(playbook.locale).toBe('de');
    expect(playbook.sessions.map(({ name }) => name)).toEqual(['Eins', 'Session two', 'Allgemein']);
    expect(untranslated).toEqual(['two']);
    expect(playbook.prompts.map(({ text }) => text)).toEqual(['Was?', 'Wie?', 'What about two.1?']);
  });

  it('does not put English words over German ones, but over English ones and in empty places', () => {
    const pack = { ...own, prompts: [...own.prompts, promptOf('two.1', 'two', { text: 'Two of ours?' })] };
    const { playbook, sources } = layPlaybooks(core, [german, pack], 'de');
    expect(playbook.prompts.map(({ text }) => text)).toEqual([
      'Was?',
      'Wie?',
      'Two of ours?',
      'What about own.1?',
    ]);
    expect(sources.prompts.get('own.1')).toMatchObject({ pack: 'own', locale: 'en', overrides: false });
  });

  it('takes a pack in the wanted language over the same pack in another, whichever came first', () => {
    const inGerman = { ...own, locale: 'de', prompts: [promptOf('own.1', 'two', { text: 'Unser?' })] };
    for (const layers of [
      [own, inGerman],
      [inGerman, own],
    ]) {
      const { playbook } = layPlaybooks(core, layers, 'de');
      expect(playbook.prompts.find(({ id }) => id === 'own.1')?.text).toBe('Unser?');
    }
  });

  it('says where each entry comes from', () => {
    const { sources } = layPlaybooks(core, [german, { ...own, locale: 'de' }], 'de');
    expect(sources.prompts.get('one.1')).toEqual({
      pack: 'core',
      version: '1.0.0',
      locale: 'de',
      overrides: false,
    });
    expect(sources.prompts.get('one.2')).toMatchObject({ pack: 'own', overrides: true });
    expect(sources.sessions.get('two')).toMatchObject({ pack: 'core', locale: 'en' });
  });

  it('does not change what it was given', () => {
    const before = structuredClone([core, german, own]);
    layPlaybooks(core, [german, own], 'de');
    expect([core, german, own]).toEqual(before);
  });
});

describe('the form of address', () => {
  const formal = { text: 'Was haben Sie vor?', followUp: 'Und Sie?' };
  const prompt = promptOf('one.1', 'one', { text: 'Was hast du vor?', plain: 'Was?', formal });

  it('takes the place of text, plain wording and follow-up', () => {
    expect(toAddressed(prompt, 'formal')).toEqual({
      ...promptOf('one.1', 'one'),
      text: 'Was haben Sie vor?',
      followUp: 'Und Sie?',
    });
  });

  it('leaves informal wording, and prompts without another one, as they are', () => {
    const { formal: _formal, ...informal } = prompt;
    expect(toAddressed(prompt, 'informal')).toEqual(informal);
    expect(toAddressed(informal, 'formal')).toEqual(informal);
    expect(hasFormalAddress(playbookOf({ prompts: [informal] }))).toBe(false);
    expect(hasFormalAddress(playbookOf({ prompts: [informal, prompt] }))).toBe(true);
  });
});

describe('versions', () => {
  it.each([
    ['2.10.0', '2.9.1', 1],
    ['2.0.0', '2.1.0', -1],
    ['1.0.0', '1.0.0', 0],
    ['10.0.0', '9.9.9', 1],
  ])('%s against %s', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
  });

  it('counts up the last number', () => {
    expect(nextVersion('1.0.9')).toBe('1.0.10');
  });
});

describe('the language of the playbook', () => {
  it('follows the browser where the core is written in it, else is English', () => {
    expect(playbookLocaleFor('en-GB')).toBe('en');
    expect(playbookLocaleFor('tlh')).toBe('en');
    expect(coreLocales.map((locale) => playbookLocaleFor(`${locale}-XX`))).toEqual(coreLocales);
  });
});
