import type { HrProduct } from '../../profile/product.ts';

/** Personio. Addresses as a public extension uses them. */
export default {
  id: 'personio',
  label: 'Personio',
  checked: '2026-11',
  hosts: ['.personio.de', '.personio.com'],
  person: /\/staff\/(?:details|employees)\/([\w.@~%-]+)/i,
} satisfies HrProduct;
