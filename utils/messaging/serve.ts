import { fail, ok, type Result } from '../domain/result.ts';
import type { Log } from '../platform/log.ts';
import type { CallContext } from '../services/context.ts';
import type { Services } from '../services/services.ts';
import type { Refusal } from './call.ts';
import { isChange } from './changes.ts';
import { dispatch } from './serve/dispatch.ts';
import { isCallEnvelope, toChangedEnvelope } from './envelope.ts';
import type { MessageListener, MessageRuntime, MessageSender } from './runtime.ts';
import { proveSender, type Own, type Proof } from './sender.ts';

export interface Serving {
  services: Services;
  runtime: MessageRuntime;
  own: Own;
  /** Is this the origin of a site in the manifest, or of one that was permitted? At once where it is known. */
  isPermitted(origin: string): boolean | Promise<boolean>;
  log: Log;
}

const meetingCalls = ['meeting.seen', 'meeting.gone'];

/**
 * Answers our own pages and content scripts: proof of the sender, then who may call, then the schema, then the handler.
 * Only `onMessage` is listened to; other extensions and web pages have no way in. Stops with the signal.
 */
export const serve = ({ services, runtime, own, isPermitted, log }: Serving, signal: AbortSignal): void => {
  const admit = async (proof: Proof): Promise<Result<CallContext, Refusal>> => {
    if (isOnSite(proof) && !(await isPermitted(proof.origin))) {
      await leave(proof);
      return fail('foreign-sender');
    }
    return ok(toContext(proof, proof.caller === 'frame' && (await isClaimed(proof))));
  };

  /** The site was taken back under its script: what it told is known to nobody any more. */
  const leave = async ({ caller, tabId, frameId }: Proof): Promise<void> => {
    if (tabId === null) return;
    await services.forgetTab(tabId, caller === 'embedded' ? frameId : null);
    announce('meeting.gone', null);
  };

  const isClaimed = ({ tabId, frameId, documentId }: Proof): Promise<boolean> =>
    tabId === null || frameId === null
      ? Promise.resolve(false)
      : services.isClaimed({ tabId, frameId, documentId });

  /** A panel in the page hears of its meeting from its dock; a side panel and a popup hear of it from here. */
  const announce = (name: string, from: string | null): void => {
    if (!isChange(name)) return;
    const changed = toChangedEnvelope(from, meetingCalls.includes(name) ? 'meeting' : 'data');
    // Rejects when no page of ours is open to hear it.
    runtime.sendMessage(changed).catch(() => undefined);
  };

  const answer = (name: string, input: unknown, sender: MessageSender): Promise<Result<unknown, Refusal>> => {
    const proof = proveSender(sender, own);
    if (!proof.ok) return Promise.resolve(proof);
    const permitted = !isOnSite(proof.value) || isPermitted(proof.value.origin);
    const needsAsking = permitted !== true || proof.value.caller === 'frame';
    if (!needsAsking) return dispatch(services, name, input, toContext(proof.value, false));
    return admit(proof.value).then((context) =>
      context.ok ? dispatch(services, name, input, context.value) : context,
    );
  };

  const onMessage: MessageListener = (message, sender, respond) => {
    if (!isCallEnvelope(message)) return undefined;
    const { name, input, from } = message;
    answer(name, input, sender)
      .catch((error: unknown) => {
        log.error(`serve ${isChange(name) ? name : 'call'}`, error);
        return fail<Refusal>('failed');
      })
      .then((result) => {
        respond(result);
        if (result.ok) announce(name, from);
      });
    return true;
  };

  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(onMessage));
};

/** A script in a web page or in a frame of one: its own origin must be permitted, whoever embeds it. */
const isOnSite = ({ caller }: Proof): boolean => caller === 'content' || caller === 'embedded';

const toContext = (proof: Proof, claimed: boolean): CallContext => {
  const caller = proof.caller === 'frame' && claimed ? 'panel' : proof.caller;
  const { tabId, frameId, documentId } = proof;
  const context: CallContext = { caller, tabId, frameId, documentId, view: `${caller}:${tabId ?? ''}` };
  return isOnSite(proof) ? { ...context, host: new URL(proof.origin).hostname } : context;
};
