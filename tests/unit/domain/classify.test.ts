import { describe, expect, it } from 'vitest';
import {
  classify,
  createClassifier,
  reasonCodes,
  type ClassifyInput,
} from '../../../utils/domain/classify.ts';

const meeting = (title: string | null, change: Partial<ClassifyInput> = {}): ClassifyInput => ({
  title,
  attendeeCount: 2,
  minutes: 30,
  recurring: false,
  ...change,
});
const weekly = (title: string, change: Partial<ClassifyInput> = {}) =>
  meeting(title, { recurring: true, ...change });
const typeOf = (input: ClassifyInput) => classify(input).type;

describe('a 1:1', () => {
  it.each([
    '1:1 Quill',
    '1-1 Quill',
    '1on1 Quill',
    '1 on1 quill',
    '1x1 Quill',
    '1 to 1 – Quill',
    '1-2-1 Quill',
    '121 Quill',
    'One-to-one Quill',
    'One on One: Quill',
    'O3 Quill',
    '１：１ Quill',
    '1∶1 Quill',
    '1️⃣:1️⃣ Quill',
    '1on1MTG Quill',
    '1:1er mit Quill',
    '1-zu-1 Quill',
    'Eins zu eins Quill',
    '1 à 1 Quill',
    'Uno a uno con Quill',
    'Um a um Quill',
    'één-op-één Quill',
    '1 op 1 Quill',
    '1対1 Quill',
    'ワンオンワン Quillさん',
    '【隔週】1on1',
  ])('is seen in “%s” between two people', (title) => {
    expect(typeOf(weekly(title))).toBe('one_on_one');
  });

  it.each([
    'Quill / Odette',
    'Quill <> Odette',
    'Quill & Odette',
    'Quill – Odette',
    'QU/OD',
    'Quill ☕ Odette',
    'Quill x Odette weekly',
    '佐藤／鈴木',
  ])('is seen in the bare pair “%s” that repeats, and asked about when it does not', (title) => {
    expect(typeOf(weekly(title))).toBe('one_on_one');
    const once = classify(meeting(title));
    expect(once).toMatchObject({ type: 'none', trigger: false });
    expect(once.alternatives.map(({ type }) => type)).toContain('one_on_one');
  });

  it('knows a name from the invitation', () => {
    expect(typeOf(weekly('weekly zebulonia', { names: ['Zebulonia Quark'] }))).toBe('one_on_one');
    expect(typeOf(weekly('weekly zebulonia'))).toBe('none');
  });

  it('needs two people, or a title that says nothing else when their number is unknown', () => {
    expect(typeOf(weekly('1:1 Quill', { attendeeCount: 3 }))).toBe('none');
    expect(typeOf(weekly('1:1 Quill', { attendeeCount: null }))).toBe('one_on_one');
    expect(typeOf(weekly('1:1 export of ledgers', { attendeeCount: null }))).toBe('none');
    expect(typeOf(weekly('Quill / Odette', { attendeeCount: null }))).toBe('none');
  });

  it.each([
    'Sales / Legal',
    'Finance <> Procurement',
    'Quill / Odette / Rune',
    'Quill/Odette Ltd',
    'Project Falcon weekly',
  ])('is not seen in “%s”', (title) => {
    expect(typeOf(weekly(title))).toBe('none');
  });
});

describe('what a word means in its language', () => {
  it.each<[string, string]>([
    ['planningsgesprek', 'goal_setting'],
    ['functioneringsgesprek', 'mid_cycle'],
    ['voortgangsgesprek', 'mid_cycle'],
    ['beoordelingsgesprek', 'performance_review'],
    ['Entretien annuel', 'performance_review'],
    ['Entretien professionnel', 'career'],
    ['Mitarbeitergespräch', 'performance_review'],
    ['MITARBEITERGESPRAECH', 'performance_review'],
    ['Mitarbeitergesprach', 'performance_review'],
    ['Zielvereinbarung', 'goal_setting'],
    ['BEM-Gespräch', 'return_from_leave'],
    ['期初面談', 'goal_setting'],
    ['期中面談', 'mid_cycle'],
    ['期末面談', 'performance_review'],
    ['Evaluación de desempeño', 'performance_review'],
    ['evaluacion de desempeno', 'performance_review'],
    ['PDI de Ximena', 'career'],
    ['Colloquio di valutazione', 'performance_review'],
    ['Verifica intermedia', 'mid_cycle'],
    ['Annual apraisal', 'performance_review'],
  ])('“%s” is %s', (title, type) => {
    expect(typeOf(meeting(title, { minutes: 60 }))).toBe(type);
  });
});

describe('the number of people', () => {
  it.each<[string, number, string]>([
    ['Retro', 7, 'retro'],
    ['Lessons learned', 7, 'retro'],
    ['Goals Q3', 6, 'goal_setting'],
    ['Goals Q3', 24, 'none'],
    ['Manager handover', 3, 'handoff'],
    ['Performance improvement plan', 3, 'corrective'],
    ['Annual review', 9, 'none'],
    ['Skip-level lunch', 6, 'skip_level'],
    ['Peer coaching circle', 6, 'peer_circle'],
    ['Calibration pre-read', 1, 'calibration'],
    ['1:1 Quill', 1, 'none'],
  ])('makes of “%s” with %i people: %s', (title, attendeeCount, type) => {
    expect(typeOf(meeting(title, { attendeeCount }))).toBe(type);
  });
});

describe('an answer', () => {
  it('marks what must never open by itself', () => {
    for (const title of [
      'Exit interview',
      'Stay interview',
      'Return to work meeting',
      'PIP check-in',
      'Performance review',
    ])
      expect(classify(meeting(title))).toMatchObject({ sensitive: true, trigger: true });
    expect(classify(weekly('1:1 Quill')).sensitive).toBe(false);
  });

  it('is less sure without a number of people', () => {
    const known = classify(meeting('Career conversation')).confidence;
    expect(classify(meeting('Career conversation', { attendeeCount: null })).confidence).toBeLessThan(known);
  });

  it('takes an abbreviation for a word of its own language', () => {
    expect(typeOf(meeting('POP Lotte', { language: 'nl' }))).toBe('career');
    expect(typeOf(meeting('POP Lotte', { language: 'en' }))).toBe('none');
  });

  it('gives only reasons that have a message', () => {
    for (const title of [
      '1:1 Quill',
      'Lunch',
      'Code review',
      'Quill / Odette',
      'Weekly',
      'Growth chat',
      '[growth] x',
    ])
      for (const { code } of classify(weekly(title)).reasons) expect(reasonCodes).toContain(code);
  });

  it('is the same from every classifier', () => {
    expect(createClassifier()(weekly('1:1 Quill'))).toEqual(classify(weekly('1:1 Quill')));
  });
});

describe('sessions that came with the fuller playbook', () => {
  it.each([
    ['Peer mentoring', 2, 'peer_mentoring'],
    ['Mentorat croisé', 2, 'peer_mentoring'],
    ['ピアメンタリング', 2, 'peer_mentoring'],
    ['Talent community meet-up', 20, 'talent_community'],
    ['Performance compact: Ana', 2, 'performance_compact'],
    ['Structured observation Kim', 2, 'structured_observation'],
    ['Strukturierte Hospitation Jana', 2, 'structured_observation'],
    ['Distributed team check-in', 6, 'dispersed_checkin'],
    ['[360 feedback] Kim', 2, 'feedback_360'],
  ])('are found in %s', (title, attendeeCount, type) => {
    expect(typeOf(meeting(title, { attendeeCount }))).toBe(type);
  });

  it('offers the 360-degree playbook where feedback is the first guess', () => {
    const found = classify(meeting('360 feedback with Sam'));
    expect(found.type).toBe('feedback');
    expect(found.alternatives.map(({ type }) => type)).toContain('feedback_360');
  });
});
