import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../utils/domain/result.ts';
import { messageClient } from '../../../utils/messaging/client-message.ts';
import { serve } from '../../../utils/messaging/serve.ts';
import { localClient } from '../../../utils/messaging/serve/local-client.ts';
import type { Log } from '../../../utils/platform/log.ts';
import type { Services } from '../../../utils/services/services.ts';
import { inputs } from '../../contract/messages/inputs.ts';
import { fakeExtension, own, senders } from './fake-runtime.ts';

const services = (handle = vi.fn<() => Promise<unknown>>(async () => ok('answer'))) => ({
  handle: handle as unknown as Services['handle'],
  isClaimed: async () => true,
  forgetTab: async () => {},
  forgetSites: async () => ok(null),
  wake: async () => ok(null),
  beginSession: async () => ok(null),
  lockIfIdle: async () => ok(false),
  hear: async () => false,
});

const running = () => {
  const extension = fakeExtension();
  const stop = new AbortController();
  const runtime = extension.open(senders.background);
  serve(
    { services: services(), runtime, own, isPermitted: () => true, log: { error: vi.fn<Log['error']>() } },
    stop.signal,
  );
  return { extension, stop };
};

describe('a client by message', () => {
  it('gets the answer of the background', async () => {
    const { extension } = running();
    const client = messageClient(extension.open(senders.page));
    expect(await client.call('settings.get', {})).toEqual({ ok: true, value: 'answer' });
  });

  it('says failed when nobody answers, and when the answer is none', async () => {
    const extension = fakeExtension();
    const client = messageClient(extension.open(senders.page));
    expect(await client.call('settings.get', {})).toMatchObject({ ok: false, code: 'failed' });
    extension.open(senders.background).onMessage.addListener(() => undefined);
    expect(await client.call('settings.get', {})).toMatchObject({ ok: false, code: 'failed' });
  });

  it('says lost once the extension was updated under its page', async () => {
    const { extension } = running();
    const runtime = extension.open(senders.content);
    const client = messageClient(runtime);
    runtime.lose();
    expect(await client.call('meeting.gone', {})).toMatchObject({ ok: false, code: 'lost' });
    const heard = vi.fn<() => void>();
    client.onChanged(heard, new AbortController().signal);
    expect(heard).not.toHaveBeenCalled();
  });

  it('hears what others change and not its own echo', async () => {
    const { extension } = running();
    const stop = new AbortController();
    const one = messageClient(extension.open(senders.page));
    const two = messageClient(extension.open(senders.page));
    const [heardByOne, heardByTwo] = [vi.fn<() => void>(), vi.fn<() => void>()];
    one.onChanged(heardByOne, stop.signal);
    two.onChanged(heardByTwo, stop.signal);
    await one.call('notes.add', inputs['notes.add']);
    await vi.waitFor(() => expect(heardByTwo).toHaveBeenCalledOnce());
    expect(heardByOne).not.toHaveBeenCalled();
    stop.abort();
    await one.call('notes.add', inputs['notes.add']);
    expect(heardByTwo).toHaveBeenCalledOnce();
  });

  it('leaves the news of an opened meeting to the dock when it lies in a page', async () => {
    const { extension } = running();
    const { signal } = new AbortController();
    const [inPage, aside] = [vi.fn<() => void>(), vi.fn<() => void>()];
    messageClient(extension.open(senders.frame)).onChanged(inPage, signal);
    messageClient(extension.open(senders.page), { inPage: false }).onChanged(aside, signal);
    await messageClient(extension.open(senders.content)).call('meeting.gone', {});
    await vi.waitFor(() => expect(aside).toHaveBeenCalledOnce());
    expect(inPage).not.toHaveBeenCalled();
  });
});

describe('a client in process', () => {
  it('is held to the same schemas and the same allow-list', async () => {
    const handle = vi.fn<() => Promise<unknown>>(async () => ok('answer'));
    const runtime = fakeExtension().open(senders.page);
    const client = localClient(services(handle), { runtime, surface: 'popup', id: 'p' });
    expect(await client.call('notes.remove', { id: 'no uuid' })).toMatchObject({ code: 'bad-input' });
    expect(await client.call('meeting.gone', {})).toMatchObject({ code: 'not-allowed' });
    expect(handle).not.toHaveBeenCalled();
    expect(await client.call('settings.get', {})).toEqual({ ok: true, value: 'answer' });
  });

  it('tells the other surfaces of what it changed, and is content when there is none', async () => {
    const extension = fakeExtension();
    const client = localClient(services(), {
      runtime: extension.open(senders.page),
      surface: 'popup',
      id: 'p',
    });
    expect(await client.call('notes.add', inputs['notes.add'])).toMatchObject({ ok: true });
    const heard = vi.fn<() => void>();
    messageClient(extension.open(senders.frame)).onChanged(heard, new AbortController().signal);
    await client.call('notes.add', inputs['notes.add']);
    expect(heard).toHaveBeenCalledOnce();
  });
});
