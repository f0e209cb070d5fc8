import type { Result } from '../../domain/result.ts';
import type { Services } from '../../services/services.ts';
import type { Refusal } from '../call.ts';
import { isChange } from '../changes.ts';
import type { Client } from '../client.ts';
import { dispatch } from './dispatch.ts';
import { hearChanges, toChangedEnvelope } from '../envelope.ts';
import type { CallName, Input, Output } from '../protocol.ts';
import type { MessageRuntime } from '../runtime.ts';

/**
 * A client that calls the services in its own page: same allow-list, same schemas, no message in between. `surface`
 * names the page; on which side of the wall it reads follows from its own briefs. Other surfaces are told of changes.
 */
export const localClient = (
  services: Pick<Services, 'handle'>,
  { runtime, surface, id }: { runtime: MessageRuntime; surface: 'popup' | 'options' | 'panel'; id: string },
): Client => ({
  async call<K extends CallName>(name: K, input: Input<K>): Promise<Result<Output<K>, Refusal>> {
    const context = { caller: 'page', tabId: null, frameId: null, documentId: null, view: surface } as const;
    const result = await dispatch(services, name, input, context);
    // Rejects when no other page of ours is open to hear it.
    if (result.ok && isChange(name))
      runtime.sendMessage(toChangedEnvelope(id, 'data')).catch(() => undefined);
    return result as Result<Output<K>, Refusal>;
  },
  onChanged: (listener, signal) => hearChanges(runtime, { id, inPage: false }, listener, signal),
});
