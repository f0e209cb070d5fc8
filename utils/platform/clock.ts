/** Epoch ms and the IANA zone of this machine. Injected, so that tests hold time in their hands. */
export interface Clock {
  now(): number;
  zone(): string;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
