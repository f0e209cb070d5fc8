import type { z } from 'zod';

/** Values that live as long as the browser session, so that a stopped worker remembers. `null` removes. */
export interface SessionStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** In memory: for tests, and for pages that need nothing remembered. */
export const memoryStore = (): SessionStore => {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(values.get(key)),
    set: async (key, value) =>
      void (value === null ? values.delete(key) : values.set(key, structuredClone(value))),
  };
};

/** A value as its schema says, or null when it is absent or of an earlier version. */
export const loadStored = async <T>(
  store: SessionStore,
  key: string,
  schema: z.ZodType<T>,
): Promise<T | null> => {
  const parsed = schema.safeParse(await store.get(key));
  return parsed.success ? parsed.data : null;
};
