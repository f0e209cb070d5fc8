import type { HrProduct } from '../../profile/product.ts';

/** BambooHR. Seen in public code: employee.php with the id in the query; tabs are `page=20xx`. */
export default {
  id: 'bamboohr',
  label: 'BambooHR',
  checked: '2026-11',
  hosts: ['.bamboohr.com'],
  person: /\/employees\/employee\.php\?(?:.*&)?id=([\w.@~%-]+)/i,
} satisfies HrProduct;
