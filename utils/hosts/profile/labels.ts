import type { EmployeeField } from '../../domain/meeting.ts';
import { foldLabel } from './fold-label.ts';

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
    'name|nom|nombre|nome|naam|名前|お名前|الاسم|preferred name|rufname',
  ],
  firstName: [
    'first name|given name|vorname|prénom|nombre de pila|primeiro nome|voornaam|名|الاسم الأول|firstname',
  ],
  lastName: [
    'last name|family name|surname|nachname|familienname|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam|姓|اسم العائلة|lastname',
  ],
  title: [
    'job title|jobtitle|position title|berufsbezeichnung|stellenbezeichnung|positionsbezeichnung|jobtitel|jobbezeichnung|intitulé du poste|intitulé de poste|titre du poste|título del puesto|puesto de trabajo|puesto|denominación del puesto|cargo|título do cargo|functietitel|functie|posizione lavorativa|qualifica|mansione|職名|役職|役職名|肩書|肩書き|المسمى الوظيفي|designation|designation name',
    'job position|position|stelle|poste|poste occupé|fonction|posición|posição|função|posizione|ポジション|職位|職種|المنصب|الوظيفة|الوظيفة الوظيفية|job|funktion|tätigkeit',
    'role|job role|rolle|rôle|rol|ruolo|papel|役割|الدور|title|job profile',
  ],
  department: [
    'department|department name|dept|department id|abteilung|département|departamento|dipartimento|reparto|afdeling|部署|所属部署|部門|القسم|الإدارة|sub unit|subunit|サブユニット|sous-unité|subunidad|الوحدة الفرعية|organisationseinheit|unité organisationnelle|unidad organizativa|اسم القسم',
    'organization|organisation|org|org unit|organizational unit|business unit|division|supervisory organization|service|direction|área|area|setor|bereich|geschäftsbereich|所属|所属部門|本部',
    'team|équipe|equipe|equipo|チーム|الفريق',
  ],
  startDate: [
    'start date|hire date|hiring date|date of hire|hired|hired on|hired date|joined|joined on|joined date|date joined|joining date|join date|date of joining|date of employment|employment start date|employment start|original hire date|first contract date|contract date start|contract start date|employed since|eintrittsdatum|eintritt|eingetreten am|startdatum|beitrittsdatum|einstellungsdatum|einstellung am|beginn der beschäftigung|beschäftigungsbeginn|arbeitsbeginn|dienstbeginn|vertragsbeginn|im unternehmen seit|date d’embauche|embauché le|embauchée le|date d’entrée|date d’entrée en fonction|date d’arrivée|date de début|date d’intégration|fecha de inicio|fecha de ingreso|fecha de contratación|fecha de incorporación|fecha de alta|data de admissão|data de início|data de contratação|data de entrada|data de ingresso|data di assunzione|data di inizio|data di ingresso|datum in dienst|in dienst|in dienst sinds|datum indiensttreding|indiensttreding|入社日|入社年月日|入社|雇用開始日|開始日|着任日|تاريخ الالتحاق|تاريخ التعيين|تاريخ الانضمام|تاريخ المباشرة|تاريخ مباشرة العمل|تاريخ البدء|تاريخ بدء العمل|تاريخ بداية العمل',
  ],
  manager: [
    'manager|line manager|reporting manager|direct manager|people manager|manager name|reports to|report to|reporting to|supervisor|direct supervisor|vorgesetzter|vorgesetzte|vorgesetzte:r|vorgesetzte*r|vorgesetzte/r|vorgesetzte(r)|vorgesetzter/vorgesetzte|direkter vorgesetzter|direkte vorgesetzte|direkte führungskraft|berichtsmanager|führungskraft|berichtet an|manager/in|responsable|responsable hiérarchique|responsable direct|manager direct|supérieur|supérieur hiérarchique|supérieur direct|supérieur immédiat|rattaché à|rattachée à|n+1|supervisor directo|supervisora|jefe|jefa|jefe directo|jefe inmediato|jefe/a|superior|superior directo|gerente|reporta a|mánager|gestor|gestora|gestor direto|gestor imediato|chefe|líder|líder direto|superior imediato|reporta-se a|supervisore|responsabile|responsabile diretto|superiore|superiore diretto|riporta a|leidinggevende|direct leidinggevende|rapporteert aan|上司|直属の上司|直属上司|上長|直属上長|マネージャー|マネジャー|スーパーバイザー|報告先|レポート先|評価者上司|المدير|المدير المباشر|المشرف|المشرف المباشر|مدير الابلاغ|الرئيس المباشر|يتبع إلى|يرفع تقاريره إلى|parent id|manager id|reports to name',
  ],
  email: [
    'work email|work e-mail|work email address|work mail|business email|business e-mail|company email|company e-mail|corporate email|office email|professional email|arbeits-e-mail|e-mail (geschäftlich)|geschäftliche e-mail|geschäftliche e-mail-adresse|dienstliche e-mail|dienstliche e-mail-adresse|berufliche e-mail|firmen-e-mail|e-mail-adresse (arbeit)|arbeits e-mail|e-mail professionnel|e-mail professionnelle|email professionnel|adresse e-mail professionnelle|adresse électronique professionnelle|courriel professionnel|adresse de courriel professionnelle|correo electrónico laboral|correo laboral|correo corporativo|correo electrónico corporativo|correo de trabajo|correo electrónico del trabajo|correo electrónico de trabajo|correo de la empresa|email laboral|email corporativo|e-mail corporativo|e-mail profissional|email profissional|e-mail de trabalho|e-mail comercial|e-mail aziendale|email aziendale|email di lavoro|e-mail di lavoro|werk-e-mail|werkmail|zakelijk e-mailadres|zakelijke e-mail|勤務先メール|勤務先メールアドレス|仕事用メール|仕事用メールアドレス|仕事のメール|会社メール|会社メールアドレス|社用メール|社用メールアドレス|業務用メール|業務用メールアドレス|職場のメール|بريد العمل|البريد الإلكتروني للعمل|البريد الالكتروني للعمل|بريد العمل الإلكتروني|البريد الإلكتروني المهني|company mail',
    'email|e-mail|email address|e-mail address|e-mail-adresse|e-mail adresse|mailadresse|adresse e-mail|adresse email|courriel|adresse électronique|correo electrónico|correo|dirección de correo|correo-e|endereço de e-mail|indirizzo e-mail|indirizzo email|e-mailadres|メール|メールアドレス|eメール|البريد الإلكتروني|البريد الالكتروني|primary email',
  ],
};

/** What a label asks for; a smaller rank is the surer one. */
export const profileLabels: ReadonlyMap<string, { field: ProfileField; rank: number }> = new Map(
  Object.entries(table).flatMap(([field, ranks]) =>
    ranks.flatMap((labels, rank) =>
      labels.split('|').map((label) => [foldLabel(label), { field: field as ProfileField, rank }] as const),
    ),
  ),
);
