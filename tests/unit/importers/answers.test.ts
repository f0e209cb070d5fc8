import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openImport, previewMap } from '../../../utils/importers/import-map.ts';
import { createReport } from '../../../utils/importers/report.ts';
import type {
  ImportFile,
  ImportPreview,
  ImportQuestion,
  QuestionDraft,
  RememberedAnswers,
} from '../../../utils/importers/types.ts';
import { bytesOf } from './fakes.ts';

const folder = join(import.meta.dirname, '../../fixtures/maps');
const stored: ImportFile[][] = globSync('**/*.{csv,tsv,json,yml,yaml,toml,md}', { cwd: folder })
  .filter((name) => name !== 'expected.json')
  .toSorted()
  .map((name) => [{ name: basename(name), bytes: new Uint8Array(readFileSync(join(folder, name))) }]);

const csv = (...rows: string[]): Uint8Array => bytesOf(`${rows.join('\n')}\n`);
const delivery =
  'Area,Skill,Blue,Green,Gold\nCraft,Testing,Writes tests for new code,Tests the edges before the middle,Teaches others to test their work\nCraft,Reviews,Answers every comment in a review,Asks what was meant before judging,Leaves the code easier to read\n';
const people =
  'Area,Skill,Blue,Green,Gold\nPeople,Listening,Lets others finish what they say,Asks back until it is clear,Sums up what was agreed on\nPeople,Leading,Says what is to be done next,Shares the plan with the team,Makes room for quiet people\n';
const archive = (name: string, files: Record<string, string>): ImportFile => ({
  name,
  bytes: zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
});
const zipped = archive('maps.zip', {
  'delivery.csv': delivery,
  'people.csv': people,
  'README.md': '# Maps\n\nHow we grow.\n',
});

const others = ({ options, default: chosen }: ImportQuestion): unknown[] => {
  if (!Array.isArray(options)) return [options.order.toReversed()];
  if (Array.isArray(chosen)) return options.map(({ value }) => [value]);
  return options.map(({ value }) => value).filter((value) => value !== chosen);
};

describe('an answer to a question', () => {
  it.each([...stored, [zipped]].map((files) => [files[0]?.name, files] as const))(
    'makes of %s what reading it anew makes, and is taken back without a trace',
    async (_name, files) => {
      const opened = openImport(files);
      const first = await opened.preview();
      for (const question of first.questions) {
        for (const value of others(question)) {
          const answers = { [question.id]: value };
          expect(await opened.preview(answers)).toEqual(await previewMap(files, answers));
        }
      }
      expect(await opened.preview()).toEqual(first);
    },
  );

  it('reads no file again', async () => {
    let reads = 0;
    const file = {
      name: 'map.csv',
      get bytes() {
        reads += 1;
        return csv(
          'Area,Skill,Blue,Green,Gold',
          'Craft,Testing,Writes tests for new code,Tests the edges before the middle,Teaches others to test their work',
          'Craft,Reviews,Answers every comment in a review,Asks what was meant before judging,Leaves the code easier to read',
        );
      },
    };
    const opened = openImport([file]);
    await opened.preview();
    const before = reads;
    const { counts } = await opened.preview({ 'Q-LEVEL-ORDER': ['Green', 'Blue', 'Gold'] });
    expect(counts.behaviours).toBe(6);
    expect(reads).toBe(before);
  });
});

const remember = ({ map }: ImportPreview): RememberedAnswers =>
  map?.source.mapping as unknown as RememberedAnswers;
const doubts = ({ questions }: ImportPreview): string[] =>
  questions.filter(({ answered }) => !answered).map(({ id }) => id);

/** Imports the first file with these answers, then the second one as the file of the next month. */
const nextMonth = async (
  first: ImportFile,
  answers: Record<string, unknown>,
  second: ImportFile,
): Promise<{ before: ImportPreview; after: ImportPreview }> => {
  const before = await previewMap([first], answers);
  return { before, after: await previewMap([second], {}, { remembered: remember(before) }) };
};
const file = (...rows: string[]): ImportFile => ({ name: 'map.csv', bytes: csv(...rows) });

describe('next month’s file', () => {
  const colours = [
    'Area,Skill,Blue,Green,Gold',
    'Craft,Testing,Writes tests for new code,Tests the edges before the middle,Teaches others to test their work',
    'Craft,Reviews,Answers every comment in a review,Asks what was meant before judging,Leaves the code easier to read',
  ];
  const order = { 'Q-LEVEL-ORDER': ['Green', 'Blue', 'Gold'] };

  it('is silent with its columns in another order and one more row', async () => {
    const { after } = await nextMonth(
      file(...colours),
      order,
      file(
        'Skill,Area,Gold,Green,Blue',
        'Testing,Craft,Teaches others to test their work,Tests the edges before the middle,Writes tests for new code',
        'Reviews,Craft,Leaves the code easier to read,Asks what was meant before judging,Answers every comment in a review',
        'Planning,Craft,Shares the plan with other teams,Splits the work into small steps,Follows the plan of the week',
      ),
    );
    expect(doubts(after)).toEqual([]);
    expect(after.map?.levels.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name)).toEqual([
      'Green',
      'Blue',
      'Gold',
    ]);
  });

  it('asks anew where a column is another one', async () => {
    const { after } = await nextMonth(
      file(...colours),
      order,
      file(
        'Area,Skill,Blue,Green,Red',
        'Craft,Testing,Writes tests for new code,Tests the edges before the middle,Teaches others to test their work',
        'Craft,Reviews,Answers every comment in a review,Asks what was meant before judging,Leaves the code easier to read',
      ),
    );
    expect(doubts(after)).toContain('Q-LEVEL-ORDER');
    expect(doubts(after)).not.toContain('Q-LICENCE');
  });

  it('asks about points of mastery by their names', async () => {
    const points = (names: string) =>
      file(
        `Area,Skill,${names}`,
        'Craft,Testing,Writes tests for new code,Tests the edges before the middle,Teaches others to test their work',
        'Craft,Reviews,Answers every comment in a review,Asks what was meant before judging,Leaves the code easier to read',
      );
    const level = { 'Q-LEVEL-OR-SCALE': 'level' };
    const same = await nextMonth(points('Novice,Competent,Expert'), level, points('Expert,Novice,Competent'));
    expect(doubts(same.before)).not.toContain('Q-LEVEL-OR-SCALE');
    expect(doubts(same.after)).not.toContain('Q-LEVEL-OR-SCALE');
    const other = await nextMonth(
      points('Novice,Competent,Expert'),
      level,
      points('Awareness,Working,Practitioner'),
    );
    expect(doubts(other.after)).toContain('Q-LEVEL-OR-SCALE');
  });

  it('finds its header one row further down', async () => {
    const noted = (...notes: string[]) => file(...notes, ...colours);
    const kept = await nextMonth(
      noted('Team,Status,Month,Owner', 'Craft,draft,May,People'),
      order,
      noted('Team,Status,Month,Owner', 'Craft,draft,June,People', 'Craft,final,July,People'),
    );
    expect(kept.before.questions.map(({ code }) => code)).toContain('Q-HEADER-ROW');
    expect(doubts(kept.after)).toEqual([]);
    expect(kept.after.counts).toEqual(kept.before.counts);
  });

  it('asks for its header anew where another row than the proposed was chosen and the rows moved', () => {
    const header = (row: number): QuestionDraft => ({
      code: 'Q-HEADER-ROW',
      options: ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
      default: row,
      about: ['Skill', 'Junior', 'Senior'],
      accepts: () => true,
    });
    const before = createReport({ 'Q-HEADER-ROW': '2' });
    before.ask(header(4));
    const known = before.toRemember();
    expect(createReport({}, known).ask(header(4))).toBe('2');
    expect(createReport({}, known).ask(header(5))).toBe(5);
  });

  it('is known again in an archive of another name, until a file comes or goes', async () => {
    const chosen = { 'Q-SHEET:may.zip': ['people.csv'] };
    const texts = { 'delivery.csv': delivery, 'people.csv': people };
    const { after } = await nextMonth(archive('may.zip', texts), chosen, archive('june.zip', texts));
    expect(doubts(after).filter((id) => id.startsWith('Q-SHEET'))).toEqual([]);
    expect(after.map?.competencies.map(({ name }) => name)).toEqual(['Listening', 'Leading']);
    const more = { ...texts, 'leading.csv': people };
    const grown = await nextMonth(archive('may.zip', texts), chosen, archive('june.zip', more));
    expect(doubts(grown.after)).toContain('Q-SHEET:june.zip');
  });

  it('keeps what was answered before it was known what it was about', async () => {
    const before = await previewMap([file(...colours)], order);
    const old = { answers: remember(before).answers, about: {} };
    expect(doubts(await previewMap([file(...colours)], {}, { remembered: old }))).toEqual([]);
  });
});

describe('the list of files', () => {
  it('says of each file what it was taken for', async () => {
    const { files } = await previewMap([
      { name: 'delivery.csv', bytes: bytesOf(delivery) },
      {
        name: 'people.md',
        bytes: bytesOf('# Junior\n\n## Listening\n\n- Lets others finish what they say\n'),
      },
    ]);
    expect(files).toEqual([
      { name: 'delivery.csv', format: 'delimited', shape: 'csv-wide', leftOut: null },
      expect.objectContaining({ name: 'people.md', format: 'markdown', leftOut: null }),
    ]);
  });

  it('says which files of an archive are left out, and why', async () => {
    const { files } = await previewMap([zipped]);
    expect(files).toEqual([
      { name: 'maps.zip', format: 'zip', shape: null, leftOut: null },
      { name: 'delivery.csv', archive: 'maps.zip', format: 'delimited', shape: 'csv-wide', leftOut: null },
      { name: 'people.csv', archive: 'maps.zip', format: 'delimited', shape: 'csv-wide', leftOut: null },
      { name: 'README.md', archive: 'maps.zip', format: null, shape: null, leftOut: 'I-SHEET-SKIPPED' },
    ]);
  });

  it('gives the error of a file that cannot be read', async () => {
    const { files } = await previewMap([
      { name: 'delivery.csv', bytes: bytesOf(delivery) },
      { name: 'empty.csv', bytes: new Uint8Array() },
      { name: 'slides.pdf', bytes: bytesOf('%PDF-1.7\n') },
    ]);
    expect(files.map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ['delivery.csv', null],
      ['empty.csv', 'E-EMPTY'],
      ['slides.pdf', 'E-TYPE'],
    ]);
  });
});

it('says of a map that only says what is not wanted that it cannot be applied, and why', async () => {
  const rows = ['Competency,Level,Behaviour,Type'];
  for (const level of ['Junior', 'Senior'])
    for (const text of ['Interrupts others in meetings', 'Leaves the build broken over night'])
      rows.push(`Craft,${level},${text},negative`);
  const { map, messages } = await previewMap([file(...rows)]);
  expect(map).toBeNull();
  expect(messages.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'E-NO-WANTED',
  ]);
});
