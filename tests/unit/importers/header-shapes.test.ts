import { describe, expect, it } from 'vitest';
import { previewText } from './fakes.ts';

const textsOf = (map: Awaited<ReturnType<typeof previewText>>['map']): string[] =>
  (map?.behaviours ?? []).map(({ text, competencyId, levelId, polarity }) => {
    const competency = map?.competencies.find(({ id }) => id === competencyId)?.name;
    const level = map?.levels.find(({ id }) => id === levelId)?.name;
    return `${competency} / ${level} / ${polarity === 'negative' ? 'not: ' : ''}${text}`;
  });

describe('a header in two rows', () => {
  it('is one where the levels stand over the blank cells of the names', async () => {
    const { map, counts } = await previewText(
      'Customer ladder,,,,\n,,CSM I,CSM II,Senior CSM\nPillar,Attribute,,,\nTrust,Calm,Replies soon,Knows goals,Is called first\n,Listening,Takes notes,Sums up,Hears the rest\n',
    );
    expect(counts).toMatchObject({ areas: 1, competencies: 2, levels: 3, behaviours: 6 });
    expect(map?.levels.map(({ name }) => name)).toEqual(['CSM I', 'CSM II', 'Senior CSM']);
  });

  it('with what to do and what not below each level names the competency in the first column', async () => {
    const { map } = await previewText(
      "Expectation,Junior,,Senior,\n,Do,Don't,Do,Don't\nReview,Asks early,Merges alone,Explains why,Picks nits\nTests,Adds one a bug,Skips them,Plans them,Leaves gaps\n",
    );
    expect(textsOf(map)).toEqual([
      'Review / Junior / Asks early',
      'Review / Junior / not: Merges alone',
      'Review / Senior / Explains why',
      'Review / Senior / not: Picks nits',
      'Tests / Junior / Adds one a bug',
      'Tests / Junior / not: Skips them',
      'Tests / Senior / Plans them',
      'Tests / Senior / not: Leaves gaps',
    ]);
  });
});

it('levels with a number and a title in each row stand beside the competencies as columns', async () => {
  const { map, counts } = await previewText(
    'Stufe;Titel;Fachlich;Sozial;Führung\n1;Junior Entwickler;Löst einfache Aufgaben;Fragt nach;\n2;Entwickler;Löst mittlere Aufgaben;Gibt Feedback;Leitet an\n3;Senior Entwickler;Entwirft Lösungen;Moderiert;Leitet ein Team\n',
  );
  expect(counts).toMatchObject({ levels: 3, competencies: 3, behaviours: 8 });
  expect(map?.levels.map(({ name }) => name)).toEqual([
    'Junior Entwickler',
    'Entwickler',
    'Senior Entwickler',
  ]);
});

it('evidence beside a criterion shows the behaviour and is none', async () => {
  const { map } = await previewText(
    'Role;Competency;Performance criteria;Evidence\nNurse;Safety;Checks the five rights each time;Audit\nNurse;Handover;Leads the handover of the shift;\n',
  );
  expect(map?.behaviours.map(({ text, examples }) => [text, examples])).toEqual([
    ['Checks the five rights each time', ['Audit']],
    ['Leads the handover of the shift', undefined],
  ]);
});

it('a counterexample is what is not wanted', async () => {
  const { map } = await previewText(
    'Nivel,Competencia,Comportamiento observable,Contraejemplo\nJunior,Equipo,Pide ayuda a tiempo,Se bloquea sin avisar\nSenior,Equipo,Ayuda a otros,Acapara información\n',
  );
  expect(textsOf(map)).toContain('Equipo / Junior / not: Se bloquea sin avisar');
});

it('one known level before columns of texts leads others, which are asked about', async () => {
  const { counts, questions } = await previewText(
    'Value,Individual Contributor,People Leader,Executive\nIntegrity,Tells the truth,Builds honest teams,Sets the tone\nCourage,Asks hard questions,Backs people up,Takes bold bets\n',
  );
  expect(counts).toMatchObject({ levels: 3, competencies: 2, behaviours: 6 });
  expect(questions.map(({ id }) => id)).toContain('Q-COLUMN:Executive');
});

it('headings stay areas below a row that describes the levels', async () => {
  const { map, counts } = await previewText(
    ',Level 1,Level 2\n,Foundation,Advanced\nTALK\nListening,Lets others finish,Checks what was meant\nLEAD\nDelegation,Shares tasks,Shares outcomes\n',
  );
  expect(map?.areas.map(({ name }) => name)).toEqual(['TALK', 'LEAD']);
  expect(counts).toMatchObject({ competencies: 2, behaviours: 4 });
});
