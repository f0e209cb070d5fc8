import type { AskOutcome, SitePermissions } from '../../../utils/platform/permissions.ts';

/** A browser that remembers what was granted. */
export const browserWith = (granted: string[], answer: AskOutcome = 'granted') => {
  const held = new Set(granted);
  const asked: string[][] = [];
  const dropped: string[][] = [];
  const permissions: SitePermissions = {
    has: async (origins) => origins.every((origin) => held.has(origin)),
    all: async () => [...held],
    ask: async (origins) => {
      asked.push([...origins]);
      if (answer === 'granted') for (const origin of origins) held.add(origin);
      return answer;
    },
    drop: async (origins) => {
      dropped.push([...origins]);
      for (const origin of origins) held.delete(origin);
      return true;
    },
    onChanged: () => undefined,
  };
  return { permissions, asked, dropped };
};
