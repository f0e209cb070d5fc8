import type { ProfileField } from './labels.ts';

/** Labels in further languages, for products that nobody names; words of such products' own translations where known. */
export const moreLabels: Readonly<Record<string, Partial<Record<ProfileField, string>>>> = {
  pl: {
    name: 'imię i nazwisko|nazwisko i imię|pracownik|imię i nazwisko pracownika',
    firstName: 'imię',
    lastName: 'nazwisko',
    title: 'stanowisko|stanowisko pracy|nazwa stanowiska|funkcja|rola',
    department: 'dział|departament|jednostka organizacyjna|komórka organizacyjna|zespół|wydział',
    startDate:
      'data zatrudnienia|data rozpoczęcia|data rozpoczęcia pracy|data przyjęcia|zatrudniony od|zatrudniona od|początek zatrudnienia',
    manager: 'przełożony|przełożona|bezpośredni przełożony|kierownik|menedżer|menadżer',
    email:
      'e-mail służbowy|email służbowy|służbowy e-mail|służbowy email|poczta służbowa|adres e-mail|adres email',
  },
  sv: {
    name: 'fullständigt namn|namn|anställd|medarbetare|den anställdes namn',
    firstName: 'förnamn|tilltalsnamn',
    lastName: 'efternamn',
    title: 'befattning|titel|jobbtitel|yrkestitel|tjänst|roll|yrkesroll',
    department: 'avdelning|enhet|organisationsenhet|team|förvaltning',
    startDate: 'anställningsdatum|startdatum|anställd sedan|anställd från|anställningens början|började',
    manager: 'närmaste chef|chef|rapporterar till|ansvarig chef',
    email:
      'e-post (arbete)|e-post arbete|arbets e-post|jobbmejl|jobbmail|e-post|e-postadress|mejl|mejladress',
  },
  nordic: {
    name: 'fulde navn|fullt navn|navn|medarbejder|ansatt|koko nimi|nimi|työntekijä',
    firstName: 'fornavn|etunimi',
    lastName: 'efternavn|etternavn|sukunimi',
    title:
      'stilling|stillingsbetegnelse|jobtitel|stillingstittel|jobbtittel|titel|tittel|tehtävänimike|nimike|rooli',
    department: 'afdeling|avdeling|enhed|enhet|osasto|yksikkö|tiimi',
    startDate:
      'ansættelsesdato|ansat siden|startdato|ansettelsesdato|ansatt siden|aloituspäivä|työsuhteen alkupäivä|työsuhde alkanut',
    manager:
      'nærmeste leder|leder|rapporterer til|overordnet|nærmeste chef|esimies|esihenkilö|lähiesimies|lähiesihenkilö',
    email:
      'arbejdsmail|arbejds e-mail|jobb e-post|e-post jobb|e-post|e-postadresse|mail|työsähköposti|sähköposti|sähköpostiosoite',
  },
  cs: {
    name: 'jméno a příjmení|celé jméno|zaměstnanec|meno a priezvisko',
    firstName: 'jméno|křestní jméno|meno',
    lastName: 'příjmení|priezvisko',
    title: 'pracovní pozice|pozice|pracovní zařazení|funkce|název pozice|pracovná pozícia|pozícia',
    department: 'oddělení|úsek|středisko|útvar|oddelenie|tým',
    startDate: 'datum nástupu|nástup|den nástupu|zaměstnán od|dátum nástupu|začátek pracovního poměru',
    manager: 'nadřízený|nadřízená|přímý nadřízený|vedoucí|nadriadený|manažer',
    email: 'pracovní e-mail|pracovní email|firemní e-mail|pracovný e-mail|e-mailová adresa',
  },
  tr: {
    name: 'adı soyadı|ad soyad|isim soyisim|personel adı|çalışan|personel|çalışan adı',
    firstName: 'ad|adı|isim',
    lastName: 'soyad|soyadı|soyisim',
    title: 'unvan|ünvan|unvanı|ünvanı|pozisyon|görev|görevi|iş unvanı|görev unvanı|rol',
    department: 'departman|departmanı|bölüm|bölümü|birim|birimi|ekip|takım',
    startDate: 'işe giriş tarihi|işe başlama tarihi|başlama tarihi|işe giriş|başlangıç tarihi',
    manager:
      'yönetici|yöneticisi|bağlı olduğu yönetici|ilk amir|amir|amiri|birim amiri|üst yönetici|müdür|müdürü',
    email: 'kurumsal e-posta|iş e-postası|iş e-posta|şirket e-postası|e-posta|e-posta adresi|eposta',
  },
  zh: {
    name: '姓名|员工姓名|員工姓名|全名|员工|員工|名字',
    lastName: '姓氏',
    title: '职位|職位|职务|職務|岗位|崗位|职称|職稱|头衔|頭銜|职位名称|職位名稱|岗位名称|角色',
    department: '部门|部門|所属部门|所屬部門|所在部门|部门名称|部門名稱|团队|團隊|组织|組織',
    startDate:
      '入职日期|入職日期|入职时间|入職時間|到职日期|到職日期|到职日|到職日|开始日期|開始日期|聘用日期|雇佣日期',
    manager:
      '直属上级|直屬上級|直接上级|直接上級|上级|上級|汇报对象|匯報對象|主管|直属主管|直屬主管|经理|經理|直属经理|上级主管|部门主管|汇报给',
    email:
      '工作邮箱|工作郵箱|企业邮箱|企業郵箱|公司邮箱|公司郵箱|公司信箱|邮箱|郵箱|电子邮件|電子郵件|电子邮箱|電子郵箱|邮箱地址|信箱',
  },
  ko: {
    name: '성명|이름|사원명|직원명|직원 이름|사원 이름|직원|사원',
    lastName: '성',
    title: '직책|직위|직급|직무|직함|포지션|역할|직책명|직위명',
    department: '부서|소속|소속 부서|부서명|소속부서|팀|조직|본부',
    startDate: '입사일|입사 일자|입사일자|입사 날짜|고용일|채용일|근무 시작일|시작일',
    manager: '상사|상급자|직속 상사|직속상사|직속 상급자|관리자|매니저|보고 대상|보고 라인',
    email: '회사 이메일|업무 이메일|사내 이메일|업무용 이메일|이메일|이메일 주소|직원 이메일|전자우편|메일',
  },
  id: {
    name: 'nama lengkap|nama karyawan|nama pegawai|nama|karyawan|pegawai|nama pekerja|pekerja',
    firstName: 'nama depan',
    lastName: 'nama belakang',
    title: 'jabatan|posisi|nama jabatan|jawatan|gelar pekerjaan',
    department: 'departemen|divisi|bagian|unit kerja|tim|bahagian',
    startDate:
      'tanggal masuk|tanggal bergabung|tanggal mulai kerja|tanggal mulai|tgl masuk|mulai bekerja|tarikh mula bekerja',
    manager: 'atasan|atasan langsung|manajer|penyelia|melapor kepada|supervisor langsung|pengurus',
    email: 'email kantor|email kerja|email perusahaan|surel|alamat email|e-mel',
  },
  ru: {
    name: 'фио|ф.и.о.|полное имя|сотрудник|имя сотрудника|піб|п.і.б.|повне ім’я|працівник|співробітник',
    firstName: 'имя|ім’я',
    lastName: 'фамилия|прізвище',
    title: 'должность|позиция|роль|посада',
    department: 'отдел|подразделение|департамент|команда|відділ|підрозділ',
    startDate:
      'дата приёма|дата приема|дата приёма на работу|дата приема на работу|дата начала работы|дата найма|дата выхода|дата прийому|дата початку роботи|принят на работу|работает с',
    manager:
      'руководитель|непосредственный руководитель|начальник|менеджер|линейный руководитель|подчиняется|керівник|безпосередній керівник',
    email:
      'рабочая почта|рабочий email|рабочий e-mail|корпоративная почта|корпоративный email|электронная почта|эл. почта|почта|робоча пошта|електронна пошта|пошта',
  },
  he: {
    name: 'שם מלא|שם העובד|שם|עובד',
    firstName: 'שם פרטי',
    lastName: 'שם משפחה',
    title: 'תפקיד|תואר|משרה',
    department: 'מחלקה|אגף|יחידה|צוות',
    startDate: 'תאריך תחילת עבודה|תאריך התחלה|תחילת עבודה|תאריך קליטה',
    manager: 'מנהל|מנהל ישיר|מנהלת|מנהלת ישירה|ממונה|ממונה ישיר|כפוף ל',
    email: 'דוא"ל בעבודה|דוא"ל|דואר אלקטרוני|אימייל|מייל עבודה',
  },
  vi: {
    name: 'họ và tên|họ tên|tên nhân viên|nhân viên',
    firstName: 'tên',
    lastName: 'họ',
    title: 'chức vụ|chức danh|vị trí|vị trí công việc',
    department: 'phòng ban|bộ phận|phòng|đơn vị',
    startDate: 'ngày vào làm|ngày bắt đầu|ngày bắt đầu làm việc|ngày gia nhập|ngày vào công ty',
    manager: 'quản lý|quản lý trực tiếp|người quản lý|cấp trên|báo cáo cho',
    email: 'email công ty|email công việc|thư điện tử',
  },
  hu: {
    name: 'teljes név|név|munkavállaló|dolgozó',
    firstName: 'keresztnév|utónév',
    lastName: 'vezetéknév',
    title: 'beosztás|munkakör|pozíció',
    department: 'osztály|részleg|szervezeti egység|csapat',
    startDate: 'belépés dátuma|belépési dátum|munkakezdés|kezdés dátuma|munkaviszony kezdete',
    manager: 'felettes|közvetlen felettes|vezető|közvetlen vezető',
    email: 'munkahelyi e-mail|céges e-mail|e-mail cím|email cím',
  },
  ro: {
    name: 'nume complet|nume și prenume|angajat|numele angajatului',
    firstName: 'prenume',
    lastName: 'nume de familie|nume',
    title: 'funcție|funcția|post|poziție|titlul postului',
    department: 'departament|secție|echipă|compartiment',
    startDate: 'data angajării|data începerii|data de început|angajat din',
    manager: 'șef direct|superior|superior direct|manager direct|responsabil',
    email: 'e-mail de serviciu|email de serviciu|adresă de e-mail|adresa de e-mail',
  },
  el: {
    name: 'ονοματεπώνυμο|πλήρες όνομα|εργαζόμενος|υπάλληλος',
    firstName: 'όνομα',
    lastName: 'επώνυμο',
    title: 'θέση|θέση εργασίας|τίτλος|τίτλος θέσης|ρόλος',
    department: 'τμήμα|διεύθυνση|ομάδα',
    startDate: 'ημερομηνία πρόσληψης|ημερομηνία έναρξης|πρόσληψη',
    manager: 'προϊστάμενος|προϊσταμένη|διευθυντής|υπεύθυνος|αναφέρεται σε',
    email: 'εταιρικό email|email εργασίας|ηλεκτρονικό ταχυδρομείο',
  },
  th: {
    name: 'ชื่อ-นามสกุล|ชื่อเต็ม|ชื่อพนักงาน|พนักงาน',
    firstName: 'ชื่อ',
    lastName: 'นามสกุล',
    title: 'ตำแหน่ง|ตำแหน่งงาน',
    department: 'แผนก|ฝ่าย',
    startDate: 'วันที่เริ่มงาน|วันเริ่มงาน',
    manager: 'หัวหน้างาน|ผู้จัดการ|ผู้บังคับบัญชา',
    email: 'อีเมล|อีเมลที่ทำงาน',
  },
};
