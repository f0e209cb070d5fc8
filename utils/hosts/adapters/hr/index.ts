import type { HrProduct } from '../../profile/product.ts';
import fifteenFive from './15five.ts';
import bamboohr from './bamboohr.ts';
import cultureAmp from './culture-amp.ts';
import erpnext from './erpnext.ts';
import factorial from './factorial.ts';
import gusto from './gusto.ts';
import hibob from './hibob.ts';
import horilla from './horilla.ts';
import icehrm from './icehrm.ts';
import lattice from './lattice.ts';
import odoo from './odoo.ts';
import orangehrm from './orangehrm.ts';
import personio from './personio.ts';
import rippling from './rippling.ts';
import sapSuccessfactors from './sap-successfactors.ts';
import workday from './workday.ts';
import zohoPeople from './zoho-people.ts';

/** Every HR product, one line each; a contract test fails for a product's file that is not here. */
export const products: readonly HrProduct[] = [
  bamboohr,
  workday,
  hibob,
  personio,
  lattice,
  fifteenFive,
  cultureAmp,
  sapSuccessfactors,
  rippling,
  gusto,
  factorial,
  zohoPeople,
  orangehrm,
  odoo,
  erpnext,
  horilla,
  icehrm,
];
