/** Elements of HTML and SVG. Any other name was invented by the page and may be somebody's. */
const tags = new Set(
  `a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup
  data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 head
  header hr html i iframe img input ins kbd label legend li line link main map mark menu meta meter nav noscript object
  ol optgroup option output p path picture polygon pre progress q rect s samp script search section select slot small
  source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul
  use var video wbr`.split(/\s+/),
);
const attributes = new Set(
  `action alt autocomplete checked class colspan content contenteditable datetime dir disabled draggable for hidden
  href id inert itemid itemprop itemscope itemtype jsaction jscontroller jslog jsmodel jsname lang method name open
  placeholder popover readonly rel required role rowspan selected slot src style tabindex target title type value`.split(
    /\s+/,
  ),
);
/** Parts of names that products give to data: words about events and pages, none of them anybody's. */
const words = new Set(
  `action all attendee attendees automation automationid calendar card cell chip chips count cy data date datekey day
  dialog email end event eventchip eventid eid field focus grid guest guests host hovercard icon ical id index instance
  is item key label lpc name nav open page people person place portal qa role room row state start tab test testid text
  time title type uid url user value view viewkey week`.split(/\s+/),
);
const values: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    type: new Set(
      'button checkbox date datetime-local email hidden number password radio search submit text time'.split(
        ' ',
      ),
    ),
    'aria-expanded': new Set(['true', 'false']),
    'aria-hidden': new Set(['true', 'false']),
    'aria-modal': new Set(['true', 'false']),
    dir: new Set(['ltr', 'rtl', 'auto']),
    role: new Set(
      `alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo
    dialog document feed figure form grid gridcell group heading img link list listbox listitem main menu menubar
    menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search
    searchbox separator status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treeitem`.split(
        /\s+/,
      ),
    ),
  }),
);
const aria = new Set(
  `activedescendant atomic busy checked controls current describedby description details disabled expanded haspopup
  hidden invalid label labelledby level live modal multiselectable owns posinset pressed readonly required roledescription
  rowcount rowindex selected setsize sort valuemax valuemin valuenow valuetext`.split(/\s+/),
);
const mostLines = 3_000;
const deepest = 60;

const isTechnical = (name: string): boolean =>
  name.startsWith('aria-')
    ? aria.has(name.slice(5))
    : name.startsWith('data-')
      ? name.split('-').every((part) => words.has(part))
      : attributes.has(name);

/**
 * The page as tags, roles and names of attributes, a line an element, its depth in front. No text and no value but of a
 * short list of technical ones; a name that the page invented becomes a number, the same one throughout.
 */
export const toSkeleton = (root: Element): string[] => {
  const numbers = new Map<string, number>();
  const numbered = (sort: string, name: string): string => {
    const key = `${sort} ${name}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `${sort}#${number}`;
  };
  const lines: string[] = [];
  const describe = (element: Element, depth: number): string => {
    const tag = tags.has(element.localName) ? element.localName : numbered('tag', element.localName);
    const names = [...element.attributes].slice(0, 40).map(({ name, value }) => {
      if (!isTechnical(name)) return numbered('attr', name);
      const allowed = values.get(name)?.has(value.toLowerCase());
      return allowed ? `${name}=${value.toLowerCase()}` : name;
    });
    return [String(depth), tag, ...names, ...(element.shadowRoot ? ['shadow'] : [])].join(' ');
  };
  const visit = (element: Element, depth: number): void => {
    if (lines.length === mostLines || depth > deepest) return;
    lines.push(describe(element, depth));
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children])
      visit(child, depth + 1);
  };
  visit(root, 0);
  return lines;
};

/**
 * The last look before a report leaves: every word of it must be one of ours. Null: something remained that looks like a
 * name or an address, and nothing may be copied.
 */
export const scrub = (lines: readonly string[]): string | null => {
  const isOurs = (token: string, at: number): boolean => {
    if (at === 0) return /^\d{1,2}$/.test(token);
    if (/^(tag|attr)#\d{1,5}$/.test(token) || token === 'shadow') return true;
    const [name = '', value] = token.split('=');
    if (value !== undefined) return values.get(name)?.has(value) ?? false;
    return at === 1 ? tags.has(name) : isTechnical(name);
  };
  return lines.every((line) => line.split(' ').every(isOurs)) ? lines.join('\n') : null;
};
