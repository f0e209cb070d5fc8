import { fail, ok } from '../domain/result.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type ActionCalls = 'actions.add' | 'actions.update' | 'actions.remove' | 'actions.restore' | 'actions.list';

/** Promises that follow the person. */
export const actionHandlers = (
  { clock }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<ActionCalls> => ({
  'actions.add': async ({ action }, { view }) => {
    if (await of.trash.holds('actions', action.id)) return fail('not-found');
    const purpose = action.sessionId === null ? null : await of.sessions.purposeOf(action.sessionId);
    const reader = await current.mode(view);
    const added = await of.actions.add(reader, action, purpose ?? reader, clock.now());
    if (action.sessionId !== null) await of.promptEvents.noteAction(action.sessionId);
    return ok(added);
  },
  'actions.update': async ({ id, change }, { view }) => {
    const action = await of.actions.change(await current.mode(view), id, change, clock.now());
    return action ? ok(action) : fail('not-found');
  },
  'actions.remove': async ({ id }) =>
    (await of.trash.removeRow('actions', id, clock.now())) ? ok(null) : fail('not-found'),
  'actions.restore': async ({ id }) =>
    (await of.trash.restoreRow('actions', id)) ? ok(null) : fail('not-found'),
  'actions.list': async ({ personId, includeDone }, { view }) =>
    ok(await of.actions.list(await current.mode(view), personId, includeDone)),
});
