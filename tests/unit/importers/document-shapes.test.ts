import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import type { ImportPreview } from '../../../utils/importers/types.ts';
import { areasOfMap, bytesOf, codesOf, linesOf, previewText } from './fakes.ts';

const markdown = (text: string): Promise<ImportPreview> => previewText(text, {}, 'map.md');
const several = (files: Record<string, string>): Promise<ImportPreview> =>
  previewMap(Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) })));
const names = ({ map }: ImportPreview): string[] => (map?.levels ?? []).map(({ name }) => name);

describe('headings of real ladders', () => {
  it('may repeat the level, and what a role asks of all its levels counts for each', async () => {
    const level = (name: string, text: string) =>
      `### ${name}\n#### ${name} Job Grade\nGrade 6\n#### ${name} Responsibilities\n* ${text}\n#### ${name} Requirements\n* ${text}, proven\n`;
    const result = await markdown(
      `## Writers here\n### Responsibilities\n* Keeps the glossary\n### Requirements\n* Has an eye for commas\n## Levels\n${level('Junior Writer', 'Edits pages')}${level('Senior Writer', 'Plans books')}## Hiring Process\n* A talk of an hour\n`,
    );
    expect(linesOf(result)).toEqual([
      'Responsibilities @ undefined: Keeps the glossary',
      'Requirements @ undefined: Has an eye for commas',
      'Responsibilities @ Junior Writer: Edits pages',
      'Requirements @ Junior Writer: Edits pages, proven',
      'Responsibilities @ Senior Writer: Plans books',
      'Requirements @ Senior Writer: Plans books, proven',
    ]);
    expect(codesOf(result.messages)).toEqual(['W-ITEM-LEVEL', 'W-ITEM-LEVEL', 'W-TEXT-OUTSIDE', 'I-PROSE']);
  });

  it('may explain the levels beside competencies that have none', async () => {
    const topic = (name: string, text: string) => `### ${name}\n**Indicators**:\n- ${text}\n\n`;
    const result = await markdown(
      `# Rowing club\n## Competencies\n${topic('Steering', 'Keeps the boat in the lane')}${topic('Stroke', 'Rows in time with the others')}## Judging\n### Competency levels\n#### Basic\n- Has heard of it\n- Tried it once\n#### Advanced\n- Shows it to others\n`,
    );
    expect(linesOf(result)).toEqual([
      'Steering @ undefined: Keeps the boat in the lane',
      'Stroke @ undefined: Rows in time with the others',
    ]);
    expect(result.questions.map(({ code }) => code)).toContain('Q-LEVEL-OR-SCALE');
    expect(result.map?.scales?.[0]?.points.map(({ name, description }) => [name, description])).toEqual([
      ['Basic', 'Has heard of it\nTried it once'],
      ['Advanced', 'Shows it to others'],
    ]);
  });

  it('that are numbered are no levels by their number', async () => {
    const result = await markdown(
      '# Guide\n## 1. Leading people\n**Signs**:\n- Sets aims\n## 2. Deciding\n**Signs**:\n- Weighs options\n',
    );
    expect(result.map).toBeNull();
    expect(codesOf(result.messages)).toEqual(['E-NO-LEVEL']);
  });

  it('of two ladders with their own codes are two roles', async () => {
    const ladder = (name: string, levels: string[]) =>
      `## ${name}\n${levels.map((level) => `### ${level}\n**Scope:** Works on what ${level} is given\n\n**Craft:**\n- Builds as ${level}\n\n**Pay:** 50k €\n`).join('\n')}`;
    const result = await markdown(
      `# Ladders\n${ladder('Support Career Ladder', ['SU1 - Associate', 'SU2 - Agent'])}\n${ladder('Design Ladder', ['D1 - Junior', 'D2 - Senior'])}`,
    );
    expect(result.map?.roles.map(({ name }) => name)).toEqual(['Support', 'Design']);
    expect(result.counts).toMatchObject({ levels: 4, behaviours: 8, competencies: 2 });
    expect(linesOf(result)).toContain('Scope @ SU2 - Agent: Works on what SU2 - Agent is given');
  });

  it('in a file a level may name how far each competency goes', async () => {
    const file = (level: number, stage: string) =>
      `#### [Index](README.md)\n* [Pilot 1](Pilot 1.md)\n* [Pilot 2](Pilot 2.md)\n\n### Routes\n#### ${stage}\n* Flies at ${level}\n* Lands at ${level}\n\n#### [Index](README.md)\n* [Pilot 1](Pilot 1.md)\n`;
    const result = await several({
      'Product Manager 1.md': file(1, 'Learns'),
      'Product Manager 2.md': file(2, 'Plans'),
      'Product Manager 3.md': file(3, 'Shapes'),
    });
    expect(names(result)).toEqual(['Product Manager 1', 'Product Manager 2', 'Product Manager 3']);
    expect(result.map?.competencies.map(({ name }) => name)).toEqual(['Routes']);
    expect(result.map?.behaviours.map(({ proficiency }) => proficiency)).toEqual([
      'Learns',
      'Learns',
      'Plans',
      'Plans',
      'Shapes',
      'Shapes',
    ]);
  });

  it('stand in files whose front matter says which level each is, and in which order', async () => {
    const file = (level: number, title: string) =>
      `---\ntitle: ${title}\nlevel: ${level}\naliases: [${title}, Step ${level}]\nnext:\n  - "[Other page](other%20page.md)"\n---\n# 0${level} ${title}\n\n## Craft\n* Builds as ${title}\n`;
    const result = await several({ 'b.md': file(2, 'Senior (expert track)'), 'a.md': file(1, 'Junior') });
    expect(names(result)).toEqual(['Junior', 'Senior (expert track)']);
    expect(linesOf(result)).toEqual([
      'Craft @ Senior (expert track): Builds as Senior (expert track)',
      'Craft @ Junior: Builds as Junior',
    ]);
  });

  it('over figures, questions and pay hold no behaviours, and that is said', async () => {
    const result = await markdown(
      '# Map\n## Craft\n**Levels of mastery:**\n- **Level 1 - Aware**: Knows the words\n- **Level 2 - Able**: Does it alone\n\n**Sample questions:**\n- What did you build?\n\n## Trust\n- **Level 1**: Keeps a promise\n- **Level 2**: Says when one breaks\n\n## What each grade asks\n### Junior\n- Craft: 1\n- Trust: 1-2 (IC)\n### Senior\n- Craft: 2\n- Trust: 2\n\n## Salaries\n- Junior: 40.000 € a year\n- Senior: 60.000 € a year\n',
    );
    expect(linesOf(result)).toEqual([
      'Craft @ Level 1 - Aware: Knows the words',
      'Craft @ Level 2 - Able: Does it alone',
      'Trust @ Level 1 - Aware: Keeps a promise',
      'Trust @ Level 2 - Able: Says when one breaks',
    ]);
    const outside = result.messages.find(({ code }) => code === 'W-TEXT-OUTSIDE');
    expect(outside?.params).toMatchObject({ count: 7 });
  });

  it('may lead on into their points with a phrase', async () => {
    const result = await markdown(
      '## Junior\n### Tools\nLearns to:\n- ask for help\n## Senior\n### Tools\nKnows when to:\n- say no\n',
    );
    expect(linesOf(result)).toEqual(['Tools @ Junior: ask for help', 'Tools @ Senior: say no']);
  });
});

describe('points of real ladders', () => {
  it('may have an example below them', async () => {
    const { map } = await previewText(
      '# Ladder\n\n## Junior\n\n### Craft\n- Improves components\n  - e.g. the date picker\n- Asks early\n\n## Senior\n\n### Craft\n- Leads the design of a feature\n',
      {},
      'ladder.md',
    );
    expect(map?.behaviours.map(({ text, examples }) => [text, examples])).toEqual([
      ['Improves components', ['the date picker']],
      ['Asks early', undefined],
      ['Leads the design of a feature', undefined],
    ]);
  });

  it('may be paragraphs that begin with their level', async () => {
    const result = await markdown(
      '## Testing\n\n**Junior** — Runs the checks.\n\n**Senior** — Decides what to check.\n\n## Design\n\n**Junior:** Draws one idea.\n\n**Senior:** Draws three.\n',
    );
    expect(linesOf(result)).toEqual([
      'Testing @ Junior: Runs the checks.',
      'Testing @ Senior: Decides what to check.',
      'Design @ Junior: Draws one idea.',
      'Design @ Senior: Draws three.',
    ]);
  });

  it('may stand under a level that is a point with a note of its own', async () => {
    const result = await markdown(
      '- Junior\n    \n    Learns with the team.\n    \n    - **Craft**\n        - Writes small parts\n- Senior\n    \n    Leads the team.\n    \n    - **Craft**\n        - Plans the whole\n',
    );
    expect(linesOf(result)).toEqual([
      'Craft @ Junior: Writes small parts',
      'Craft @ Senior: Plans the whole',
    ]);
    expect(result.map?.levels.map(({ summary }) => summary)).toEqual([
      'Learns with the team.',
      'Leads the team.',
    ]);
  });

  it('stay points over points of their own when they are no names', async () => {
    const result = await markdown(
      '## Junior\n### Craft\n- Plans the week\n  - on a board\n- Keeps the promise\n  - and says when not\n## Senior\n### Craft\n- Plans the year\n  - with others\n',
    );
    expect(result.map?.competencies.map(({ name }) => name)).toEqual(['Craft']);
    expect(result.counts.behaviours).toBe(6);
  });

  it('may stand under how well a skill is mastered at a level', async () => {
    const result = await markdown(
      '## Junior\n#### Planning\n**Level: aware**\n\nYou can:\n- name the steps\n## Senior\n#### Planning\n**Level: able**\n\nYou can:\n- lead the steps\n',
    );
    expect(linesOf(result)).toEqual([
      'Planning @ Junior: name the steps',
      'Planning @ Senior: lead the steps',
    ]);
    expect(result.map?.behaviours.map(({ proficiency }) => proficiency)).toEqual(['aware', 'able']);
  });
});

describe('tables of real ladders', () => {
  it('may say over all columns what a level means', async () => {
    const level = (code: string) =>
      `<tr><th rowspan="3">${code}</th></tr><tr><td colspan="2"><p>Somebody who is at ${code}.</p></td></tr><tr><td><ul><li>Builds at ${code}</li><li>Tests at ${code}</li></ul></td><td><ul><li>Talks at ${code}</li></ul></td></tr>`;
    const result = await markdown(
      `# Map\n\n<table><thead><tr><th>Level</th><th>Craft</th><th>Team</th></tr></thead><tbody>${level('IC1')}${level('IC2')}</tbody></table>\n`,
    );
    expect(linesOf(result)).toEqual([
      'Craft @ IC1: Builds at IC1',
      'Craft @ IC1: Tests at IC1',
      'Team @ IC1: Talks at IC1',
      'Craft @ IC2: Builds at IC2',
      'Craft @ IC2: Tests at IC2',
      'Team @ IC2: Talks at IC2',
    ]);
    expect(result.messages).toMatchObject([{ code: 'I-PROSE', params: { count: 2 } }]);
  });

  it('without levels are left out beside one that has them', async () => {
    const result = await markdown(
      '# Essay\n## What changes\n| | Junior | Senior |\n|-|-|-|\n| Scope | Solves the task at hand | Solves the one behind it |\n## Traps\n| Trap | What it looks like | Way out |\n|-|-|-|\n| Hero | Repairs everything alone at night | Writes the runbook next morning |\n## Signs at senior level\n| Sign | Strong answer | Weak answer |\n|-|-|-|\n| Scope | Asks who owns the outcome | Draws boxes at once |\n',
    );
    expect(linesOf(result)).toEqual([
      'Scope @ Junior: Solves the task at hand',
      'Scope @ Senior: Solves the one behind it',
    ]);
    expect(codesOf(result.messages)).toEqual(['I-TABLE-SKIPPED', 'I-TABLE-SKIPPED']);
  });
});

describe('documents beside other files', () => {
  it('of a map tell about it, whatever they list', async () => {
    const readme =
      '# Ladder\n\n## Levels\n\n- [Junior](junior.md)\n\n## How to use it\n\n- Read your level first\n';
    const map = JSON.stringify({
      competencies: [
        { name: 'Craft', levels: { Junior: ['Writes small parts'], Senior: ['Plans the whole'] } },
      ],
    });
    const lines = ['Craft @ Junior: Writes small parts', 'Craft @ Senior: Plans the whole'];
    const beside = await several({ 'README.md': readme, 'map.json': map });
    expect(linesOf(beside)).toEqual(lines);
    expect(codesOf(beside.messages)).toEqual(['W-TEXT-OUTSIDE']);
    const file = (text: string) =>
      `# ${text}\n\n## Craft\n- ${text === 'Junior' ? 'Writes small parts' : 'Plans the whole'}\n`;
    const files = await several({ 'README.md': readme, 'a.md': file('Junior'), 'b.md': file('Senior') });
    expect(linesOf(files)).toEqual(lines);
  });
});

describe('levels of documents', () => {
  it('are all of the headings that come back, when most of them are named like levels', async () => {
    const topic = (name: string) =>
      `## ${name}\n**1. Learning**\n- Asks about ${name}\n\n**2. Doing**\n- Works on ${name}\n\n**3. Leading**\n- Decides on ${name}\n`;
    const result = await markdown(`# Map\n${topic('Craft')}${topic('Team')}`);
    expect(result.counts).toMatchObject({ levels: 3, competencies: 2, behaviours: 6 });
  });
});

describe('areas of documents', () => {
  it('are what stands around numbered competencies', async () => {
    const result = await markdown(
      '# Map\n## 1. Technical\n### 1.1 Testing\n#### Level 1 – Novice\n- Runs checks\n#### Level 2 – Able\n- Writes checks\n',
    );
    expect(areasOfMap(result)).toEqual(['1. Technical']);
  });
});
