import type { DockTexts, Hello, Ready, ToDock, ToPanel } from './frame-messages.ts';

/** No handshake this long after the frame has loaded: it is an error page, e.g. under COEP: require-corp in Chrome. */
const handshakeMs = 1500;
/** A busy page may be slow to load the frame; after this it is given up. */
const loadMs = 8000;

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
  token: Promise<string | null>;
  onAsk(ask: ToDock): void;
  onTexts(texts: DockTexts): void;
  /** Another document took the frame's place, e.g. because the page moved our box. */
  onReplaced(): void;
}): PanelFrame {
  const { doc } = parts;
  const frame = doc.createElement('iframe');
  frame.title = 'Touchline';
  // By name: an address that changes with every load, as Chrome gives it, is not the origin that lives in the frame.
  frame.allow = `clipboard-write ${parts.origin}`;
  const { port1, port2 } = new MessageChannel();
  const waiting: ToPanel[] = [];
  let live = false;

  const ready = new Promise<boolean>((settle) => {
    let timer = setTimeout(() => settle(false), loadMs);
    let loaded = false;
    port1.onmessage = (event: MessageEvent<ToDock | Ready>) => {
      if ('ready' in event.data) {
        live = true;
        parts.onTexts(event.data.texts);
        clearTimeout(timer);
        for (const message of waiting.splice(0)) port1.postMessage(message);
        settle(true);
      } else parts.onAsk(event.data);
    };
    frame.addEventListener('load', () => {
      if (loaded) {
        parts.onReplaced();
        return;
      }
      loaded = true;
      clearTimeout(timer);
      timer = setTimeout(() => settle(live), handshakeMs);
      void parts.token.then((token) => {
        if (!token) return;
        const hello: Hello = { touchline: 'hello', token };
        frame.contentWindow?.postMessage(hello, parts.origin, [port2]);
      });
    });
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
