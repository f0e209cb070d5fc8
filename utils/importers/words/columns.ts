/** What a column can hold. */
export type Field =
  | 'role'
  | 'roleFamily'
  | 'roleDescription'
  | 'level'
  | 'levelOrder'
  | 'levelDescription'
  | 'area'
  | 'areaDescription'
  | 'competency'
  | 'competencyDescription'
  | 'competencyId'
  | 'behaviour'
  | 'positive'
  | 'negative'
  | 'polarity'
  | 'proficiency'
  | 'value'
  | 'example'
  | 'kind'
  | 'mandatory'
  | 'description'
  | 'person'
  | 'ignore';

/** Words that can stand alone or inside a longer header, in eight languages; folded (lower case, no accents), singular. */
export const columnWords = {
  role: 'role|job|job title|position|track|job family|rolle|funktion|stelle|poste|metier|fonction|rol|puesto|cargo|funcao|papel|ruolo|mansione|functie|役割|職種|役職|ロール|الدور|الوظيفة|المنصب|المسمى الوظيفي',
  level:
    'level|grade|band|seniority|stage|rung|career level|stufe|ebene|karrierestufe|entgeltgruppe|besoldungsgruppe|entgeltstufe|niveau|echelon|nivel|grado|senioridade|livello|schaal|レベル|等級|グレード|段階|المستوى|مستوى|الدرجة',
  area: 'area|category|theme|bloc|bloc de competences|activite|domain|pillar|dimension|cluster|group|bereich|kategorie|domaine|axe|categorie|categoria|ambito|dimensao|dimensione|gebied|domein|thema|領域|分野|カテゴリ|カテゴリー|大領域|大分類|分類|领域|类别|영역|분야|المجال|الفئة|المحور',
  competency:
    'competency|competence|skill|capability|attribute|topic|short name|kompetenz|fahigkeit|savoir-faire|savoir-etre|savoir faire|competencia|habilidad|habilidade|competenza|competentie|vaardigheid|コンピテンシー|スキル|能力|技能|胜任力|역량|스킬|기술|الكفاءة|المهارة|الجدارة|كفاءة|مهارة',
  behaviour:
    'behaviour|behavior|indicator|criterion|criteria|expectation|evidence|signal|statement|descriptor|what good looks like|verhalten|verhaltensanker|indikator|anforderung|comportement|indicateur|attendu|critere|comportamiento|indicador|conducta|comportamento|expectativa|indicatore|gedrag|gedragsindicator|行動|行動指標|期待行動|基準|行为|行为指标|행동지표|행동|السلوك|السلوكيات|السلوك المتوقع|المؤشر|المؤشرات السلوكية|المؤشر السلوكي|التوقعات',
  negative:
    "ineffective|negative indicator|negative behaviour|negative behavior|negative|warning sign|red flag|don't|dont|derailer|negativindikator|warnsignal|a eviter|contre-indicateur|indicador negativo|a evitar|sinal de alerta|da evitare|contra-indicator|counterexample|counter-example|counter example|gegenbeispiel|contre-exemple|contraejemplo|contraexemplo|controesempio|tegenvoorbeeld|antipattern|anti-pattern|望ましくない行動|ng行動|سلوك سلبي|السلوك السلبي|مؤشر سلبي",
  proficiency:
    'proficiency|rating|mastery|auspragung|beherrschung|maitrise|dominio|proficiencia|padronanza|beheersing|習熟度|الإتقان',
  value: 'value|principle|wert|leitbild|valeur|valor|valore|waarde|kernwaarde|バリュー|行動指針|القيمة',
  example:
    'example|exemplar|e.g.|eg|for instance|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|例|مثال|أمثلة',
  description:
    'description|desc|definition|beschreibung|descripcion|definicion|descricao|definicao|descrizione|definizione|omschrijving|beschrijving|definitie|説明|定義|概要|الوصف|التعريف',
  name: 'name|title|titel|bezeichnung|nom|intitule|nombre|titulo|nome|titolo|naam|名|名称|項目|الاسم',
  identifier: 'id|identifier|code|uuid|guid|kennung|identifiant|identificador|identificatore',
} as const;

export type ColumnWord = keyof typeof columnWords;

/** Whole headers that mean one thing only, or that mislead when read word by word. Second value: how sure. */
export const wholeHeaders: readonly (readonly [headers: string, field: Field, score: number])[] = [
  ['title|titel|titre|titulo|titolo|item', 'competency', 0.8],
  ['name|bezeichnung|nom|nombre|nome|naam|名称|項目', 'competency', 0.6],
  [
    'subcategory|sub category|sub-category|subarea|sub area|subdomain|subgroup|unterkategorie|teilbereich|sous-categorie|sous-domaine|subcategoria|sottocategoria|subcategorie|中分類|小分類',
    'competency',
    0.6,
  ],
  ['preferred label', 'competency', 0.8],
  ['alt labels|hidden labels|altlabels', 'ignore', 1],
  ['rsd name|skill name|competency name|competency title', 'competency', 1],
  [
    'skill level|skill grade|proficiency level|competency level|kompetenzstufe|kompetenzniveau',
    'proficiency',
    1,
  ],
  ['role family|job family group|career family|familie', 'roleFamily', 1],
  ['level order|level rank|rank|level number|reihenfolge|rang', 'levelOrder', 1],
  ['kind|competency type|skill type|kompetenzart|art der kompetenz', 'kind', 1],
  ['mandatory|required|pflicht|obligatoire|obligatorio|obbligatorio|verplicht|必須', 'mandatory', 0.8],
  [
    'type|polarity|indicator type|behaviour type|behavior type|polaritat|art|sens|tipo|+/-|種別',
    'polarity',
    0.7,
  ],
  [
    "effective|do|dos|do's|strength|strengths|positive|positiv|positif|positivo|green flag|green flags|+|a faire|good|ok行動|we do|what we do|do this|looks like|what it looks like|what good looks like here|das tun wir|ce que nous faisons|lo que hacemos|o que fazemos",
    'positive',
    0.8,
  ],
  [
    "we don't|we do not|we do not do|what we do not do|what we don't do|not this|does not look like|doesn't look like|what it does not look like|das tun wir nicht|ce que nous ne faisons pas|lo que no hacemos|o que nao fazemos|don't|donts|don'ts|dont|-|weakness|weaknesses|bad|negativ|negatif|negativo|negatief",
    'negative',
    0.8,
  ],
  [
    'employee|team member|staff member|person|participant|candidate|student|student name|learner|operator name|member name|full name|teilnehmer|teilnehmerin|schuler|schulerin|participante|candidato|aluno|alumno|estudiante|apprenant|eleve|etudiant|partecipante|studente|deelnemer|участник|сотрудник|имя|фио|受講者|参加者|الموظف|الاسم الكامل|assessee|reviewee|reviewer|rated by|mitarbeiter|mitarbeiterin|mitarbeitende|collaborateur|empleado|funcionario|dipendente|medewerker|社員|氏名|first name|last name|surname|e-mail|email|email address|e-mail address|e-mail-adresse|adresse e-mail|correo electronico|メールアドレス|employee name|employee id',
    'person',
    1,
  ],
  [
    'current level|actual level|current rating|current score|ist-stand|ist-niveau|niveau actuel|nivel actual|nivel atual|livello attuale|huidig niveau|現在のレベル|gap|self rating|self-rating|self assessment|self-assessment|manager rating|manager assessment|my rating|selbsteinschatzung|fremdeinschatzung|auto-evaluation',
    'person',
    0.9,
  ],
  [
    'notes|note|notiz|notizen|anmerkung|anmerkungen|bemerkung|remarque|remarques|nota|notas|observacao|opmerking|opmerkingen|備考|メモ|comment|comments|kommentar',
    'ignore',
    1,
  ],
  [
    'url|link|links|owner|last updated|updated|weight|score|#|nr|nr.|no.|status|version|date|keywords|authors|author|tags|source',
    'ignore',
    1,
  ],
  [
    'number|index|order number|sort order|display order|max level|maximum level|min level|minimum level|max score|maximum score|max points|points|weighting|gewichtung|ponderation|peso|重要度|優先度|importance|priority|wichtigkeit|prioritat|importancia|状態|版',
    'ignore',
    1,
  ],
  [
    'learning resources|learning resource|resources|development resources|training|courses|course|kurs|cours|curso|corso|cursus|講座',
    'ignore',
    1,
  ],
  [
    'company wide|company-wide|groups|valid from|valid to|increment|range low|range high|order|taxonomy|exported id|is framework|description format|scale configuration|rule type|rule outcome|rule config',
    'ignore',
    1,
  ],
  [
    'reports to|direct reports|salary|salary range|salary band|compensation|pay range|years of experience|gehalt|gehaltsband|salaire|remuneration|salario|stipendio|salaris|年収|給与',
    'ignore',
    1,
  ],
  ['roles that require skill|required by roles|required for roles|used by roles', 'ignore', 1],
  ['help|help text|hint|guidance|tooltip|hilfe|hilfetext|aide|ayuda|ajuda|aiuto|説明文', 'description', 0.7],
  ['good example|gutes beispiel|long description|long desc|short description', 'description', 0.7],
];

/** Values of a polarity column, folded. */
export const polarityValues: Readonly<Record<'positive' | 'negative', readonly string[]>> = {
  positive:
    '+|positive|positiv|positif|positivo|positief|effective|effektiv|do|dos|strength|green|good|good example|ポジティブ|望ましい'.split(
      '|',
    ),
  negative:
    "-|–|−|negative|negativ|negatif|negativo|negatief|ineffective|ineffektiv|don't|dont|don'ts|derailer|red|red flag|warning|warning sign|bad|counter|ネガティブ|望ましくない".split(
      '|',
    ),
};

/** What competence is made of, as many frameworks put it side by side; folded. */
export const trioWords = {
  knowledge:
    'knowledge|knowledge and understanding|wissen|kenntnisse|fachwissen|savoirs?|connaissances?|conocimientos?|conhecimentos?|conoscenz[ae]|sapere|kennis|知識|المعرفة|المعارف',
  skills:
    'skills?|abilit(?:y|ies)|fertigkeiten|fahigkeiten|konnen|savoir-faire|aptitudes|capacites|habilidades|destrezas|abilita|saper fare|vaardigheden|スキル|技能|المهارات',
  attitudes:
    'behaviou?rs?|attitudes?|attributes?|values and attitudes|verhalten|haltung(?:en)?|einstellung(?:en)?|savoir-etre|comportements?|actitudes?|comportamientos?|atitudes?|comportamentos?|atteggiament[oi]|saper essere|houding|gedrag|態度|行動|السلوكيات|الاتجاهات',
} as const;
