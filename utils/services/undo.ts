import { ok } from '../domain/result.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

/** The last fifty changes, and taking one back. */
export const undoHandlers = (
  { clock }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<'undo.list' | 'undo.take'> => ({
  'undo.list': async (_input, { view }) => {
    const lines = await of.undo.list(await current.mode(view));
    const names = await of.people.names(
      lines.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    );
    return ok(
      lines.map(({ personId, ...line }) => ({ ...line, personName: names.get(personId ?? '') ?? null })),
    );
  },
  'undo.take': async ({ id, anyway = false }, { view }) =>
    of.undo.take(await current.mode(view), id, { now: clock.now(), anyway }),
});
