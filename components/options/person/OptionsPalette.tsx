import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { valueOr } from '../../../utils/state/options-loading.ts';
import { screens } from '../../../utils/state/options-route.ts';
import { CommandPalette } from '../../ui/CommandPalette.tsx';
import type { Command } from '../../ui/commands.ts';
import { screenName } from '../words.ts';

const lead = (hash: string) => () => {
  window.location.hash = hash;
};

/** People, screens and what can be begun from anywhere in the options page. */
export function OptionsPalette({ model, onClose }: { model: OptionsModel; onClose: () => void }) {
  const people = valueOr(model.people().people.value, []);
  const commands: Command[] = [
    ...screens.map((screen): Command => ({
      id: `screen:${screen}`,
      label: screenName(screen),
      group: i18n.t('person.palette.screen'),
      icon: 'forward',
      run: lead(screen),
    })),
    {
      id: 'changes',
      label: i18n.t('person.changes.title'),
      group: i18n.t('person.palette.screen'),
      icon: 'undo',
      run: lead('changes'),
    },
    { id: 'new-person', label: i18n.t('options.people.add'), icon: 'plus', run: lead('people/new') },
    ...people.flatMap(({ id, name }): Command[] => [
      {
        id: `person:${id}`,
        label: name,
        group: i18n.t('person.palette.person'),
        icon: 'person',
        run: lead(`person/${id}`),
      },
      {
        id: `evidence:${id}`,
        label: i18n.t('person.palette.evidenceFor', { name }),
        icon: 'plus',
        run: lead(`person/${id}/evidence`),
      },
    ]),
  ];
  return <CommandPalette commands={commands} texts={paletteTexts()} onClose={onClose} />;
}

const paletteTexts = () => ({
  title: i18n.t('person.palette.title'),
  close: i18n.t('person.palette.close'),
  search: i18n.t('person.palette.search'),
  none: (query: string) => i18n.t('person.palette.none', { query }),
});
