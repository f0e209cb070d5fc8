import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { xlsx } from '../../fixtures/workbooks/build-xlsx.ts';
import type { Cell, SheetSpec } from '../../fixtures/workbooks/build-xlsx.ts';
import { codesOf, linesOf, previewText } from './fakes.ts';

const preview = (sheets: SheetSpec[]) => previewMap([{ name: 'map.xlsx', bytes: xlsx(sheets) }]);
const header: Cell[] = ['Competency', 'Junior', 'Senior'];
const feedback: Cell[] = ['Feedback', 'Asks for it each week', 'Gives it on the same day'];
const writing: Cell[] = ['Writing', 'Writes notes of a meeting', 'Edits what others write'];

describe('several maps in one sheet', () => {
  it('below each other, each under its title, are told apart by their titles', async () => {
    const { map, questions } = await preview([
      {
        name: 'Map',
        rows: [['Engineers'], header, feedback, writing, [], ['Designers'], header, feedback, writing],
      },
    ]);
    expect(questions.find(({ code }) => code === 'Q-SHEET-MEANING')?.default).toBe('role');
    expect(map?.roles.map(({ name }) => name)).toEqual(['Engineers', 'Designers']);
    expect(map?.competencies).toHaveLength(2);
    expect(map?.behaviours).toHaveLength(8);
  });

  it('below each other with levels of their own keep their levels apart', async () => {
    const { map } = await preview([
      {
        name: 'Map',
        rows: [
          header,
          feedback,
          [],
          ['Competency', 'Team lead', 'Director'],
          ['Hiring', 'Writes the advert', 'Sets the budget'],
        ],
      },
    ]);
    expect(map?.levels.map(({ name }) => name)).toEqual(['Junior', 'Senior', 'Team lead', 'Director']);
    expect(map?.behaviours).toHaveLength(4);
    expect(map?.competencies.map(({ name }) => name)).toEqual(['Feedback', 'Hiring']);
  });

  it('beside each other with an empty column between are read one by one', async () => {
    const both = (cells: Cell[]): Cell[] => [...cells, null, ...cells];
    const { map } = await preview([
      {
        name: 'Map',
        rows: [['Engineers', null, null, null, 'Designers'], both(header), both(feedback), both(writing)],
      },
    ]);
    expect(map?.roles.map(({ name }) => name)).toEqual(['Engineers', 'Designers']);
    expect(map?.behaviours).toHaveLength(8);
  });

  it('is one map when only its header comes back, as on the pages of a print', async () => {
    const result = await previewText(
      'Competency,Junior,Senior\nFeedback,Asks for it,Gives it\nCompetency,Junior,Senior\nWriting,Writes notes,Edits texts\n',
    );
    expect(linesOf(result)).toEqual([
      'Feedback @ Junior: Asks for it',
      'Feedback @ Senior: Gives it',
      'Writing @ Junior: Writes notes',
      'Writing @ Senior: Edits texts',
    ]);
    expect(result.messages.find(({ code }) => code === 'I-HEADER-AGAIN')).toMatchObject({
      place: { row: 3 },
      params: { count: 1 },
    });
  });
});

describe('levels over what is said of each', () => {
  const rows = (merged: boolean): Cell[][] => [
    ['Area', 'Competency', 'Junior', merged ? null : 'Junior', 'Senior', merged ? null : 'Senior'],
    [null, null, 'Behaviour', 'Example', 'Behaviour', 'Example'],
    [
      'People',
      'Feedback',
      'Asks for it each week',
      'A note after a demo',
      'Gives it on the same day',
      'A call after lunch',
    ],
    ['People', 'Writing', 'Writes notes of a meeting', null, 'Edits what others write', 'A proposal'],
  ];

  it.each([true, false])('are read with their examples (merged: %s)', async (merged) => {
    const result = await preview([
      { name: 'Map', rows: rows(merged), merged: merged ? ['C1:D1', 'E1:F1', 'A1:A2', 'B1:B2'] : [] },
    ]);
    expect(linesOf(result)).toEqual([
      'Feedback @ Junior: Asks for it each week',
      'Feedback @ Senior: Gives it on the same day',
      'Writing @ Junior: Writes notes of a meeting',
      'Writing @ Senior: Edits what others write',
    ]);
    expect(result.map?.behaviours.map(({ examples }) => examples?.[0])).toEqual([
      'A note after a demo',
      'A call after lunch',
      undefined,
      'A proposal',
    ]);
    expect(codesOf(result.messages).filter((code) => /^[EW]/.test(code))).toEqual([]);
    expect(result.map?.behaviours[1]?.loc).toMatchObject({ sheet: 'Map', row: 3 });
  });
});
