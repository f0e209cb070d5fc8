import type { AdapterResult, Diagnosis } from '../../domain/diagnosis.ts';
import { adapterFor, hostFor } from '../registry.ts';
import { adapters } from '../adapters/index.ts';
import type { PageView } from '../types.ts';
import { scrub, toSkeleton } from './skeleton.ts';

/** Rows are named by our own code. One that looks otherwise was named by the page. */
const toRow = (name: string): string => (/^[a-z][a-zA-Z]{1,19}$/.test(name) ? name : 'other');

const resultOf = (
  view: PageView,
  { id, checked, isOpen, read }: (typeof adapters)[number],
): AdapterResult => {
  const seen = read(view);
  const names = Object.entries(seen?.lines ?? {});
  return {
    ...{ id, checked, open: isOpen(view), claimed: adapterFor(view.url)?.id === id },
    filled: names.flatMap(([name, lines]) => (lines.some((line) => line !== '') ? [toRow(name)] : [])),
    empty: names.flatMap(([name, lines]) => (lines.some((line) => line !== '') ? [] : [toRow(name)])),
    people: seen?.people.length ?? 0,
    nodes: seen?.nodes?.length ?? 0,
  };
};

/** Looks at the page that is open and changes nothing in it. */
export const diagnose = (view: PageView): Diagnosis => {
  const skeleton = scrub(toSkeleton(view.doc.documentElement));
  if (skeleton === null) return { ok: false };
  const own = adapterFor(view.url);
  const here = own ? [own] : adapters.filter(({ isHere, isFallback }) => isHere?.(view) || isFallback);
  const isOpen = hostFor(view.url).isOpen(view);
  return { ok: true, skeleton, adapters: isOpen ? here.map((one) => resultOf(view, one)) : [] };
};
