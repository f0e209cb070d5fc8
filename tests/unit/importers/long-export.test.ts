import { describe, expect, it } from 'vitest';
import { mapToLongCsv } from '../../../utils/exporters/map-csv.ts';
import { previewText } from './fakes.ts';

const rows = ['Writing', 'Testing', 'Planning', 'Hiring'].flatMap((skill) =>
  ['Working', 'Expert'].map(
    (point) => `Engineer,Junior,${skill},${point},"${skill} is done as ${point} for the team"`,
  ),
);
const source = `Role,Role level,Skill,Skill level,Skill level description\n${rows.slice(0, 1).join('\n')}\nEngineer,Senior,Writing,Working,"Writing is done as Working for the team"\n${rows
  .slice(2)
  .map((row) => row.replace('Engineer,Junior', 'Engineer,Senior'))
  .join('\n')}\n`;

describe('a long table of what role levels ask for', () => {
  it('comes back with wording that nobody asks for under no role and no level', async () => {
    const { map } = await previewText(source);
    if (!map) throw new Error('no map');
    const asked = (map.expectations ?? []).filter(({ levelId }) => levelId === map.levels[0]?.id);
    const fewer = { ...map, expectations: asked };
    const again = await previewText(mapToLongCsv(fewer));
    expect(again.map?.expectations).toHaveLength(asked.length);
    expect(again.map?.behaviours.map(({ text }) => text).toSorted()).toEqual(
      map.behaviours.map(({ text }) => text).toSorted(),
    );
  });
});
