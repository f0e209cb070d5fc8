import type { HrProduct } from '../../profile/product.ts';

/** Rippling. Address seen in public code. */
export default {
  id: 'rippling',
  label: 'Rippling',
  checked: '2026-11',
  hosts: ['app.rippling.com'],
  person: /\/(?:people|profile|employee|employees)\/([\w.@~%-]+)/i,
} satisfies HrProduct;
