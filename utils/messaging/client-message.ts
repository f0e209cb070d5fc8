import type { Client } from './client.ts';
import { callByMessage } from './client-call.ts';
import { hearChanges } from './envelope.ts';
import type { MessageRuntime } from './runtime.ts';

export interface MessageClientOptions {
  /** Beside a dock, which announces its page's meetings itself. */
  inPage?: boolean;
}

/**
 * A client that reaches the background by message. `lost`: the extension was updated or removed under this page.
 * `failed`: no answer, or one that is none. Answers are not parsed: they come from our own background.
 */
export const messageClient = (
  runtime: MessageRuntime,
  { inPage = true }: MessageClientOptions = {},
): Client => {
  // Only to know one's own echo; `randomUUID` is missing on pages without https.
  const id = Math.random().toString(36);
  return {
    call: callByMessage(runtime, id),
    onChanged: (listener, signal) => hearChanges(runtime, { id, inPage }, listener, signal),
  };
};
