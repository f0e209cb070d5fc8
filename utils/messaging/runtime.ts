/** What the browser stamps on a message; which fields there are depends on who speaks (see `sender.ts`). */
export interface MessageSender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

/** Returns `true` when `respond` will be called later. */
export type MessageListener = (
  message: unknown,
  sender: MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** The part of `browser.runtime` that messages need, so that tests bring their own. */
export interface MessageRuntime {
  /** Absent once the extension behind a content script was updated or removed. */
  readonly id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
}
