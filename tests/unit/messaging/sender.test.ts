import { describe, expect, it } from 'vitest';
import type { MessageSender } from '../../../utils/messaging/runtime.ts';
import { proveSender } from '../../../utils/messaging/sender.ts';

const chrome = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const firefox = {
  id: 'touchline@touchline.example',
  origin: 'moz-extension://3b9c1f8e-0000-4000-8000-000000000001',
};
const site = 'https://calendar.google.com';

/** As measured: which fields each kind of sender carries. */
const kinds = (own: typeof chrome): [string, MessageSender, string][] => [
  [
    'a content script',
    { id: own.id, origin: site, url: `${site}/calendar/u/0/r`, tab: { id: 7 }, frameId: 0, documentId: 'd' },
    'content',
  ],
  [
    'a content script in a frame of another page',
    { id: own.id, origin: site, url: `${site}/calendar/u/0/r`, tab: { id: 7 }, frameId: 3, documentId: 'd' },
    'embedded',
  ],
  [
    'a panel in a page',
    {
      id: own.id,
      origin: own.origin,
      url: `${own.origin}/panel.html`,
      tab: { id: 7 },
      frameId: 15_032_385_537,
      documentId: 'd',
    },
    'frame',
  ],
  ['a toolbar popup', { id: own.id, origin: own.origin, url: `${own.origin}/popup.html` }, 'page'],
  ['a side panel', { id: own.id, origin: own.origin, url: `${own.origin}/panel.html` }, 'page'],
  [
    'options in a tab',
    { id: own.id, origin: own.origin, url: `${own.origin}/options.html#map`, tab: { id: 9 }, frameId: 0 },
    'page',
  ],
  [
    'a popup in a tab',
    { id: own.id, origin: own.origin, url: `${own.origin}/popup.html`, tab: { id: 9 }, frameId: 0 },
    'page',
  ],
  [
    'a sender without origin',
    { id: own.id, url: `${own.origin}/options.html`, tab: { id: 9 }, frameId: 0 },
    'page',
  ],
];

const foreign = (own: typeof chrome): [string, MessageSender][] => [
  [
    'another extension',
    { id: 'other', origin: 'chrome-extension://other', url: 'chrome-extension://other/popup.html' },
  ],
  [
    'another extension under our origin',
    { id: 'other', origin: own.origin, url: `${own.origin}/popup.html` },
  ],
  ['nobody', {}],
  ['no address', { id: own.id, origin: own.origin }],
  ['an address that is none', { id: own.id, origin: own.origin, url: 'panel.html' }],
  ['our origin with the address of a page', { id: own.id, origin: own.origin, url: `${site}/panel.html` }],
  [
    'our address with the origin of a page',
    { id: own.id, origin: site, url: `${own.origin}/options.html`, tab: { id: 7 }, frameId: 0 },
  ],
  ['a page of ours that does not exist', { id: own.id, origin: own.origin, url: `${own.origin}/other.html` }],
  [
    'options embedded in a page',
    { id: own.id, origin: own.origin, url: `${own.origin}/options.html`, tab: { id: 7 }, frameId: 3 },
  ],
  [
    'popup embedded in a page',
    { id: own.id, origin: own.origin, url: `${own.origin}/popup.html`, tab: { id: 7 }, frameId: 3 },
  ],
  ['a frame without a tab', { id: own.id, origin: own.origin, url: `${own.origin}/panel.html`, frameId: 3 }],
  ['a content script without a tab', { id: own.id, origin: site, url: `${site}/`, frameId: 0 }],
  [
    'a content script of which the browser does not say in which frame',
    { id: own.id, origin: site, url: `${site}/`, tab: { id: 7 } },
  ],
  ['a script in a frame without a tab', { id: own.id, origin: site, url: `${site}/`, frameId: 3 }],
  [
    'a frame whose origin is not its address',
    { id: own.id, origin: 'https://evil.test', url: `${site}/`, tab: { id: 7 }, frameId: 3 },
  ],
  ['a sandboxed frame', { id: own.id, origin: 'null', url: `${site}/`, tab: { id: 7 }, frameId: 3 }],
  ['an empty frame', { id: own.id, origin: site, url: 'about:blank', tab: { id: 7 }, frameId: 3 }],
  [
    'a content script whose origin is not its address',
    { id: own.id, origin: 'https://evil.test', url: `${site}/`, tab: { id: 7 }, frameId: 0 },
  ],
  ['a sandboxed page', { id: own.id, origin: 'null', url: `${site}/`, tab: { id: 7 }, frameId: 0 }],
  ['a file', { id: own.id, origin: 'file://', url: 'file:///home/x.html', tab: { id: 7 }, frameId: 0 }],
];

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('in %s', (_browser, own) => {
  it.each(kinds(own))('%s is what it is', (_name, sender, caller) => {
    expect(proveSender(sender, own)).toMatchObject({ ok: true, value: { caller } });
  });

  it.each(foreign(own))('%s is foreign', (_name, sender) => {
    expect(proveSender(sender, own)).toEqual({ ok: false, code: 'foreign-sender' });
  });

  it('hands on tab, frame and document as the browser stamped them', () => {
    const [, panel] = kinds(own)[2] ?? [];
    expect(proveSender(panel ?? {}, own)).toMatchObject({
      value: { tabId: 7, frameId: 15_032_385_537, documentId: 'd', origin: own.origin },
    });
  });
});
