/** The same in every language: the product's name. */
export const sameEverywhere: readonly string[] = ['extName', 'panel_name'];

/** Words that a language shares with English, and names of products; each may stay as it is. */
export const sameWords: Readonly<Record<string, readonly string[]>> = {
  de: [
    ...['exports_title', 'exports_formats_markdown', 'backup_passphrase'],
    ...['person_title', 'person_palette_person', 'person_evidence_situation'],
    'packs_phase',
    ...['options_people_name', 'options_map_version', 'options_import_code'],
    ...['options_playbook_modes_coaching', 'options_notes_sides_coaching', 'panel_mode_coaching'],
    ...['rhythm_year_phase', 'rhythm_year_row'],
    'panel_sites_outlook',
  ],
  es: [
    ...['exports_formats_markdown'],
    ...['learning_share_minutes'],
    ...['importing_phrase_roles', 'importing_severity_error', 'importing_option_Q_CUMULATIVE_no'],
    ...['two', 'few', 'many', 'other'].map((form) => `importing_count_roles_${form}`),
    ...['options_import_error', 'options_playbook_minutes'],
    ...['options_playbook_modes_coaching', 'options_notes_sides_coaching', 'panel_mode_coaching'],
    ...['options_notes_kinds_idea', 'notebook_kinds_idea'],
    ...['panel_sites_google_calendar', 'panel_sites_outlook'],
    ...['session_card_no', 'session_card_outcomes_none'],
  ],
  fr: [
    ...['exports_formats_markdown'],
    ...['person_kinds_note', 'person_filter_note', 'person_evidence_situation', 'person_evidence_date'],
    ...['packs_session_phaseMinutes', 'packs_version'],
    ...[
      'learning_share_minutes',
      'learning_own_columns_format',
      'learning_practice_kinds_dialogue',
      'learning_practice_kindOne_dialogue',
    ],
    ...['options_nav_notes', 'options_nav_sites', 'options_notes_title', 'options_sites_title'],
    ...['options_data_tables_notes', 'notebook_note', 'panel_notes_title'],
    ...['options_map_version', 'options_map_versions', 'options_import_messages', 'options_import_code'],
    ...['options_playbook_minutes', 'options_playbook_modes_coaching', 'options_notes_sides_coaching'],
    ...['panel_mode_coaching', 'panel_sites_outlook'],
    ...['session_agenda_questions', 'session_feedback_question'],
    ...['rhythm_year_phase', 'rhythm_year_row'],
  ],
  ja: ['panel_sites_outlook'],
  pt_BR: [
    ...['exports_formats_markdown'],
    'person_evidence_link',
    ...['packs_addresses_informal', 'packs_addresses_formal'],
    ...['learning_share_minutes'],
    ...['options_nav_sites', 'options_sites_title', 'options_playbook_minutes'],
    ...['options_playbook_modes_coaching', 'options_notes_sides_coaching', 'panel_mode_coaching'],
    'panel_sites_outlook',
  ],
};
