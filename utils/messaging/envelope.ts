import { isObject } from '../domain/is-object.ts';
import type { MessageListener, MessageRuntime } from './runtime.ts';

/** Marks a message as ours and says of which shape; another number is another Touchline that is just being updated. */
const envelopeVersion = 1;

export interface CallEnvelope {
  touchline: typeof envelopeVersion;
  name: string;
  input: unknown;
  /** Random name of the client, so that it is not told of its own changes. */
  from: string;
}

/** `meeting`: another meeting is open; `data`: something was kept or changed; `lock`: the lock was switched. */
export interface ChangedEnvelope {
  touchline: typeof envelopeVersion;
  changed: 'meeting' | 'data' | 'lock';
  by: string | null;
}

const isOurs = (message: unknown): message is { touchline: typeof envelopeVersion } =>
  isObject(message) && 'touchline' in message && message.touchline === envelopeVersion;

export const isCallEnvelope = (message: unknown): message is CallEnvelope =>
  isOurs(message) &&
  'name' in message &&
  typeof message.name === 'string' &&
  'from' in message &&
  typeof message.from === 'string';

const isChangedEnvelope = (message: unknown): message is ChangedEnvelope =>
  isOurs(message) && 'changed' in message && ['meeting', 'data', 'lock'].includes(String(message.changed));

export const toCallEnvelope = (name: string, input: unknown, from: string): CallEnvelope => ({
  touchline: envelopeVersion,
  name,
  input,
  from,
});

/** Says only that something changed: every page of ours gets it, also one that a stranger embeds. */
export const toChangedEnvelope = (
  by: string | null,
  changed: ChangedEnvelope['changed'],
): ChangedEnvelope => ({
  touchline: envelopeVersion,
  changed,
  by,
});

/** Calls the listener after somebody else changed something. A panel inside a page hears of meetings from its dock. */
export const hearChanges = (
  runtime: MessageRuntime,
  { id, inPage }: { id: string; inPage: boolean },
  listener: (what: ChangedEnvelope['changed']) => void,
  signal: AbortSignal,
): void => {
  if (!runtime.id || signal.aborted) return;
  const onMessage: MessageListener = (message) => {
    if (!isChangedEnvelope(message) || message.by === id) return undefined;
    if (message.changed !== 'meeting' || !inPage) listener(message.changed);
    return undefined;
  };
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => runtime.id && runtime.onMessage.removeListener(onMessage));
};
