import type { HrProduct } from '../../profile/product.ts';

/** Gusto. `/people/all` is the list. */
export default {
  id: 'gusto',
  label: 'Gusto',
  checked: '2026-11',
  hosts: ['app.gusto.com'],
  person: /\/people\/(?!all\b)([\w.@~%-]+)/i,
} satisfies HrProduct;
