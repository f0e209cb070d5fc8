import { describe, expect, it } from 'vitest';
import { areasOfMap, codesOf, linesOf, previewText } from './fakes.ts';

const markdown = (text: string) => previewText(text, {}, 'map.md');
const page = (text: string) => previewText(text, {}, 'map.html');

describe('tables in Markdown', () => {
  it('are read by the rules of pipe tables: escaped pipes, breaks, no pipes at the edges', async () => {
    const result = await markdown(
      '## People\n\nSkill | Junior | Senior\n--- | :-: | ---\nFeedback | Asks for it often | Gives \\| takes it with care\nWriting | **Takes** notes of meetings | Writes [memos](https://example.org) for all\n',
    );
    expect(linesOf(result)).toEqual([
      'Feedback @ Junior: Asks for it often',
      'Feedback @ Senior: Gives | takes it with care',
      'Writing @ Junior: Takes notes of meetings',
      'Writing @ Senior: Writes memos for all',
    ]);
    expect(result.map?.behaviours[0]?.loc).toMatchObject({ row: 2, line: 5, column: 'Junior' });
    expect(result.shape).toBe('md-table');
  });

  it('under several headings: the heading is the area, a table that explains levels stays out', async () => {
    const table = (skill: string) =>
      `| Skill | Junior | Senior |\n|---|---|---|\n| ${skill} | Does it with the help of others | Does it for the whole team |\n\n`;
    const result = await markdown(
      `# Map\n| Level | Years |\n|---|---|\n| Junior | 2 |\n\n## People\n${table('Feedback')}## Craft\n${table('Testing')}`,
    );
    expect(areasOfMap(result)).toEqual(['People', 'Craft']);
    expect(result.counts.behaviours).toBe(4);
    expect(codesOf(result.messages)).toContain('I-TABLE-SKIPPED');
  });

  it('may call their first levels after the time in a career', async () => {
    const result = await markdown(
      '| What | Early career | Mid-career | Senior |\n|---|---|---|---|\n| Scope | Mends one page | Plans one part | Decides what is built |\n| Reuse | Uses what is there | Cuts out what others need | Gives it to other teams |\n',
    );
    expect(result.map?.levels.map(({ name }) => name)).toEqual(['Early career', 'Mid-career', 'Senior']);
    expect(result.counts.behaviours).toBe(6);
  });

  it('of levels under each competency are one map', async () => {
    const table =
      '| Level | What we expect |\n|---|---|\n| L1 | Takes notes in interviews |\n| L2 | Leads interviews alone |\n\n';
    const result = await markdown(`# Product\n## Discovery\n${table}## Delivery\n${table}`);
    expect(linesOf(result)).toEqual([
      'Discovery @ L1: Takes notes in interviews',
      'Discovery @ L2: Leads interviews alone',
      'Delivery @ L1: Takes notes in interviews',
      'Delivery @ L2: Leads interviews alone',
    ]);
  });

  it('may be HTML with Markdown in its cells', async () => {
    const result = await markdown(
      '# Map\n<table>\n<tr><td>Craft</td><td>Engineer 1</td><td>Engineer 2</td></tr>\n<tr><td>Code</td><td>\n<ul><li>Reads code of others</li><li>Fixes &amp; asks</li></ul>\n</td><td>\n\n- Writes *whole* features\n- Reviews code daily\n\n</td></tr>\n</table>\n',
    );
    expect(linesOf(result)).toEqual([
      'Code @ Engineer 1: Reads code of others',
      'Code @ Engineer 1: Fixes & asks',
      'Code @ Engineer 2: Writes whole features',
      'Code @ Engineer 2: Reviews code daily',
    ]);
  });
});

describe('web pages', () => {
  it('hold tables with merged cells, lists and breaks; no script is part of them', async () => {
    const result = await page(
      '<!doctype html><title>x</title><script>alert(1)</script><table><thead><tr><th rowspan=2>Skill<th colspan=2>Engineer<tr><th>Junior<th>Senior</thead><tr><td colspan=3><b>People</b><tr><td>Feedback<td><ul><li>Asks for it<ul><li>each week</ul></ul><td onclick="x()"><p>Gives it early</p><p>Says why <script>x()</script></p></table>',
    );
    expect(linesOf(result)).toEqual([
      'Feedback @ Junior: Asks for it',
      'Feedback @ Junior: each week',
      'Feedback @ Senior: Gives it early',
      'Feedback @ Senior: Says why',
    ]);
    expect(areasOfMap(result)).toEqual(['People']);
  });

  it('hold headings and lists, whatever is around them', async () => {
    const result = await page(
      '<body><nav><ul><li>Home</li></ul></nav><div><h1>Map</h1><div><h2>Feedback</h2><p><strong>Junior</strong></p><ul><li>Asks</li></ul><p><b>Senior:</b></p><ul><li><p>Gives</p></li></ul></div></div><pre>## Staff</pre></body>',
    );
    expect(linesOf(result)).toEqual(['Feedback @ Junior: Asks', 'Feedback @ Senior: Gives']);
  });

  it('that say less than a cell are not read as tags: a comparison stays text', async () => {
    const result = await page(
      '<table><tr><th>Skill<th>Junior<th>Senior<tr><td>Speed<td>Keeps latency &lt; 5 ms with the &lt;b&gt; tag<td>Sets R&amp;D budgets for the whole team</table>',
    );
    expect(linesOf(result)).toEqual([
      'Speed @ Junior: Keeps latency < 5 ms with the <b> tag',
      'Speed @ Senior: Sets R&D budgets for the whole team',
    ]);
  });

  it('nested without end are refused', async () => {
    const deep = await page(`<ul>${'<li><ul>'.repeat(2_000)}`);
    expect(codesOf(deep.messages)).toContain('E-DEPTH');
    const quotes = await markdown(`${'>'.repeat(2_000)} a\n`);
    expect(codesOf(quotes.messages)).toContain('E-DEPTH');
  });
});

describe('what was pasted', () => {
  it.each([
    [
      'a spreadsheet',
      '<meta charset="utf-8"><google-sheets-html-origin><style>td{}</style><table><tr><td>Skill</td><td>Junior</td><td>Senior</td></tr><tr><td>Feedback</td><td>Asks for it<br>Thanks for it</td><td>Gives it</td></tr></table></google-sheets-html-origin>',
    ],
    [
      'a word processor',
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal --></style></head><body><!--StartFragment--><table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Skill<o:p></o:p></b></p></td><td><p>Junior</p></td><td><p>Senior</p></td></tr><tr><td><p>Feedback</p></td><td><p>Asks for it<br>Thanks for it</p></td><td><p>Gives it</p></td></tr></table><!--EndFragment--></body></html>',
    ],
    [
      'plain text of a spreadsheet',
      'Skill\tJunior\tSenior\r\nFeedback\t"Asks for it\nThanks for it"\tGives it\r\n',
    ],
  ])('from %s is one table', async (_, text) => {
    const result = await previewText(text, { 'Q-SPLIT': 'line' }, 'Pasted text');
    expect(linesOf(result)).toEqual([
      'Feedback @ Junior: Asks for it',
      'Feedback @ Junior: Thanks for it',
      'Feedback @ Senior: Gives it',
    ]);
  });

  it('as Markdown is recognised without a name', async () => {
    const result = await previewText('## Junior\n- Asks\n## Senior\n- Gives\n', {}, 'Pasted text');
    expect(result.shape).toBe('md-headings');
    expect(result.counts.behaviours).toBe(2);
  });
});
