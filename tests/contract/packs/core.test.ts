import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sessionTypes } from '../../../utils/domain/session-type.ts';
import { playbook } from '../../../utils/schema/playbook.ts';
import { coreIn } from './packs.ts';
import { commonest } from './translations.ts';

const core = coreIn('en');
const count = (session: string): number => core.prompts.filter((one) => one.session === session).length;
const roles = ['frontline_coach', 'team_lead', 'people_manager'];
const pathways = ['new_hire', 'high_performer', 'specialist', 'return_from_leave', 'new_lead'];

describe('the core pack', () => {
  it('has a playbook for every session type, and the generic one', () => {
    expect(core.sessions.map(({ id }) => id)).toEqual([...sessionTypes, 'generic']);
  });

  it('has at least 16 prompts for each of the eight commonest types, 8 for the others, 350 in all', () => {
    expect(commonest.filter((type) => count(type) < 16)).toEqual([]);
    expect(sessionTypes.filter((type) => count(type) < 8)).toEqual([]);
    expect(count('generic')).toBeGreaterThanOrEqual(5);
    expect(core.prompts.length).toBeGreaterThanOrEqual(350);
  });

  it('says for every session what good looks like in each coach role, how each format is held, and for each pathway', () => {
    const thin = core.sessions
      .filter(({ id }) => id !== 'generic')
      .filter(
        ({ good, formats, variants, outcomes, before, after, avoid }) =>
          good.map(({ role }) => role).join() !== roles.join() ||
          good.some(({ looksLike }) => looksLike.length === 0) ||
          formats.map(({ format }) => format).join() !== 'in_person,remote,async' ||
          variants.map(({ pathway }) => pathway).join() !== pathways.join() ||
          [outcomes, before, after, avoid].some((lines) => lines.length === 0),
      );
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it('leads a group through rounds where several people meet', () => {
    const flows = core.sessions.filter(({ group }) => group !== null).map(({ id }) => id);
    expect(flows).toEqual(expect.arrayContaining(['group_clinic', 'peer_circle']));
  });

  it('can show at least three prompts of each type when nothing is known about the person', () => {
    const known = core.prompts.filter(
      ({ text, plain, pathways: written, roles: suited, cycle, formats }) =>
        [text, plain ?? '{'].some((wording) => !wording.includes('{')) &&
        written.includes('all') &&
        suited.includes('all') &&
        cycle.includes('any') &&
        formats.includes('any'),
    );
    const poor = sessionTypes.filter((type) => known.filter((one) => one.session === type).length < 3);
    expect(poor).toEqual([]);
  });

  it('tells to check with HR and the law first where that is due', () => {
    const silent = ['corrective', 'return_from_leave'].filter((type) => {
      const before = core.sessions.find(({ id }) => id === type)?.before ?? [];
      return !before.join('\n').includes('HR and local law first');
    });
    expect(silent).toEqual([]);
  });
});

describe('the published schema', () => {
  it('is the one the product checks by', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../../public/schema/playbook.schema.json', import.meta.url), 'utf8'),
    );
    expect(published).toEqual({
      title: 'Touchline playbook, one locale of one pack',
      ...z.toJSONSchema(playbook, { io: 'input' }),
    });
  });
});
