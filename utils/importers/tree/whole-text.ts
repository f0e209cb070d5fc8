import type { SplitMode } from '../table/split-cell.ts';
import { textOf } from './node.ts';
import type { Leaf } from './state.ts';

const bullet = /^\s*(?:[-–—*+•‣▪●○・]|\(?\d{1,2}[.)])\s+(?=\S)/;

/**
 * What the file sets apart is one behaviour, also over several paragraphs; an object's text with a list in it is one
 * unless the user said that each line is. `text` is the leaf's, with its label.
 */
export function wholeText({ apart }: Leaf, text: string, mode: SplitMode): string {
  if (apart === undefined) return text;
  const lines = linesOf(text);
  if (lines.length < 2) return text;
  const listed = lines.some((line) => bullet.test(line));
  if (apart === 'item') return listed ? text : lines.join('\n');
  if (mode !== 'keep') return text;
  return lines
    .map((line) => line.replace(bullet, '').trim())
    .map((line, index) => (index === lines.length - 1 || /[.!?;:。！？：]$/.test(line) ? line : `${line};`))
    .join(' ');
}

/** The text as the question about splitting sees it: only what is not set apart, or has several parts, is a doubt. */
export function doubtIn(leaf: Leaf): string {
  const text = textOf(leaf.node);
  if (leaf.apart === undefined) return text;
  const lines = linesOf(text);
  if (leaf.apart === 'item' || lines.length < 2) return '';
  const parts = /\n[ \t]*\n/.test(text) || lines.filter((line) => bullet.test(line)).length > 1;
  return parts ? lines.map((line) => line.replace(bullet, '')).join('\n') : '';
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
