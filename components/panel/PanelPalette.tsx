import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Panel } from '../../utils/state/panel.ts';
import { CommandPalette } from '../ui/CommandPalette.tsx';
import type { Command } from '../ui/commands.ts';
import { useLinks } from './links.ts';
import { PersonSheet } from './parts.ts';

/** What can be begun from the panel: nothing of coaching while an evaluation is shown. */
export function PanelPalette({
  panel,
  onKeys,
  onClose,
}: {
  panel: Panel;
  onKeys: () => void;
  onClose: () => void;
}) {
  const links = useLinks();
  const [open, setOpen] = useState(false);
  const brief = panel.briefing.brief.value;
  const person = brief?.mode === 'coaching' ? brief.person : null;
  const lead = (screen: string) => () => void window.open(links.options(screen), '_blank', 'noopener');
  const commands: Command[] = [
    ...(person
      ? [
          {
            id: 'person',
            label: i18n.t('person.sheet.title', { name: person.name }),
            icon: 'person' as const,
            run: () => setOpen(true),
          },
          {
            id: 'evidence',
            label: i18n.t('person.palette.evidenceFor', { name: person.name }),
            icon: 'plus' as const,
            run: lead(`person/${person.id}/evidence`),
          },
        ]
      : []),
    {
      id: 'note',
      label: i18n.t('person.palette.note'),
      icon: 'note',
      run: () => document.querySelector<HTMLElement>('.panel-bottom textarea')?.focus(),
    },
    ...(['people', 'notes', 'data'] as const).map((screen): Command => ({
      id: screen,
      label: i18n.t(`options.nav.${screen}`),
      group: i18n.t('person.palette.screen'),
      icon: 'forward',
      run: lead(screen),
    })),
    { id: 'changes', label: i18n.t('person.changes.title'), icon: 'undo', run: lead('changes') },
    { id: 'keys', label: i18n.t('panel.tools.keys'), icon: 'keyboard', run: onKeys },
    { id: 'hide', label: i18n.t('panel.tools.hide'), icon: 'hide', run: panel.hide },
  ];
  if (open && person) return <PersonSheet panel={panel} person={person} onClose={onClose} />;
  return (
    <CommandPalette
      commands={commands}
      texts={{
        title: i18n.t('person.palette.title'),
        close: i18n.t('person.palette.close'),
        search: i18n.t('person.palette.search'),
        none: (query) => i18n.t('person.palette.none', { query }),
      }}
      onClose={(chosen) => {
        if (chosen?.id !== 'person') onClose();
      }}
    />
  );
}
