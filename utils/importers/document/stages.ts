import { fold } from '../text/fold.ts';
import { sectionsOf } from './outline.ts';
import type { Section } from './outline.ts';

/**
 * Headings that name how far one competency goes in a file for one level: "Craft › Designs" in one file, "Craft ›
 * Leads" in the next. Each is the only heading of its competency, which comes back in the files where it does not.
 */
export function findStages(roots: readonly Section[]): Set<Section> {
  const stages = new Set<Section>();
  if (roots.length < 3) return stages;
  const titles = roots.map((root) => new Set([...sectionsOf(root)].map(({ title }) => fold(title))));
  const shareOf = (title: string): number =>
    titles.filter((one) => one.has(fold(title))).length / roots.length;
  const only = roots.flatMap((root) =>
    [...sectionsOf(root)].filter((section) => {
      const { parent, title } = section;
      const alone = parent?.children.filter(hasPoints).length === 1 && parent.items.length === 0;
      return alone && title !== '' && hasPoints(section) && parent.title !== '' && parent.parent !== null;
    }),
  );
  const above = only.filter(({ parent }) => parent && shareOf(parent.title) >= 0.8);
  const rare = above.filter(({ title }) => shareOf(title) <= 0.7);
  if (rare.length * 2 > above.length && above.length * 2 >= only.length)
    for (const one of above) stages.add(one);
  return stages;
}

function hasPoints({ items }: Section): boolean {
  return items.some(({ isLink }) => !isLink);
}
