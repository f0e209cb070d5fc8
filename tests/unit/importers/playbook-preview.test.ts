import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import { mostMessages, packErrors, packLimit, packWarnings } from '../../../utils/domain/playbook-faults.ts';
import { playbookToMarkdown } from '../../../utils/exporters/playbook-markdown.ts';
import { previewPack } from '../../../utils/importers/playbook/preview.ts';
import { playbookOf, promptOf, sessionOf } from '../domain/playbook-samples.ts';

const core = playbookOf();
const acme = playbookOf({
  id: 'acme',
  version: '2.1.0',
  sessions: [sessionOf('tea')],
  prompts: [promptOf('acme.1', 'tea'), promptOf('acme.2', 'one'), promptOf('one.1', 'one')],
});

const preview = (
  text: string,
  { name = 'acme.json', installed = null as Playbook | null, below = core } = {},
) => previewPack({ name, text }, { belowOf: async () => below, installed: () => installed });

type Loose = Record<string, unknown> & { sessions: Loose[]; prompts: Loose[] };

const changed = (change: (pack: Loose) => void): string => {
  const pack = structuredClone(acme) as unknown as Loose;
  change(pack);
  return JSON.stringify(pack);
};
const prompt = (pack: Loose, at: number): Loose => pack.prompts[at] as Loose;
const codesOf = async (text: string): Promise<string[]> =>
  (await preview(text)).messages.map(({ code, at }) => `${code} ${at}`);

describe('a pack that is sound', () => {
  it('says what it brings: what it adds and what it puts in the place of something', async () => {
    expect(await preview(JSON.stringify(acme))).toEqual({
      source: 'json',
      fileName: 'acme.json',
      pack: acme,
      messages: [],
      more: 0,
      counts: { sessions: 1, prompts: 3, overridden: 1, added: 3 },
      older: null,
      language: null,
    });
  });

  it('may hold prompts alone, for sessions that are known below it', async () => {
    const { pack } = await preview(
      changed((one) => Object.assign(one, { sessions: [], prompts: one.prompts.slice(1) })),
    );
    expect(pack?.prompts.map(({ id }) => id)).toEqual(['acme.2', 'one.1']);
  });

  it('may let a prompt be followed by one of the core', async () => {
    expect(await codesOf(changed((one) => (prompt(one, 1)['next'] = 'one.2')))).toEqual([]);
  });

  it('is known as Markdown by its name, or by how a pasted text begins', async () => {
    const text = playbookToMarkdown(acme);
    for (const name of ['acme.md', 'pasted']) {
      expect(await preview(text, { name })).toMatchObject({ source: 'markdown', pack: acme, messages: [] });
    }
  });
});

describe('a pack with a fault', () => {
  const faults: [string, string, string][] = [
    ['text that is missing', changed((one) => delete prompt(one, 0)['text']), 'empty-text $.prompts[0].text'],
    ['text that is blank', changed((one) => (prompt(one, 0)['text'] = ' ')), 'empty-text $.prompts[0].text'],
    [
      'formal text that is blank',
      changed((one) => (prompt(one, 0)['formal'] = { text: '', followUp: '' })),
      'empty-text $.prompts[0].formal.text',
    ],
    [
      'field that is missing',
      changed((one) => delete prompt(one, 0)['pathways']),
      'missing $.prompts[0].pathways',
    ],
    [
      'value of another kind',
      changed((one) => ((one.sessions[0] as Loose)['minutes'] = 'ten')),
      'shape $.sessions[0].minutes',
    ],
    [
      'value nobody knows',
      changed((one) => (prompt(one, 0)['evidence'] = 'rumour')),
      'value $.prompts[0].evidence',
    ],
    [
      'number out of bounds',
      changed((one) => ((one.sessions[0] as Loose)['minutes'] = 481)),
      'limit $.sessions[0].minutes',
    ],
    ['id with capitals', changed((one) => (prompt(one, 0)['id'] = 'Acme 1')), 'id $.prompts[0].id'],
    ['version of two numbers', changed((one) => (one['version'] = '2.1')), 'version $.version'],
    ['language nobody speaks', changed((one) => (one['locale'] = 'English')), 'locale $.locale'],
    ['id of Touchline itself', changed((one) => (one['id'] = 'core')), 'reserved-id $.id'],
    [
      'phase nobody knows',
      changed((one) => (prompt(one, 0)['phase'] = 'warm_up')),
      'unknown-phase $.prompts[0].phase',
    ],
    [
      'session nobody knows',
      changed((one) => (prompt(one, 0)['session'] = 'coffee')),
      'unknown-session $.prompts[0].session',
    ],
    [
      'prompt id that stands twice',
      changed((one) => (prompt(one, 2)['id'] = 'acme.1')),
      'duplicate-id $.prompts[2].id',
    ],
    [
      'session id that stands twice',
      changed((one) => one.sessions.push(one.sessions[0] as Loose)),
      'duplicate-id $.sessions[1].id',
    ],
    [
      'text of 25 words',
      changed((one) => (prompt(one, 0)['text'] = 'word '.repeat(25))),
      'too-long $.prompts[0].text',
    ],
    [
      'follow-up of 25 words',
      changed((one) => (prompt(one, 0)['followUp'] = 'word '.repeat(25))),
      'too-long $.prompts[0].followUp',
    ],
    [
      'HTML in a prompt',
      changed((one) => (prompt(one, 0)['text'] = 'Say <img src=x onerror=alert(1)>?')),
      'html $.prompts[0].text',
    ],
    [
      'HTML in a session',
      changed((one) => ((one.sessions[0] as Loose)['avoid'] = ['<b>talking</b>'])),
      'html $.sessions[0].avoid[0]',
    ],
    [
      'next that leads nowhere',
      changed((one) => (prompt(one, 0)['next'] = 'acme.9')),
      'next-missing $.prompts[0].next',
    ],
    [
      'next in another session',
      changed((one) => (prompt(one, 0)['next'] = 'acme.2')),
      'next-missing $.prompts[0].next',
    ],
    [
      'next that is itself',
      changed((one) => (prompt(one, 0)['next'] = 'acme.1')),
      'next-cycle $.prompts[0].next',
    ],
    ['newer format', changed((one) => (one['format'] = 'playbook/2')), 'newer $.format'],
    ['another format', changed((one) => (one['format'] = 'recipes/1')), 'value $.format'],
    [
      'key that reaches the prototype',
      changed(() => undefined).replace('"technique"', '"__proto__":{"x":1},"technique"'),
      'unsafe-key $.prompts[0].__proto__',
    ],
    ['list instead of an object', '[]', 'shape $'],
    ['nothing in it', '', 'not-json $'],
    ['no end', '{"format":', 'not-json $'],
    ['more than fits', ' '.repeat(packLimit + 1), 'too-big $'],
    ['nesting without end', '['.repeat(5_000) + ']'.repeat(5_000), `too-deep $${'[0]'.repeat(12)}`],
  ];

  it.each(faults)('%s is refused, with the place', async (_, text, expected) => {
    const { pack, messages } = await preview(text);
    expect(pack).toBeNull();
    expect(messages.map(({ code, at }) => `${code} ${at}`)).toContain(expected);
  });

  it('has a case here for each code', () => {
    const shown = new Set(faults.map(([, , expected]) => expected.split(' ')[0]));
    expect(packErrors.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('tells all of its faults in one go', async () => {
    const text = changed((one) => {
      one['version'] = '2';
      prompt(one, 0)['text'] = '';
      prompt(one, 1)['phase'] = 'warm_up';
      prompt(one, 1)['session'] = 'coffee';
      prompt(one, 2)['text'] = '<b>Why?</b>';
      prompt(one, 2)['colour'] = 'red';
    });
    expect(await codesOf(text)).toEqual([
      'version $.version',
      'empty-text $.prompts[0].text',
      'unknown-phase $.prompts[1].phase',
      'unknown-session $.prompts[1].session',
      'html $.prompts[2].text',
      'unknown-key $.prompts[2].colour',
    ]);
  });

  it('names a circle once, with its stations', async () => {
    const text = changed((one) => {
      prompt(one, 1)['next'] = 'one.1';
      prompt(one, 2)['next'] = 'acme.2';
    });
    const { messages } = await preview(text);
    expect(messages).toMatchObject([
      { code: 'next-cycle', at: '$.prompts[1].next', found: 'acme.2 → one.1 → acme.2' },
    ]);
  });

  it('finds a circle that goes through the core', async () => {
    const below = playbookOf({
      prompts: [promptOf('one.1', 'one', { next: 'one.2' }), promptOf('one.2', 'one')],
    });
    const text = JSON.stringify(
      playbookOf({ id: 'acme', sessions: [], prompts: [promptOf('one.2', 'one', { next: 'one.1' })] }),
    );
    expect((await preview(text, { below })).messages).toMatchObject([{ code: 'next-cycle' }]);
  });

  it('says in which line of a JSON file it stops being one', async () => {
    expect((await preview('{\n  "id": "a"\n  "b": 1\n}')).messages).toMatchObject([
      { code: 'not-json', line: 3 },
    ]);
  });

  it('says in which line of a Markdown file it stands', async () => {
    const text = playbookToMarkdown(acme).replace('- phase: open', '- phase: warm_up');
    const line = text.split('\n').findIndex((one) => one.includes('warm_up')) + 1;
    expect((await preview(text, { name: 'acme.md' })).messages).toMatchObject([
      { code: 'unknown-phase', line, found: 'warm_up' },
    ]);
  });

  it('counts what does not fit on the screen', async () => {
    const text = changed((one) => {
      one.prompts = Array.from(
        { length: 700 },
        (_, n) => ({ ...promptOf(`p.${n}`, 'tea'), text: '' }) as never,
      );
    });
    const { messages, more } = await preview(text);
    expect([messages.length, more]).toEqual([mostMessages, 700 - mostMessages]);
  });
});

describe('what does no harm', () => {
  it('is said, and the pack can be applied', async () => {
    const { pack, messages } = await preview(
      changed((one) => {
        one['author'] = 'Sam';
        prompt(one, 0)['text'] = 'Wh\u200bat about {colour}?';
      }),
    );
    expect(messages.map(({ code, at, found }) => [code, at, found])).toEqual([
      ['invisible', '$.prompts[0].text', 'What about {colour}?'],
      ['unknown-placeholder', '$.prompts[0].text', 'colour'],
      ['unknown-key', '$.author', 'author'],
    ]);
    expect(pack?.prompts[0]?.text).toBe('What about {colour}?');
    expect(pack).not.toHaveProperty('author');
  });

  it('may be a pack that holds nothing yet', async () => {
    const { pack, messages } = await preview(
      changed((one) => Object.assign(one, { sessions: [], prompts: [] })),
    );
    expect(pack).not.toBeNull();
    expect(messages).toMatchObject([{ code: 'empty' }]);
  });

  it('has only known codes', () => {
    expect(new Set([...packErrors, ...packWarnings]).size).toBe(packErrors.length + packWarnings.length);
  });
});

describe('a pack against what is there', () => {
  it('asks before a later version gives way to an earlier one', async () => {
    const text = changed((one) => (one['version'] = '2.0.9'));
    expect((await preview(text, { installed: acme })).older).toEqual({ installed: '2.1.0', given: '2.0.9' });
    expect(
      (await preview(JSON.stringify(acme), { installed: { ...acme, version: '2.0.10' } })).older,
    ).toBeNull();
  });

  it('says when the same version holds something else', async () => {
    const other = changed((one) => (prompt(one, 0)['text'] = 'Another?'));
    expect((await preview(other, { installed: acme })).messages).toMatchObject([{ code: 'same-version' }]);
    expect((await preview(JSON.stringify(acme), { installed: acme })).messages).toEqual([]);
  });

  it('notes another language than the playbook’s', async () => {
    const german = changed((one) => (one['locale'] = 'de-AT'));
    expect((await preview(german)).language).toEqual({ given: 'de-AT', playbook: 'en' });
    expect((await preview(german, { below: { ...core, locale: 'de' } })).language).toBeNull();
  });

  it('measures Japanese by letters', async () => {
    const long = changed((one) => {
      one['locale'] = 'ja';
      prompt(one, 0)['text'] = 'あ'.repeat(76);
    });
    expect((await preview(long)).messages).toMatchObject([{ code: 'too-long', found: '76', allowed: '75' }]);
  });
});
