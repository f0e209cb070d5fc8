import type { EmployeeField } from '../../domain/meeting.ts';
import { foldLabel } from './fold-label.ts';
import { moreLabels } from './more-labels.ts';

/** What a profile page may be asked for; the two names are put together to one. */
export type ProfileField = EmployeeField | 'firstName' | 'lastName';

/**
 * The allow-list: labels of an HR page whose values may be taken, lower case, without a colon. A place further ahead
 * counts more ("Job title" before "Role"); `|` parts labels of equal weight. Nothing that is not here is ever taken.
 * English words include attribute names of forms with their underscores as spaces.
 */
const table: Record<ProfileField, readonly string[]> = {
  name: [
    'full name|employee full name|employee name|display name|vollständiger name|name der mitarbeiterin|name des mitarbeiters|mitarbeitername|nom complet|nom et prénom|nom de l’employé|nombre completo|nombre y apellidos|nombre del empleado|nome completo|nome do funcionário|nome do colaborador|nome e cognome|nome completo|volledige naam|naam medewerker|氏名|社員名|従業員名|الاسم الكامل|اسم الموظف',
    'employee|reviewee|review for|employee under review|mitarbeiter|mitarbeiterin|mitarbeiter/in|mitarbeitende|beurteilte person|salarié|collaborateur|empleado|empleada|colaborador|colaboradora|funcionário|dipendente|medewerker|社員|従業員|対象者|被評価者|الموظف|الموظفة',
    'name|nom|nombre|nome|naam|名前|お名前|الاسم|preferred name|rufname|party|partei|tiers|strona|参与者',
  ],
  firstName: [
    'first name|given name|vorname|prénom|nombre de pila|primeiro nome|voornaam|名|الاسم الأول|firstname|first names|vornamen|prénoms|nombres|primer nombre|nombre s|الاسم الاول|prenom|imię',
  ],
  lastName: [
    'last name|family name|surname|nachname|familienname|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam|姓|اسم العائلة|lastname|familiename|nom famille|apellido paterno|اللقب|الاسم الأخير|sobrenomes|family names|lastname',
  ],
  title: [
    'job title|jobtitle|position title|berufsbezeichnung|stellenbezeichnung|positionsbezeichnung|jobtitel|jobbezeichnung|intitulé du poste|intitulé de poste|titre du poste|título del puesto|puesto de trabajo|puesto|denominación del puesto|cargo|título do cargo|functietitel|functie|posizione lavorativa|qualifica|mansione|職名|役職|役職名|肩書|肩書き|المسمى الوظيفي|designation|designation name|titel der stelle|job designation|current position|employee position|puesto de trabajo actual|posto|mansione attuale|ruolo professionale|inquadramento|cargo actual|functienaam|function title|مسمى الوظيفة|الوظيفة الحالية|emploi|intitulé de l’emploi|職務|job name|emp designation',
    'job position|position|stelle|poste|poste occupé|fonction|posición|posição|função|posizione|ポジション|職位|職種|المنصب|الوظيفة|الوظيفة الوظيفية|job|funktion|tätigkeit|ポスト|الرتبة|occupation|profession|puesto actual|stellenbezeichnung intern|fonction occupée|functieomschrijving',
    'role|job role|rolle|rôle|rol|ruolo|papel|役割|الدور|title|job profile',
  ],
  department: [
    'department|department name|dept|department id|abteilung|département|departamento|dipartimento|reparto|afdeling|部署|所属部署|部門|القسم|الإدارة|sub unit|subunit|サブユニット|sous-unité|subunidad|الوحدة الفرعية|organisationseinheit|unité organisationnelle|unidad organizativa|اسم القسم|fachbereich|ressort|referat|dienststelle|direction service|pôle|departamento o área|unidad|unidade|lotação|departamento setor|ufficio|unità organizzativa|dienst|department team|work department|emp department|課|部|قسم|الدائرة|إدارة|اسم الإدارة|الشعبة',
    'organization|organisation|org|org unit|organizational unit|business unit|division|supervisory organization|service|direction|área|area|setor|bereich|geschäftsbereich|所属|所属部門|本部',
    'team|équipe|equipe|equipo|チーム|الفريق',
  ],
  startDate: [
    'start date|hire date|hiring date|date of hire|hired|hired on|hired date|joined|joined on|joined date|date joined|joining date|join date|date of joining|date of employment|employment start date|employment start|original hire date|first contract date|contract date start|contract start date|employed since|eintrittsdatum|eintritt|eingetreten am|startdatum|beitrittsdatum|einstellungsdatum|einstellung am|beginn der beschäftigung|beschäftigungsbeginn|arbeitsbeginn|dienstbeginn|vertragsbeginn|im unternehmen seit|date d’embauche|embauché le|embauchée le|date d’entrée|date d’entrée en fonction|date d’arrivée|date de début|date d’intégration|fecha de inicio|fecha de ingreso|fecha de contratación|fecha de incorporación|fecha de alta|data de admissão|data de início|data de contratação|data de entrada|data de ingresso|data di assunzione|data di inizio|data di ingresso|datum in dienst|in dienst|in dienst sinds|datum indiensttreding|indiensttreding|入社日|入社年月日|入社|雇用開始日|開始日|着任日|تاريخ الالتحاق|تاريخ التعيين|تاريخ الانضمام|تاريخ المباشرة|تاريخ مباشرة العمل|تاريخ البدء|تاريخ بدء العمل|تاريخ بداية العمل|date hired|datehired|employment date|employed since|employment start date|started|started on|onboarding date|commencement date|service start date|company start date|with company since|in company since|date of appointment|appointment date|beschäftigt seit|angestellt seit|dabei seit|betriebszugehörigkeit seit|startdatum im unternehmen|firmeneintritt|date d’intégration dans l’entreprise|date de prise de poste|entrée dans l’entreprise|ancienneté depuis|date de recrutement|en poste depuis|embauche|fecha de alta laboral|fecha contratación|fecha ingreso|fecha inicio|ingreso|antigüedad desde|en la empresa desde|admissão|data admissão|data de contratação efetiva|contratado em|na empresa desde|assunzione|data assunzione|assunto il|assunta il|in azienda dal|datum indienst|startdatum dienstverband|in dienst per|begindatum|入社年|就業開始日|採用日|着任|تاريخ الالتحاق بالعمل|تاريخ التوظيف|تاريخ المباشرة بالعمل|تعيين',
  ],
  manager: [
    'manager|line manager|line supervisor|reporting line|reports into|managed by|superior hierárquico|chefia|chefia imediata|chefia direta|superior jerárquico|responsable jerárquico|jefe superior|supérieure hiérarchique|direkte/r vorgesetzte/r|vorgesetzte person|berichtslinie|capo reparto|superiore gerarchico|responsabile gerarchico|reporting manager|direct manager|people manager|manager name|reports to|report to|reporting to|supervisor|direct supervisor|vorgesetzter|vorgesetzte|vorgesetzte:r|vorgesetzte*r|vorgesetzte/r|vorgesetzte(r)|vorgesetzter/vorgesetzte|direkter vorgesetzter|direkte vorgesetzte|direkte führungskraft|berichtsmanager|führungskraft|berichtet an|manager/in|responsable|responsable hiérarchique|responsable direct|manager direct|supérieur|supérieur hiérarchique|supérieur direct|supérieur immédiat|rattaché à|rattachée à|n+1|supervisor directo|supervisora|jefe|jefa|jefe directo|jefe inmediato|jefe/a|superior|superior directo|gerente|reporta a|mánager|gestor|gestora|gestor direto|gestor imediato|chefe|líder|líder direto|superior imediato|reporta-se a|supervisore|responsabile|responsabile diretto|superiore|superiore diretto|riporta a|leidinggevende|direct leidinggevende|rapporteert aan|上司|直属の上司|直属上司|上長|直属上長|マネージャー|マネジャー|スーパーバイザー|報告先|レポート先|評価者上司|المدير|المدير المباشر|المشرف|المشرف المباشر|مدير الابلاغ|الرئيس المباشر|يتبع إلى|يرفع تقاريره إلى|parent id|manager id|reports to name|supervisor name|manager name|reporting to|reports to manager|immediate supervisor|immediate manager|direct report to|team lead|team leader|teamleiter|teamleiterin|teamleitung|disziplinarische führungskraft|fachvorgesetzter|leiter|superviseur|superviseure|encadrant|chef d’équipe|chef|manager de proximité|responsable de equipo|responsable inmediato|encargado|supervisor inmediato|jefatura|gestor responsável|supervisor imediato|coordenador|responsável|líder imediato|capo|capo diretto|referente|supervisore diretto|teamleider|direct manager|chef direct|manager diretto|مدير مباشر|مديره المباشر|الرئيس|رئيس القسم|مدير القسم|المسؤول المباشر|مشرف|班長|リーダー|所属長|上席者',
  ],
  email: [
    'work email|work e-mail|work email address|work mail|business email|business e-mail|company email|company e-mail|corporate email|office email|professional email|arbeits-e-mail|e-mail (geschäftlich)|geschäftliche e-mail|geschäftliche e-mail-adresse|dienstliche e-mail|dienstliche e-mail-adresse|berufliche e-mail|firmen-e-mail|e-mail-adresse (arbeit)|arbeits e-mail|e-mail professionnel|e-mail professionnelle|email professionnel|adresse e-mail professionnelle|adresse électronique professionnelle|courriel professionnel|adresse de courriel professionnelle|correo electrónico laboral|correo laboral|correo corporativo|correo electrónico corporativo|correo de trabajo|correo electrónico del trabajo|correo electrónico de trabajo|correo de la empresa|email laboral|email corporativo|e-mail corporativo|e-mail profissional|email profissional|e-mail de trabalho|e-mail comercial|e-mail aziendale|email aziendale|email di lavoro|e-mail di lavoro|werk-e-mail|werkmail|zakelijk e-mailadres|zakelijke e-mail|勤務先メール|勤務先メールアドレス|仕事用メール|仕事用メールアドレス|仕事のメール|会社メール|会社メールアドレス|社用メール|社用メールアドレス|業務用メール|業務用メールアドレス|職場のメール|بريد العمل|البريد الإلكتروني للعمل|البريد الالكتروني للعمل|بريد العمل الإلكتروني|البريد الإلكتروني المهني|company mail|email (work)|e-mail (work)|business mail|official email|official email id|corporate e-mail|email id|office mail|e-mail dienstlich|e-mail geschäftlich|dienst-e-mail|dienstmail|firmenmail|e-mail (dienstlich)|e-mail (arbeit)|e-mail pro|email pro|mail professionnel|mail pro|courriel pro|messagerie professionnelle|correo institucional|correo electrónico institucional|correo empresarial|email empresarial|e-mail institucional|email institucional|e-mail da empresa|email da empresa|correio eletrônico profissional|posta aziendale|mail aziendale|indirizzo email aziendale|werk e-mail|e-mail werk|e-mail (werk)|zakelijke email|会社用メールアドレス|社内メール|الايميل الوظيفي|البريد الرسمي|بريد الشركة|البريد الإلكتروني الوظيفي',
    'email|e-mail|email address|e-mail address|e-mail-adresse|e-mail adresse|mailadresse|adresse e-mail|adresse email|courriel|adresse électronique|correo electrónico|correo|dirección de correo|correo-e|endereço de e-mail|indirizzo e-mail|indirizzo email|e-mailadres|メール|メールアドレス|eメール|البريد الإلكتروني|البريد الالكتروني|primary email|mail|e-post|elektronische post|adresse mail|adresse de courriel|adresse courriel|dirección de correo electrónico|email corporativa|correio eletrônico|correio electrónico|posta elettronica|e-mail adres|mailadres|الإيميل|الايميل|ايميل|بريد إلكتروني|電子メール',
  ],
};

/** Labels that head a box about somebody else, beside those of the manager. */
const boxes =
  'direct reports|subordinates|team members|colleagues|peers|my team|hr partner|hr business partner|mentor|buddy|assistant|emergency contact|emergency contacts|direkt unterstellte|unterstellte mitarbeiter|kollegen|notfallkontakt|ansprechpartner|personalreferent|subordonnés|collègues|contact d’urgence|personne à contacter|subordinados|compañeros|contacto de emergencia|colegas|contato de emergência|collaboratori|colleghi|contatto di emergenza|teamleden|collega’s|noodcontact|部下|チームメンバー|緊急連絡先|المرؤوسون|الزملاء|جهة اتصال الطوارئ|podwładni|underställda|kollegor|下属|团队成员|紧急联系人|부하 직원|팀원|비상 연락처';

interface Asked {
  field: ProfileField;
  rank: number;
}

const toFolded = (field: ProfileField, labels: string, rank: number): [string, Asked][] =>
  labels.split('|').map((label) => [foldLabel(label), { field, rank }]);

const ranked = Object.entries(table).flatMap(([field, ranks]) =>
  ranks.flatMap((labels, rank) => toFolded(field as ProfileField, labels, rank)),
);
/** Further languages say less surely whose address or name it is: they stand behind. */
const further = Object.values(moreLabels).flatMap((fields) =>
  Object.entries(fields).flatMap(([field, labels]) =>
    toFolded(field as ProfileField, labels, field === 'name' ? 2 : 1),
  ),
);

const asked: ReadonlyMap<string, Asked> = new Map([...further, ...ranked]);

/** The allow-list, folded. */
export const profileLabels: readonly string[] = [...asked.keys()];

/** What a label asks for; a smaller rank is the surer one. */
export const askedBy = (label: string): Asked | undefined => asked.get(foldLabel(label));

/** Labels that head a box about somebody else, folded. */
export const otherLabels: readonly string[] = [
  ...boxes.split('|').map(foldLabel),
  ...[...asked].flatMap(([label, { field }]) => (field === 'manager' ? [label] : [])),
];
