/** A content line of a calendar file, unfolded, and where it began (from 1). */
export interface Line {
  text: string;
  at: number;
}

/** One event or zone of the file: its own lines, without what is nested in it (alarms). */
export interface Block {
  name: 'VEVENT' | 'VTIMEZONE';
  /** With `BEGIN` and `END` of nested parts for zones; events have none. */
  lines: Line[];
  at: number;
  /** Its end is in the file. */
  closed: boolean;
}

/** A property begins like this; anything else is the rest of a line that was cut. */
const property = /^[A-Za-z0-9-]+[;:]/;

/** RFC 5545, 3.1: a line end and a space or tab are no part of the line. Cut lines without the space are put together. */
const unfold = (text: string): { lines: Line[]; repaired: number[] } => {
  const lines: Line[] = [];
  const repaired: number[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(raw)) last.text += raw.slice(1);
    else if (raw.trim() === '') continue;
    else if (last && !property.test(raw)) {
      last.text += raw;
      repaired.push(index + 1);
    } else lines.push({ text: raw, at: index + 1 });
  }
  return { lines, repaired };
};

const edge = (text: string): { step: 'BEGIN' | 'END'; name: string } | null => {
  const found = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(text);
  if (!found) return null;
  return {
    step: found[1]?.toUpperCase() === 'BEGIN' ? 'BEGIN' : 'END',
    name: (found[2] ?? '').toUpperCase(),
  };
};

/** What a calendar file holds, cut into events and zones, so that a damaged one leaves the others whole. */
export interface CutFile {
  blocks: Block[];
  /** Lines of the calendar itself. */
  head: Line[];
  /** Lines that were put together though their fold was damaged. */
  repaired: number[];
}

export const cutFile = (text: string): CutFile => {
  const { lines, repaired } = unfold(text.replace(/^\uFEFF/, ''));
  const blocks: Block[] = [];
  const head: Line[] = [];
  let open: Block | null = null;
  let inside: string[] = [];
  for (const line of lines) {
    const found = edge(line.text);
    const isBlock = found?.name === 'VEVENT' || found?.name === 'VTIMEZONE';
    if (found?.step === 'BEGIN' && isBlock) {
      open = {
        name: found.name === 'VEVENT' ? 'VEVENT' : 'VTIMEZONE',
        lines: [],
        at: line.at,
        closed: false,
      };
      blocks.push(open);
      inside = [];
    } else if (open && found?.step === 'END' && found.name === open.name) {
      open.closed = true;
      open = null;
    } else if (open?.name === 'VTIMEZONE') open.lines.push(line);
    else if (open) {
      if (found?.step === 'BEGIN') inside.push(found.name);
      else if (found?.step === 'END') inside.pop();
      else if (inside.length === 0) open.lines.push(line);
    } else head.push(line);
  }
  return { blocks, head, repaired };
};
