const behaviourPrefix = 'behaviour:';
/** Longest `promptId` that is kept; longer behaviour ids are cut, which at worst rests a neighbour too. */
const idLimit = 120;

/** `promptId` of the event that says: this behaviour was on screen. */
export const behaviourEventId = (behaviourId: string): string =>
  `${behaviourPrefix}${behaviourId}`.slice(0, idLimit);

/** Whether an event is about a behaviour and not about a prompt. */
export const isBehaviourEvent = (promptId: string): boolean => promptId.startsWith(behaviourPrefix);
