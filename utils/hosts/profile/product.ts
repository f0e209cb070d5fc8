/** An HR product: how its addresses look. Fields are found by labels, so most need nothing of its markup. */
export interface HrProduct {
  id: string;
  label: string;
  /** When its addresses were last checked, `YYYY-MM`. */
  checked: string;
  /** Host names; a leading dot covers its subdomains. None: it stands at its owners' addresses. */
  hosts: readonly string[];
  /** In the address (path, query and hash) of one person's page; the first group is the person's id. */
  person: RegExp;
  /** A page of the product whose address does not match `person` is nobody's. */
  onlyThere?: true;
  /** Reviews are what it is for: a page that is not clearly a profile counts as one. */
  reviews?: true;
  /** What of its markup is looked up beside labels and headings: a name the reader knows, and a selector. */
  places?: Readonly<Record<string, string>>;
}
