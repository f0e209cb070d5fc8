/** Longest note, in UTF-16 code units: what a text box counts. */
export const noteLimit = 5_000;
/** Longest promise (action). */
export const promiseLimit = 500;
/** Longest line that sums up a session. */
export const takeawayLimit = 500;
export const nameLimit = 200;
/** Behaviours that one note may be tied to. */
export const behavioursLimit = 3;
/** More than this arriving at once is refused with its size: it is a document, not a note. */
export const pasteLimit = 100_000;
