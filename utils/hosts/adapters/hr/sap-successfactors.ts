import type { HrProduct } from '../../profile/product.ts';

/** SAP SuccessFactors. Profiles lie in open shadow roots; the address seen in public code. */
export default {
  id: 'sap-successfactors',
  label: 'SAP SuccessFactors',
  checked: '2026-11',
  hosts: ['.successfactors.com', '.successfactors.eu', '.sapsf.com', '.sapsf.eu', '.hr.cloud.sap'],
  person: /(?:selected_user(?:_encoded)?=|#\/profile\/)([\w.@~%-]+)/i,
} satisfies HrProduct;
