/** Rank words of careers, lowest first, in nine languages; folded. Same rank in a row. */
export const rankWords: readonly (readonly [rank: number, words: string])[] = [
  [
    0,
    'intern|trainee|apprentice|graduate|entry|entry level|entry-level|working student|praktikant|praktikantin|werkstudent|werkstudentin|auszubildende|stagiaire|apprenti|apprentie|alternant|alternante|becario|becaria|practicas|estagiario|estagiaria|stagista|tirocinante|stagiair|インターン|新人|متدرب|متدربة',
  ],
  [
    1,
    'junior|associate|jr|beginner|early career|early-career|berufseinsteiger|debutant|debutante|asociado|asociada|ジュニア|初級|初级|주니어|초급|مبتدئ|مبتدئة',
  ],
  [
    2,
    'mid|mid level|mid-level|mid career|mid-career|middle|medior|intermediate|regular|individual contributor|journeyman|professional|confirme|confirmee|intermediaire|semi senior|semi-senior|semisenior|ssr|intermedio|intermedia|pleno|plena|ミドル|中級|中级|중급|متوسط|متوسطة',
  ],
  [
    3,
    'senior|sr|advanced|erfahren|experimente|experimentee|senior level|シニア|上級|高级|资深|시니어|고급|أول|كبير|متقدم|متقدمة',
  ],
  [
    4,
    'lead|staff|specialist|leitend|leitende|referent|referente|lider tecnico|lider|especialista|リード|リーダー|قائد|رئيسي',
  ],
  [
    5,
    'principal|expert|architect|principale|experte|expertin|experto|experta|esperto|esperta|プリンシパル|خبير|خبيرة',
  ],
  [6, 'distinguished|fellow|フェロー'],
];

/** Words that put a level on the manager track, lowest first. */
export const managerWords: readonly (readonly [rank: number, words: string])[] = [
  [
    1,
    "team lead|team leader|teamleiter|teamleiterin|teamleider|coordenador|coordenadora|coordinador|chef d'equipe|課長|قائد فريق|مشرف|مشرفة",
  ],
  [
    2,
    'manager|people manager|engineering manager|line manager|responsable|gerente|jefe|jefa|responsabile|マネージャー|マネジャー|مدير|مديرة',
  ],
  [3, 'senior manager|senior engineering manager|group manager'],
  [4, 'head|senior leader|executive leader|abteilungsleiter|abteilungsleiterin|dirigente|部長|رئيس قسم'],
  [5, 'director|directeur|directrice|diretor|diretora|direttore|bereichsleiter|مدير عام'],
  [6, 'vp|vice president|svp|evp'],
  [7, 'cto|ceo|chief|c-level|geschaftsfuhrer'],
];

/** "Product manager" is a role, "engineering manager" a level of the manager track. */
export const roleManagers =
  'product|project|program|programme|delivery|account|office|community|marketing|sales|success|service|portfolio|release|incident|problem|change|test|relationship|content|brand|data|security|operations|configuration|asset|risk|event|release|key account|partner';

/** These move between organisations: two of them together are never ordered without asking. */
export const movingWords = 'lead|staff|specialist|expert|especialista|referent|referente';

/** Mastery, lowest first; folded. A file whose levels are all of these has a scale, not job levels. */
export const proficiencyWords: readonly (readonly [rank: number, words: string])[] = [
  [0, 'none|no knowledge|not applicable|keine kenntnisse|aucune|ninguno|nenhum|nessuno'],
  [
    1,
    'awareness|aware|novice|beginner|foundation|foundational|basic|basics|learner|learning|initial|emerging|anfanger|einsteiger|grundkenntnisse|basis|notions|debutant|principiante|basico|base|iniciante|beginner|初級|入門|基礎|初级|基础|초급|기초|مبتدئ|أساسي|مبدئي',
  ],
  [
    2,
    'working|working knowledge|developing|elementary|advanced beginner|growing|supporting|kenner|grundlegend|elementaire|elemental|elementar|elementare',
  ],
  [
    3,
    'competent|intermediate|practitioner|practicing|practising|skilled|capable|applying|fortgeschritten|konner|intermediaire|confirme|intermedio|intermediario|gevorderd|中級|応用|中级|중급|متوسط|كفء',
  ],
  [
    4,
    'proficient|advanced|accomplished|strong|leading|versiert|avance|maitrise|avanzado|avancado|avanzato|vergevorderd|上級|熟練|高级|고급|숙련|متقدم',
  ],
  [
    5,
    'expert|mastery|master|authority|experte|expertin|experto|experta|esperto|especialista|role model|エキスパート|達人|专家|전문가|خبير|متمكن',
  ],
  [6, 'thought leader|visionary|innovator'],
];

/** Words that may stand before a number: "Level 3", "Stufe 2", "レベル1". */
export const levelPrefixes =
  '(?:proficiency|mastery|skill|competency|job|career|seniority) level|proficiency|mastery|kompetenzstufe|karrierestufe|niveau de (?:competence|maitrise)|nivel de (?:competencia|dominio)|nivel de proficiencia|level|lvl|lv|grade|band|step|stage|tier|rung|rating|score|niveau|stufe|ebene|echelon|nivel|grado|livello|schaal|レベル|等級|グレード|段階|class|المستوى|مستوى|الدرجة|درجة';

/** Onboarding time, neither level nor scale. */
export const timeUnits =
  'day|days|week|weeks|month|months|tag|tage|woche|wochen|monat|monate|jour|jours|semaine|semaines|mois|dia|dias|semana|semanas|mes|meses|giorno|giorni|settimana|settimane|mese|mesi|dag|dagen|weken|maand|maanden|日|日目|週|ヶ月|か月';

/** Words in brackets or at the end that name a track. */
export const trackWords: Readonly<Record<'ic' | 'manager', string>> = {
  ic: 'ic|individual contributor|individual contributors|technical track|tech track|fachlaufbahn|fachkarriere|contributeur individuel|専門職',
  manager:
    'm|pm|em|people manager|people managers|manager|management|management track|manager track|fuhrungslaufbahn|fuhrungskraft|管理職',
};
