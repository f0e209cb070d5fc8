import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import type { ImportAnswers } from '../../../utils/importers/types.ts';
import { bytesOf, codesOf, linesOf, previewText } from './fakes.ts';

const yaml = (text: string, answers: ImportAnswers = {}) => previewText(text, answers, 'map.yml');
const json = (value: unknown, answers: ImportAnswers = {}) =>
  previewText(JSON.stringify(value), answers, 'map.json');

describe('levels', () => {
  it.each<[string, unknown]>([
    ['keys', { Testing: { Junior: ['Runs tests'], Senior: ['Designs tests'] } }],
    ['keys over texts', { Testing: { Junior: 'Runs tests', Senior: 'Designs tests' } }],
    [
      'objects with a name',
      {
        skills: [
          {
            name: 'Testing',
            levels: [
              { name: 'Junior', criteria: ['Runs tests'] },
              { name: 'Senior', criteria: ['Designs tests'] },
            ],
          },
        ],
      },
    ],
    [
      'fields of records',
      [
        { skill: 'Testing', level: 'Junior', text: 'Runs tests' },
        { skill: 'Testing', level: 'Senior', text: 'Designs tests' },
      ],
    ],
    [
      'the outer objects',
      {
        Junior: { Testing: ['Runs tests'] },
        Senior: { Testing: ['Designs tests'] },
      },
    ],
    [
      'foreign keys',
      {
        levels: [
          { id: 'a', name: 'Junior' },
          { id: 'b', name: 'Senior' },
        ],
        skills: [{ id: 's', name: 'Testing' }],
        behaviours: [
          { skillId: 's', levelId: 'a', text: 'Runs tests' },
          { skillId: 's', levelId: 'b', text: 'Designs tests' },
        ],
      },
    ],
    [
      'positions beside declared names',
      {
        levels: ['Junior', 'Senior'],
        skills: [{ name: 'Testing', levels: [['Runs tests'], ['Designs tests']] }],
      },
    ],
    ['single keys in lists', { Testing: [{ Junior: ['Runs tests'] }, { Senior: ['Designs tests'] }] }],
    [
      'objects keyed by id',
      {
        levels: { j: 'Junior', s: 'Senior' },
        skills: { t: { title: 'Testing', expectations: { j: ['Runs tests'], s: ['Designs tests'] } } },
      },
    ],
  ])('as %s say the same', async (_, value) => {
    expect(linesOf(await json(value))).toEqual([
      'Testing @ Junior: Runs tests',
      'Testing @ Senior: Designs tests',
    ]);
  });

  it('are called by code and title where competencies stand below', async () => {
    const { map } = await yaml(
      'L1:\n  title: Engineer\n  Code: [Writes it]\nL2:\n  title: Lead\n  Code: [Plans it]\n',
    );
    expect(map?.levels.map(({ name, rank }) => [name, rank])).toEqual([
      ['Engineer (L1)', 1],
      ['Lead (L2)', 2],
    ]);
  });

  it('keep an order that nobody can know as a question', async () => {
    const text = 'skills:\n  Garden:\n    levels: {seed: Knows plants, tree: Plans beds}\n';
    const { questions, map } = await yaml(text, { 'Q-LEVEL-ORDER': ['Tree', 'Seed'] });
    expect(questions.find(({ id }) => id === 'Q-LEVEL-ORDER')).toMatchObject({ answered: true });
    expect(map?.levels.map(({ name }) => name)).toEqual(['Tree', 'Seed']);
  });

  it('are asked for when a file names none', async () => {
    const text = 'Testing: [Writes tests]\nFeedback: [Asks for it]\n';
    expect(codesOf((await yaml(text)).messages)).toContain('E-NO-LEVEL');
    expect(linesOf(await yaml(text, { 'Q-ONE-LEVEL': 'one' }))).toEqual([
      'Testing @ Any level: Writes tests',
      'Feedback @ Any level: Asks for it',
    ]);
  });

  it('that a text lacks are every level, and that is said', async () => {
    const { map, messages } = await yaml(
      'skills:\n  - name: Code\n    criteria: [Cares]\n    L1: [Writes]\n    L2: [Plans]\n',
    );
    expect(map?.behaviours.filter(({ levelId }) => levelId === undefined).map(({ text }) => text)).toEqual([
      'Cares',
    ]);
    expect(messages).toMatchObject([{ code: 'W-ITEM-LEVEL', params: { count: 1 }, place: { line: 3 } }]);
  });

  it('of mastery are a scale that role levels ask for', async () => {
    const { map } = await json({
      skills: [{ id: 'sql', name: 'SQL', levels: { basic: ['Reads'], expert: ['Tunes'] } }],
      roles: [
        {
          name: 'Dev',
          levels: [
            { name: 'Junior', skills: { sql: 'basic' } },
            { name: 'Senior', skills: { sql: 'expert' } },
          ],
        },
      ],
    });
    expect(map?.scales?.[0]?.points.map(({ name }) => name)).toEqual(['Basic', 'Expert']);
    expect(map?.expectations).toMatchObject([{ levelId: 'junior' }, { levelId: 'senior' }]);
  });
});

describe('names around a text', () => {
  it('the innermost is the competency, those around it the area', async () => {
    const { map } = await yaml('Craft:\n  Backend:\n    Testing: {L1: [Runs], L2: [Designs]}\n');
    expect(map?.areas.map(({ name }) => name)).toEqual(['Craft / Backend']);
    expect(map?.competencies.map(({ name }) => name)).toEqual(['Testing']);
  });

  it('a job around levels with competencies is a role, anything else an area, and it is asked', async () => {
    const text = (name: string): string =>
      `${name}:\n  junior: {Code: [Writes it]}\n  senior: {Code: [Plans it]}\n`;
    const role = await yaml(text('Data engineer'));
    expect(role.map?.roles.map(({ name }) => name)).toEqual(['Data engineer']);
    const area = await yaml(text('Craft'));
    expect(area.map?.areas.map(({ name }) => name)).toEqual(['Craft']);
    expect(area.questions.find(({ id }) => id === 'Q-SHEET-MEANING:names')).toMatchObject({
      default: 'area',
    });
  });

  it('the readable one of two names is shown, the other still refers', async () => {
    const { map } = await yaml(
      'skills:\n  - {name: unit-tests, title: Unit tests}\nbehaviours:\n  - {skill: unit-tests, level: L1, text: Runs}\n  - {skill: unit-tests, level: L2, text: Writes}\n',
    );
    expect(map?.competencies.map(({ name }) => name)).toEqual(['Unit tests']);
  });

  it('known words beside names of somebody’s own are names as well', async () => {
    const lines = linesOf(
      await yaml('L1:\n  craft: [Builds]\n  team: [Listens]\nL2:\n  craft: [Plans]\n  team: [Coaches]\n'),
    );
    expect(lines).toContain('Team @ L1: Listens');
  });
});

describe('texts', () => {
  it('effective and ineffective ones of an object are pairs', async () => {
    const { map } = await yaml(
      'Talk:\n  L1:\n    - {effective: Asks, ineffective: Interrupts}\n    - {effective: Waits, ineffective: Rushes}\n  L2: []\n',
    );
    const [first, second, third] = map?.behaviours ?? [];
    expect(first?.pairId).toBe(second?.pairId);
    expect(first?.pairId).not.toBe(third?.pairId);
  });

  it('carry examples, links, mastery and what is mandatory', async () => {
    const { map } = await yaml(
      'skills:\n  - name: Code\n    behaviours:\n      - level: L1\n        text: Writes tests\n        proficiency: Working\n        mandatory: true\n        examples: [A unit test]\n        supportingUrls: [{label: Guide, url: "https://example.org"}]\n      - {level: L2, text: Plans}\n',
    );
    expect(map?.behaviours[0]).toMatchObject({
      text: 'Writes tests',
      proficiency: 'Working',
      mandatory: true,
      examples: ['A unit test'],
      links: [{ label: 'Guide', url: 'https://example.org' }],
      loc: { line: 5, path: 'skills[0].behaviours[0].text' },
    });
  });

  it('of one object are one behaviour, also with a list in it, unless the user says otherwise', async () => {
    const text =
      'skills:\n  - {skill: Code, level: L1, text: "1. Writes it\\n\\n2. Tests it"}\n  - {skill: Code, level: L2, text: Plans it}\n';
    expect((await yaml(text)).map?.behaviours[0]?.text).toBe('Writes it; Tests it');
    expect((await yaml(text, { 'Q-SPLIT': 'line' })).map?.behaviours.map(({ text }) => text)).toEqual([
      'Writes it',
      'Tests it',
      'Plans it',
    ]);
  });

  it('with a list below a level are one behaviour a bullet', async () => {
    const { counts } = await yaml('Code:\n  L1: |\n    - Writes it\n    - Tests it\n  L2: Plans it\n');
    expect(counts).toMatchObject({ behaviours: 3, cells: { total: 2, used: 2 } });
  });

  it('lose the marks of a quotation and keep a colon that YAML took for a key', async () => {
    expect(
      linesOf(
        await yaml('Talk:\n  L1: ["> Listens"]\n  L2:\n    - Speaks\n    - Reviews: leaves kind comments\n'),
      ),
    ).toEqual(['Talk @ L1: Listens', 'Talk @ L2: Speaks', 'Talk @ L2: Reviews: leaves kind comments']);
  });

  it('that are not read are named by their key, once', async () => {
    const { messages } = await yaml(
      'colour: red\nskills:\n  - {name: A, icon: x, L1: [Does], L2: [Plans]}\n  - {name: B, icon: y, L1: [Does more]}\n',
    );
    expect(messages).toMatchObject([
      { code: 'I-KEY-IGNORED', params: { key: 'colour', count: 1 } },
      { code: 'I-KEY-IGNORED', params: { key: 'icon', count: 2 } },
    ]);
  });

  it('decoded wrongly can be repaired', async () => {
    const text = 'Führung:\n  L1: [FÃ¼hrt GesprÃ¤che]\n  L2: [Plant]\n';
    expect(codesOf((await yaml(text)).messages)).toContain('W-MOJIBAKE');
    expect((await yaml(text, { 'Q-MOJIBAKE': 'repair' })).map?.behaviours[0]?.text).toBe('Führt Gespräche');
  });
});

describe('several files', () => {
  const files = (contents: Record<string, string>, answers: ImportAnswers = {}) =>
    previewMap(
      Object.entries(contents).map(([name, text]) => ({ name, bytes: bytesOf(text) })),
      answers,
    );

  it('one a competency are one map', async () => {
    const preview = await files({
      'talk.json': '{"name": "Talk", "L1": "Asks", "L2": "Explains"}',
      'code.json': '{"name": "Code", "L1": "Writes", "L2": "Plans"}',
    });
    expect(linesOf(preview)).toEqual([
      'Talk @ L1: Asks',
      'Talk @ L2: Explains',
      'Code @ L1: Writes',
      'Code @ L2: Plans',
    ]);
  });

  it('one a level take the level from their names', async () => {
    const preview = await files({
      'junior.yml': 'craft: [Writes]\npeople: [Asks]\n',
      'senior.yml': 'craft: [Plans]\npeople: [Coaches]\n',
    });
    expect(linesOf(preview)).toContain('People @ Senior: Coaches');
  });

  it('with a list of competencies each are areas, unless the user says roles', async () => {
    const both = {
      'a.yml': 'title: Backend\nskills: [{name: Code, L1: [Writes], L2: [Plans]}]\n',
      'b.yml': 'title: Design\nskills: [{name: Craft, L1: [Draws], L2: [Owns]}]\n',
    };
    expect((await files(both)).map?.areas.map(({ name }) => name)).toEqual(['Backend', 'Design']);
    const roles = await files(both, { 'Q-SHEET-MEANING': 'role' });
    expect(roles.map?.roles.map(({ name }) => name)).toEqual(['Backend', 'Design']);
  });

  it('in folders refer to each other by paths', async () => {
    const { map, messages } = await files({
      'core.json':
        '{"path": "core", "topics": [{"title": "Talk", "path": "talk", "levels": [{"title": "Knows", "path": "1", "criteria": ["Asks"]}, {"title": "Does", "path": "2", "criteria": ["Explains"]}]}]}',
      'roles.json':
        '{"roles": [{"title": "Dev", "levels": [{"title": "Junior", "required": ["core/talk/1"]}, {"title": "Senior", "required": ["core/talk/2"], "optional": ["core/talk/9"]}]}]}',
    });
    expect(map?.expectations).toHaveLength(2);
    expect(messages.filter(({ code }) => code === 'W-REF-WISHED')).toHaveLength(1);
  });

  it('are refused together when one reference is missing', async () => {
    const { map, messages } = await files({
      'core.json':
        '{"path": "core", "topics": [{"title": "Talk", "path": "talk", "levels": [{"title": "Knows", "path": "1", "criteria": ["Asks"]}]}]}',
      'roles.json':
        '{"roles": [{"title": "Dev", "levels": [{"title": "Junior", "required": ["core/talk/7"]}]}]}',
    });
    expect(map).toBeNull();
    expect(messages).toMatchObject([
      { code: 'E-REF', params: { id: 'core/talk/7' }, place: { file: 'roles.json' } },
    ]);
  });
});
