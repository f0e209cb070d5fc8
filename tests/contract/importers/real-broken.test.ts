import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';

const folder = new URL('../../../../shared/maps/_derived/broken/', import.meta.url);

interface Found {
  code: string;
  place?: Record<string, unknown>;
  text?: RegExp;
}

/** Codes and places that each faulty file must give, and no others. */
const expected: Record<string, Found[]> = {
  '01-ragged.csv': [
    { code: 'W-ROW-SHORT', place: { row: 3 }, text: /3 of 4 cells.*no behaviour/ },
    { code: 'W-ROW-LONG', place: { row: 4 }, text: /5 cells/ },
  ],
  '02-duplicate-header.csv': [{ code: 'E-DUP-HEADER', place: { row: 1, column: 'Senior' }, text: /C and D/ }],
  '03-no-level-column.csv': [{ code: 'E-NO-LEVEL', place: { row: 1 }, text: /one level for all/ }],
  '04-unclosed-quote.csv': [{ code: 'E-CSV-QUOTE', place: { line: 2, column: 'Behaviour' } }],
  '05-empty.csv': [{ code: 'E-EMPTY', place: { file: '05-empty.csv' } }],
  '06-header-only.csv': [{ code: 'E-NO-ROWS', place: { row: 1 } }],
  '07-formula-injection.csv': [
    { code: 'W-FORMULA', place: { row: 2, column: 'Behaviour' } },
    { code: 'W-FORMULA', place: { row: 3, column: 'Behaviour' } },
  ],
  '08-placeholder-levels.csv': [
    { code: 'Q-LEVEL-OR-SCALE', place: { row: 1 } },
    { code: 'W-PLACEHOLDER', place: { row: 2, column: 'Awareness' } },
    { code: 'W-PLACEHOLDER', place: { row: 2, column: 'Practitioner' } },
    { code: 'W-CROSS-REF', place: { row: 2, column: 'Expert' } },
  ],
  '09-level-order-unknown.csv': [{ code: 'Q-LEVEL-ORDER', place: { row: 1, column: 'B–D' } }],
  '10-people-not-behaviours.csv': [{ code: 'E-PEOPLE', place: { row: 1, column: 'B–D' } }],
  '11-numbers-only.csv': [{ code: 'E-NO-TEXT', place: { column: 'B–D' }, text: /B2:D3/ }],
  '12-tab-in-yaml.yml': [{ code: 'E-YAML', place: { line: 9, column: '4' }, text: /[Tt]abs/ }],
  '13-dangling-ref.yml': [
    { code: 'E-REF', place: { line: 8 }, text: /level "senior"/ },
    { code: 'E-REF', place: { line: 9 }, text: /area "people"/ },
    { code: 'E-DUP-ID', place: { line: 9 }, text: /"c1" is used twice/ },
    { code: 'W-PROFICIENCY', place: { line: 9 }, text: /"Guru"/ },
  ],
  '14-yaml-anchor-bomb.yml': [{ code: 'E-ALIAS-LIMIT', place: { line: 5 } }],
  '15-case-cycle.json': [
    { code: 'E-CYCLE', place: { path: 'CFAssociations[0..1]' }, text: /a → b → a/ },
    { code: 'E-REF', place: { path: 'CFAssociations[2]' }, text: /"zz"/ },
  ],
  '16-trailing-comma.json': [{ code: 'E-JSON', place: { line: 1, column: '59' } }],
  '17-mojibake.csv': [{ code: 'W-MOJIBAKE', place: { row: 2 }, text: /Übergabe/ }],
  '18-html-in-cell.csv': [{ code: 'W-HTML', place: { row: 2, column: 'Behaviour' } }],
  '19-protected-attributes.csv': [
    { code: 'W-PROTECTED', place: { row: 2 }, text: /"He", "native-level"/ },
    { code: 'W-PROTECTED', place: { row: 3 }, text: /"Young", "childcare"/ },
  ],
  '20-same-level-two-spellings.csv': [
    { code: 'Q-SAME-LEVEL', place: { column: 'C' }, text: /"Sr. Engineer"/ },
  ],
};

describe.runIf(existsSync(folder))('faulty files', () => {
  const names = existsSync(folder) ? readdirSync(folder) : [];

  it('all have an expectation', () => {
    expect(names.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(names.filter((name) => expected[name]))('%s gives exactly its codes and places', async (name) => {
    const { messages, map } = await previewMap([
      { name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) },
    ]);
    const wanted = expected[name] ?? [];
    expect(messages.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code));
    for (const [index, { place = {}, text }] of wanted.entries()) {
      expect(messages[index]?.place).toMatchObject(place);
      if (text) expect(messages[index]?.text).toMatch(text);
    }
    expect(map === null).toBe(wanted.some(({ code }) => code.startsWith('E-')));
  });
});
