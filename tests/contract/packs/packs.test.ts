import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import { placeholderNames, placeholdersIn } from '../../../utils/domain/rank/placeholders.ts';
import { sessionTypes } from '../../../utils/domain/session-type.ts';
import { parsePlaybookText, playbook, promptWords } from '../../../utils/schema/playbook.ts';

const packsUrl = new URL('../../../public/packs/', import.meta.url);
const packs = readdirSync(packsUrl, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.includes('practice'))
  .map((file) => ({ file, text: readFileSync(new URL(file, packsUrl), 'utf8') }));

const read = (text: string): Playbook => {
  const result = parsePlaybookText(text);
  if (!result.ok) throw new Error(`${result.code} at ${result.at}: ${result.detail}`);
  return result.value;
};

/** Words that name what a person is instead of what was done. */
const traitWords =
  /\b(abrasive|aggressive|bossy|bubbly|emotional|lazy|rock ?star|natural leader|team player|attitude|personality|character flaw|passive|moody|stubborn)\b/i;

const wordingsOf = (pack: Playbook): { at: string; text: string }[] =>
  pack.prompts.flatMap(({ id, text, plain, followUp }) =>
    [
      { at: `${id} text`, text },
      { at: `${id} plain`, text: plain ?? '' },
      { at: `${id} follow-up`, text: followUp },
    ].filter((one) => one.text !== ''),
  );

it('finds packs to check', () => {
  expect(packs.map(({ file }) => file)).toContain('core/en.json');
});

describe.each(packs)('pack $file', ({ file, text }) => {
  const pack = read(text);

  it('lies where its id and its locale say', () => {
    expect(file).toBe(`${pack.id}/${pack.locale}.json`);
  });

  it(`keeps each wording within ${promptWords} words`, () => {
    const long = wordingsOf(pack).filter((one) => one.text.split(/\s+/).length > promptWords);
    expect(long).toEqual([]);
  });

  it('uses only placeholders that can be known', () => {
    const strange = wordingsOf(pack).filter((one) =>
      placeholdersIn(one.text).some((name) => !(placeholderNames as readonly string[]).includes(name)),
    );
    expect(strange).toEqual([]);
  });

  it('leaves no brace outside a placeholder', () => {
    const strays = wordingsOf(pack).filter((one) => /[{}]/.test(one.text.replace(/\{[a-z_]+\}/g, '')));
    expect(strays).toEqual([]);
  });

  it('reads as sentences: capital or placeholder first, closing mark last, typographic quotes, single spaces', () => {
    const odd = wordingsOf(pack).filter(
      (one) =>
        !/^[\p{Lu}“{0-9]/u.test(one.text) || !/[.?!”]$/.test(one.text) || /["']| {2}|\s$/.test(one.text),
    );
    expect(odd).toEqual([]);
  });

  it('invites no judgement of what somebody is', () => {
    expect(wordingsOf(pack).filter((one) => traitWords.test(one.text))).toEqual([]);
  });

  it('says each thing once', () => {
    const folded = wordingsOf(pack)
      .filter((one) => !one.at.endsWith('follow-up'))
      .map((one) => one.text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ''));
    expect(new Set(folded).size).toBe(folded.length);
  });

  it('gives each prompt of a session a technique of its own', () => {
    const repeating = pack.sessions.filter((session) => {
      const techniques = pack.prompts.filter((one) => one.session === session.id).map((one) => one.technique);
      return new Set(techniques).size < techniques.length;
    });
    expect(repeating.map(({ id }) => id)).toEqual([]);
  });

  it('spends the minutes of each session on its phases', () => {
    const uneven = pack.sessions.filter(
      ({ minutes, phases }) => phases.reduce((sum, phase) => sum + phase.minutes, 0) !== minutes,
    );
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });
});

describe('the core pack', () => {
  const core = read(packs.find(({ file }) => file === 'core/en.json')?.text ?? '');

  it('has a playbook for every session type, and the generic one', () => {
    expect(core.sessions.map(({ id }) => id)).toEqual([...sessionTypes, 'generic']);
  });

  it('has prompts for every session type and five generic ones', () => {
    const count = (session: string): number => core.prompts.filter((one) => one.session === session).length;
    expect(sessionTypes.filter((type) => count(type) < 3)).toEqual([]);
    expect(count('generic')).toBe(5);
  });

  it('can show at least three prompts of each type when nothing is known about the person', () => {
    const known = core.prompts.filter(
      (one) =>
        [one.text, one.plain ?? '{'].some((wording) => !wording.includes('{')) &&
        (one.pathways.includes('all') || one.session === 'onboarding'),
    );
    const poor = sessionTypes.filter((type) => known.filter((one) => one.session === type).length < 3);
    expect(poor).toEqual([]);
  });

  it('tells to check with HR and the law first where that is due', () => {
    const silent = ['corrective', 'return_from_leave'].filter((type) => {
      const before = core.sessions.find(({ id }) => id === type)?.before ?? [];
      return !before.join('\n').includes('HR and local law first');
    });
    expect(silent).toEqual([]);
  });
});

describe('the published schema', () => {
  it('is the one the product checks by', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../../public/schema/playbook.schema.json', import.meta.url), 'utf8'),
    );
    expect(published).toEqual({
      title: 'Touchline playbook, one locale of one pack',
      ...z.toJSONSchema(playbook, { io: 'input' }),
    });
  });
});

describe('a faulty pack', () => {
  const core = packs.find(({ file }) => file === 'core/en.json')?.text ?? '';
  const broken = (change: (pack: Playbook) => unknown): string => {
    const pack = JSON.parse(core) as Playbook;
    const result = change(pack);
    return JSON.stringify(result ?? pack);
  };
  const first = (pack: Playbook): Record<string, unknown> =>
    pack.prompts[0] as unknown as Record<string, unknown>;

  it.each([
    ['that is not JSON', '{"format":', 'playbook.not-json', undefined],
    ['of zero bytes', '', 'playbook.not-json', undefined],
    ['that is a list', '[]', 'playbook.shape', '$'],
    ['without sessions', broken((p) => ({ ...p, sessions: undefined })), 'playbook.shape', '$.sessions'],
    ['of a newer format', broken((p) => ({ ...p, format: 'playbook/2' })), 'playbook.newer', '$.format'],
    ['of another format', broken((p) => ({ ...p, format: 'recipes/1' })), 'playbook.shape', '$.format'],
    [
      'with an empty text',
      broken((p) => void (first(p).text = '  ')),
      'playbook.empty-text',
      '$.prompts[0].text',
    ],
    [
      'with a missing text',
      broken((p) => void delete first(p).text),
      'playbook.empty-text',
      '$.prompts[0].text',
    ],
    [
      'with a text of 25 words',
      broken((p) => void (first(p).text = `${'word '.repeat(24)}end?`)),
      'playbook.too-long',
      '$.prompts[0].text',
    ],
    [
      'with a plain wording of 25 words',
      broken((p) => void (first(p).plain = `${'word '.repeat(24)}end?`)),
      'playbook.too-long',
      '$.prompts[0].plain',
    ],
    [
      'with the same prompt id twice',
      broken((p) => void p.prompts.push({ ...(p.prompts[3] as Playbook['prompts'][number]) })),
      'playbook.duplicate-id',
      '$.prompts[97].id',
    ],
    [
      'with the same session id twice',
      broken((p) => void p.sessions.push({ ...(p.sessions[0] as Playbook['sessions'][number]) })),
      'playbook.duplicate-id',
      '$.sessions[21].id',
    ],
    [
      'with a prompt for an unknown session type',
      broken((p) => void (first(p).session = 'tea_break')),
      'playbook.unknown-session',
      '$.prompts[0].session',
    ],
    [
      'with an unknown phase',
      broken((p) => void (first(p).phase = 'warm_up')),
      'playbook.unknown-phase',
      '$.prompts[0].phase',
    ],
    [
      'with HTML in a prompt',
      broken((p) => void (first(p).text = 'Say <img src=x onerror=alert(1)> aloud?')),
      'playbook.html',
      '$.prompts[0].text',
    ],
  ])('%s is refused with the place', (_, text, code, at) => {
    const result = parsePlaybookText(text);
    expect(result).toMatchObject(at === undefined ? { ok: false, code } : { ok: false, code, at });
  });
});
