import { describe, expect, it } from 'vitest';
import { codesOf, linesOf, previewText } from './fakes.ts';

const polarities = (preview: Awaited<ReturnType<typeof previewText>>) =>
  preview.map?.behaviours.map(({ polarity }) => polarity);

describe('columns that name a level and a kind of text', () => {
  it('reads "Junior – do" and "Junior – don\'t" as pairs at one level', async () => {
    const preview = await previewText(
      "Competency,Junior – do,Junior – don't,Senior – do,Senior – don't\nMeetings,Prepares an agenda,Arrives late,Ends with decisions,Talks over others\n",
    );
    expect(linesOf(preview)).toEqual([
      'Meetings @ Junior: Prepares an agenda',
      'Meetings @ Junior: Arrives late',
      'Meetings @ Senior: Ends with decisions',
      'Meetings @ Senior: Talks over others',
    ]);
    expect(polarities(preview)).toEqual(['positive', 'negative', 'positive', 'negative']);
    expect(new Set(preview.map?.behaviours.map(({ pairId }) => pairId)).size).toBe(2);
  });
});

describe('a column of behaviours beside columns of ticks', () => {
  const ticked =
    'Area,Behaviour,Junior,Mid,Senior\nCommunication,Writes clear tickets,✓,✓,✓\n,Runs a workshop,,✓,✓\nLeadership,Mentors a colleague,,,✓\n,Hires well,,,\n';

  it('puts each behaviour at every level that is ticked', async () => {
    const preview = await previewText(ticked);
    expect(linesOf(preview)).toEqual([
      'Communication @ Junior: Writes clear tickets',
      'Communication @ Mid: Writes clear tickets',
      'Communication @ Senior: Writes clear tickets',
      'Communication @ Mid: Runs a workshop',
      'Communication @ Senior: Runs a workshop',
      'Leadership @ Senior: Mentors a colleague',
    ]);
  });

  it('names the row that no level ticks', async () => {
    const { messages } = await previewText(ticked);
    expect(messages.filter(({ code }) => code === 'W-ROW-LEVEL')).toMatchObject([{ place: { row: 5 } }]);
    expect(codesOf(messages)).not.toContain('W-DUP-COMPETENCY');
  });

  it.each(['expected', 'required', 'erwartet'])('takes the word "%s" for a tick', async (word) => {
    const { map } = await previewText(ticked.replaceAll('✓', word));
    expect(map?.behaviours.some(({ text }) => text === word)).toBe(false);
    expect(map?.behaviours).toEqual((await previewText(ticked)).map?.behaviours);
  });

  it('does not take numbers for ticks', async () => {
    const { map } = await previewText(ticked.replaceAll('✓', '3'));
    expect(map).toBeNull();
  });
});

describe('short descriptions beside a level', () => {
  it('are behaviours where they differ from row to row', async () => {
    const preview = await previewText(
      'Competency,Level,Description\nTeamwork,1,Takes part in work\nTeamwork,2,Leads some work\nTeamwork,3,Builds teams\n',
    );
    expect(linesOf(preview)).toEqual([
      'Teamwork @ 1: Takes part in work',
      'Teamwork @ 2: Leads some work',
      'Teamwork @ 3: Builds teams',
    ]);
  });
});

describe('several texts in one cell', () => {
  it('lines that begin like sentences are one behaviour each, and the question says so', async () => {
    const preview = await previewText(
      'Skill,Junior,Senior\nPrinting,"Fixes jams\nOrders toner",Trains staff\n',
    );
    expect(linesOf(preview)).toHaveLength(3);
    expect(preview.questions.find(({ id }) => id === 'Q-SPLIT')).toMatchObject({ default: 'line' });
  });

  it('a text that was only wrapped stays whole', async () => {
    const preview = await previewText(
      'Skill,Junior,Senior\nPrinting,"Fixes jams in all\nprinters of the floor",Trains staff\n',
    );
    expect(linesOf(preview)[0]).toBe('Printing @ Junior: Fixes jams in all printers of the floor');
    expect(preview.questions.find(({ id }) => id === 'Q-SPLIT')).toMatchObject({ default: 'keep' });
  });

  it('marks in the middle of a line begin a behaviour where the line begins with one', async () => {
    const preview = await previewText(
      'Skill,Junior,Senior\nPrinting,• Fixes jams • Orders toner,- Trains new staff - Reports to the board\nMail,1. Sorts mail 2. Sends mail,- Leads the team - Europe\n',
    );
    expect(linesOf(preview).map((line) => line.split(': ')[1])).toEqual([
      'Fixes jams',
      'Orders toner',
      'Trains new staff',
      'Reports to the board',
      'Sorts mail',
      'Sends mail',
      'Leads the team - Europe',
    ]);
  });
});

describe('a header without a name over the first column', () => {
  it('is found by its levels, though a row below it holds words that headers have', async () => {
    const preview = await previewText(
      '| | Associate Engineer (L1) | Engineer (L2) |\n|---|---|---|\n| Technical skill | Learns our stack<br>Writes small changes | Writes features<br>Reviews code |\n| Communication | Asks for help | Shares progress |\n',
      {},
      'ladder.md',
    );
    expect(preview.map?.levels.map(({ name }) => name)).toEqual(['Associate Engineer (L1)', 'Engineer (L2)']);
    expect(preview.counts).toMatchObject({ competencies: 2, behaviours: 6 });
  });
});
