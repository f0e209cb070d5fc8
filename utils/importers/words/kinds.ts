import type { CompetencyKind } from '../../domain/competency.ts';

type KnownKind = Exclude<CompetencyKind, 'unknown'>;

/** Words in names of areas and competencies that tell the kind, in eight languages; folded, matched at word starts. */
export const kindWords: Readonly<Record<KnownKind, string>> = {
  technical:
    'technic|technolog|engineering|coding|programming|code|software|architecture|testing|devops|infrastructure|security|data|craft|tool|hard skill|domain knowledge|product knowledge|fachlich|fachkompetenz|fachwissen|technik|metier|savoir-faire|tecnic|conocimiento|conhecimento|competenze tecniche|technisch|vakkennis|技術|テクニカル|専門|開発',
  leadership:
    'leadership|leading|people management|management of people|managing people|mentor|coaching others|developing others|fuhrung|personalfuhrung|encadrement|liderazgo|lideranca|leiderschap|リーダーシップ|マネジメント|育成',
  values:
    'value|principle|culture|ethic|integrity|wert|leitbild|valeur|valores|valori|waarden|cultura|kultur|cultuur|バリュー|価値|行動指針',
  behavioural:
    'behavio|communicat|collaborat|teamwork|team work|soft skill|interpersonal|social|personal|self|relationship|feedback|empathy|influence|ownership|initiative|adaptab|curiosity|learning|kommunikation|zusammenarbeit|verhalten|sozial|personlich|teamfahigkeit|savoir-etre|comportement|relationnel|travail en equipe|comportamiento|comunicacion|trabajo en equipo|comportament|comunicacao|trabalho em equipe|comunicazione|collaborazione|lavoro di squadra|gedrag|samenwerk|communicatie|行動|コミュニケーション|協働|ヒューマン|対人',
};

/** What a cell of a column "Kind" may say, whole. */
export const kindNames: readonly (readonly [names: string, kind: CompetencyKind])[] = [
  ['technical|hard|hard skill|functional|fachlich|technique|tecnico|tecnica|technisch|技術', 'technical'],
  [
    'behavioural|behavioral|soft|soft skill|core|verhalten|uberfachlich|comportementale|comportemental|conductual|comportamental|comportamentale|gedrag|行動',
    'behavioural',
  ],
  ['values|value|wert|werte|valeur|valeurs|valor|valores|valore|valori|waarde|waarden|バリュー', 'values'],
  [
    'leadership|management|managerial|fuhrung|encadrement|liderazgo|lideranca|leiderschap|リーダーシップ',
    'leadership',
  ],
  ['unknown|other', 'unknown'],
];
