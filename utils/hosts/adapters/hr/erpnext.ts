import type { HrProduct } from '../../profile/product.ts';

/** ERPNext and Frappe HR, at their owners’ addresses. From their source: `desk` since 16. */
export default {
  id: 'erpnext',
  label: 'ERPNext, Frappe HR',
  checked: '2026-11',
  hosts: [],
  person: /\/(?:app|desk)\/employee\/(?!view\/)([\w.@~%-]+)/i,
  onlyThere: true,
} satisfies HrProduct;
