import type { HrProduct } from '../../profile/product.ts';

/** OrangeHRM, at its owners’ addresses. From its source: one tab is one page, each with a part of the record. */
export default {
  id: 'orangehrm',
  label: 'OrangeHRM',
  checked: '2026-11',
  hosts: [],
  person: /\/index\.php\/pim\/\w+\/empNumber\/([\w.@~%-]+)/i,
  onlyThere: true,
  places: {
    person: '.orangehrm-edit-employee-name',
    // The table of superiors, before that of subordinates.
    superior: '.orangehrm-edit-employee-content>:nth-child(2) [role=cell]:nth-child(2)',
  },
} satisfies HrProduct;
