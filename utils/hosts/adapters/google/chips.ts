import { all, readAttribute, toLine } from '../../dom.ts';
import type { SightedChip } from '../../types.ts';

const at = {
  // 2026-10: drag handles and the dialog carry the same data-eventid, only chips have data-eventchip
  chip: '[data-eventchip]',
  button: '[role=button]',
  day: '[data-datekey]',
  main: '[role=main]',
} as const;

const mostChips = 150;
const mostWitnesses = 12;
const mostTexts = 300;

/** The event id in clear; '' for anything that is not base64 of one. */
export function decodeEid(eid: string): string {
  const plain = eid.replace(/-/g, '+').replace(/_/g, '/');
  return plain.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(plain) ? '' : atob(plain);
}

/** The sentence is the accessible name, or the first child with a text that is not hidden from screen readers. */
function readChip(chip: Element, id: string): SightedChip {
  const button = chip.matches(at.button) ? chip : chip.querySelector(at.button);
  let sentence: Element | undefined;
  let label = readAttribute(button, 'aria-label') || readAttribute(chip, 'aria-label');
  if (!/[,;،、，၊፣]/.test(label)) {
    sentence = [...(button?.children ?? []), ...chip.children].find(
      (each) => each !== button && !each.matches('[aria-hidden=true]') && toLine(each.textContent),
    );
    label = toLine(sentence?.textContent) || label;
  }
  const lines = all(chip, '*')
    .filter((each) => each !== sentence && !sentence?.contains(each) && !each.contains(sentence ?? null))
    .map((each) => toLine(each.textContent))
    .filter((text, index, all) => text && all.indexOf(text) === index);
  return { id, day: readAttribute(chip.closest(at.day), 'data-datekey'), label, lines: lines.slice(0, 12) };
}

/**
 * The chips of the open event, and some of other recurring events: from these the reader sees in which zone
 * the page shows its times.
 */
export function readChips(doc: Document, eid: string): SightedChip[] {
  const own: SightedChip[] = [];
  const witnesses: SightedChip[] = [];
  let looked = 0;
  for (const chip of all(doc, at.chip)) {
    const id =
      chip.getAttribute('data-eventid') ??
      readAttribute(chip.querySelector('[data-eventid]'), 'data-eventid');
    if (id === eid && eid) own.push(readChip(chip, id));
    else if (
      ++looked < mostChips &&
      witnesses.length < mostWitnesses &&
      /_\d{8}T\d{6}Z /.test(decodeEid(id))
    ) {
      witnesses.push(readChip(chip, id));
    }
  }
  return own.slice(0, mostChips / 4).concat(witnesses);
}

/** The grid's own zone labels ("GMT+01"); they stand before the first day. */
export function readZones(doc: Document): string[] {
  const zones: string[] = [];
  const walker = doc.createTreeWalker(doc.querySelector(at.main) ?? doc.body, 4);
  for (let looked = 0; looked < mostTexts && walker.nextNode(); looked++) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length < 12 && /^(GMT|UTC)/.test(text)) zones.push(text);
  }
  return zones;
}
