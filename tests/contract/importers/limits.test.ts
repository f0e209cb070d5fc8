import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { xlsx } from '../../fixtures/workbooks/build-xlsx.ts';
import { codesOf, linesOf, previewText } from '../../unit/importers/fakes.ts';

const levels = (count: number) => Array.from({ length: count }, (_, at) => `L${at + 1}`);
const wide = (names: readonly string[]) =>
  `Competency,${names.join(',')}\nCraft,${names.map((name) => `Does what ${name} asks for`).join(',')}\n`;

describe('the largest that is read, and one more', () => {
  it('40 levels are read in their order', async () => {
    const { map, messages } = await previewText(wide(levels(40)));
    expect(map?.levels.map(({ name }) => name)).toEqual(levels(40));
    expect(codesOf(messages)).toEqual([]);
  });

  it('61 levels of one role are refused with the limit', async () => {
    const { map, messages } = await previewText(wide(levels(61)));
    expect(map).toBeNull();
    expect(messages).toMatchObject([{ code: 'E-TOO-MANY', params: { limit: 60 } }]);
  });

  it('200 columns are read, 201 refused', async () => {
    const columns = (count: number) =>
      `Competency,Junior,Senior,${Array.from({ length: count - 3 }, (_, at) => `Note ${at}`).join(',')}\nCraft,Writes tests,Designs systems\n`;
    expect((await previewText(columns(200))).counts.behaviours).toBe(2);
    const { map, messages } = await previewText(columns(201));
    expect(map).toBeNull();
    expect(messages[0]).toMatchObject({ code: 'E-TOO-MANY', params: { limit: 200 } });
  });

  it('a cell of 20,000 characters is read, its surplus named with its place', async () => {
    const bullets = Array.from({ length: 500 }, (_, at) => `• Writes the report number ${at + 1}`).join('\n');
    const { counts, messages } = await previewText(`Skill,Junior,Senior\nCraft,"${bullets}",Designs\n`);
    expect(counts.behaviours).toBe(501);
    expect(codesOf(messages)).toEqual([]);
    const over = await previewText(`Skill,Junior,Senior\nCraft,${'word '.repeat(4_200)},Designs\n`);
    expect(over.messages).toContainEqual(
      expect.objectContaining({
        code: 'W-TRUNCATED',
        place: expect.objectContaining({ row: 2, column: 'Junior' }),
      }),
    );
  });
});

describe('what a file may hold beside behaviours', () => {
  it('a formula is kept as text and named', async () => {
    const { messages, map } = await previewText(
      'Skill,Junior,Senior\nCraft,"=HYPERLINK(""https://evil.example"")",Designs systems\n',
    );
    expect(messages).toMatchObject([{ code: 'W-FORMULA', place: { row: 2, column: 'Junior' } }]);
    expect(map?.behaviours[0]?.text).toMatch(/^=HYPERLINK/);
  });

  it.each([
    ['map.json', '{"skills": {"__proto__": {"Junior": ["Writes tests"]}}}'],
    ['map.json', '{"levels": [{"constructor": {"prototype": {"x": 1}}}]}'],
    ['map.yml', '__proto__:\n  polluted: yes it is here\n'],
    ['map.toml', '[__proto__]\npolluted = "yes it is here"\n'],
  ])('a key such as __proto__ in %s changes no object', async (name, text) => {
    await previewText(text, {}, name);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('letters decoded twice are repaired when asked to, and named until then', async () => {
    const text = 'Skill,Junior,Senior\nÃœbergabe,SchlieÃŸt ab,PrÃ¼ft nach\n';
    const { questions, messages } = await previewText(text);
    expect(codesOf(messages)).toContain('W-MOJIBAKE');
    const question = questions.find(({ code }) => code === 'Q-MOJIBAKE');
    const [one, other] = await Promise.all(
      ['repair', 'keep'].map((answer) => previewText(text, { [question?.id ?? '']: answer })),
    );
    expect(one && linesOf(one)).toContain('Übergabe @ Junior: Schließt ab');
    expect(other && linesOf(other)).not.toContain('Übergabe @ Junior: Schließt ab');
  });
});

describe('two maps in one sheet', () => {
  it('are asked about, and both are read', async () => {
    const rows = [
      ['Engineering'],
      ['Competency', 'Junior', 'Senior'],
      ['Code', 'Writes tests', 'Designs systems'],
      [],
      [],
      ['Design'],
      ['Competency', 'Junior', 'Senior'],
      ['Research', 'Takes notes', 'Plans studies'],
    ];
    const preview = await previewMap([{ name: 'map.xlsx', bytes: xlsx([{ name: 'All', rows }]) }]);
    expect(preview.counts).toMatchObject({ areas: 2, competencies: 2, behaviours: 4 });
    expect(codesOf(preview.messages)).toEqual(['Q-SHEET', 'Q-SHEET-MEANING']);
  });
});

describe('maps in other scripts', () => {
  it.each<[string, string, string[]]>([
    [
      'map.csv',
      'المجال,الكفاءة,المستوى 1,المستوى 2\nالتواصل,الاستماع,يستمع دون مقاطعة,يلخص ما سمعه\n',
      ['المستوى 1', 'المستوى 2'],
    ],
    ['map.csv', 'スキル,1級,2級\n接客,お客様に自分から挨拶する,お客様の要望を聞き取る\n', ['1級', '2級']],
    [
      'map.md',
      '# 評価基準\n## グレード1\n### 技術力\n- 指示を受けて実装できる\n## グレード2\n### 技術力\n- 一人で設計する\n',
      ['グレード1', 'グレード2'],
    ],
  ])('%s %#', async (name, text, names) => {
    const { map, messages } = await previewText(text, {}, name);
    expect(map?.levels.map((level) => level.name)).toEqual(names);
    expect(map?.behaviours).toHaveLength(2);
    expect(codesOf(messages)).toEqual([]);
  });
});
