import type { MessageListener, MessageRuntime, MessageSender } from '../../../utils/messaging/runtime.ts';

/** Contexts of one extension in memory: what one sends, every other one hears, as the browser delivers it. */
export const fakeExtension = () => {
  const contexts = new Set<{ listeners: Set<MessageListener> }>();
  return {
    /** A context whose messages are stamped with this sender. */
    open(sender: MessageSender): MessageRuntime & { lose(): void } {
      const own = { listeners: new Set<MessageListener>() };
      contexts.add(own);
      let id: string | undefined = 'touchline';
      return {
        get id() {
          return id;
        },
        lose() {
          id = undefined;
        },
        async sendMessage(message) {
          if (id === undefined) throw new Error('Extension context invalidated.');
          const hearers = [...contexts].filter((one) => one !== own).flatMap((one) => [...one.listeners]);
          if (hearers.length === 0)
            throw new Error('Could not establish connection. Receiving end does not exist.');
          return new Promise((resolve) => {
            const later = hearers.map((listener) => listener(structuredClone(message), sender, resolve));
            if (!later.includes(true)) resolve(undefined);
          });
        },
        onMessage: {
          addListener: (listener) => void own.listeners.add(listener),
          removeListener: (listener) => void own.listeners.delete(listener),
        },
      };
    },
  };
};

export const own = { id: 'touchline', origin: 'chrome-extension://touchline' };
const site = 'https://calendar.google.com';

/** Senders as the browser stamps them. */
export const senders = {
  background: { id: own.id, origin: own.origin, url: `${own.origin}/background.js` },
  content: {
    id: own.id,
    origin: site,
    url: `${site}/calendar/u/0/r`,
    tab: { id: 7 },
    frameId: 0,
    documentId: 'page',
  },
  embedded: {
    id: own.id,
    origin: site,
    url: `${site}/calendar/u/0/r`,
    tab: { id: 7 },
    frameId: 3,
    documentId: 'embedded',
  },
  frame: {
    id: own.id,
    origin: own.origin,
    url: `${own.origin}/panel.html`,
    tab: { id: 7 },
    frameId: 4,
    documentId: 'frame',
  },
  page: { id: own.id, origin: own.origin, url: `${own.origin}/popup.html` },
  foreign: {
    id: 'stranger',
    origin: 'chrome-extension://stranger',
    url: 'chrome-extension://stranger/x.html',
  },
} satisfies Record<string, MessageSender>;
