import type { HrProduct } from '../../profile/product.ts';

/** Factorial. Address seen in public code. */
export default {
  id: 'factorial',
  label: 'Factorial',
  checked: '2026-11',
  hosts: ['app.factorialhr.com'],
  person: /\/employees\/([\w.@~%-]+)/i,
} satisfies HrProduct;
