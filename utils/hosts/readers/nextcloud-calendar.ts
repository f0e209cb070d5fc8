import type { SightedNode, SiteReader } from '../types.ts';
import { toBoxReading } from './box-event.ts';

/** `/view/popover/<object>/<recurrence>`: which event, and when it begins by its rule (epoch seconds). */
const path = /\/(?:view|edit)\/[a-z]+\/([^/]+)\/(\d+|next)/;

const isA = (word: string) => (node: SightedNode) => node.names?.class?.includes(word) ?? false;

/** Texts of the boxes that a class marks; they stand right behind their element. */
const textsIn = (nodes: readonly SightedNode[], word: string): string[] =>
  nodes.flatMap((node, index) =>
    isA(word)(node) && nodes[index + 1]?.text ? [nodes[index + 1]?.text ?? ''] : [],
  );

/** Without the boxes that a class marks, and all that is in them. */
function without(nodes: readonly SightedNode[], word: string): SightedNode[] {
  let depth = Infinity;
  return nodes.filter((node) => {
    if (node.depth <= depth) depth = isA(word)(node) ? node.depth : Infinity;
    return depth === Infinity;
  });
}

/** Nextcloud Calendar: the popover or the sidebar; its address tells the event and its start. */
export default {
  id: 'nextcloud-calendar',
  toReading(sighting, now) {
    const [, id, at] = path.exec(sighting.lines.path?.[0] ?? '') ?? [];
    const nodes = sighting.nodes ?? [];
    // Another zone is written out; the same time in the reader's own zone stands below it.
    const [zone] = textsIn(nodes, 'wrapper__timezone');
    const lines = {
      ...sighting.lines,
      ...(at && at !== 'next' && { startAt: [at] }),
      ...(zone && /^[A-Za-z_]+\/[\w/+-]+$/.test(zone) && { zone: [zone] }),
    };
    const listed = nodes.filter(isA('invitees-list-item')).length;
    const rows = nodes.filter((node) =>
      /(^|\s)invitees-list-item(\s|$)/.test(node.names?.class ?? ''),
    ).length;
    const more = Number(/\d+/.exec(textsIn(nodes, 'invitees-list__more')[0] ?? '')?.[0] ?? 0);
    // Times of a clock come with a globe for their zone.
    const isUntimed = nodes.some(isA('time-picker-read-only')) && !nodes.some(isA('web-icon'));
    return toBoxReading({ ...sighting, lines, nodes: without(nodes, 'wrapper__subtitle') }, now, {
      ...(id && { key: `${id} ${at}` }),
      ...(isUntimed && { untimed: true }),
      titleMark: /property-title(?!-)/,
      count: listed > 0 && more > 0 ? rows + more : null,
    });
  },
} satisfies SiteReader;
