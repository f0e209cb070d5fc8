import { localOffset, minuteMs } from '../day.ts';
import type { ChipReading } from './chip.ts';
import { parseEid } from './eid.ts';

/**
 * By how many minutes the page's zone is ahead of the browser's own. Every occurrence of a series says when it
 * was meant to start (UTC, in its id) and when it is shown (wall time): an occurrence that was not moved gives
 * the page's zone. One event may have been moved, so different series vote; without a clear majority of at
 * least two, or of one that a zone label of the grid ("GMT+01") confirms, the browser's zone stands.
 */
export function toZoneShift(chips: readonly ChipReading[], labels: readonly string[], now: number): number {
  const votes = new Map<number, Set<string>>();
  for (const { id, day, range, days } of chips) {
    const { series, original, allDay } = parseEid(id);
    if (series === null || original === null || allDay || day === null || !range) continue;
    if (days && days.first !== days.last) continue;
    const shift = (day + range.start * minuteMs - original) / minuteMs - localOffset(original);
    // Zones differ by quarters of an hour and by at most 26 hours; anything else was moved.
    if (shift % 15 !== 0 || Math.abs(shift) > 26 * 60) continue;
    votes.set(shift, (votes.get(shift) ?? new Set()).add(series));
  }
  const [best, next] = [...votes].sort(([, a], [, b]) => b.size - a.size);
  if (!best || best[1].size <= (next?.[1].size ?? 0)) return 0;
  const confirmed = labels.some((label) => toOffset(label) === localOffset(now) + best[0]);
  return best[1].size > 1 || confirmed ? best[0] : 0;
}

/** Minutes ahead of UTC of "GMT+05:30"; null for anything else. */
function toOffset(label: string): number | null {
  const [, sign, hours, minutes] = /^(?:GMT|UTC)\s?([+−-])(\d{1,2})(?::(\d\d))?$/.exec(label.trim()) ?? [];
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return hours === undefined ? null : sign === '+' ? size : -size;
}

/** A zone of whole hours by its offset; null where the browser's own zone shows the same, or no name exists. */
export function toZoneName(shift: number, at: number): string | null {
  const hours = (localOffset(at) + shift) / 60;
  if (shift === 0 || !Number.isInteger(hours)) return null;
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
