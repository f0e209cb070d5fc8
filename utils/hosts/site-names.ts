import { adapters } from './adapters/index.ts';
import { products } from './adapters/hr/index.ts';

/** `label` null: no product, but whatever stands on a page. `checked`: `YYYY-MM`. */
export interface SiteName {
  label: string | null;
  checked: string;
}

/** What a reading's `site` is called: its adapter's name, or its HR product's. */
export const siteNamed = (site: string): SiteName | null => {
  const adapter = adapters.find(({ id }) => id === site);
  if (adapter) return { label: adapter.isFallback ? null : adapter.label, checked: adapter.checked };
  const product = products.find(({ id }) => id === site);
  return product ? { label: product.label, checked: product.checked } : null;
};
