import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  promptTopics,
  type Playbook,
  type Prompt,
  type SessionPlaybook,
} from '../../../utils/domain/playbook.ts';
import { withoutInvisible } from '../../../utils/domain/playbook-wording.ts';
import { playbookToJson } from '../../../utils/exporters/playbook-json.ts';
import { playbookToMarkdown } from '../../../utils/exporters/playbook-markdown.ts';
import { readMarkdownPack } from '../../../utils/importers/playbook/markdown.ts';
import { checkPlaybook, parsePlaybookText } from '../../../utils/schema/parse-playbook.ts';
import { playbookOf, promptOf, sessionOf } from '../domain/playbook-samples.ts';

const below = playbookOf();

const roundTrip = (pack: Playbook): Playbook | null => {
  const { value, leftOver } = readMarkdownPack(playbookToMarkdown(pack), below.sessions);
  const { playbook, faults } = checkPlaybook(value, below);
  expect({ leftOver, faults: faults.filter(({ code }) => code !== 'unknown-placeholder') }).toEqual({
    leftOver: [],
    faults: [],
  });
  return playbook;
};

/** Any text a schema takes, with every sign that means something in Markdown or YAML. */
const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc
        .array(
          fc.constantFrom('\\', '\n', ':', ': ', '- ', '#', '---', '"', '*', '_', ',', 'x', '{name}', '|'),
          {
            maxLength: 12,
          },
        )
        .map((parts) => parts.join('')),
    )
    .map((raw) => withoutInvisible(raw).replaceAll('<', '').slice(0, maxLength).trim() || 'x')
    .filter((one) => one.split(/\s+/).length <= 24);

const line = text(200);
const lines = fc.array(line, { maxLength: 3 });
const minutes = fc.integer({ min: 1, max: 480 });
const subset = <T extends string>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: values.length });

const session = (id: string): fc.Arbitrary<SessionPlaybook> =>
  fc.record({
    id: fc.constant(id),
    name: text(80),
    purpose: line,
    mode: fc.constantFrom('coaching', 'evaluation', 'mixed'),
    minutes,
    cadence: text(80),
    outcomes: lines,
    phases: fc.array(
      fc.record({ phase: fc.constantFrom('open', 'explore', 'agree', 'close'), minutes, focus: line }),
      { minLength: 1, maxLength: 4 },
    ),
    before: lines,
    after: lines,
    avoid: lines,
    good: fc.array(
      fc.record({
        role: fc.constantFrom('frontline_coach', 'team_lead', 'people_manager'),
        looksLike: lines,
        cadence: text(80),
        days: fc.option(fc.integer({ min: 1, max: 400 })),
        handoff: line,
      }),
      { maxLength: 3 },
    ),
    formats: fc.array(fc.record({ format: fc.constantFrom('in_person', 'remote', 'async'), how: line }), {
      maxLength: 3,
    }),
    variants: fc.array(fc.record({ pathway: fc.constantFrom('new_hire', 'new_lead'), focus: line }), {
      maxLength: 3,
    }),
    group: fc.option(
      fc.record({
        min: fc.integer({ min: 2, max: 50 }),
        max: fc.integer({ min: 2, max: 50 }),
        roles: lines,
        order: fc.constantFrom('volunteer', 'round', 'drawn'),
        rounds: fc.array(fc.record({ name: text(60), minutes, rule: line }), { minLength: 1, maxLength: 3 }),
      }),
    ),
  });

const wording = fc.record(
  { text: line, plain: line, followUp: fc.oneof(fc.constant(''), line) },
  { requiredKeys: ['text', 'followUp'] },
);

const prompt = (id: string, of: string): fc.Arbitrary<Prompt> =>
  fc
    .record(
      {
        phase: fc.constantFrom('prep', 'open', 'explore', 'agree', 'close', 'after'),
        formal: wording,
        topic: fc.constantFrom('', ...promptTopics),
        roles: subset(['all', 'team_lead', 'frontline_coach']),
        cycle: subset(['any', 'planning', 'review']),
        pathways: subset(['all', 'new_hire', 'specialist']),
        competencyKinds: subset(['any', 'technical', 'values']),
        formats: subset(['any', 'remote', 'async']),
        evidence: fc.constantFrom('none', 'metric', 'peer_input'),
        technique: fc.oneof(fc.constant(''), text(120)),
      },
      {
        requiredKeys: [
          'phase',
          'topic',
          'roles',
          'cycle',
          'pathways',
          'competencyKinds',
          'formats',
          'evidence',
          'technique',
        ],
      },
    )
    .chain((rest) => wording.map((words) => ({ ...rest, ...words, id, session: of }) as Prompt));

const pack: fc.Arbitrary<Playbook> = fc.record(
  {
    format: fc.constant('playbook/1'),
    id: fc.constantFrom('acme', 'own', '7.b_c-d'),
    version: fc.constant('2.10.3'),
    locale: fc.constantFrom('en', 'pt-BR'),
    name: text(80),
    sessions: fc.tuple(session('tea'), session('x.1')).map((both) => [...both]),
    prompts: fc
      .tuple(prompt('p.1', 'tea'), prompt('p.2', 'x.1'), prompt('p.3', 'one'), prompt('one.1', 'one'))
      .map((all) => [...all]),
  },
  { requiredKeys: ['format', 'id', 'version', 'locale', 'sessions', 'prompts'] },
) as fc.Arbitrary<Playbook>;

describe('a pack in Markdown', () => {
  it('comes back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(pack, (one) => {
        expect(roundTrip(one)).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['en', 'de'])('holds the whole core in %s', (locale) => {
    const url = new URL(`../../../public/packs/core/${locale}.json`, import.meta.url);
    const core = parsePlaybookText(readFileSync(url, 'utf8'));
    if (!core.ok) throw new Error(core.code);
    const order = new Map(core.value.sessions.map(({ id }, at) => [id, at]));
    const bySession = core.value.prompts.toSorted(
      (a, b) => (order.get(a.session) ?? 0) - (order.get(b.session) ?? 0),
    );
    expect(roundTrip(core.value)).toEqual({ ...core.value, prompts: bySession });
  });

  it('is read as people write it: by the name of a session, in their own bullets, with wrapped lines', () => {
    const { value, leftOver } = readMarkdownPack(
      [
        '---',
        'id: acme',
        'version: 1.0.0',
        'locale: en',
        'name: Acme: questions',
        '---',
        '',
        '<!-- from the',
        'wiki -->',
        '## session ONE',
        '',
        '* acme.1: What would you try',
        '  if nobody watched?',
        '  * phase: explore',
        '\t* pathways: new_hire, new_lead',
        '',
        '### Prompts',
        '+ acme.2: What else?',
        '   + phase: close',
      ].join('\r\n'),
      below.sessions,
    );
    expect(leftOver).toEqual([]);
    expect(checkPlaybook(value, below).playbook).toEqual({
      ...playbookOf({ id: 'acme', name: 'Acme: questions', sessions: [] }),
      prompts: [
        promptOf('acme.1', 'one', {
          text: 'What would you try if nobody watched?',
          phase: 'explore',
          pathways: ['new_hire', 'new_lead'],
          followUp: '',
          topic: '',
          technique: '',
        }),
        promptOf('acme.2', 'one', {
          text: 'What else?',
          phase: 'close',
          followUp: '',
          topic: '',
          technique: '',
        }),
      ],
    });
  });

  it('says which lines it cannot place, and where each value stood', () => {
    const { leftOver, lines: places } = readMarkdownPack(
      [
        '---',
        'id: a',
        '---',
        'A paragraph.',
        '# Title',
        '## one',
        '- a.1: Why?',
        '  - colour: red',
        '#### Deep',
      ].join('\n'),
      below.sessions,
    );
    expect(leftOver).toEqual([
      { line: 4, text: 'A paragraph.' },
      { line: 8, text: 'colour: red' },
      { line: 9, text: 'Deep' },
    ]);
    expect([places.get('$.id'), places.get('$.prompts[0]')]).toEqual([2, 7]);
  });

  it('defines a session by id and name, which a heading with a colon alone does not', () => {
    const read = (title: string) => readMarkdownPack(`## ${title}\n- purpose: x`, below.sessions).value;
    expect(read('tea: Tea: with colleagues')).toMatchObject({
      sessions: [{ id: 'tea', name: 'Tea: with colleagues', purpose: 'x' }],
    });
    expect(read('tea')).toMatchObject({ sessions: [] });
  });
});

describe('a pack in JSON', () => {
  it('comes back as it was', () => {
    const one = playbookOf({ sessions: [sessionOf('one')], prompts: [promptOf('a', 'one')] });
    expect(parsePlaybookText(playbookToJson(one))).toEqual({ ok: true, value: one });
  });
});

describe('the published description of the form', () => {
  it('holds an example that is read without a fault', () => {
    const url = new URL('../../../public/schema/playbook-markdown.md', import.meta.url);
    const example = /```markdown\n([^]*?)```/.exec(readFileSync(url, 'utf8'))?.[1] ?? '';
    const known = playbookOf({ sessions: [sessionOf('one_on_one')] });
    const { value, leftOver } = readMarkdownPack(example, known.sessions);
    expect({ leftOver, faults: checkPlaybook(value, known).faults }).toEqual({ leftOver: [], faults: [] });
  });
});
