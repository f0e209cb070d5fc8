import type { Portrait } from '../../../utils/exporters/portrait.ts';
import { person } from '../db/samples.ts';

export const portrait = (change: Partial<Portrait> = {}): Portrait => ({
  person: person(1, { name: 'Sam Okafor', emails: ['sam@acme.test'] }),
  role: 'Engineer',
  level: 'One',
  sessions: [],
  notes: [],
  promoted: new Set(),
  actions: [],
  goals: [],
  drafts: [],
  ...change,
});
