import { listNames } from '../report.ts';
import { fold } from '../text/fold.ts';
import type { ImportPlace, Report } from '../types.ts';
import type { ListItem } from './blocks.ts';
import type { Section } from './outline.ts';

/** The name before the text of a point: "**Adopts**: learns …", "Communication: writes …". */
export type LabelOf = (item: ListItem) => string | undefined;

const none: LabelOf = () => undefined;
/** Names of what the points of a level are about, without bold letters: few words, a capital, a colon. */
const plain = /^(\p{Lu}[^:：\n.!?]{1,40})[:：]\s+\S/u;

/**
 * Words before the points are competencies when the same ones come back at the next levels; asked where only some do.
 * Where they are not, they stay in the text.
 */
export function readLabels(sections: readonly Section[], place: ImportPlace, report: Report): LabelOf {
  const bold = share(sections, ({ label }) => label);
  if (bold.share >= 0.8) return bold.labelOf(report, place, ({ label }) => label);
  const any = share(sections, plainLabel);
  return any.share >= 0.8 && any.recurring >= 0.75 ? plainLabel : none;
}

function plainLabel({ text, label }: ListItem): string | undefined {
  return label ?? plain.exec(text)?.[1]?.trim();
}

function share(sections: readonly Section[], labelOf: LabelOf) {
  const items = sections.flatMap((section) => section.items.map((item) => ({ item, section })));
  const labels = items.flatMap(({ item, section }) => {
    const label = labelOf(item);
    return label === undefined ? [] : [{ name: fold(label), shown: label, section }];
  });
  const places = new Map<string, Set<Section>>();
  for (const { name, section } of labels) places.set(name, (places.get(name) ?? new Set()).add(section));
  const again = labels.filter(({ name }) => (places.get(name)?.size ?? 0) > 1);
  const recurring = labels.length === 0 ? 0 : again.length / labels.length;
  return {
    share: items.length < 4 ? 0 : labels.length / items.length,
    recurring,
    labelOf: (report: Report, place: ImportPlace, found: LabelOf): LabelOf => {
      if (recurring >= 0.9) return found;
      if (again.length === 0) return none;
      const answer = report.ask({
        code: 'Q-LABEL',
        options: [
          { value: 'name', label: 'Yes, each is a competency' },
          { value: 'text', label: 'No, they are part of the text' },
        ],
        default: recurring >= 0.6 ? 'name' : 'text',
        params: { names: listNames([...new Set(labels.map(({ shown }) => shown))]) },
        place,
      });
      return answer === 'name' ? found : none;
    },
  };
}
