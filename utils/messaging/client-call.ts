import { isObject } from '../domain/is-object.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Refusal } from './call.ts';
import type { Client } from './client.ts';
import { toCallEnvelope } from './envelope.ts';
import type { CallName, Input, Output } from './protocol.ts';
import type { MessageRuntime } from './runtime.ts';

const isResult = (answer: unknown): answer is Result<unknown, Refusal> =>
  isObject(answer) && 'ok' in answer && (answer.ok === true || 'code' in answer);

/**
 * Calls the background by message. `lost`: the extension was updated or removed under this page. `failed`: no
 * answer, or one that is none. Answers are not parsed: they come from our own background. `from`: a random name.
 */
export const callByMessage =
  (runtime: MessageRuntime, from: string): Client['call'] =>
  async <K extends CallName>(name: K, input: Input<K>): Promise<Result<Output<K>, Refusal>> => {
    const alive = (): boolean => Boolean(runtime.id);
    if (!alive()) return fail('lost');
    try {
      const answer = await runtime.sendMessage(toCallEnvelope(name, input, from));
      return isResult(answer) ? (answer as Result<Output<K>, Refusal>) : fail('failed');
    } catch (error) {
      // "Extension context invalidated", or a background that could not be started: only `id` tells them apart.
      return fail(alive() ? 'failed' : 'lost', { detail: error instanceof Error ? error.name : '' });
    }
  };
