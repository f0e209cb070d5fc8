import type { HrProduct } from '../../profile/product.ts';

/** Lattice. Address seen in public code. */
export default {
  id: 'lattice',
  label: 'Lattice',
  checked: '2026-11',
  hosts: ['.latticehq.com'],
  person: /\/users\/([\w.@~%-]+)/i,
  reviews: true,
} satisfies HrProduct;
