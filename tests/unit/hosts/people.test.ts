import { describe, expect, it } from 'vitest';
import { toAttendees } from '../../../utils/hosts/readers/people.ts';

describe('a guest in one line with an address', () => {
  it.each([
    ['Laura Rossi <laura@ditta.example> (organizzatore)', 'Laura Rossi', true],
    ['Nair, Priya (priya@ditta.example)', 'Nair, Priya', false],
    ['Laura Rossi laura@ditta.example, accepted', 'Laura Rossi', false],
  ])('reads the name that stands before the address: %s', (line, name, organiser) => {
    const email = /\w+@ditta\.example/.exec(line)?.[0] ?? '';
    const [guest] = toAttendees([{ email, label: '', lines: [line] }], null);
    expect(guest).toMatchObject({ name, email, organiser });
  });

  it('takes the answer after the address, too', () => {
    const [guest] = toAttendees(
      [{ email: 'a@b.example', label: '', lines: ['Ann Bell <a@b.example> declined'] }],
      null,
    );
    expect(guest).toMatchObject({ name: 'Ann Bell', response: 'declined' });
  });
});
