/** The same in every language: the product's name, and what is made of values alone. */
export const sameEverywhere: readonly string[] = ['extName', 'dock_panel', 'panel_name'];

/** Words that a language shares with English, and names of products; each may stay as it is. */
export const sameWords: Readonly<Record<string, readonly string[]>> = {
  ar: [],
  de: [
    ...['options_people_name', 'options_map_version', 'options_import_code', 'options_data_export'],
    ...['options_playbook_modes_coaching', 'options_notes_sides_coaching', 'panel_mode_coaching'],
    ...['panel_choose_newName', 'panel_manual_person', 'panel_sites_outlook'],
  ],
};
