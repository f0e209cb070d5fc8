import { describe, expect, it } from 'vitest';
import { codesOf, linesOf, previewText } from './fakes.ts';

describe('tables that are easily misread', () => {
  it('continues a row whose keys are all blank', async () => {
    const preview = await previewText(
      'Level,Competency,Behaviour\nJunior,Talk,Asks early\n,,Says thanks\nSenior,Talk,Coaches others\n',
    );
    expect(linesOf(preview)).toEqual([
      'Talk @ Junior: Asks early',
      'Talk @ Junior: Says thanks',
      'Talk @ Senior: Coaches others',
    ]);
    expect(codesOf(preview.messages)).toContain('I-FILLED-DOWN');
  });

  it('names a row without a level instead of guessing', async () => {
    const preview = await previewText(
      'Level,Competency,Behaviour\nJunior,Talk,Asks early\n,Write,Writes notes\n',
    );
    expect(linesOf(preview)).toEqual(['Talk @ Junior: Asks early']);
    expect(preview.messages).toMatchObject([{ code: 'W-ROW-LEVEL', place: { row: 3 } }]);
  });

  it('reads area, level and text with the level in the middle as long', async () => {
    const preview = await previewText(
      'Dimension,Level,Description\nTechnology,1 - Adopts,Learns the tools of the team\nTechnology,2 - Masters,Teaches the tools to others\n',
    );
    expect(preview.shape).toBe('csv-long');
    expect(linesOf(preview)).toHaveLength(2);
  });

  it('reads a corner called "Level" over level columns as wide', async () => {
    const preview = await previewText('Level,IC1,IC2\nCoding,Reads code,Writes code\n');
    expect(linesOf(preview)).toEqual(['Coding @ IC1: Reads code', 'Coding @ IC2: Writes code']);
  });

  it('takes the wording, not the targets, where a level has both', async () => {
    const preview = await previewText(
      'Skill,Junior,Junior expectations,Senior,Senior expectations\nSQL,1,Reads queries,3,Designs tables\n',
    );
    expect(linesOf(preview)).toEqual(['SQL @ Junior: Reads queries', 'SQL @ Senior: Designs tables']);
  });

  it('finds a header whose cells break over lines, below a title', async () => {
    const preview = await previewText(
      '"Ladder\nv3",,\nTopic,"IC1\nJunior","IC2\nMid"\nScope,Own tasks,Own features\n',
    );
    expect(linesOf(preview)).toEqual(['Scope @ IC1 Junior: Own tasks', 'Scope @ IC2 Mid: Own features']);
  });

  it('asks about text columns with unknown headers, and leaves them out when told to', async () => {
    const text = 'Skill,Level,Goes like this\nGit,Junior,Opens a pull request alone\n';
    expect(linesOf(await previewText(text))).toEqual(['Git @ Junior: Opens a pull request alone']);
    const refused = await previewText(text, { 'Q-COLUMN:Goes like this': 'ignore' });
    expect(codesOf(refused.messages)).toContain('E-NO-BEHAVIOUR');
  });

  it('does not take the level of something else for a job level', async () => {
    const preview = await previewText(
      'Skill type,Preferred name,Reuse level,Description\nknowledge,Choirs,sector-specific,Knows how choirs are led and paid\n',
    );
    expect(codesOf(preview.messages)).toContain('E-NO-LEVEL');
  });

  it('reads times as milestones only after asking', async () => {
    const text = 'Skill,Day 1,90 days\nGit,Clones the repository,Opens pull requests\n';
    expect(codesOf((await previewText(text)).messages)).toEqual(['E-NO-LEVEL', 'Q-TIME']);
    const asked = await previewText(text, { 'Q-TIME': 'levels' });
    expect(linesOf(asked)).toEqual([
      'Git @ Day 1: Clones the repository',
      'Git @ 90 days: Opens pull requests',
    ]);
  });

  it('reads a file without levels once one level for all is accepted', async () => {
    const text = 'Name,Behaviour\nTalk,Asks early\n';
    expect(codesOf((await previewText(text)).messages)).toEqual(['E-NO-LEVEL']);
    expect(linesOf(await previewText(text, { 'Q-ONE-LEVEL': 'one' }))).toEqual([
      'Talk @ Any level: Asks early',
    ]);
  });

  it('leaves tenure out, and the row of it is no competency', async () => {
    const preview = await previewText(
      'Topic,Junior,Senior\nExperience,~ 1 yr,5+ years\nTalk,Asks early,Coaches others\n',
    );
    expect(preview.counts).toMatchObject({ competencies: 1, cells: { total: 4, used: 2, placeholder: 2 } });
    expect(codesOf(preview.messages)).toEqual(['W-NOT-BEHAVIOUR', 'W-NOT-BEHAVIOUR']);
  });
});

describe('answers', () => {
  it('put levels in the order of the user', async () => {
    const text = 'Skill,Blue,Green\nTalk,Asks early,Asks late\n';
    const { map } = await previewText(text, { 'Q-LEVEL-ORDER': ['Green', 'Blue'] });
    expect(map?.levels).toMatchObject([
      { name: 'Green', rank: 1, rankSource: 'user' },
      { name: 'Blue', rank: 2 },
    ]);
  });

  it('turn a scale into job levels', async () => {
    const text = 'Skill,Novice,Expert\nTalk,Asks early,Coaches others\n';
    const scale = (await previewText(text)).map;
    expect([scale?.scales?.[0]?.points.length, scale?.expectations?.length]).toEqual([2, 2]);
    const levels = (await previewText(text, { 'Q-LEVEL-OR-SCALE': 'level' })).map;
    expect([levels?.scales, levels?.behaviours[0]?.levelId]).toEqual([undefined, 'novice']);
  });

  it('keep spellings apart, split lines, set kinds, scope, licence and accumulation', async () => {
    const text =
      'Area,Skill,Level,Behaviour\nDelivery,Talk,Sr. Dev,"Asks\nTells"\nDelivery,Talk,Senior Dev,Coaches\n';
    const { map } = await previewText(text, {
      'Q-SAME-LEVEL': 'keep',
      'Q-SPLIT': 'line',
      'Q-KIND:Delivery': 'technical',
      'Q-ROLE-SCOPE': 'Developers',
      'Q-LICENCE': 'own',
      'Q-CUMULATIVE': 'yes',
    });
    expect(map?.levels).toHaveLength(2);
    expect(map?.behaviours).toHaveLength(3);
    expect(map?.competencies[0]).toMatchObject({ kind: 'technical', kindSource: 'user' });
    expect(map).toMatchObject({
      roles: [{ name: 'Developers' }],
      cumulative: 'yes',
      source: { mayRedistribute: 'yes' },
    });
  });

  it('repair letters that were decoded twice', async () => {
    const text = 'Kompetenz,Junior,Senior\nÃœbergabe,fÃ¼hrt durch,leitet an\n';
    expect(linesOf(await previewText(text, { 'Q-MOJIBAKE': 'repair' }))[0]).toBe(
      'Übergabe @ Junior: führt durch',
    );
  });
});

describe('ids', () => {
  it('stay the same when rows move, and change with the wording', async () => {
    const head = 'Level,Skill,Behaviour\n';
    const ids = async (body: string) =>
      (await previewText(head + body)).map?.behaviours.map(({ id }) => id) ?? [];
    const [first, second] = await ids('Junior,Talk,Asks\nSenior,Talk,Tells\n');
    expect(await ids('Senior,Talk,Tells\nJunior,Talk,Asks\n')).toEqual([second, first]);
    expect(await ids('Junior,Talk,Asks often\nSenior,Talk,Tells\n')).toEqual([
      expect.not.stringMatching(first ?? ''),
      second,
    ]);
  });
});
