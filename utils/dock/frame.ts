import type { Hello, ToDock, ToPanel } from './frame-messages.ts';

/** No handshake within this time: the page does not let the frame load (e.g. COEP: require-corp in Chrome). */
export const handshakeMs = 1500;

export interface PanelFrame {
  /** Settles once: the frame answered on its port, or it did not. */
  ready: Promise<boolean>;
  post(message: ToPanel): void;
  focus(): void;
  remove(): void;
}

/**
 * The panel in an extension-origin frame. The token goes in by `postMessage` addressed to our origin, with one end of a
 * private port: it never stands in an address, an attribute or a message the page can see.
 */
export function mountFrame(parts: {
  doc: Document;
  attach(frame: HTMLIFrameElement): void;
  url: string;
  /** Origin of extension pages. */
  origin: string;
  title: string;
  token: Promise<string | null>;
  onAsk(ask: ToDock): void;
}): PanelFrame {
  const { doc } = parts;
  const frame = doc.createElement('iframe');
  frame.title = parts.title;
  frame.allow = 'clipboard-write';
  const { port1, port2 } = new MessageChannel();
  const waiting: ToPanel[] = [];
  let live = false;

  const ready = new Promise<boolean>((settle) => {
    const timer = setTimeout(() => settle(live), handshakeMs);
    port1.onmessage = (event: MessageEvent<ToDock | { ready: true }>) => {
      if ('ready' in event.data) {
        live = true;
        clearTimeout(timer);
        for (const message of waiting.splice(0)) port1.postMessage(message);
        settle(true);
      } else parts.onAsk(event.data);
    };
    frame.addEventListener(
      'load',
      () => {
        void parts.token.then((token) => {
          if (!token) return;
          const hello: Hello = { touchline: 'hello', token };
          frame.contentWindow?.postMessage(hello, parts.origin, [port2]);
        });
      },
      { once: true },
    );
  });
  frame.src = parts.url;
  parts.attach(frame);

  return {
    ready,
    post(message) {
      if (live) port1.postMessage(message);
      else waiting.push(message);
    },
    focus: () => frame.focus(),
    remove() {
      port1.close();
      frame.remove();
    },
  };
}
