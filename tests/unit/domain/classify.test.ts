import { describe, expect, it } from 'vitest';
import {
  classify,
  createClassifier,
  reasonCodes,
  type ClassifyInput,
} from '../../../utils/domain/classify.ts';
import type { TypeChoice } from '../../../utils/domain/records.ts';

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
const codes = (input: ClassifyInput) => classify(input).reasons.map(({ code }) => code);

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

describe('a veto', () => {
  it.each([
    'Code review Quill',
    'Sprint review',
    'Supplier performance review',
    'Jahresgespräch mit Lieferant',
    'Jahresgespräch mit dem Steuerberater',
    'Entretien annuel chaudière',
    'Entretien annuel ascenseur',
    'Évaluation des risques',
    'Evaluación de proveedores',
    'Avaliação de fornecedores',
    'Valutazione dei fornitori',
    'Evaluatiegesprek leverancier',
    'Vier-Augen-Prinzip',
    'Technical interview',
    'Vorstellungsgespräch',
    'Colloquio di lavoro',
    '採用面談',
    '三者面談',
    '1:1 with client',
    '1:1 mit DB-Schema',
    '1:1 com Real',
    'Scale 1:1000',
    '1:10 pm call',
    'Printer calibration',
    'Image recognition',
    'Revenue recognition',
    'Data retention',
    'On-call handover',
    'Flu clinic',
    'Incident post-mortem',
    'Flight check-in',
    'Prep for 1:1s',
    'Anniversary 1/1',
  ])('keeps “%s” from being shown', (title) => {
    const found = classify(meeting(title));
    expect(found).toMatchObject({ type: 'none', trigger: false });
  });

  it('says which words it is about', () => {
    expect(classify(meeting('Supplier performance review')).reasons[0]).toMatchObject({ code: 'veto' });
  });

  it.each<[string, string]>([
    ['Exit interview', 'exit'],
    ['Stay interview', 'stay_interview'],
    ['Lessons learned', 'retro'],
    ['Feedback after the client demo', 'feedback'],
    ['1:1 Customer Success manager', 'one_on_one'],
    ['Mitarbeitergespräch Kundenservice', 'performance_review'],
  ])('does not touch “%s”', (title, type) => {
    expect(typeOf(meeting(title))).toBe(type);
  });
});

describe('gates', () => {
  it.each<[string, Partial<ClassifyInput>]>([
    ['all-day', { allDay: true }],
    ['all-day', { minutes: 1440 }],
    ['private', { private: true }],
    ['private', { title: 'Busy' }],
    ['private', { title: '予定あり' }],
    ['untitled', { title: null }],
    ['untitled', { title: ' 🎈 ' }],
    ['cancelled', { cancelled: true }],
    ['declined', { ownResponse: 'declined' }],
    ['too-many', { attendeeCount: 51 }],
  ])('%s: nothing is shown', (code, change) => {
    const found = classify({ ...weekly('1:1 Quill'), ...change });
    expect(found).toMatchObject({ type: 'none', trigger: false });
    expect(found.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('marks a crowd', () => {
    expect(classify(meeting('Retro', { attendeeCount: 51 })).groupOnly).toBe(true);
    expect(classify(meeting('Retro', { attendeeCount: 50 })).groupOnly).toBe(false);
  });
});

describe('the words around a title', () => {
  it.each([
    'Re: Fwd: 1:1 Quill',
    'AW: WG: 1:1 Quill',
    'TR : 1:1 Quill',
    'Abgesagt: 1:1 Quill',
    'Annulé : 1:1 Quill',
    '[Ext] 1:1 Quill',
    '【仮】1:1 Quill',
    '[Online] Re: 1:1 Quill',
  ])('are taken off “%s”', (title) => {
    expect(typeOf(weekly(title, { attendeeCount: null }))).toBe('one_on_one');
  });

  it.each<[string, string]>([
    ['[growth] Quill', 'career'],
    ['[career] Quill', 'career'],
    ['[1:1] Quill', 'one_on_one'],
    ['[check-in] Quill', 'weekly_checkin'],
    ['[review] Quill', 'performance_review'],
  ])('may be the tag in “%s”', (title, type) => {
    expect(classify(meeting(title))).toMatchObject({ type, trigger: true });
    expect(codes(meeting(title))).toContain('tag');
  });
});

describe('the manager', () => {
  const choice = (scope: 'event' | 'series', key: string, type: string, at = 1): TypeChoice => ({
    key,
    scope,
    type,
    at,
  });
  const keys = { key: 'site:1', seriesKey: 'site:s' };

  it('has the last word about an event and about a series, the event first', () => {
    const choices = [choice('series', 'site:s', 'career'), choice('event', 'site:1', 'feedback')];
    expect(classify(meeting('Lunch', { ...keys, choices }))).toMatchObject({
      type: 'feedback',
      trigger: true,
    });
    expect(classify(meeting('Lunch', { ...keys, key: 'site:2', choices })).type).toBe('career');
  });

  it('may say never here, and change the mind', () => {
    const never = choice('series', 'site:s', 'none');
    expect(classify(weekly('1:1 Quill', { ...keys, choices: [never] }))).toMatchObject({
      type: 'none',
      trigger: false,
    });
    const later = choice('series', 'site:s', 'one_on_one', 2);
    expect(typeOf(weekly('1:1 Quill', { ...keys, choices: [later, never] }))).toBe('one_on_one');
  });

  it('is not heard about other events, nor with a type that does not exist', () => {
    expect(typeOf(meeting('Lunch', { ...keys, choices: [choice('event', 'site:9', 'career')] }))).toBe(
      'none',
    );
    expect(typeOf(meeting('Lunch', { ...keys, choices: [choice('event', 'site:1', 'tarot')] }))).toBe('none');
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
