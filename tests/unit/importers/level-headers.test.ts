import { describe, expect, it } from 'vitest';
import { codesOf, linesOf, previewText } from './fakes.ts';

const row = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Does its part ${at}`).join(',');
const table = (...levels: string[]): string =>
  `Competency,${levels.join(',')}\nQuality,${row(levels.length)}\nTeamwork,${row(levels.length).replaceAll('its', 'the')}\n`;
const levelsOf = ({ map }: Awaited<ReturnType<typeof previewText>>): string[] =>
  [...(map?.levels ?? [])].sort((a, b) => a.rank - b.rank).map(({ name }) => name);
const asked = ({ questions }: Awaited<ReturnType<typeof previewText>>) =>
  questions.filter(({ code }) => code === 'Q-COLUMN').map(({ id, default: usual }) => [id, usual]);

describe('columns of texts beside the levels', () => {
  it('are asked about and read as levels where their headers look like levels', async () => {
    const grades = await previewText(table('AO', 'EO', 'HEO', 'SEO', 'G7', 'G6'));
    expect(grades.counts).toMatchObject({ levels: 6, behaviours: 12 });
    expect(asked(grades)).toHaveLength(4);
    const last = await previewText(table('Foundation', 'Intermediate', 'Advanced', 'Highly specialised'));
    expect(last.counts).toMatchObject({ levels: 4, behaviours: 8 });
    expect(asked(last)).toEqual([['Q-COLUMN:Highly specialised', 'level']]);
  });

  it('are left out, and asked about, where they say what to do', async () => {
    const preview = await previewText(table('Junior', 'Senior', 'Development actions', 'How it shows'));
    expect(levelsOf(preview)).toEqual(['Junior', 'Senior']);
    expect(asked(preview)).toEqual([
      ['Q-COLUMN:Development actions', 'ignore'],
      ['Q-COLUMN:How it shows', 'ignore'],
    ]);
    expect(codesOf(preview.messages)).toContain('I-COLUMN-IGNORED');
  });

  it('before them, are names and definitions rather than levels', async () => {
    const preview = await previewText(
      'Competency,Purpose of it all,Junior,Senior\nCare,Serves people well,Asks early,Coaches others\nPlan,Keeps dates safe,Lists tasks,Plans weeks\n',
    );
    expect(levelsOf(preview)).toEqual(['Junior', 'Senior']);
    expect(asked(preview)).toEqual([]);
  });
});

describe('names of levels', () => {
  it.each([
    ['steps of language and digital skills', ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']],
    ['numbers with a word in brackets', ['1 (Basic)', '2 (Intermediate)', '3 (Advanced)']],
    ['points and ratings together', ['Emerging', 'Developing', 'Proficient', 'Exemplary']],
    ['Korean', ['초급', '중급', '고급']],
    ['Chinese', ['初级', '中级', '高级']],
  ])('%s are a scale', async (_, levels) => {
    const { map } = await previewText(table(...levels));
    expect(map?.scales?.[0]?.points.map(({ name }) => name)).toEqual(levels);
  });

  it.each([
    [
      'those who lead nobody, people and leaders',
      ['Individual Contributor', 'People Manager', 'Senior Leader'],
    ],
    ['French steps', ['N1 - Débutant', 'N2 - Autonome', 'N3 - Référent']],
  ])('%s are a ladder', async (_, levels) => {
    expect(levelsOf(await previewText(table(...levels)))).toEqual(levels);
  });

  it('may stand after what the column holds', async () => {
    const preview = await previewText(table('Expected behaviours - Junior', 'Expected behaviours - Senior'));
    expect(levelsOf(preview)).toEqual(['Junior', 'Senior']);
  });
});

describe('tables whose rows are levels', () => {
  it('may have a ladder for each role', async () => {
    const { map, counts } = await previewText(
      'Role,Level,Talking,Making\nDesigner,Junior,Asks early what is meant,Draws what was asked for\nDesigner,Senior,Explains a choice well,Draws what is needed\nTester,Junior,Reports a fault clearly,Follows the plan given\nTester,Senior,Argues for a date,Writes the plan alone\n',
    );
    expect(counts).toMatchObject({ roles: 2, levels: 2, competencies: 2, behaviours: 8 });
    expect(map?.behaviours.every(({ roleIds }) => roleIds?.length === 1)).toBe(true);
  });

  it('take what somebody is called for no behaviour', async () => {
    const preview = await previewText(
      'Level,Title,Scope,Craft\nL1,Junior Baker,Bakes one kind of bread,Weighs flour with care\nL2,Baker,Bakes the whole range,Sees when dough is ready\n',
    );
    expect(preview.map?.competencies.map(({ name }) => name)).toEqual(['Scope', 'Craft']);
  });
});

describe('what belongs to a map and what does not', () => {
  it('a legend after a blank row is a note', async () => {
    const preview = await previewText(
      'Competency,L1,L2\nTesting,Writes tests,Finds gaps\n,,\nLegend,,\nL1 = works with help,,\n',
    );
    expect(preview.counts.competencies).toBe(1);
    expect(codesOf(preview.messages)).toContain('W-NOTES-ROWS');
  });

  it('"everything from Junior" points to another level', async () => {
    const preview = await previewText(
      'Competency,Junior,Senior\nCare,Asks early,"- Everything from Junior\n- Coaches others"\n',
    );
    expect(linesOf(preview)).toEqual(['Care @ Junior: Asks early', 'Care @ Senior: Coaches others']);
    expect(codesOf(preview.messages)).toContain('W-CROSS-REF');
  });

  it('what is required and what somebody reached is about a person', async () => {
    const { map, messages } = await previewText(
      'Competency,Description,Required level,Current level\nPython,Writes small programs with tests,3,2\nSQL,Asks good questions of data,4,4\n',
    );
    expect(map).toBeNull();
    expect(codesOf(messages)).toEqual(['E-PEOPLE']);
  });

  it('competencies and behaviours that are called so are read without a level, and asked about', async () => {
    const preview = await previewText(
      'Competency,Behavioural indicator\nCourage,Says what others only think\n',
    );
    expect(linesOf(preview)).toEqual(['Courage @ Any level: Says what others only think']);
    expect(preview.questions.find(({ id }) => id === 'Q-ONE-LEVEL')).toMatchObject({ default: 'one' });
  });

  it('values with what is done and what is not', async () => {
    const preview = await previewText(
      'Value,We do,We do not do\nCourage,Say what we see,Wait until it is too late\nCare,Ask how people are,Forget who is not there\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 2, behaviours: 4 });
  });

  it('ids of questions keep the rows of a rubric apart, and its percentages are in order', async () => {
    const preview = await previewText(
      'id,question_id,level_pct,descriptor\n1,1,100,Explains it fully\n2,1,50,Explains a part\n3,1,0,Explains nothing\n4,2,100,Shows each source\n5,2,50,Shows some sources\n6,2,0,Shows no source\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 2, behaviours: 6 });
    expect(levelsOf(preview)).toEqual(['0', '50', '100']);
  });
});

describe('a header over two rows', () => {
  it('has the names above and the levels below, each under its role', async () => {
    const { map, counts } = await previewText(
      'Area,Skill,Engineer,,Manager,\n,,Junior,Senior,Lead,Head\nCraft,Tests,Writes tests,Finds gaps,Asks for tests,Pays for tests\n,Code,Reads first,Simplifies,Reviews plans,Sets standards\nPeople,Talks,Asks early,Explains,Holds rounds,Opens doors\n',
    );
    expect(counts).toMatchObject({ roles: 2, levels: 4, areas: 2, competencies: 3, behaviours: 12 });
    expect(map?.roles.map(({ name }) => name)).toEqual(['Engineer', 'Manager']);
  });

  it('is not made of a header and a row of names', async () => {
    const preview = await previewText(
      'Skill,Junior,Senior\nTalks,Asks early,Explains\nTests,Writes,Finds gaps\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 2, levels: 2, behaviours: 4 });
  });
});

describe('columns that are roles', () => {
  it('hold the behaviours of each, at one level, and the doubt is a question', async () => {
    const preview = await previewText(
      'Competency,Designer,Developer,Tester\nCare,Draws with users,Writes for readers,Reports with care\nPlan,Plans a sketch,Plans a release,Plans a test\n',
    );
    expect(preview.map?.roles.map(({ name }) => name)).toEqual(['Designer', 'Developer', 'Tester']);
    expect(preview.counts).toMatchObject({ levels: 1, behaviours: 6 });
    expect(preview.questions.map(({ id }) => id)).toContain('Q-ONE-LEVEL');
  });
});

it('months and sums over numbers are no people', async () => {
  const { messages } = await previewText('Item,Jan,Feb,Total\nRent,100,100,200\nFood,50,60,110\n');
  expect(codesOf(messages)).toEqual(['E-NO-TEXT']);
});

describe('exports of other tools', () => {
  it('may have ids that look like levels', async () => {
    const preview = await previewText(
      'Parent ID number,ID number,Short name,Description,Is competency framework,Taxonomy\n,FW,Care,About care,1,"domain,competency,behaviour"\n,D1,People,,,\nD1,C1,Listening,,,\nC1,B1,Hears,Hears people out,,\nC1,B2,Sums up,Sums up what was said,,\n',
    );
    expect(linesOf(preview)).toEqual([
      'Listening @ Any level: Hears people out',
      'Listening @ Any level: Sums up what was said',
    ]);
  });

  it('may name, score and describe each level in columns of its own', async () => {
    const preview = await previewText(
      'Category,Competency Name,Rating 1 Label,Rating 1 Description,Rating 2 Label,Rating 2 Description\nCore,Care,Low,Forgets to ask,High,Asks unasked\nCore,Plan,Low,Misses dates,High,Shortens the way\n',
    );
    expect(linesOf(preview)).toEqual([
      'Care @ Rating 1: Forgets to ask',
      'Care @ Rating 2: Asks unasked',
      'Plan @ Rating 1: Misses dates',
      'Plan @ Rating 2: Shortens the way',
    ]);
  });

  it('may count their steps with nothing after the number', async () => {
    const { map } = await previewText(
      'EPA,1 Observe,2 Help at hand,3 Help on call,4 Alone\nHandover,Watches one,Hands over in pairs,Hands over and calls,Hands over alone\nRound,Follows one,Leads in pairs,Leads and calls,Leads alone\n',
    );
    expect(map?.scales?.[0]?.points.map(({ name }) => name)).toEqual([
      '1 Observe',
      '2 Help at hand',
      '3 Help on call',
      '4 Alone',
    ]);
  });

  it('may put the number of a rating and its name beside each other', async () => {
    const preview = await previewText(
      'Competency,Rating,Rating Name,Behavioral Indicators\nCare,1,Developing,Asks when told\nCare,2,Effective,Asks unasked\nPlan,1,Developing,Lists tasks\nPlan,2,Effective,Plans weeks\n',
    );
    expect(linesOf(preview)[0]).toBe('Care @ Developing: Asks when told');
  });
});

describe('words that can mean people or levels', () => {
  it('are levels over sentences', async () => {
    const preview = await previewText(
      'Competency,Student,Graduate,Senior\nCare,Watches how others talk to guests,Talks to guests with some help,Teaches others to talk to guests\nPlan,Follows the plan of the whole day,Plans a day with a colleague,Plans the month for the team\n',
    );
    expect(levelsOf(preview)).toEqual(['Student', 'Graduate', 'Senior']);
  });

  it('numbers that do not begin at one are a header too', async () => {
    const preview = await previewText(
      'Competency,2,3,4\nCare,Watches how others talk to guests,Talks to guests with some help,Teaches others to talk to guests\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 1, behaviours: 3 });
  });
});

describe('knowledge, skills and behaviours side by side', () => {
  it('are what a level of a role asks for', async () => {
    const preview = await previewText(
      'Role,Level,Knowledge,Skills,Behaviours\nNurse,Band 5,Knows the list of drugs,Gives drugs safely,Asks when unsure\nNurse,Band 6,Knows the rules of the ward,Leads a whole shift,Coaches new nurses\n',
    );
    expect(preview.map?.competencies.map(({ name }) => name)).toEqual(['Knowledge', 'Skills', 'Behaviours']);
    expect(preview.counts).toMatchObject({ roles: 1, levels: 2, behaviours: 6 });
  });

  it('are what a competence is made of, without a level', async () => {
    const preview = await previewText(
      'Kompetenz,Kenntnisse,Fertigkeiten,Haltung\nÜbergabe,Weiß was die nächste Schicht hören muss,Übergibt am Bett in guter Ordnung,Bleibt ruhig auch bei Nachfragen\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 1, behaviours: 3 });
    expect(preview.questions.map(({ id }) => id)).toContain('Q-ONE-LEVEL');
  });
});

it('answers to a survey are about people, whatever numbers stand in them', async () => {
  const { messages } = await previewText(
    'Timestamp,Email Address,I listen well,I plan well\n2026-01-01,a@mail.test,4,5\n2026-01-02,b@mail.test,3,4\n',
  );
  expect(codesOf(messages)).toEqual(['E-PEOPLE']);
});
