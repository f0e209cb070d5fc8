import type { Result } from '../domain/result.ts';
import type { Refusal } from './call.ts';
import type { CallName, Input, Output } from './protocol.ts';

/**
 * How a surface reaches the services: by message from the panel, in process from the popup and the options page.
 * Never throws: a lost background or a refusal is a code.
 */
export interface Client {
  call<K extends CallName>(name: K, input: Input<K>): Promise<Result<Output<K>, Refusal>>;
  /** Called after another surface changed something. */
  onChanged(listener: (what?: 'meeting' | 'data' | 'lock') => void, signal: AbortSignal): void;
}
