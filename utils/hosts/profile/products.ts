/** An HR product: how its addresses look. Fields are found by labels, so nothing of its markup stands here. */
export interface HrProduct {
  id: string;
  label: string;
  /** When its addresses were last checked, `YYYY-MM`. */
  checked: string;
  /** Host names; a leading dot covers its subdomains. None: it stands at its owners' addresses. */
  hosts: readonly string[];
  /** In the address of one person's page; the first group is the person's id. */
  person: RegExp;
  /** An address of ours without these is not one person's page. */
  onlyThere?: true;
  /** Reviews are what it is for: a page that is not clearly a profile counts as one. */
  reviews?: true;
}

const id = '([\\w.@~%-]+)';
const at = (path: string): RegExp => new RegExp(path.replace('ID', id), 'i');

/** Observed or documented addresses where known, else the product's host only (`checked` is honest about when). */
export const products: readonly HrProduct[] = [
  {
    id: 'bamboohr',
    label: 'BambooHR',
    checked: '2026-11',
    hosts: ['.bamboohr.com'],
    person: at('/employees/employee\\.php\\?(?:.*&)?id=ID'),
  },
  {
    id: 'workday',
    label: 'Workday',
    checked: '2026-11',
    hosts: ['.myworkday.com', '.workday.com', '.myworkdayjobs.com'],
    person: at('/d/(?:inst|task)/ID'),
  },
  {
    id: 'hibob',
    label: 'HiBob',
    checked: '2026-11',
    hosts: ['app.hibob.com'],
    person: at('/(?:employee-profile|people)/ID'),
  },
  {
    id: 'personio',
    label: 'Personio',
    checked: '2026-11',
    hosts: ['.personio.de', '.personio.com'],
    person: at('/staff/(?:details|employees)/ID'),
  },
  {
    id: 'lattice',
    label: 'Lattice',
    checked: '2026-11',
    hosts: ['.latticehq.com'],
    person: at('/users/ID'),
    reviews: true,
  },
  {
    id: '15five',
    label: '15Five',
    checked: '2026-11',
    hosts: ['.15five.com'],
    person: at('/(?:profile|people)/ID'),
    reviews: true,
  },
  {
    id: 'culture-amp',
    label: 'Culture Amp',
    checked: '2026-11',
    hosts: ['.cultureamp.com'],
    person: at('/(?:profile|people|employees|users)/ID'),
    reviews: true,
  },
  {
    id: 'sap-successfactors',
    label: 'SAP SuccessFactors',
    checked: '2026-11',
    hosts: ['.successfactors.com', '.successfactors.eu', '.sapsf.com', '.sapsf.eu', '.hr.cloud.sap'],
    person: at('(?:selected_user(?:_encoded)?=|#/profile/)ID'),
  },
  {
    id: 'rippling',
    label: 'Rippling',
    checked: '2026-11',
    hosts: ['app.rippling.com'],
    person: at('/(?:people|profile|employee|employees)/ID'),
  },
  {
    id: 'gusto',
    label: 'Gusto',
    checked: '2026-11',
    hosts: ['app.gusto.com'],
    person: at('/people/(?!all\\b)ID'),
  },
  {
    id: 'factorial',
    label: 'Factorial',
    checked: '2026-11',
    hosts: ['app.factorialhr.com'],
    person: at('/employees/ID'),
  },
  {
    id: 'zoho-people',
    label: 'Zoho People',
    checked: '2026-11',
    hosts: ['people.zoho.com', 'people.zoho.eu', 'people.zoho.in'],
    person: at('(?:empId=|employee/|erecno=|profile/)ID'),
  },
  {
    id: 'orangehrm',
    label: 'OrangeHRM',
    checked: '2026-11',
    hosts: [],
    person: at('/index\\.php/pim/\\w+/empNumber/ID'),
    onlyThere: true,
  },
  {
    id: 'odoo',
    label: 'Odoo',
    checked: '2026-11',
    hosts: [],
    person: at(
      '(?:/odoo/(?:employees|action-[\\w.-]+|hr\\.employee[\\w.]*)/|[#&?]id=(?=.*model=hr\\.employee))ID',
    ),
  },
  {
    id: 'erpnext',
    label: 'ERPNext, Frappe HR',
    checked: '2026-11',
    hosts: [],
    person: at('/(?:app|desk)/employee/(?!view/)ID'),
    onlyThere: true,
  },
  {
    id: 'horilla',
    label: 'Horilla',
    checked: '2026-11',
    hosts: [],
    person: at('/employee/employee-(?:view|profile)/ID'),
    onlyThere: true,
  },
  {
    id: 'icehrm',
    label: 'IceHrm',
    checked: '2026-11',
    hosts: [],
    person: at('/app/\\?(?:.*&)?n=(?:employees|profile|personal_information)\\b(?:.*[?&#](?:id|object)=ID)?'),
  },
];

const isHost = (host: string, of: string): boolean =>
  of.startsWith('.') ? host.endsWith(of) || host === of.slice(1) : host === of;

/** The product at an address: by its host, else by what only its addresses hold. */
export const productAt = ({ hostname, pathname, search, hash }: URL): HrProduct | null =>
  products.find(({ hosts }) => hosts.some((of) => isHost(hostname, of))) ??
  products.find(({ hosts, person }) => hosts.length === 0 && person.test(pathname + search + hash)) ??
  null;
