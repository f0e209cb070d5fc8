import type { HrProduct } from '../../profile/product.ts';

/** Zoho People. Routes stand in the hash; one host for each region. */
export default {
  id: 'zoho-people',
  label: 'Zoho People',
  checked: '2026-11',
  hosts: ['people.zoho.com', 'people.zoho.eu', 'people.zoho.in'],
  person: /(?:empId=|erecno=|profile\/|employee\/(?!profile\b))([\w.@~%-]+)/i,
} satisfies HrProduct;
