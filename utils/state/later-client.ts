import { fail, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Client } from '../messaging/client.ts';
import type { CallName, Input, Output } from '../messaging/protocol.ts';

/** A client that can be used before it is here: calls wait for it, so that a surface can be drawn at once. */
export const laterClient = (opening: Promise<Client>): Client => {
  const opened: Promise<Client | null> = opening.catch(() => null);
  return {
    async call<K extends CallName>(name: K, input: Input<K>): Promise<Result<Output<K>, Refusal>> {
      const client = await opened;
      return client ? client.call(name, input) : fail('failed');
    },
    onChanged(listener, signal) {
      void opened.then((client) => client?.onChanged(listener, signal));
    },
  };
};
