/** What a granted page is asked and what it is not, told by the background: expressions and selectors as texts. */
export interface ToldRules {
  /** The allow-list: folded labels whose values may be taken. */
  labels: string[];
  /** Folded labels that head a box about somebody else: a manager, reports, a contact. */
  others: string[];
  /** Of a page that is never read: words of its address, words of its headings. */
  refused: [address: string, heading: string];
  /** A text that is a job title though no label says so. */
  title: string;
  /** Named places of a page, as selectors; `headings`, and `about` (its title, the chosen tab), say what it is about. */
  places: Record<string, string>;
  /** Never a label: what leads elsewhere, does something or heads a column. */
  control: string;
  /** What heads a part of a page. */
  heading: string;
  /** Where the next label, or something to do, begins: there is no value before it. */
  end: string;
  /** A label alone in its row has no value elsewhere. */
  row: string;
  /** Fields whose value counts; not radio and checkbox: what they hold is not what is chosen. */
  field: string;
  /** Attributes that name a field. */
  keys: string[];
}
