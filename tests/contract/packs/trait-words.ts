/**
 * Words that name what a person is instead of what was done, by language: a prompt with one of them invites a
 * judgement of character. Stems; a hyphen at the end takes any ending.
 */
export const traitWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...[
      'abrasive',
      'aggressive',
      'ambitious',
      'arrogant',
      'attitude',
      'bossy',
      'bubbly',
      'careless',
      'character',
    ],
    ...['charismatic', 'difficult person', 'emotional', 'gifted', 'hard-working', 'immature'],
    ...[
      'introvert-',
      'extrovert-',
      'irrational',
      'lazy',
      'mindset',
      'moody',
      'natural leader',
      'negative person',
    ],
    ...[
      'passionate',
      'passive',
      'personality',
      'reliable',
      'rock ?star',
      'selfish',
      'sensitive',
      'shy',
      'smart',
    ],
    ...['stubborn', 'talented', 'team player', 'temper', 'unprofessional', 'weak', 'weakness-'],
  ],
  de: [
    ...[
      'aggressiv-',
      'ambitioniert-',
      'arrogant-',
      'begabt-',
      'charakter-',
      'dickköpfig-',
      'ehrgeizig-',
      'egoistisch-',
    ],
    ...[
      'emotional-',
      'empfindlich-',
      'extrovertiert-',
      'extravertiert-',
      'faul-',
      'introvertiert-',
      'launisch-',
    ],
    ...[
      'naturtalent-',
      'passiv-',
      'persönlichkeit-',
      'schlampig-',
      'schüchtern-',
      'schwach-',
      'schwäche-',
      'selbstbewusst-',
    ],
    ...[
      'sensibel',
      'sensible-',
      'stur-',
      'talentiert-',
      'teamplayer-',
      'träge-',
      'unprofessionell-',
      'unreif-',
      'zickig-',
    ],
    ...['zuverlässig-', 'überfliegerin', 'überflieger'],
  ],
  fr: [
    ...[
      'agressi-',
      'ambitieu-',
      'arrogant-',
      'brillant-',
      'caractère',
      'caractériel-',
      'doué-',
      'émoti-',
      'égoïste-',
    ],
    ...[
      'extraverti-',
      'immature-',
      'introverti-',
      'leader né-',
      'mou',
      'molle',
      'négligent-',
      'nonchalant-',
      'paresseu-',
    ],
    ...[
      'passi[fv]-',
      'personnalité-',
      'sensible-',
      'susceptible-',
      'talentueu-',
      'tempérament-',
      'têtu-',
      'timide-',
      'fainéant-',
    ],
  ],
  es: [
    ...[
      'agresiv-',
      'ambicios-',
      'arrogante-',
      'brillante-',
      'carácter',
      'conflictiv-',
      'descuidad-',
      'dotad-',
      'egoísta-',
    ],
    ...[
      'emocional-',
      'extrovertid-',
      'flojo',
      'floja',
      'inmadur-',
      'introvertid-',
      'líder nat-',
      'pasiv-',
      'personalidad-',
    ],
    ...['perezos-', 'sensible-', 'talentos-', 'temperamento', 'terc[oa]', 'testarud-', 'tímid-', 'vag[oa]s?'],
  ],
};

/** These ask to leave such words out, and have to name them. */
export const aboutTraits: readonly string[] = ['performance_review.18', 'calibration.04'];

/** One expression for a language; null where there is no list yet. */
export const traitsIn = (locale: string): RegExp | null => {
  const words = traitWords[locale];
  if (!words) return null;
  const stems = words.map((word) => word.replace(/-$/, '\\p{L}*'));
  return new RegExp(`(?<!\\p{L})(${stems.join('|')})(?!\\p{L})`, 'iu');
};
