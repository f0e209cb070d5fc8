import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { areasOfMap, bytesOf, codesOf, linesOf, previewText } from './fakes.ts';

const yaml = (text: string) => previewText(text, {}, 'map.yml');
const json = (value: unknown) => previewText(JSON.stringify(value), {}, 'map.json');

describe('names in trees', () => {
  it('of four files that are lists are found by the references between them', async () => {
    const files = {
      'levels.yml':
        '- level_number: 1\n  title: Aware\n  description: Knows the words.\n- level_number: 2\n  title: Fluent\n',
      'groups.yml': '- group_ref: web\n  name: Web pages\n',
      'skills.yml': '- skill_ref: forms\n  name: Form design\n  group_ref: web\n  url: /forms/\n',
      'level_descriptors.yml':
        '- descriptor: Names the parts of a form.\n  level_number: 1\n  skill_ref: forms\n  courses: [course-forms-1]\n- descriptor: Builds a form that screen readers read.\n  level_number: 2\n  skill_ref: forms\n',
    };
    const preview = await previewMap(
      Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) })),
    );
    expect(linesOf(preview)).toEqual([
      'Form design @ Aware: Names the parts of a form.',
      'Form design @ Fluent: Builds a form that screen readers read.',
    ]);
    expect(areasOfMap(preview)).toEqual(['Web pages']);
    expect(preview.map?.levels[0]?.summary).toBe('Knows the words.');
  });

  it('that say of what they are the name are names', async () => {
    const preview = await json({
      jobLevels: [
        { levelId: 'a', levelName: 'Associate' },
        { levelId: 'b', levelName: 'Senior' },
      ],
      competencies: [
        {
          competencyName: 'Testing',
          levelDescriptors: [
            { levelId: 'a', keyBehaviours: ['Runs the checks that exist'] },
            { levelId: 'b', keyBehaviours: ['Decides what is worth checking'] },
          ],
        },
      ],
    });
    expect(linesOf(preview)).toEqual([
      'Testing @ Associate: Runs the checks that exist',
      'Testing @ Senior: Decides what is worth checking',
    ]);
  });

  it('of parts of a theme are competencies, and each description stays with its own', async () => {
    const record = (part: string, text: string) => ({
      theme: 'Working together',
      theme_description: 'How we deal with each other, every day.',
      sub_theme: part,
      sub_theme_description: text,
    });
    const preview = await json([
      record('Listening', 'Lets others finish before an answer is given'),
      record('Conflict', 'Names what is in the way as early as possible'),
    ]);
    expect(linesOf(preview)).toEqual([
      'Listening @ Any level: Lets others finish before an answer is given',
      'Conflict @ Any level: Names what is in the way as early as possible',
    ]);
    expect(preview.map?.areas).toMatchObject([
      { name: 'Working together', description: 'How we deal with each other, every day.' },
    ]);
    expect(codesOf(preview.messages)).toEqual(['Q-ONE-LEVEL']);
  });

  it('of proficiency over definitions are levels, and a list of what the skill means is its description', async () => {
    const preview = await yaml(
      'skills:\n  - skill: Editing\n    definition:\n      - Reading aloud\n      - Cutting words\n    levels:\n      - proficiency: Familiar\n        definition: Finds what is too long.\n      - proficiency: Master\n        definition: Teaches others to cut.\n',
    );
    expect(linesOf(preview)).toEqual([
      'Editing @ Familiar: Finds what is too long.',
      'Editing @ Master: Teaches others to cut.',
    ]);
    expect(preview.map?.competencies).toMatchObject([{ description: 'Reading aloud\nCutting words' }]);
    expect(codesOf(preview.messages)).not.toContain('W-PROFICIENCY');
  });
});

describe('texts in several languages', () => {
  it('are read in English, and the others are counted', async () => {
    const preview = await json({
      competencies: [
        {
          name: { de: 'Testen', en: 'Testing' },
          levels: [
            { level: 'Junior', text: { de: 'Prüft, was da ist', en: 'Runs the checks that exist' } },
            { level: 'Senior', text: { de: 'Entscheidet, was zählt', en: 'Decides what is worth checking' } },
          ],
        },
      ],
    });
    expect(linesOf(preview)).toEqual([
      'Testing @ Junior: Runs the checks that exist',
      'Testing @ Senior: Decides what is worth checking',
    ]);
    expect(preview.messages).toMatchObject([{ code: 'I-KEY-IGNORED', params: { key: 'de', count: 3 } }]);
  });

  it('are no languages when they are departments', async () => {
    const preview = await yaml(
      'levels:\n  junior:\n    it: Keeps the printers alive and well\n    hr: Welcomes people on their first day\n  senior:\n    it: Plans the network for next year\n    hr: Settles what others cannot settle\n',
    );
    expect(preview.counts.behaviours).toBe(4);
  });
});

describe('texts in the order of the levels', () => {
  it('belong to them one by one', async () => {
    const preview = await json({
      levels: ['Junior', 'Senior'],
      skills: [
        { name: 'Testing', descriptions: ['Runs the checks that exist', 'Decides what is worth checking'] },
        { name: 'Design', descriptions: ['Draws one idea', 'Draws three and drops two'] },
      ],
    });
    expect(linesOf(preview)).toEqual([
      'Testing @ Junior: Runs the checks that exist',
      'Testing @ Senior: Decides what is worth checking',
      'Design @ Junior: Draws one idea',
      'Design @ Senior: Draws three and drops two',
    ]);
  });
});

describe('job names directly over levels', () => {
  it('are roles, and the question says so', async () => {
    const preview = await previewText(
      JSON.stringify({
        'Data Analyst': {
          Junior: { Testing: ['Runs the checks that exist'] },
          Senior: { Testing: ['Decides what is worth checking'] },
        },
        'Web Developer': {
          Junior: { Testing: ['Writes one test for one page'] },
          Senior: { Testing: ['Tests the pages people leave'] },
        },
      }),
      {},
      'map.json',
    );
    expect(preview.map?.roles.map(({ name }) => name)).toEqual(['Data Analyst', 'Web Developer']);
    expect(preview.questions.map(({ id }) => id)).toContain('Q-SHEET-MEANING:names');
  });
});

describe('trees of other programs', () => {
  it.each<[string, string, string, string]>([
    [
      'an interface',
      'openapi.yml',
      'openapi: 3.0.0\npaths:\n  /levels:\n    get:\n      summary: Lists all levels that exist\n',
      'E-TREE-SHAPE',
    ],
    [
      'a package',
      'package.json',
      '{"name":"a","version":"1.0.0","scripts":{"build":"make it all"},"description":"What it is for"}',
      'E-JSON-SHAPE',
    ],
    [
      'a build',
      'ci.yml',
      'name: CI\non: [push]\njobs:\n  build:\n    steps:\n      - name: Install what is needed\n',
      'E-TREE-SHAPE',
    ],
    [
      'a schema',
      'schema.json',
      '{"$schema":"https://json-schema.org/draft/2020-12/schema","properties":{"level":{"description":"The level of the person"}}}',
      'E-JSON-SHAPE',
    ],
    [
      'names of skills under levels',
      'skills.json',
      '{"Junior":["Go","Git"],"Mid":["Go","Git","Docker"],"Senior":["Go","Git","Docker","System design"]}',
      'E-JSON-SHAPE',
    ],
  ])('are refused: %s', async (_, name, text, code) => {
    const preview = await previewText(text, {}, name);
    expect(preview.map).toBeNull();
    expect(codesOf(preview.messages)).toEqual([code]);
  });
});
