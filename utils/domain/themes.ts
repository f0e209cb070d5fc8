/** What the manager's own tags gather; nothing is inferred. */
export interface Theme {
  tag: string;
  /** Notes with it. */
  count: number;
  /** Epoch ms. */
  firstAt: number;
  lastAt: number;
}

/** Fewer tagged notes make no theme. */
export const fewestTagged = 5;

/** The commonest first, of equals the latest; null while too few notes carry tags. */
export const toThemes = (notes: readonly { tags: readonly string[]; at: number }[]): Theme[] | null => {
  const tagged = notes.filter(({ tags }) => tags.length > 0);
  if (tagged.length < fewestTagged) return null;
  const themes = new Map<string, Theme>();
  for (const { tags, at } of tagged) {
    for (const tag of new Set(tags)) {
      const known = themes.get(tag) ?? { tag, count: 0, firstAt: at, lastAt: at };
      known.count += 1;
      known.firstAt = Math.min(known.firstAt, at);
      known.lastAt = Math.max(known.lastAt, at);
      themes.set(tag, known);
    }
  }
  return [...themes.values()].sort(
    (a, b) => b.count - a.count || b.lastAt - a.lastAt || (a.tag < b.tag ? -1 : 1),
  );
};
