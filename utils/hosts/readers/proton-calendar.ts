import type { SightedNode, SiteReader } from '../types.ts';
import { toBoxReading } from './box-event.ts';

const classOf = ({ names }: SightedNode): string => names?.class ?? '';

/** The colour of a guest's mark is the answer. */
const answers = { 'bg-success': 'accepted', 'bg-warning': 'tentative', 'bg-danger': 'declined' } as const;

const withAnswer = (node: SightedNode): SightedNode => {
  const mark = classOf(node);
  const [, answer] = Object.entries(answers).find(([colour]) => mark.includes(colour)) ?? [];
  return answer && mark.includes('partstatIcon')
    ? { ...node, names: { ...node.names, class: `${mark} ${answer}` } }
    : node;
};

/** The nodes of the first box whose class holds the mark, itself first; none where there is no such box. */
function within(nodes: readonly SightedNode[], mark: string): readonly SightedNode[] {
  const at = nodes.findIndex((node) => classOf(node).split(/\s+/).includes(mark));
  const depth = nodes[at]?.depth ?? 0;
  const to = nodes.findIndex((node, index) => index > at && node.depth <= depth);
  return at < 0 ? [] : nodes.slice(at, to < 0 ? undefined : to);
}

/** Beside the signed-in person's own name stands "You" in the page's language, and the bare address as the title. */
function findOwn(nodes: readonly SightedNode[]): { account: string; shown: string } | null {
  for (const [index, { names, depth }] of nodes.entries()) {
    const title = names?.title ?? '';
    const text =
      nodes.slice(index + 1, index + 4).find((each) => each.text && each.depth > depth)?.text ?? '';
    const isRow = classOf(nodes[index + 1] ?? { depth: 0, text: '' }).includes('participant-text');
    if (isRow && /^[^\s<>@]+@[^\s<>@]+$/.test(title) && text && !text.includes('@'))
      return { account: title.toLowerCase(), shown: text };
  }
  return null;
}

/** Proton Calendar: the event's popover. A line below its time says the rhythm; whole days are `<time>` without a clock. */
export default {
  id: 'proton-calendar',
  toReading(sighting, now) {
    const nodes = (sighting.nodes ?? []).map(withAnswer);
    const own = findOwn(nodes);
    const seen = own
      ? nodes.map((node) => (node.text === own.shown ? { ...node, text: own.account } : node))
      : nodes;
    const stamps = nodes.flatMap(({ names }) => (names?.datetime ? [names.datetime] : []));
    const [startAt = '', endAt = startAt] = stamps;
    const isDays = stamps.length > 0 && stamps.every((stamp) => /^\d{4}-\d\d-\d\d$/.test(stamp));
    const header = nodes.findIndex(({ tag }) => tag === 'time');
    const isHeader = (index: number) => index > header && index < header + 16;
    const rhythm = nodes.findIndex(
      (node, index) => header >= 0 && isHeader(index) && /\bcolor-weak\b/.test(classOf(node)),
    );
    const count = within(nodes, 'attendee-count').find(({ text }) => /\p{Nd}/u.test(text))?.text;
    const lines = {
      ...sighting.lines,
      ...(isDays && { startAt: [startAt], endAt: [endAt] }),
      ...(rhythm >= 0 && { repeats: [nodes[rhythm + 1]?.text ?? 'yes'] }),
    };
    return toBoxReading({ ...sighting, account: own?.account ?? sighting.account, nodes: seen, lines }, now, {
      titleMark: /eventpopover-title/,
      count: count === undefined ? null : Number(/\d{1,4}/.exec(count.normalize('NFKC'))?.[0] ?? 0),
    });
  },
} satisfies SiteReader;
