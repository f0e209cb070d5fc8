import { describe, expect, it } from 'vitest';
import { previewText } from './fakes.ts';

describe('headers that say what stands at a level', () => {
  it.each(['Behavioural indicators - ', 'Key behaviours: ', 'Verhaltensindikatoren – '])(
    'begin with "%s" and name the level after it',
    async (stem) => {
      const { map, counts } = await previewText(
        `Competency,${stem}Entry,${stem}Seasoned,${stem}Expert\nVision,Supports change,Plans its steps,Leads it\nCalm,Stays calm,Helps others,Builds calm teams\n`,
      );
      expect(map?.levels.map(({ name }) => name)).toEqual(['Entry', 'Seasoned', 'Expert']);
      expect(counts).toMatchObject({ competencies: 2, behaviours: 6 });
    },
  );
});
