import type { Client } from '../messaging/client.ts';
import type { DockTexts, Hello, Ready, ToDock, ToPanel } from './frame-messages.ts';

/** The panel's end of the private port. */
export interface FrameLink {
  ask(ask: ToDock): void;
  onSay(listener: (message: ToPanel) => void): void;
}

const isHello = (data: unknown): data is Hello =>
  typeof data === 'object' &&
  data !== null &&
  (data as Partial<Hello>).touchline === 'hello' &&
  typeof (data as Partial<Hello>).token === 'string';

/**
 * Waits until the dock that opened this frame has proven itself: the token it brings must be one the background gave
 * to this very tab, and each works once. A page that embeds the panel by itself never gets past here.
 */
export function openFrameLink(
  win: Window,
  client: Client,
  texts: DockTexts,
  signal: AbortSignal,
): Promise<FrameLink> {
  return new Promise((resolve) => {
    const onMessage = async (event: MessageEvent<unknown>) => {
      const port = event.ports[0];
      if (event.source !== win.parent || !port || !isHello(event.data)) return;
      const answer = await client.call('panel.claim', { token: event.data.token });
      if (!answer.ok || !answer.value.claimed) return;
      win.removeEventListener('message', onMessage);
      const early: ToPanel[] = [];
      let listener = (message: ToPanel): void => void early.push(message);
      port.onmessage = (said: MessageEvent<ToPanel>) => listener(said.data);
      const ready: Ready = { ready: true, texts };
      port.postMessage(ready);
      resolve({
        ask: (ask) => port.postMessage(ask),
        onSay(next) {
          listener = next;
          for (const message of early.splice(0)) next(message);
        },
      });
    };
    win.addEventListener('message', onMessage, { signal });
  });
}
