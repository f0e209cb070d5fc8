import type { HrProduct } from '../../profile/product.ts';

/** Odoo, at its owners’ addresses. From its source: a route since 17, before that the model stands in the hash. */
export default {
  id: 'odoo',
  label: 'Odoo',
  checked: '2026-11',
  hosts: [],
  person:
    /(?:\/odoo\/(?:employees|action-[\w.-]+|hr\.employee[\w.]*)\/|[#&?]id=(?=.*model=hr\.employee))([\w.@~%-]+)/i,
} satisfies HrProduct;
