import { describe, expect, it } from 'vitest';
import { classify, type ClassifyInput } from '../../../utils/domain/classify.ts';
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
