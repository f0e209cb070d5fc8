import type { Result } from '../domain/result.ts';
import type { Caller, Refusal } from '../messaging/call.ts';
import type { CallName, Input, Output } from '../messaging/protocol.ts';

/** Who asks, as the serving side has proven it. */
export interface CallContext {
  caller: Caller;
  /** null where there is no tab: a popup, a side panel. */
  tabId: number | null;
  frameId: number | null;
  documentId: string | null;
  /** Of the page or the frame in which a content script runs. */
  host?: string;
  /** One surface on screen: what it shows decides on which side of the wall it reads. */
  view: string;
}

/** A call as a service sees it: the input is parsed, the caller is allowed. */
export type Handler<K extends CallName> = (
  input: Input<K>,
  context: CallContext,
) => Promise<Result<Output<K>, Refusal>>;

export type Handlers<K extends CallName = CallName> = { [N in K]: Handler<N> };
