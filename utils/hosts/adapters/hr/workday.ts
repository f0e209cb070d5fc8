import type { HrProduct } from '../../profile/product.ts';

/** Workday. Tasks of a worker stand at /d/inst/…; the number of the instance is the key. Not seen on a live page. */
export default {
  id: 'workday',
  label: 'Workday',
  checked: '2026-11',
  hosts: ['.myworkday.com', '.workday.com', '.myworkdayjobs.com'],
  person: /\/d\/(?:inst|task)\/([\w.@~%-]+)/i,
} satisfies HrProduct;
