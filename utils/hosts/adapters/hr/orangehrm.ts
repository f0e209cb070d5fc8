import type { HrProduct } from '../../profile/product.ts';

/** OrangeHRM, at its owners’ addresses. From its source: one tab is one page, each with a part of the record. */
export default {
  id: 'orangehrm',
  label: 'OrangeHRM',
  checked: '2026-11',
  hosts: [],
  person: /\/index\.php\/pim\/\w+\/empNumber\/([\w.@~%-]+)/i,
  onlyThere: true,
} satisfies HrProduct;
