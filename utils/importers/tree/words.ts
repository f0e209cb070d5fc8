/** What a key of a tree can mean. Tiers come as scalars ("level: junior") and as containers ("levels: …"). */
export type KeyRole =
  | 'name'
  | 'id'
  | 'text'
  | 'detail'
  | 'behaviours'
  | 'positive'
  | 'negative'
  | 'polarity'
  | 'examples'
  | 'links'
  | 'level'
  | 'point'
  | 'role'
  | 'track'
  | 'family'
  | 'area'
  | 'areaText'
  | 'competency'
  | 'value'
  | 'kind'
  | 'mandatory'
  | 'optional'
  | 'order'
  | 'wrapper'
  | 'person'
  | 'fact'
  | 'meta';

/**
 * Whole keys, folded, beside the words of columns (`words/columns.ts`), in eight languages. Plurals of tiers and of
 * behaviours stand here because keys of containers are plural where headers of columns are not.
 */
export const keyWords: readonly (readonly [role: KeyRole, words: string])[] = [
  [
    'name',
    'name|title|label|display name|heading|caption|full name|titel|bezeichnung|nom|intitule|libelle|titre|nombre|titulo|nome|titolo|naam|名前|名称|名|タイトル|اسم|الاسم|عنوان',
  ],
  [
    'id',
    'id|key|slug|path|code|identifier|uuid|guid|ref|reference|handle|short code|external id|kennung|schlussel|identifiant|cle|identificador|clave|codigo|identificatore|codice|sleutel|コード|معرف',
  ],
  [
    'text',
    'summary|description|text|statement|definition|body|about|overview|objective|purpose|meaning|wording|short description|beschreibung|zusammenfassung|definitionen|text de|resume|definicion|descripcion|resumen|texto|descricao|resumo|definicao|descrizione|riepilogo|testo|omschrijving|beschrijving|samenvatting|tekst|説明|概要|定義|要約|本文|وصف|الوصف|ملخص',
  ],
  [
    'detail',
    'detail|details|long description|long desc|explanation|elaboration|more|rationale|guidance|hint|tip|einzelheiten|erlauterung|erklarung|precisions|explication|detalle|detalles|explicacion|detalhe|detalhes|explicacao|dettaglio|dettagli|spiegazione|toelichting|uitleg|詳細|補足|تفاصيل',
  ],
  [
    'behaviours',
    'behaviour|behaviours|behavior|behaviors|criteria|criterion|indicator|indicators|signal|signals|expectation|expectations|requirement|requirements|evidence|evidences|statements|descriptor|descriptors|anchors|observable behaviours|observable behaviors|key behaviours|key behaviors|expected behaviours|expected behaviors|behavioural indicators|behavioral indicators|what good looks like|what it looks like|looks like|responsibilities|accomplishments|achievements|outcomes|abilities|bullets|bullet points|points|checklist|verhaltensweisen|verhaltensanker|verhalten|indikatoren|kriterien|anforderungen|erwartungen|merkmale|comportements|comportement|comportements attendus|indicateurs|criteres|attendus|attentes|exigences|comportamientos|conductas|indicadores|criterios|expectativas|requisitos|comportamentos|comportamenti|indicatori|criteri|aspettative|requisiti|gedragingen|gedrag|gedragsindicatoren|indicatoren|verwachtingen|eisen|行動|行動例|行動指標|期待行動|基準|期待|要件|指標|سلوك|سلوكيات|السلوكيات|مؤشرات',
  ],
  [
    'positive',
    'effective|positive|positives|positive indicators|positive behaviours|positive behaviors|effective behaviours|effective behaviors|do|dos|do s|green flags|strengths|positiv|effektiv|positif|positifs|a faire|positivo|positivos|positivi|positief|望ましい行動|إيجابي',
  ],
  [
    'negative',
    "ineffective|negative|negatives|negative indicators|negative behaviours|negative behaviors|ineffective behaviours|ineffective behaviors|counter indicators|contra indicators|warning signs|red flags|derailers|don't|dont|don'ts|donts|avoid|weaknesses|negativ|ineffektiv|warnsignale|negatif|negatifs|a eviter|negativo|negativos|a evitar|negativi|da evitare|negatief|contra-indicatoren|望ましくない行動|ng行動|سلبي|counterexample|counterexamples|counter example|counter examples|counter-examples|anti-pattern|anti-patterns|antipattern|antipatterns|anti patterns|gegenbeispiel|gegenbeispiele|contre-exemple|contre-exemples|contraejemplo|contraejemplos|contraexemplo|contraexemplos",
  ],
  [
    'examples',
    'example|examples|sample|samples|example behaviours|example behaviors|example criteria|examples of behaviour|beispiel|beispiele|exemple|exemples|ejemplo|ejemplos|exemplo|exemplos|esempio|esempi|voorbeeld|voorbeelden|例|例示|具体例|أمثلة',
  ],
  [
    'links',
    'link|links|url|urls|supporting url|supporting urls|supporting links|resources|learning resources|references|further reading|see also|href|source url|ressourcen|ressources|recursos|risorse|bronnen|リンク|روابط',
  ],
  [
    'level',
    'level|levels|grade|grades|seniority|seniorities|stage|stages|milestone|milestones|rung|rungs|band|bands|tier|tiers|career level|career levels|job level|job levels|role level|role levels|stufe|stufen|ebene|ebenen|karrierestufe|karrierestufen|niveau|niveaux|niveaus|echelon|echelons|palier|paliers|nivel|niveles|grado|grados|nivels|niveis|livello|livelli|schalen|schaal|レベル|等級|グレード|段階|مستوى|المستوى|مستويات|المستويات',
  ],
  [
    'point',
    'proficiency|proficiencies|proficiency level|proficiency levels|mastery|mastery level|mastery levels|skill level|skill levels|competency level|competency levels|competence level|competence levels|scale|scales|rating|auspragung|auspragungen|kompetenzstufe|kompetenzstufen|beherrschung|maitrise|niveau de maitrise|niveaux de maitrise|dominio|nivel de dominio|niveles de dominio|proficiencia|niveis de proficiencia|padronanza|livelli di padronanza|beheersing|beheersingsniveaus|習熟度|習熟レベル',
  ],
  [
    'role',
    'role|roles|job|jobs|job title|job titles|position|positions|profession|professions|rolle|rollen|stelle|stellen|funktionen|poste|postes|metier|metiers|rol|puesto|puestos|cargo|cargos|papel|papeis|ruolo|ruoli|mansioni|functies|役割|職種|役職|ロール|دور|الدور|أدوار|وظيفة|وظائف',
  ],
  [
    'track',
    'track|tracks|ladder|ladders|career ladder|career ladders|career path|career paths|path way|pathway|pathways|laufbahn|laufbahnen|filiere|filieres',
  ],
  [
    'family',
    'department|departments|team|teams|role family|role families|job family|job families|family|families|discipline|disciplines|abteilung|abteilungen|equipe|equipes|departamento|departamentos|reparti|afdelingen|部門|部署',
  ],
  [
    'area',
    'area|areas|category|categories|theme|themes|domain|domains|pillar|pillars|dimension|dimensions|cluster|clusters|group|groups|section|sections|competency area|competency areas|skill area|skill areas|skill group|skill groups|skill category|competency group|competency groups|bereich|bereiche|kategorie|kategorien|kompetenzbereich|kompetenzbereiche|dimensionen|domaine|domaines|axe|axes|categorie|ambito|ambitos|categoria|categorias|areas de competencia|dimensoes|dimensao|ambiti|categorieen|gebied|gebieden|領域|分野|カテゴリ|カテゴリー|分類|مجال|المجال|مجالات|فئة',
  ],
  [
    'competency',
    'competency|competencies|competence|competences|skill|skills|capability|capabilities|attribute|attributes|topic|topics|trait|traits|kompetenz|kompetenzen|fahigkeit|fahigkeiten|competence attendue|savoir-faire|savoir-etre|competencia|competencias|habilidad|habilidades|habilidade|competenza|competenze|competentie|competenties|vaardigheid|vaardigheden|コンピテンシー|スキル|能力|كفاءة|كفاءات|الكفاءات|مهارة|مهارات|المهارات',
  ],
  [
    'value',
    'value|values|principle|principles|wert|werte|valeur|valeurs|valor|valores|valore|valori|waarde|waarden|kernwaarden|バリュー|قيم|القيم',
  ],
  ['kind', 'kind|competency type|skill type|type|typ|tipo|art|soort|種類|種別'],
  ['polarity', 'polarity|polaritat|sens|indicator type|behaviour type|behavior type'],
  ['mandatory', 'mandatory|required|must|pflicht|obligatoire|obligatorio|obbligatorio|verplicht|必須'],
  ['optional', 'optional|nice to have|desired|wished|wunschenswert|souhaite|deseable|desejavel|gewenst'],
  [
    'order',
    'order|rank|sort order|sort|index|level order|number|reihenfolge|rang|ordre|orden|ordem|ordine|volgorde|順序',
  ],
  [
    'wrapper',
    'data|content|contents|children|items|entries|nodes|list|matrix|framework|frameworks|competency framework|skills matrix|map|records|results|body items|progression|progressions|inhalt|inhalte|contenu|contenus|contenido|conteudo|contenuto|inhoud|内容|項目',
  ],
  [
    'fact',
    'version|licence|license|author|authors|creator|publisher|copyright|organisation|organization|company|version number|lizenz|autor|version du document|auteur|licencia|autores|licenca|licenza|autore|licentie|ライセンス|作者',
  ],
];
