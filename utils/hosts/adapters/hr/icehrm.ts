import type { HrProduct } from '../../profile/product.ts';

/** IceHrm, at its owners’ addresses. From its source: a module for all employees and two for oneself. */
export default {
  id: 'icehrm',
  label: 'IceHrm',
  checked: '2026-11',
  hosts: [],
  person:
    /\/app\/\?(?:.*&)?n=(?:employees|profile|personal_information)\b(?:.*[?&#](?:id|object)=([\w.@~%-]+))?/i,
} satisfies HrProduct;
