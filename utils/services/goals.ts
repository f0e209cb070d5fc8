import { fail, ok } from '../domain/result.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type GoalCalls = 'goals.list' | 'goals.add' | 'goals.update' | 'goals.remove' | 'goals.restore';

/** Goals and growth experiments of a person. What is agreed while an evaluation is shown stands on that side. */
export const goalHandlers = (
  { clock }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<GoalCalls> => ({
  'goals.list': async ({ personId, purpose }, { view }) =>
    ok(await of.goals.list(await current.reader(view, purpose), personId)),
  'goals.add': async ({ goal }, { view }) => {
    if (await of.trash.holds('goals', goal.id)) return fail('not-found');
    const reader = await current.mode(view);
    const purpose = reader === 'evaluation' ? reader : goal.purpose;
    return ok(await of.goals.add(reader, { ...goal, purpose }, clock.now()));
  },
  'goals.update': async ({ id, change }, { view }) => {
    const changed = await of.goals.change(await current.mode(view), id, change, clock.now());
    if (changed.ok) return changed;
    return changed.code === 'too-many' ? fail('bad-input', { at: 'change.checkIn' }) : fail('not-found');
  },
  'goals.remove': async ({ id }) =>
    (await of.trash.removeRow('goals', id, clock.now())) ? ok(null) : fail('not-found'),
  'goals.restore': async ({ id }) =>
    (await of.trash.restoreRow('goals', id)) ? ok(null) : fail('not-found'),
});
