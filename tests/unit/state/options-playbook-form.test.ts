import { describe, expect, it } from 'vitest';
import {
  emptyPrompt,
  findPromptProblems,
  toggleChoice,
  toPrompt,
  toPromptForm,
} from '../../../utils/state/options-playbook-form.ts';
import { toPackId } from '../../../utils/state/options-playbook-packs.ts';
import {
  findSessionProblems,
  toSession,
  toSessionForm,
} from '../../../utils/state/options-playbook-session-form.ts';
import { playbookOf, promptOf, sessionOf } from '../domain/playbook-samples.ts';

const book = playbookOf();
const place = { id: 'one.1', session: 'one' };

describe('the form of a prompt', () => {
  it('gives back what it was made from', () => {
    const full = promptOf('one.1', 'one', {
      plain: 'Plain?',
      next: 'one.2',
      formal: { text: 'Sie?', plain: 'Ohne?', followUp: 'Und?' },
      pathways: ['new_hire', 'new_lead'],
    });
    for (const prompt of [full, promptOf('one.1', 'one')]) {
      expect(toPrompt(toPromptForm(prompt), prompt)).toEqual(prompt);
    }
  });

  it('takes white space and invisible characters out of what was typed', () => {
    const { text } = toPrompt({ ...emptyPrompt, text: '  What\u200b\n is   next? ' }, place);
    expect(text).toBe('What is next?');
  });

  it('names a fault at its field, and a formal wording without a text', () => {
    const form = { ...emptyPrompt, text: 'Why?', formalFollowUp: 'Und Sie?', next: 'gone' };
    const { errors } = findPromptProblems(toPrompt(form, place), book);
    expect(Object.entries(errors).map(([field, { code }]) => `${field} ${code}`)).toEqual([
      'formalText empty-text',
      'next next-missing',
    ]);
  });

  it('keeps what does no harm apart from what does', () => {
    const found = findPromptProblems(toPrompt({ ...emptyPrompt, text: 'Why {colour}?' }, place), book);
    expect(found).toMatchObject({ errors: {}, hints: { text: { code: 'unknown-placeholder' } } });
  });

  it.each([
    [['all'], 'new_hire', ['new_hire']],
    [['new_hire'], 'new_lead', ['new_hire', 'new_lead']],
    [['new_hire'], 'new_hire', ['all']],
    [['new_hire', 'new_lead'], 'all', ['all']],
  ])('from %j, pressing %s leads to %j', (before, pressed, after) => {
    expect(toggleChoice(before, pressed, 'all')).toEqual(after);
  });
});

describe('the form of a session', () => {
  const before = sessionOf('one', { good: [], group: null });

  it('gives back what it was made from', () => {
    expect(toSession(toSessionForm(before), before)).toEqual(before);
  });

  it('names a fault at its field, in a list and in a phase', () => {
    const form = { ...toSessionForm(before), name: ' ', minutes: '1.5', avoid: 'fine\n<b>loud</b>' };
    form.phases = form.phases.map((phase, at) => (at === 1 ? { ...phase, focus: '' } : phase));
    const problems = findSessionProblems(toSession(form, before), book);
    expect(Object.fromEntries(Object.entries(problems).map(([field, one]) => [field, one?.code]))).toEqual({
      name: 'missing',
      minutes: 'shape',
      avoid: 'html',
      'phases.1': 'missing',
    });
  });
});

describe('the id of a new pack', () => {
  it.each([
    ['Our Team: Q3', 'our-team-q3'],
    ['Équipe Été', 'equipe-ete'],
    ['面談', ''],
    ['-- x --', 'x'],
  ])('%s becomes %j', (name, id) => {
    expect(toPackId(name)).toBe(id);
  });
});
