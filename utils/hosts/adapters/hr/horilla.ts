import type { HrProduct } from '../../profile/product.ts';

/** Horilla, at its owners’ addresses. From its source; one’s own page has no id. */
export default {
  id: 'horilla',
  label: 'Horilla',
  checked: '2026-11',
  hosts: [],
  person: /\/employee\/employee-(?:view\/([\w.@~%-]+)|profile\/?$)/i,
  onlyThere: true,
} satisfies HrProduct;
