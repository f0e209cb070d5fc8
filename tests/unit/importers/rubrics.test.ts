import { describe, expect, it } from 'vitest';
import { codesOf, linesOf, previewText } from './fakes.ts';

const pointsOf = ({ map }: Awaited<ReturnType<typeof previewText>>) =>
  (map?.scales ?? []).flatMap(({ points }) => points.map(({ name }) => name));

describe('rubrics, whose columns say how well something is met', () => {
  it.each([
    ['English', 'Below expectations,Meets expectations,Exceeds expectations'],
    ['German', 'Nicht erfüllt,Erfüllt,Übertroffen'],
    ['French', 'En dessous des attentes,Conforme aux attentes,Dépasse les attentes'],
    ['Spanish', 'Por debajo de lo esperado,Cumple,Supera las expectativas'],
    ['Portuguese', 'Abaixo do esperado,Dentro do esperado,Acima do esperado'],
    ['Italian', 'Insufficiente,Sufficiente,Ottimo'],
    ['Dutch', 'Onvoldoende,Voldoende,Uitstekend'],
    ['Japanese', '期待を下回る,期待通り,期待を上回る'],
    ['Arabic', 'دون المتوقع,يلبي التوقعات,يفوق التوقعات'],
  ])('are read as points of mastery, in %s', async (_, header) => {
    const preview = await previewText(
      `,${header}\nListening,Talks over others,Hears people out,Draws out the quiet ones\n`,
    );
    expect(pointsOf(preview)).toEqual(header.split(','));
    expect(preview.counts).toMatchObject({ competencies: 1, behaviours: 3 });
    expect(preview.questions.map(({ id }) => id)).toContain('Q-LEVEL-OR-SCALE');
  });

  it('need no column of names: the table itself is what they are about', async () => {
    const preview = await previewText(
      'Below,Meets,Exceeds\nMisses dates without a word,Says early when a date slips,Shortens the way for others\n',
      {},
      'delivery.csv',
    );
    expect(linesOf(preview)).toEqual([
      'delivery @ Below: Misses dates without a word',
      'delivery @ Meets: Says early when a date slips',
      'delivery @ Exceeds: Shortens the way for others',
    ]);
  });

  it('put "Criterion" over what a row is about, and take a code before it for no name', async () => {
    const preview = await previewText(
      'No.,Criterion,Definition,Best care,Missed chance,Harmful care\n1,Noticing,Whether risk is seen,Names the risk at once,Sees the risk late,Plays the risk down\n2,Asking,Whether more is asked,Asks how urgent it is,Asks nothing further,Changes the subject\n',
    );
    expect(preview.map?.competencies.map(({ name }) => name)).toEqual(['Noticing', 'Asking']);
    expect(preview.counts).toMatchObject({ levels: 3, behaviours: 6 });
    expect(preview.questions.map(({ id }) => id)).toContain('Q-LEVEL-ORDER');
  });

  it('may stand under a row of points, which are no roles', async () => {
    const { map, counts } = await previewText(
      'Points,5,3,0\nRating,Excelled,Met expectations,No attempt\nNotes,Writes for the next person,Writes what was done,Writes nothing down\n',
    );
    expect(counts).toMatchObject({ competencies: 1, behaviours: 3 });
    expect(map?.roles.map(({ name }) => name)).toEqual(['All roles']);
  });

  it('leave out rows of points and weights, cell by cell', async () => {
    const preview = await previewText(
      'Column1,A range,Column2,B range,Fail\nDepth of thought,Weighs several causes,,Names one cause,Names no cause at all\n-30%,,,,\n,13,12,11,0\nCare for sources,Checks each source,,Names the sources,Names no sources at all\n-20%,,,,\n,8,7,6,0\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 2, behaviours: 6 });
    expect(preview.counts.cells).toMatchObject({ used: 6, placeholder: 6 });
  });

  it('ask about one more column of texts beside the ratings', async () => {
    const text =
      'Criterion,Good,Needs work,Must be fixed\nPlan,Has clear next steps,Has vague next steps,Has no plan at all\nData,Fits the question,Fits only in part,Misreads the data\n';
    const preview = await previewText(text);
    expect(preview.counts.behaviours).toBe(6);
    expect(preview.questions.find(({ id }) => id === 'Q-COLUMN:Must be fixed')).toMatchObject({
      default: 'level',
    });
    const without = await previewText(text, { 'Q-COLUMN:Must be fixed': 'ignore' });
    expect(without.counts.behaviours).toBe(4);
  });

  it('may name their columns by numbers: a word alone under one is a verdict, not a behaviour', async () => {
    const preview = await previewText(
      'rubric_title,criteria_description,rating_1,pts_1,rating_2,pts_2\nEssay,Opening,Excellent,4,Good,3\nTalk,First post,Answers the question with sources,9,Answers without sources,5\nTalk,Replies,Moves the talk forward,9,Repeats what was said,5\n',
    );
    expect(linesOf(preview)).toEqual([
      'First post @ rating_1: Answers the question with sources',
      'First post @ rating_2: Answers without sources',
      'Replies @ rating_1: Moves the talk forward',
      'Replies @ rating_2: Repeats what was said',
    ]);
    expect(codesOf(preview.messages).filter((code) => code === 'W-NOT-BEHAVIOUR')).toHaveLength(2);
  });

  it('may be long: a column "score" over words says which point a row describes', async () => {
    const preview = await previewText(
      'competence,cluster,score,description\nSearch,Facts,Weak,Finds little and nothing new\nSearch,Facts,Good,Finds most of it alone\nDoubt,Facts,Weak,Repeats what others wrote\nDoubt,Facts,Good,Compares results with care\n',
    );
    expect(pointsOf(preview)).toEqual(['Weak', 'Good']);
    expect(preview.counts).toMatchObject({ areas: 1, competencies: 2, behaviours: 4 });
  });
});

describe('a header', () => {
  it('is not a row of numbered texts', async () => {
    const preview = await previewText(
      'Competency,Bronze,Silver\nService,"1. Greets each guest\n2. Offers water","1. Knows the names\n2. Calms complaints"\nHygiene,1) Washes hands often,1) Checks the fridge log\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 2, levels: 2, behaviours: 6 });
  });

  it('is not a row of scores that happen to count on', async () => {
    const { messages, map } = await previewText(
      'Name,Talking,Testing,Leading\nAnna Berg,3,4,2\nTom Reed,2,5,3\nIris Vogt,4,4,4\n',
    );
    expect(map).toBeNull();
    expect(messages).toMatchObject([{ code: 'E-PEOPLE', place: { row: 1 } }]);
  });
});

describe('examples in columns of their own', () => {
  it('stand with the behaviour of their level', async () => {
    const { map, messages } = await previewText(
      'Competency,Junior,Junior examples,Senior,Senior examples\nCare,Asks early,Asked on day one,Coaches others,Coached two people\nPlan,Lists tasks,Kept a list,Plans weeks,\n',
    );
    expect(map?.behaviours.map(({ text, examples = [] }) => [text, examples])).toEqual([
      ['Asks early', ['Asked on day one']],
      ['Coaches others', ['Coached two people']],
      ['Lists tasks', ['Kept a list']],
      ['Plans weeks', []],
    ]);
    expect(codesOf(messages)).toEqual([]);
  });

  it('are named as left out where one has no behaviour', async () => {
    const { messages } = await previewText(
      'Competency,Junior,Junior examples,Senior\nCare,Asks early,Asked on day one,Coaches others\nPlan,,Kept a list,Plans weeks\n',
    );
    expect(codesOf(messages)).toContain('I-COLUMN-IGNORED');
  });

  it('are not what a level called "Exemplary" says', async () => {
    const { counts } = await previewText(
      'Standard,Emerging,Proficient,Exemplary\nCare,Asks when told,Asks early,Teaches others to ask\n',
    );
    expect(counts).toMatchObject({ behaviours: 3, examples: 0 });
  });
});
