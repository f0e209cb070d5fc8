/** What a caption of an event's page or of an invitation stands before. */
export type EventLabel =
  | 'title'
  | 'when'
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'place'
  | 'call'
  | 'organiser'
  | 'guests'
  | 'repeats';

/** Captions as calendars and mail programs write them, in the languages of their interfaces; folded. */
const captions: Record<EventLabel, string> = {
  title: `title|subject|summary|event|event name|event title|meeting|what|topic|titel|betreff|was|thema|termin|titre|objet|sujet|quoi|título|titulo|asunto|qué|assunto|o quê|o que|tema|titolo|oggetto|cosa|onderwerp|wat|rubrik|ämne|vad|emne|tittel|hva|hvad|otsikko|aihe|mitä|tytuł|temat|co|název|předmět|názov|predmet|cím|tárgy|mit|titlu|subiect|başlık|konu|ne|τίτλος|θέμα|название|тема|что|назва|що|заглавие|כותרת|נושא|מה|العنوان|عنوان|الموضوع|ماذا|タイトル|件名|議題|予定|제목|주제|标题|主题|標題|主旨|主題|tiêu đề|chủ đề|judul|subjek|หัวข้อ|ชื่อ`,
  when: `when|date and time|date & time|date/time|date time|time and date|wann|datum und uhrzeit|datum/uhrzeit|quand|date et heure|cuándo|cuando|fecha y hora|quando|data e hora|data e ora|wanneer|datum en tijd|när|datum och tid|hvornår|dato og tid|når|dato og klokkeslett|milloin|ajankohta|kiedy|data i godzina|kdy|datum a čas|kedy|mikor|időpont|când|data și ora|ne zaman|tarih ve saat|zaman|πότε|когда|дата и время|коли|дата й час|дата та час|кога|מתי|متى|التاريخ والوقت|الموعد|日時|いつ|開催日時|일시|언제|날짜 및 시간|时间|日期和时间|何时|時間|日期與時間|khi nào|thời gian|kapan|waktu|เมื่อใด|วันเวลา`,
  date: `date|day|datum|tag|jour|fecha|día|data|dia|giorno|dag|dato|päivämäärä|päivä|dzień|den|dátum|nap|dată|ziua|tarih|gün|ημερομηνία|дата|день|ден|תאריך|التاريخ|اليوم|日付|日にち|날짜|日期|ngày|tanggal|วันที่`,
  time: `time|hours|zeit|uhrzeit|heure|horaire|hora|horario|horário|ora|orario|tijd|tid|klokkeslett|klo|aika|kellonaika|godzina|czas|čas|idő|saat|ώρα|время|час|שעה|الوقت|الساعة|時刻|시간|时刻|giờ|เวลา`,
  start: `start|starts|from|start date|start time|starts at|begins|beginn|beginnt|von|anfang|startet|début|commence|du|de|inicio|comienza|empieza|desde|início|começa|inizio|inizia|dal|dalle|begin|begint|van|startar|börjar|från|starter|begynner|fra|alkaa|alku|początek|rozpoczęcie|od|začátek|začiatok|kezdés|kezdete|kezdet|început|începe|başlangıç|başlama|έναρξη|από|начало|начинается|с|початок|починається|התחלה|מתחיל|البداية|البدء|يبدأ|من|開始|開始日時|開始時刻|시작|시작일|시작 시간|开始|开始时间|开始日期|開始時間|bắt đầu|mulai|เริ่ม|เริ่มต้น`,
  end: `end|ends|to|until|end date|end time|ends at|finish|ende|endet|bis|fin|se termine|au|à|finaliza|termina|hasta|fim|término|até|fine|finisce|al|alle|eind|einde|eindigt|tot|slut|slutar|till|slutter|til|päättyy|loppu|koniec|zakończenie|do|konec|vége|befejezés|befejezése|sfârșit|se termină|bitiş|bitiş zamanı|λήξη|έως|окончание|конец|заканчивается|по|до|кінець|закінчується|край|סיום|מסתיים|النهاية|الانتهاء|ينتهي|إلى|終了|終了日時|終了時刻|종료|종료일|종료 시간|结束|结束时间|结束日期|結束|結束時間|kết thúc|selesai|สิ้นสุด`,
  place: `where|location|place|venue|room|address|ort|wo|raum|veranstaltungsort|besprechungsort|treffpunkt|lieu|où|emplacement|salle|endroit|adresse|dónde|donde|ubicación|lugar|sala|localização|local|onde|luogo|dove|posizione|sede|indirizzo|locatie|plaats|waar|ruimte|plats|var|lokal|sted|hvor|lokation|paikka|sijainti|missä|miejsce|lokalizacja|gdzie|místo|umístění|kde|miesto|hely|helyszín|hol|locație|locația|loc|unde|yer|konum|nerede|adres|τοποθεσία|πού|место|местоположение|где|місце|розташування|де|място|къде|מיקום|מקום|היכן|איפה|المكان|الموقع|مكان|أين|場所|会場|会議室|장소|위치|어디서|地点|位置|地點|何地|địa điểm|vị trí|ở đâu|lokasi|tempat|สถานที่`,
  call: `join|join url|join link|video call|video call link|meeting link|link|url|videoanruf|besprechungslink|videokonferenz|lien de la réunion|visioconférence|enlace|videollamada|videochamada|link da reunião|videochiamata|videogesprek|videosamtal|videoopkald|videopuhelu|rozmowa wideo|videohovor|videohívás|görüntülü görüşme|видеовстреча|відеозустріч|ビデオ通話|会議の url|화상 통화|视频通话|視訊通話|مكالمة فيديو|שיחת וידאו`,
  organiser: `organizer|organiser|organized by|organised by|host|hosted by|from|created by|invited by|chair|organisator|organisatorin|veranstalter|einladender|gastgeber|von|organisateur|organisé par|hôte|organizador|organizadora|anfitrión|anfitrião|organizzatore|organizado por|organizzato da|organiser av|arrangör|arrangør|vert|järjestäjä|organizator|zorganizowane przez|gospodarz|pořadatel|organizátor|szervező|organizatorul|düzenleyen|organizatör|ev sahibi|διοργανωτής|организатор|організатор|מארגן|المنظم|منظم|主催者|開催者|주최자|이끄미|组织者|主办人|召集人|主辦人|發起人|người tổ chức|penyelenggara|ผู้จัด`,
  guests: `who|guests|guest|attendees|attendee|participants|participant|invitees|invited|people|required|optional|required attendees|optional attendees|to|teilnehmer|teilnehmende|teilnehmerinnen|gäste|wer|eingeladen|erforderlich|invités|participants|qui|asistentes|invitados|participantes|quién|quien|convidados|quem|partecipanti|invitati|ospiti|chi|deelnemers|genodigden|gasten|wie|deltagare|gäster|inbjudna|vem|deltagere|gæster|hvem|deltakere|gjester|osallistujat|kutsutut|vieraat|kuka|uczestnicy|goście|zaproszeni|kto|účastníci|hosté|kdo|hostia|résztvevők|vendégek|meghívottak|ki|participanți|invitați|cine|katılımcılar|davetliler|konuklar|kim|συμμετέχοντες|προσκεκλημένοι|καλεσμένοι|ποιος|участники|гости|приглашенные|приглашённые|кто|учасники|гості|хто|участници|משתתפים|אורחים|מוזמנים|מי|الحضور|المشاركون|المدعوون|الضيوف|من|参加者|出席者|ゲスト|招待者|참석자|참가자|게스트|초대받은 사람|누가|参与者|参加者|与会者|与会人员|邀请对象|嘉宾|參與者|與會者|邀請對象|người tham dự|khách mời|peserta|tamu|ผู้เข้าร่วม`,
  repeats: `repeats|repeat|recurrence|recurring|frequency|wiederholung|wiederholt sich|serie|répétition|récurrence|périodicité|repetición|se repite|recurrencia|repetição|recorrência|ripetizione|ricorrenza|si ripete|herhaling|herhalen|upprepning|upprepas|gentagelse|gjentakelse|toisto|toistuminen|powtarzanie|cykliczność|powtarza się|opakování|opakovanie|ismétlődés|recurență|tekrar|yineleme|επανάληψη|повторение|повтор|повторюваність|повторення|חזרה|חוזר|التكرار|يتكرر|繰り返し|반복|重复|重複|lặp lại|pengulangan|ทำซ้ำ`,
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[:*]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const byCaption = new Map<string, EventLabel[]>();
for (const [label, words] of Object.entries(captions) as [EventLabel, string][])
  for (const word of new Set(words.split('|').map(fold)))
    byCaption.set(word, [...(byCaption.get(word) ?? []), label]);

/** Which captions a text is; several where languages use one word for two ("from" is a time and a person). */
export const toEventLabels = (text: string): readonly EventLabel[] =>
  text.length > 40 ? [] : (byCaption.get(fold(text)) ?? []);

/** Headings of boxes that say what the box is, and never what the event is called. */
const generic =
  /^((view |edit |show )?(event|meeting|appointment|booking|calendar|invitation)( (details?|info(rmation)?|summary|preview))?|details?|termin(details|informationen)?|besprechung(sdetails)?|(événement|rendez-vous|réunion)|détails( (de|du) .*)?|(detalles?|detalhes) .*|evento|dettagli.*|afspraak(details)?|gebeurtenis.*|details van .*|händelse(information|detaljer)?|begivenhed(sdetaljer)?|arrangement(sdetaljer)?|tapahtuma(n tiedot)?|(szczegóły|podrobnosti|podrobnosti o|detaliile?|подробности|сведения|детали|деталі|λεπτομέρειες|פרטי|تفاصيل|chi tiết)\s.*|wydarzenie|událost|udalosť|esemény( részletei|adatok)?|etkinlik( ayrıntıları| detayları| bilgileri)?|событие|подія|(予定|イベント|会議)の?(詳細|情報)?|(일정|이벤트|회의)\s?(상세|세부\s?정보|정보|보기)?|(活动|日程|事件|会议|活動|行程|會議)(详情|詳情|信息|详细信息|資訊|詳細資料)?|แก้ไขกิจกรรม|รายละเอียด.*)$/iu;

export const isGenericHeading = (text: string): boolean => generic.test(text.normalize('NFKC').trim());
