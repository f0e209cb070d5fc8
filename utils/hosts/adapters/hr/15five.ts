import type { HrProduct } from '../../profile/product.ts';

/** 15Five. Address seen in public code. */
export default {
  id: '15five',
  label: '15Five',
  checked: '2026-11',
  hosts: ['.15five.com'],
  person: /\/(?:profile|people)\/([\w.@~%-]+)/i,
  reviews: true,
} satisfies HrProduct;
