import { describe, expect, it } from 'vitest';
import { codesOf, linesOf, previewText } from './fakes.ts';

const yaml = (text: string) => previewText(text, {}, 'map.yml');
const markdown = (text: string) => previewText(text, {}, 'map.md');

describe('trees', () => {
  it('short texts under the name of a competency at a level are behaviours', async () => {
    const preview = await yaml(
      'levels:\n  - name: L1\n    competencies:\n      Speed:\n        - Answers in an hour\n  - name: L2\n    competencies:\n      Speed:\n        - Improves macros\n',
    );
    expect(linesOf(preview)).toEqual(['Speed @ L1: Answers in an hour', 'Speed @ L2: Improves macros']);
    expect(codesOf(preview.messages)).toEqual([]);
  });

  it('a record of a level with a text for each competency is called by its title', async () => {
    const preview = await yaml(
      'tracks:\n  ic:\n    - level: IC1\n      title: Engineer\n      salary: 50k EUR\n      impact: Works on tasks\n      craft: Writes code with help\n    - level: IC2\n      title: Senior Engineer\n      impact: Works on projects\n      craft: Designs systems\n',
    );
    expect(linesOf(preview)).toEqual([
      'Impact @ Engineer (IC1): Works on tasks',
      'Craft @ Engineer (IC1): Writes code with help',
      'Impact @ Senior Engineer (IC2): Works on projects',
      'Craft @ Senior Engineer (IC2): Designs systems',
    ]);
    expect(preview.messages).toMatchObject([{ code: 'I-KEY-IGNORED', params: { key: 'salary' } }]);
  });

  it('numbers over short texts are points of the scale that declares them', async () => {
    const preview = await previewText(
      JSON.stringify({
        scale: [
          { value: 1, label: 'Basic' },
          { value: 2, label: 'Great' },
        ],
        skills: [{ id: 's1', label: 'Risk', indicators: { '1': 'Names risks', '2': 'Owns the register' } }],
      }),
      {},
      'map.json',
    );
    expect(linesOf(preview)).toEqual(['Risk @ Basic: Names risks', 'Risk @ Great: Owns the register']);
  });

  it('counterexamples are negative behaviours beside the text, never its examples', async () => {
    const { map } = await yaml(
      'name: Facilitation\nbehaviours:\n  - level: Senior\n    text: Handles conflict\n    counterexamples: [Ignores tension]\n  - level: Junior\n    text: Prepares the room\n',
    );
    expect(map?.behaviours.map(({ text, polarity, examples }) => [text, polarity, examples ?? []])).toEqual([
      ['Handles conflict', 'positive', []],
      ['Ignores tension', 'negative', []],
      ['Prepares the room', 'positive', []],
    ]);
  });
});

describe('words before the points of a level', () => {
  const ladder = (mark: string) =>
    `# Ladder\n\n## Junior\n- ${mark}Craft${mark}: writes code\n- ${mark}People${mark}: listens\n\n## Senior\n- ${mark}Craft${mark}: designs services\n- ${mark}People${mark}: leads meetings\n`;

  it.each(['**', '*', ''])('set as "%sCraft%s" are competencies when they come back', async (mark) => {
    const preview = await markdown(ladder(mark));
    expect(linesOf(preview)).toEqual([
      'Craft @ Junior: writes code',
      'People @ Junior: listens',
      'Craft @ Senior: designs services',
      'People @ Senior: leads meetings',
    ]);
    expect(codesOf(preview.messages)).toEqual([]);
  });

  it('are asked about when only some come back', async () => {
    const text = `${ladder('**')}- **Process**: improves the pipeline\n`;
    const { questions, counts } = await markdown(text);
    expect(questions.find(({ code }) => code === 'Q-LABEL')).toMatchObject({ default: 'name' });
    expect(counts.competencies).toBe(3);
    const kept = await previewText(text, { 'Q-LABEL': 'text' }, 'map.md');
    expect(kept.counts).toMatchObject({ competencies: 1, behaviours: 5 });
    expect(linesOf(kept)[4]).toBe('Ladder @ Senior: Process: improves the pipeline');
  });

  it('stay in the text when none comes back', async () => {
    const preview = await markdown(
      '# Ladder\n## Junior\n- **Reads**: docs\n- **Asks**: early\n## Senior\n- **Leads**: calls\n- **Hires**: well\n',
    );
    expect(linesOf(preview)[0]).toBe('Ladder @ Junior: Reads: docs');
    expect(codesOf(preview.messages)).toEqual([]);
  });
});

describe('headings', () => {
  it('"Engineer" beside "Senior engineer" under each competency is a level', async () => {
    const preview = await markdown(
      '# Map\n## Impact\n### Engineer\n- Delivers tasks\n### Senior engineer\n- Delivers projects\n',
    );
    expect(linesOf(preview)).toEqual([
      'Impact @ Engineer: Delivers tasks',
      'Impact @ Senior engineer: Delivers projects',
    ]);
  });

  it('"Skills" beside "Scope" is a competency as Scope is', async () => {
    const preview = await markdown(
      '# Map\n## Junior\n### Scope\n- Takes small tasks\n### Skills\n- Knows one language\n## Senior\n### Scope\n- Owns services\n### Skills\n- Knows two languages\n',
    );
    expect(linesOf(preview)[1]).toBe('Skills @ Junior: Knows one language');
  });

  it('links of a table of contents are no points that were left out', async () => {
    const { messages } = await markdown(
      '# Map\n- [Junior](#junior)\n- [Senior](#senior)\n\n## Junior\n- Asks for help\n## Senior\n- Gives help\n',
    );
    expect(codesOf(messages)).toEqual(['I-PROSE']);
  });
});

describe('how pages are written', () => {
  it('emoji before the names of levels and competencies change nothing', async () => {
    const preview = await markdown(
      '# 🚀 Map\n## 🌱 Level 1 – Apprentice\n### 🛠 Craft\n* Learns tools\n## 🌳 Level 2 – Journeyperson\n### 🛠 Craft\n* Finishes features\n',
    );
    expect(linesOf(preview).map((line) => line.split(': ').pop())).toEqual([
      'Learns tools',
      'Finishes features',
    ]);
    expect(preview.counts).toMatchObject({ levels: 2, competencies: 1 });
  });

  it('a summary that folds a level stands over the headings in it', async () => {
    const folded = (level: string, text: string) =>
      `<details>\n<summary>${level}</summary>\n\n#### Execution\n- ${text}\n\n</details>\n\n`;
    const preview = await markdown(
      `# Ladder\n\n${folded('IC1', 'Ships small changes')}${folded('IC2', 'Ships features')}`,
    );
    expect(linesOf(preview)).toEqual([
      'Execution @ IC1: Ships small changes',
      'Execution @ IC2: Ships features',
    ]);
    expect(codesOf(preview.messages)).toEqual([]);
  });

  it('grades and pay are no behaviours', async () => {
    const level = (name: string, text: string) =>
      `## ${name}\n#### Job Grade\nThe job is a grade 6.\n#### Responsibilities\n- ${text}\n`;
    const preview = await markdown(`# Ladder\n${level('Senior', 'Leads work')}${level('Junior', 'Learns')}`);
    expect(preview.counts.behaviours).toBe(2);
    expect(codesOf(preview.messages)).toEqual(['I-PROSE']);
  });

  it('"Sub-competency" beside "Competency" is the finer one', async () => {
    const preview = await previewText(
      'Competency,Sub-competency,Junior,Senior\nLeading,Coaching,Gives feedback,Builds coaches\nLeading,Hiring,Joins interviews,Leads interviews\n',
    );
    expect(preview.counts).toMatchObject({ areas: 1, competencies: 2, behaviours: 4 });
    expect(codesOf(preview.messages)).toEqual([]);
  });
});
