import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import type { ImportPreview } from '../../../utils/importers/types.ts';
import { areasOfMap, bytesOf, codesOf, linesOf, previewText } from './fakes.ts';

const markdown = (text: string): Promise<ImportPreview> => previewText(text, {}, 'map.md');
const several = (files: Record<string, string>): Promise<ImportPreview> =>
  previewMap(Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) })));

describe('headings and lists', () => {
  it('of levels under competencies are read with the line of each point', async () => {
    const result = await markdown(
      '# Map\n\n## Feedback\n### Junior\n- Asks for it\n\n### Senior\n1. Gives it **early**\n2. Thanks, see [guide](https://example.org/g)\n',
    );
    expect(linesOf(result)).toEqual([
      'Feedback @ Junior: Asks for it',
      'Feedback @ Senior: Gives it early',
      'Feedback @ Senior: Thanks, see guide',
    ]);
    expect(result.map?.behaviours.map(({ loc }) => loc.line)).toEqual([5, 8, 9]);
    expect(result.map?.behaviours[2]?.links).toEqual([{ label: 'guide', url: 'https://example.org/g' }]);
    expect(result.shape).toBe('md-headings');
  });

  it('of competencies under levels are the same map', async () => {
    const under = '### Feedback\n- Asks\n### Craft\n- Tests\n';
    const result = await markdown(`# Map\n## Junior\n${under}## Senior\n${under}`);
    expect(result.counts).toMatchObject({ competencies: 2, levels: 2, behaviours: 4 });
  });

  it('five deep hold role, area and competency', async () => {
    const role = (name: string) =>
      `## ${name}\n### People\n#### Feedback\n##### Junior\n- Asks ${name}\n##### Senior\n- Gives ${name}\n`;
    const result = await markdown(`# Acme\n${role('Backend Engineer')}${role('Designer')}`);
    expect(result.map?.roles.map(({ name }) => name)).toEqual(['Backend Engineer', 'Designer']);
    expect(areasOfMap(result)).toEqual(['People']);
    expect(result.counts.behaviours).toBe(4);
  });

  it('may be bold lines, labels of points, or points over points', async () => {
    const bold = '# Qualité\n**Junior**\n* Relit\n\n**Senior**\n* Corrige\n';
    const labels = '# Qualité\n- **Junior**: Relit\n- **Senior**: Corrige\n';
    const nested = '- Qualité\n    - Junior\n        - Relit\n    - Senior\n        - Corrige\n';
    const twice = (text: string) => `# Carte\n${text.replace('# Q', '## Q')}`;
    for (const text of [twice(bold), twice(labels), `${nested}${nested.replace('Qualité', 'Écoute')}`])
      expect(linesOf(await markdown(text)).slice(0, 2), text).toEqual([
        'Qualité @ Junior: Relit',
        'Qualité @ Senior: Corrige',
      ]);
  });

  it('tell what is done from what is not done', async () => {
    const result = await markdown(
      "# Map\n## Care\n### Junior\n#### Do\n- Asks\n#### Don't\n- Hides\n### Senior\n#### Do\n- Helps\n",
    );
    expect(result.map?.behaviours.map(({ polarity }) => polarity)).toEqual([
      'positive',
      'negative',
      'positive',
    ]);
  });

  it('with a paragraph for each behaviour are read by paragraphs', async () => {
    const result = await markdown('# Ladder\n\n## Junior\n\nFixes bugs.\n\nAsks.\n\n## Senior\n\nLeads.\n');
    expect(result.counts).toMatchObject({ levels: 2, behaviours: 3 });
  });

  it('in Arabic and Japanese name their levels', async () => {
    const arabic = await markdown('# إطار\n## التواصل\n### مبتدئ\n- يكتب\n### خبير\n- يدرّب\n');
    expect(arabic.counts).toMatchObject({ competencies: 1, behaviours: 2 });
    const japanese = await markdown(
      '# 基準\n## ジュニア\n### 設計\n- 実装する\n## シニア\n### 設計\n- 主導する\n',
    );
    expect(japanese.map?.levels.map(({ name }) => name)).toEqual(['ジュニア', 'シニア']);
  });

  it('outside of every level are left out and said to be', async () => {
    const result = await markdown(
      '# Map\n\nAbout it.\n\n## How to use it\n- Read it\n\n## Junior\n- Asks\n\n## Senior\n- Gives\n',
    );
    expect(result.counts.behaviours).toBe(2);
    expect(result.messages.find(({ code }) => code === 'W-TEXT-OUTSIDE')).toMatchObject({
      place: { line: 6 },
      params: { count: 1, text: 'Read it' },
    });
  });

  it('are no headings and no tables inside a block of code', async () => {
    const result = await markdown(
      '# Map\n## Junior\n- Asks\n\n```\n## Staff\n- Nothing\n| a | b |\n|---|---|\n| c | d |\n```\n\n    ## Principal\n    - Nothing\n\n## Senior\n- Gives\n',
    );
    expect(linesOf(result)).toEqual(['Map @ Junior: Asks', 'Map @ Senior: Gives']);
  });

  it('without any level ask whether one is meant', async () => {
    const text = '# Values\n## Care\n- Helps others\n- Listens first\n';
    expect(codesOf((await markdown(text)).messages)).toContain('E-NO-LEVEL');
    expect((await previewText(text, { 'Q-ONE-LEVEL': 'one' }, 'map.md')).counts).toMatchObject({
      competencies: 1,
      behaviours: 2,
    });
  });
});

describe('several documents', () => {
  it('a file a competency: its title names it', async () => {
    const file = (name: string) =>
      `# ${name}\nWhat it is.\n\n## Junior\n- Asks ${name}\n\n## Senior\n- Leads ${name}\n`;
    const { map } = await several({ '1.md': file('Planning'), '2.md': file('Testing') });
    expect(map?.competencies.map(({ name, description }) => [name, description])).toEqual([
      ['Planning', 'What it is.'],
      ['Testing', 'What it is.'],
    ]);
    expect(map?.levels).toHaveLength(2);
  });

  it('a file a level: its title, its name or its front matter says which', async () => {
    const body = '## Feedback\n- Asks\n\n## Craft\n- Tests\n';
    const titled = await several({
      'a.md': `# Software Engineer I\n${body}`,
      'b.md': `# Software Engineer II\n${body}`,
      'c.md': `# Senior Software Engineer\n${body}`,
    });
    const named = await several({
      'junior.md': `# Engineering\n${body}`,
      'senior.md': `# Engineering\n${body}`,
      'staff.md': `# Engineering\n${body}`,
    });
    const stated = await several({
      'a.md': `---\nlevel: Junior\n---\n${body}`,
      'b.md': `---\nlevel: Senior\n---\n${body}`,
      'c.md': `---\nlevel: Staff\n---\n${body}`,
    });
    for (const { counts, map } of [titled, named, stated]) {
      expect(map?.levels).toHaveLength(3);
      expect(counts).toMatchObject({ competencies: 2, behaviours: 6 });
    }
  });

  it('with the same competencies under levels of their own are roles', async () => {
    const body = '## Junior\n### Feedback\n- Asks\n## Senior\n### Feedback\n- Gives\n';
    const { map, questions } = await several({ 'a.md': `# Cloud\n${body}`, 'b.md': `# Data\n${body}` });
    expect(map?.roles.map(({ name }) => name)).toEqual(['Cloud', 'Data']);
    expect(questions.find(({ id }) => id === 'Q-SHEET-MEANING:file')?.default).toBe('role');
  });
});
