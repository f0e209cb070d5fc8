import { isObject } from '../domain/is-object.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Refusal } from './call.ts';
import type { Client } from './client.ts';
import { hearChanges, toCallEnvelope } from './envelope.ts';
import type { CallName, Input, Output } from './protocol.ts';
import type { MessageRuntime } from './runtime.ts';

const isResult = (answer: unknown): answer is Result<unknown, Refusal> =>
  isObject(answer) && 'ok' in answer && (answer.ok === true || 'code' in answer);

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
  const alive = (): boolean => Boolean(runtime.id);
  return {
    async call<K extends CallName>(name: K, input: Input<K>): Promise<Result<Output<K>, Refusal>> {
      if (!alive()) return fail('lost');
      try {
        const answer = await runtime.sendMessage(toCallEnvelope(name, input, id));
        return isResult(answer) ? (answer as Result<Output<K>, Refusal>) : fail('failed');
      } catch (error) {
        // "Extension context invalidated", or a background that could not be started: only `id` tells them apart.
        return fail(alive() ? 'failed' : 'lost', { detail: error instanceof Error ? error.name : '' });
      }
    },
    onChanged: (listener, signal) => hearChanges(runtime, { id, inPage }, listener, signal),
  };
};
