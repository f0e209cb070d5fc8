import type { HrProduct } from '../../profile/product.ts';

/** Culture Amp. No address was found: any of the usual ones. */
export default {
  id: 'culture-amp',
  label: 'Culture Amp',
  checked: '2026-11',
  hosts: ['.cultureamp.com'],
  person: /\/(?:profile|people|employees|users)\/([\w.@~%-]+)/i,
  reviews: true,
} satisfies HrProduct;
