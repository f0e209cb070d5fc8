import { expect, it, vi } from 'vitest';
import { ok } from '../../../utils/domain/result.ts';
import { createNoDock } from '../../../utils/dock/no-dock.ts';
import type { DockParts } from '../../../utils/dock/dock.ts';
import type { Sighting } from '../../../utils/hosts/types.ts';

const sighting = { key: 'one' } as Sighting;

const open = () => {
  const call = vi.fn<(name: string, input: unknown) => Promise<unknown>>(async () =>
    ok({ attention: 'open', veiled: false }),
  );
  const win = new EventTarget();
  const stop = new AbortController();
  const dock = createNoDock({
    win: win as Window,
    client: { call } as unknown as DockParts['client'],
    signal: stop.signal,
  });
  return { dock, win, stop, said: () => call.mock.calls.map(([name]) => name) };
};

it('reports what is open and what is closed, and asks for nothing else', () => {
  const { dock, said } = open();
  dock.warm();
  dock.toggle();
  dock.onSighting(sighting);
  dock.hide();
  dock.onSighting(null);
  dock.onSighting(null);
  expect(said()).toEqual(['meeting.seen', 'meeting.gone']);
});

it('takes an open meeting back when the frame goes away', () => {
  const { dock, win, said } = open();
  win.dispatchEvent(new Event('pagehide'));
  expect(said()).toEqual([]);
  dock.onSighting(sighting);
  win.dispatchEvent(new Event('pagehide'));
  expect(said()).toEqual(['meeting.seen', 'meeting.gone']);
});

it('says nothing more once the site was taken back', () => {
  const { dock, win, stop, said } = open();
  dock.onSighting(sighting);
  stop.abort();
  win.dispatchEvent(new Event('pagehide'));
  expect(said()).toEqual(['meeting.seen']);
});
