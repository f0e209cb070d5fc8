import { modeOf } from '../domain/brief/type.ts';
import { fail, ok } from '../domain/result.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';

/** Sessions: started once for a meeting, a person and a purpose; their purpose follows from their type. */
export const sessionHandlers = (
  { clock, ids, settings }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  library: Library,
): Handlers<'sessions.start' | 'sessions.update' | 'sessions.list'> => ({
  'sessions.start': async ({ session }, { view }) =>
    ok(await of.sessions.start(await current.mode(view), session)),
  'sessions.update': async ({ id, change }, { view }) => {
    const { type, ...rest } = change;
    const playbook = type === undefined ? null : (await library.edition(await settings.load())).head;
    const typed =
      type && playbook ? { id: type, purpose: modeOf(type, { ...playbook, prompts: [] }, null) } : undefined;
    const session = await of.sessions.change(
      await current.mode(view),
      id,
      { ...rest, type: typed },
      { now: clock.now(), ids },
    );
    return session ? ok(session) : fail('not-found');
  },
  'sessions.list': async ({ personId, limit, purpose }, { view }) =>
    ok(await of.sessions.list(await current.reader(view, purpose), personId, limit)),
});
