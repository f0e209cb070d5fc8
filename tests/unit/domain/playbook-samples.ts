import type { Playbook, Prompt, SessionPlaybook } from '../../../utils/domain/playbook.ts';

export const sessionOf = (id: string, change: Partial<SessionPlaybook> = {}): SessionPlaybook => ({
  id,
  name: `Session ${id}`,
  purpose: `What ${id} is for.`,
  mode: 'coaching',
  minutes: 30,
  cadence: 'weekly',
  outcomes: ['One thing is clear'],
  phases: [
    { phase: 'open', minutes: 10, focus: 'Arrive' },
    { phase: 'agree', minutes: 20, focus: 'Say what comes next' },
  ],
  before: ['Read the last note'],
  after: ['Keep the promise'],
  avoid: ['Talking most of the time'],
  good: [],
  formats: [],
  variants: [],
  group: null,
  ...change,
});

export const promptOf = (id: string, session: string, change: Partial<Prompt> = {}): Prompt => ({
  id,
  session,
  phase: 'open',
  text: `What about ${id}?`,
  followUp: 'What else?',
  topic: 'progress',
  roles: ['all'],
  cycle: ['any'],
  pathways: ['all'],
  competencyKinds: ['any'],
  formats: ['any'],
  evidence: 'none',
  technique: `way of ${id}`,
  ...change,
});

export const playbookOf = (change: Partial<Playbook> = {}): Playbook => ({
  format: 'playbook/1',
  id: 'core',
  version: '1.0.0',
  locale: 'en',
  sessions: [sessionOf('one'), sessionOf('two'), sessionOf('generic')],
  prompts: [promptOf('one.1', 'one'), promptOf('one.2', 'one'), promptOf('two.1', 'two')],
  ...change,
});
