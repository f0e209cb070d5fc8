import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../utils/domain/result.ts';
import type { Caller } from '../../../utils/messaging/call.ts';
import { isChange } from '../../../utils/messaging/changes.ts';
import { toCallEnvelope } from '../../../utils/messaging/envelope.ts';
import { protocol, type CallName } from '../../../utils/messaging/protocol.ts';
import { serve } from '../../../utils/messaging/serve.ts';
import type { Log } from '../../../utils/platform/log.ts';
import type { Services } from '../../../utils/services/services.ts';
import { fakeExtension, own, senders } from '../../unit/messaging/fake-runtime.ts';
import { inputs } from './inputs.ts';

const callers = ['content', 'embedded', 'frame', 'panel', 'page'] as const satisfies readonly Caller[];
const names = Object.keys(protocol) as CallName[];

/** The served extension, whose frame 4 of tab 7 was opened by our dock when `claimed`. */
const served = ({ claimed = false, permitted = true } = {}) => {
  const extension = fakeExtension();
  const forgotten: unknown[] = [];
  const handle = vi.fn<(...call: unknown[]) => Promise<unknown>>(async () => ok(null));
  const services = {
    handle: handle as unknown as Services['handle'],
    isClaimed: async () => claimed,
    forgetTab: async (...place: unknown[]) => void forgotten.push(place),
    forgetSites: async () => ok(null),
    wake: async () => ok(null),
    beginSession: async () => ok(null),
    lockIfIdle: async () => ok(false),
    hear: async () => false,
  };
  const stop = new AbortController();
  const log = { error: vi.fn<Log['error']>() };
  const runtime = extension.open(senders.background);
  serve({ services, runtime, own, isPermitted: () => permitted, log }, stop.signal);
  const ask = (sender: keyof typeof senders, name: string, input: unknown): Promise<unknown> =>
    extension.open(senders[sender]).sendMessage(toCallEnvelope(name, input, 'test'));
  return { extension, handle, ask, stop, log, forgotten };
};

const askAs = (caller: Caller, name: string, input: unknown) => {
  const { ask, handle } = served({ claimed: caller === 'panel' });
  return { answer: ask(caller === 'panel' ? 'frame' : caller, name, input), handle };
};

describe.each(names)('%s', (name) => {
  const { who } = protocol[name];
  const allowed: readonly Caller[] = who;

  it.each(callers.filter((caller) => !allowed.includes(caller)))('refuses a %s', async (caller) => {
    const { answer, handle } = askAs(caller, name, inputs[name]);
    expect(await answer).toEqual({ ok: false, code: 'not-allowed' });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each(callers.filter((caller) => allowed.includes(caller)))('serves a %s', async (caller) => {
    const { answer, handle } = askAs(caller, name, inputs[name]);
    expect(await answer).toEqual({ ok: true, value: null });
    expect(handle).toHaveBeenCalledWith(name, expect.anything(), expect.objectContaining({ caller }));
  });

  it('refuses a foreign sender', async () => {
    const { ask, handle } = served();
    expect(await ask('foreign', name, inputs[name])).toEqual({ ok: false, code: 'foreign-sender' });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 5, 'text', [], true])('refuses %j as its input', async (input) => {
    const [caller] = allowed;
    const { answer, handle } = askAs(caller ?? 'page', name, input);
    expect(await answer).toMatchObject({ ok: false, code: 'bad-input' });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each(Object.keys(inputs[name]))('refuses an input whose %s is of the wrong kind', async (field) => {
    const [caller] = allowed;
    const { answer, handle } = askAs(caller ?? 'page', name, { ...inputs[name], [field]: [[]] });
    expect(await answer).toMatchObject({ ok: false, code: 'bad-input' });
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('serving', () => {
  it.each(['', 'notes', 'notes.deleteAll', 'toString', '__proto__', 'constructor'])(
    'does not know %j',
    async (name) => {
      const { ask, handle } = served();
      expect(await ask('page', name, {})).toEqual({ ok: false, code: 'unknown-call' });
      expect(handle).not.toHaveBeenCalled();
    },
  );

  it('refuses a content script on a site that was not permitted', async () => {
    const { ask, forgotten } = served({ permitted: false });
    expect(await ask('content', 'meeting.gone', {})).toEqual({ ok: false, code: 'foreign-sender' });
    // The site was taken back under its script: what that told before is known no more.
    expect(forgotten).toEqual([[7, null]]);
  });

  it('hears of a meeting from a calendar in a frame, and lets it ask for nothing but the labels of HR pages', () => {
    const open = names.filter((name) => (protocol[name].who as readonly Caller[]).includes('embedded'));
    expect(open).toEqual(['meeting.seen', 'meeting.gone', 'dock.labels']);
  });

  it('refuses a calendar in a frame on a site that was not permitted', async () => {
    const { ask, handle, forgotten } = served({ permitted: false });
    expect(await ask('embedded', 'meeting.gone', {})).toEqual({ ok: false, code: 'foreign-sender' });
    expect(handle).not.toHaveBeenCalled();
    expect(forgotten).toEqual([[7, expect.any(Number)]]);
  });

  it('shows a frame nothing before its dock has proven itself', async () => {
    const { ask, handle } = served({ claimed: false });
    expect(await ask('frame', 'brief.get', inputs['brief.get'])).toEqual({ ok: false, code: 'not-allowed' });
    expect(handle).not.toHaveBeenCalled();
  });

  it('leaves messages of others alone', async () => {
    const { extension } = served();
    const page = extension.open(senders.page);
    expect(await page.sendMessage({ touchline: 1, dock: 'toggle' })).toBeUndefined();
    expect(await page.sendMessage('hello')).toBeUndefined();
  });

  it('stops with its signal', async () => {
    const { ask, stop } = served();
    stop.abort();
    await expect(ask('page', 'settings.get', {})).rejects.toThrow('Receiving end');
  });

  it('never answers a bug with silence', async () => {
    const { ask, handle, log } = served();
    handle.mockRejectedValueOnce(new TypeError('bug'));
    expect(await ask('page', 'settings.get', {})).toEqual({ ok: false, code: 'failed' });
    expect(log.error).toHaveBeenCalledOnce();
  });

  it('never says what the input was', async () => {
    const { ask } = served();
    const note = { ...inputs['notes.add'].note, text: 'PRIVATE'.repeat(1_000) };
    expect(JSON.stringify(await ask('page', 'notes.add', { note }))).not.toContain('PRIVATE');
  });

  it('tells the other surfaces of a change, and of nothing else', async () => {
    const { extension, ask } = served({ claimed: true });
    const heard: unknown[] = [];
    extension.open(senders.page).onMessage.addListener((message) => void heard.push(message));
    await ask('page', 'notes.list', inputs['notes.list']);
    await ask('page', 'notes.add', inputs['notes.add']);
    const changes = heard.filter((message) => !JSON.stringify(message).includes('"name"'));
    expect(changes).toEqual([{ touchline: 1, changed: 'data', by: 'test' }]);
  });

  it('counts every call that writes as a change or says why not', () => {
    const quiet = [
      'backup.mark',
      'backup.stop',
      // Kept in the session, and told as a meeting.
      'calendar.load',
      'calendar.open',
      'dock.prefs',
      'dock.veil',
      'drafts.clear',
      'drafts.save',
      'experiments.note',
      'panel.dismissed',
      'prompt.mark',
      'prompt.pin',
      'prompt.unpin',
      'safety.remove',
    ];
    const writes =
      /\.(add|edit|update|remove|restore|save|link|apply|undo|choose|set|erase|unerase|start|clear|mark|prefs|veil|seen|gone|rule|unrule|pin|unpin|stop|resume|answer|put|import|note|dismissed|take|promote|takeBack|bringBack|coachOnly|later|settle|keep|repair|restart|lock|unlock|setUp)$/;
    expect(names.filter((name) => writes.test(name) !== isChange(name)).toSorted()).toEqual(quiet);
  });
});
