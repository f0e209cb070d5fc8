import { describe, expect, it } from 'vitest';
import { codesOf, linesOf, previewText } from './fakes.ts';

describe('tables that are no map', () => {
  it.each([
    [
      'courses',
      'Course,Level,Description,Duration,Price\nBread,Beginner,Baking for people without experience,2 days,500\n',
    ],
    [
      'hours',
      'Date,Project,Task,Hours,Description\n2026-01-04,Apollo,Design,3.5,Drew the first screens with the client\n',
    ],
    ['tasks', 'Task,Status,Owner,Due\nWrite the guide for new colleagues,Open,Anna,2026-05-01\n'],
    ['Aufgaben', 'Aufgabe;Status;Frist;Kosten\nDen Leitfaden für neue Leute schreiben;offen;1. Mai;300\n'],
  ])('%s are refused, and told apart by their columns', async (_, text) => {
    const { messages, map } = await previewText(text);
    expect(map).toBeNull();
    expect(messages).toMatchObject([{ code: 'E-NOT-MAP', place: { row: 1 } }]);
  });

  it.each([
    ['people in rows', 'Participant,Python,Design\nAnna,2,5\nTom,3,1\n'],
    ['people by number', 'student,energy,maths\n68463,0,1\n51352,2,0\n'],
    [
      'people at machines',
      'Line,Operator Name,Operation,Machine,Eff\nA,Operator 1,Pressing,Flatbed,72\nB,Operator 2,Packing,Overlock,91\n',
    ],
    ['Personen auf Russisch', 'Участник;Backend;Frontend\nДенис;2;5\nСаломе;;\n'],
  ])('%s are refused as people', async (_, text) => {
    const { messages, map } = await previewText(text);
    expect(map).toBeNull();
    expect(codesOf(messages)).toEqual(['E-PEOPLE']);
  });

  it('columns of short remarks are no levels', async () => {
    const { messages, map } = await previewText(
      '能力ID\t能力名\t重要度\t増分\t開発期\nA1\t読解\tP1\t大\t第1期\nA2\t記述\tP1\t中\t第2期\nA3\t数量\tP1\t中\t第1期\n',
      {},
      'list.tsv',
    );
    expect(map).toBeNull();
    expect(codesOf(messages)).toEqual(['E-NO-LEVEL']);
  });

  it('what stands in row after row groups the rows and is no behaviour', async () => {
    const { messages, map } = await previewText(
      'programme,module,competency,level\nLife sciences and nature,M1,Doubt,0\nLife sciences and nature,M2,Care,2\nLife sciences and nature,M3,Order,1\nData and statistics,M1,Doubt,1\n',
    );
    expect(map).toBeNull();
    expect(codesOf(messages)).toEqual(['E-NO-BEHAVIOUR']);
  });

  it('pay and titles of levels are no competencies', async () => {
    const { map, messages } = await previewText(
      'Level,Title,Min,Max\nL1,Junior Baker,20,30\nL2,Baker,30,40\nL3,Senior Baker,40,50\n',
    );
    expect(map).toBeNull();
    expect(codesOf(messages)).toContain('E-NO-BEHAVIOUR');
  });
});

describe('columns and rows of real lists', () => {
  it('keep competencies apart that have only a code', async () => {
    const preview = await previewText(
      'code_competence,niveau,description\nC4,1,Applique les règles données\nC7,1,Écoute avant de répondre\nC4,2,Explique les règles aux autres\n',
    );
    expect(linesOf(preview)).toEqual([
      'C4 @ 1: Applique les règles données',
      'C7 @ 1: Écoute avant de répondre',
      'C4 @ 2: Explique les règles aux autres',
    ]);
  });

  it('name a level by its name where a number and a name stand beside each other', async () => {
    const { map } = await previewText(
      'Competency,Level,Level name,Description\nFocus,2,Regular,Guards time for deep work\nFocus,1,Starter,Ends one thing before the next\n',
    );
    expect(map?.levels.map(({ name, rank }) => [name, rank])).toEqual([
      ['Starter', 1],
      ['Regular', 2],
    ]);
  });

  it('leave out the row of totals', async () => {
    const preview = await previewText(
      'Competency,Weight,L1,L2\nTesting,60,Writes a test for each fix,Keeps the suite fast\nTalking,40,Says what was done,Explains choices in writing\nTotal,100,,\n',
    );
    expect(preview.map?.competencies.map(({ name }) => name)).toEqual(['Testing', 'Talking']);
    expect(codesOf(preview.messages)).toContain('W-NOTES-ROWS');
  });

  it('read "yes" and "no" under the levels as where a behaviour is expected', async () => {
    const preview = await previewText(
      'Competency,Behaviour,Junior,Senior\nTeam,Shares what was learned,Yes,Yes\nTeam,Settles quarrels,No,Yes\n',
    );
    expect(linesOf(preview)).toEqual([
      'Team @ Junior: Shares what was learned',
      'Team @ Senior: Shares what was learned',
      'Team @ Senior: Settles quarrels',
    ]);
  });

  it('read what to do and what not to do without a level, and ask', async () => {
    const preview = await previewText(
      'Area,Behaviour,Effective,Ineffective\nTeam,Sharing,Writes down what was decided,Keeps it in private chats\nTeam,Feedback,Names what was seen,Talks about the absent\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 2, behaviours: 4 });
    expect(preview.questions.find(({ id }) => id === 'Q-ONE-LEVEL')).toMatchObject({ default: 'one' });
  });

  it('follow the parents of any list whose rows name them', async () => {
    const preview = await previewText(
      'Description,Short Code,ID,Parent ID\nMaterials,M1,1,\nKnows the materials,L1,1.1,1\nTells metals from ceramics,L2,1.1.1,1.1\nExplains where each is used,L3,1.1.2,1.1\n',
    );
    expect(linesOf(preview)).toEqual([
      'Knows the materials @ Any level: Tells metals from ceramics',
      'Knows the materials @ Any level: Explains where each is used',
    ]);
    expect(preview.map?.areas.map(({ name }) => name)).toEqual(['Materials']);
  });
});

describe('several behaviours on one line', () => {
  const split = (preview: Awaited<ReturnType<typeof previewText>>) =>
    preview.questions.find(({ id }) => id === 'Q-SPLIT')?.default;

  it('are parted at ";" and "|" where every cell is such a list, and the question says so', async () => {
    for (const mark of ['; ', ' | ']) {
      const preview = await previewText(
        `Skill,Junior,Senior\nMeetings,${['Comes prepared', 'Takes notes'].join(mark)},${['Sends an agenda', 'Keeps time'].join(mark)}\n`,
      );
      expect(preview.counts.behaviours).toBe(4);
      expect(split(preview)).toBe('item');
    }
  });

  it('stay whole where only some cells are, until the question is answered', async () => {
    const text =
      'Skill,Junior,Senior\nMeetings,Comes prepared; Takes notes,Leads them well: keeps to time; sums up; and thanks people\n';
    const preview = await previewText(text);
    expect(preview.counts.behaviours).toBe(2);
    expect(split(preview)).toBe('keep');
    expect((await previewText(text, { 'Q-SPLIT': 'item' })).counts.behaviours).toBe(5);
  });

  it('several short sentences are asked about', async () => {
    const text =
      'Skill,Junior,Senior\nScope,You ask early. You tell when dates move. You own your part.,You shape the work\n';
    const preview = await previewText(text);
    expect(preview.counts.behaviours).toBe(2);
    expect(split(preview)).toBe('keep');
    expect((await previewText(text, { 'Q-SPLIT': 'sentence' })).counts.behaviours).toBe(4);
  });
});

describe('texts that lost their quotation marks', () => {
  it('are put together at ", " where that gives as many cells as the header, and each row is named', async () => {
    const preview = await previewText(
      'Skill,Junior,Senior\nWriting,Clear, short texts,Teaches others, patiently, to write\nTalking,Says what was done,Explains why\n',
    );
    expect(linesOf(preview)).toEqual([
      'Writing @ Junior: Clear, short texts',
      'Writing @ Senior: Teaches others, patiently, to write',
      'Talking @ Junior: Says what was done',
      'Talking @ Senior: Explains why',
    ]);
    expect(preview.messages.filter(({ code }) => code === 'W-ROW-JOINED')).toMatchObject([
      { place: { row: 2, line: 2 } },
    ]);
  });

  it('stay cut where the cells still do not fit', async () => {
    const { messages } = await previewText('Skill,Junior,Senior\nWriting,Clear, Short,Teaches,Leads\n');
    expect(codesOf(messages)).toContain('W-ROW-LONG');
  });
});

describe('tables beside the map', () => {
  it.each([
    [
      'an interview guide',
      'Competency,Question,Good answer,Poor answer\nCare,Tell me about an upset guest,Names what was felt,Blames the guest\nPlan,Tell me about a late project,Says what was learned,Sees no fault\n',
    ],
    ['who does what', 'Task,Designer,Developer,Manager\nDraw screens,R,C,A\nWrite code,C,R,A\n'],
    [
      'courses by skill',
      'Skill,Level,Course,Link\nPython,Beginner,Introduction to programming,https://example.org/a\nPython,Advanced,Libraries for others,https://example.org/b\n',
    ],
  ])('%s makes no behaviours', async (_, text) => {
    const { map, messages } = await previewText(text);
    expect(map).toBeNull();
    expect(messages.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('levels whose texts are the same for every competency are levels', async () => {
    const rows = ['Care', 'Plan', 'Talk', 'Calm'].map(
      (name) => `${name},Does it with some help from others,Teaches others how to do it well\n`,
    );
    const preview = await previewText(`Competency,Bronze,Silver\n${rows.join('')}`);
    expect(preview.counts).toMatchObject({ competencies: 4, levels: 2, behaviours: 8 });
  });

  it('"Expectations for Senior" is one level', async () => {
    const preview = await previewText(
      'Competency,Expectations for Senior\nCare,Talks to upset guests with great calm\nPlan,Plans the month for the whole team\n',
    );
    expect(preview.map?.levels.map(({ name }) => name)).toEqual(['Senior']);
  });
});
