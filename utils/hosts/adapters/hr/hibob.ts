import type { HrProduct } from '../../profile/product.ts';

/** HiBob. Address seen in public code; ids have eighteen digits. */
export default {
  id: 'hibob',
  label: 'HiBob',
  checked: '2026-11',
  hosts: ['app.hibob.com'],
  person: /\/(?:employee-profile|people)\/([\w.@~%-]+)/i,
} satisfies HrProduct;
