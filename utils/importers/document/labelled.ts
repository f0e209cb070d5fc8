import { fold } from '../text/fold.ts';
import { labelDepth } from './blocks.ts';
import { pathOf, useOf } from './headings.ts';
import { withoutLabel } from './inline.ts';
import { sectionOf, sectionsOf } from './outline.ts';
import type { Section } from './outline.ts';

/** What a level or a skill is, not what is asked there. */
const meanings =
  /^(?:definition|description|summary|in short|tl;?dr|focus|notes?|definicao|definicion|descripcion|descricao|beschreibung|resume|resumo|resumen|kurz|要約|説明|定義|ملخص|تعريف)$/;

/**
 * "**Scope:** works on what is given" comes back at each level with another text: those paragraphs are what is asked
 * there, each under its own name. Anything said once stays a paragraph.
 */
export function liftLabelled(roots: readonly Section[], levels: ReadonlySet<Section>): void {
  const found = roots
    .flatMap((root) => [...sectionsOf(root)])
    .flatMap((section) => {
      const level = pathOf(section).find((one) => levels.has(one));
      return level === undefined ? [] : section.paragraphs.map((passage) => ({ section, level, passage }));
    })
    .filter(
      ({ passage: { label, text } }) => label !== undefined && isAsked(label, withoutLabel(text, label)),
    );
  const places = new Map<string, Set<Section>>();
  for (const { passage, level } of found) {
    const key = fold(passage.label ?? '');
    places.set(key, (places.get(key) ?? new Set()).add(level));
  }
  for (const { section, passage } of found) {
    const { label = '', text, line } = passage;
    if ((places.get(fold(label))?.size ?? 0) < 2) continue;
    section.paragraphs = section.paragraphs.filter((one) => one !== passage);
    const below = sectionOf(label, labelDepth + section.depth, line, section);
    below.items.push({ text: withoutLabel(text, label), line, children: [] });
    section.children.push(below);
  }
}

function isAsked(label: string, text: string): boolean {
  if (useOf(label) !== 'name' || meanings.test(fold(label))) return false;
  return /\p{L}\S*\s+\S*\p{L}\S*\s+\S*\p{L}/u.test(text) || /[\u3040-\u30ff\u4e00-\u9fff]{6}/.test(text);
}
