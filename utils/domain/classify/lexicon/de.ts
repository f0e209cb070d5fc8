import type { Lexicon } from './lexicon.ts';

/** German, Austrian and Swiss usage included. */
export const de: Lexicon = {
  language: 'de',
  talk: `
    *gespräche?, *gesprächs?termin, *gesprächsrunde, gespraech, termin, *dialog, besprechung, *austausch, abstimmung, *runde, talk, unterredung, sprechen, reden,
    besprechen, rücksprache, aussprache, treffen, jour fixe?, jf, meeting, telefonat, kaffee, rückblick, ausblick, reflexion, standortbestimmung, plauderei, schnack
  `,
  rhythm: `
    jour fixe?, jf, wöchentlich*, woche, wochen, zweiwöchentlich*, 14 tägig*, 14tägig*, vierzehntägig*, monatlich*, monats, quartals, regel, regelmäßig*, *termin, *austausch,
    *abstimmung, *rücksprache, *gespräch, *runde, kurz, kurzer, kurzes, treffen, kaffee, kaffeepause, update, montag, dienstag, mittwoch, donnerstag, freitag, mo, di, mi, do, fr,
    min, minuten, stunde, std, uhr, kw, persönlich*, vertraulich, formell*, personalabteilung, hr, erster, erstes, erste, zweites, abschließend*, intern, führungskraft, mitarbeiter, mitarbeiterin, chef, neu, verschoben, serie, standard, besprechung, sparring
  `,
  filler: `mit, und, von, für, der, die, das, den, dem, zu, zum, zur, im, in, am, an, bei, über, ein, eine, einem, bzgl, wg, herr, herrn, frau, u, unser, unsere, mein, meine, meiner, dein, deine, deiner, deinem, deinen, ihr, ihre, ihrer, ihrem, vom, nach, wie, was`,
  types: {
    handoff: {
      strong: `
        (führungs(kräfte)?|führungskraft|vorgesetzten|teamleit(er|ungs)|teamlead|manager|leitungs|chef|coach|gruppenleit(er|ungs)) ?(wechsel|übergabe|übergang), (übergabe|übergang|wechsel|überleitung) ~ (führung*|führungskraft|teamleitung|personalverantwortung|vorgesetzte*|leitung|mitarbeiterführung|manager|mitarbeiter(in)?|coach|disziplinarisch*),
        (übergabe|übergang|wechsel|überleitung) (an|auf|der|zur|von|zum|zu)? ?(der )?(neuen? |neuer )?(führung*|führungskraft|teamleit*|personalverantwortung|vorgesetzt*|leitung|manager|coach|disziplinar*), wechsel (der|des) (führungskraft|vorgesetzten|teamleitung|managers), (neue|neuer) (führungskraft|teamleitung|teamleiter|teamleiterin|vorgesetzter?|chef|chefin|leitung) ~ (übergabe|übergang|vorstellung)*, führungsübergabe*, mitarbeiterübergabe, teamübergabe
      `,
      fits: `führungswechsel*, dreiergespräch übergabe, übergabegespräch ~ (team|mitarbeiter)`,
      topic: `neue (führungskraft|teamleitung|vorgesetzte|chefin|leitung), neuer (vorgesetzter|chef|teamleiter|manager)`,
    },
    exit: {
      strong: `
        exit ?-?(gespräch*|interview*|talk|termin), austritt(s)?(gespräch*|interview*|termin|dialog|prozess gespräch), abgangs(gespräch*|interview*), trennungsgespräch*, kündigungs?(gespräch*|termin), offboarding*, abschieds(gespräch*|interview|termin|kaffee), abschlussgespräch ~ (ausscheiden|austritt|kündigung), ausscheidens?(gespräch)?, aufhebungs(vertrag|gespräch|vereinbarung)*, austrittsgespräch*, (letzter|letzte) (arbeits)?(tag|woche)( gespräch| übergabe)?, weggangsgespräch*, ausstandsgespräch, fluktuationsgespräch, abkehrgespräch, verabschiedungsgespräch
      `,
      fits: `abschlussgespräch*, kündigung, austritt, verabschiedung`,
    },
    stay_interview: {
      strong: `
        bleibe? ?-?(gespräch*|interview*), verbleibs?gespräch*, bindungs(gespräch*|interview*), halte ?-?(gespräch*|interview), mitarbeiterbindungs?(gespräch*)?, stay ?-?(gespräch*|interview*), retention ?-?(gespräch*|interview*), zufriedenheits(gespräch*|check ?in), mitarbeiterzufriedenheit(sgespräch)?, was hält dich, warum bleibst du, was dich (hier )?hält, treuegespräch
      `,
      fits: `bindung, zufriedenheit, motivationsgespräch`,
    },
    return_from_leave: {
      strong: `
        bem, bem ?-?(gespräch*|erstgespräch|termin|folgegespräch|verfahren|einladung|maßnahme*), *wiedereinstieg*, *wiedereingliederung*, wieder ?eingliederung*, eingliederungs(management|gespräch)*, rückkehr ?-?er?(innen)?-?(gespräch*|interview*|termin), rückkehr(gespräch*)?, *rückkehrgespräch*, willkommen zurück, (zurück|rückkehr|wiederkehr|wieder da) (aus|nach|von) ~ (elternzeit|mutterschutz|krankheit|sabbatical|karenz|elternkarenz|auszeit|babypause|krankenstand|langzeitkrank*|reha|pflegezeit|urlaub|mutterschaft*), (nach|ende) ~ (elternzeit|mutterschutz|sabbatical|karenz|babypause|langer krankheit|langzeiterkrankung), elternzeit ?-?(gespräch*|rückkehr*|rückkehrer*|planung|planungsgespräch|termin|ende), mutterschutzgespräch*, karenz(gespräch*|rückkehr*|management*), hamburger modell, kontakthalte*, stufenweise (wiedereingliederung|rückkehr), krankenrückkehr*, wiederaufnahme der arbeit, arbeitswiederaufnahme, wiedereintritt*, fehlzeitenrückkehr*, fürsorgegespräch*, reboarding*, betriebliches eingliederungs*
      `,
      fits: `elternzeit, mutterschutz, karenz, eingliederung*`,
    },
    corrective: {
      strong: `
        *abmahn*, *disziplinar(gespräch|maßnahme|verfahren|anhörung|isch)*, ermahnung*, ermahnungsgespräch*, letzte chance, (leistungs)?verbesserungs ?plan*, leistungsverbesserung*, leistungs(mangel|mängel|defizit|abfall|steigerungs(plan|gespräch))*, minderleist*, low ?performer*, leistungsplan, personalgespräch mit ~ (br|hr|betriebsrat|personalabteilung|personal), personalgespräch*, fehlverhalten*, verhaltensgespräch, pip (gespräch|termin|woche|check|review|status), maßnahmen(plan|gespräch) ~ (leistung|verhalten), (formelles|ernstes) gespräch, verwarnung*, fehlzeitengespräch*, erwartungs(gespräch|klärung|abgleich)*, anhörung* ~ (br|hr|betriebsrat|mitarbeiter), zielvereinbarung ~ verbesserungsplan
      `,
      fits: `entwicklungsplan ~ verbesserung, kritisches personalgespräch`,
    },
    calibration: {
      strong: `
        kalibrier(ung|ungs|en|te)* ~ (leistung*|beurteilung*|bewertung*|fk|führungskräfte|mitarbeiter*|mab|ratings?|potenzial*|performance|noten|zielerreichung|gehalt*|boni|bonus|talent*|hr|jahresend*|q[1-4]|h[12]|20[0-9][0-9]|[0-9]{4}), (leistungs|beurteilungs|bewertungs|performance|talent|rating|potenzial|mitarbeiter|jahres|gehalts|bonus|führungs|management|team|hr|review)s? ?-?kalibrier*, kalibrierungs?(runde|meeting|sitzung|konferenz|termin|workshop|gespräch|session|besprechung|prozess), (beurteilungs|beurteiler|potenzial|potential|talent|bewertungs|leistungs|personalentwicklungs|nachwuchs|nachfolge|personal|mitarbeiter)s?(konferenz|runde|abgleich|komitee|durchsprache|ausschuss|portfolio), beförderungs(runde|komitee|gremium|ausschuss|konferenz), beurteilungsabstimmung, abgleich (der )?(beurteilungen|bewertungen|leistungsbeurteilungen|noten), quervergleich ~
      `,
      fits: `kalibrierung`,
    },
    skip_level: {
      strong: `
        skip ?-?level*, (übernächste|übernächster|übernächsten|nächsthöhere) (führungskraft|vorgesetzte*|ebene|chef), (kaffee|frühstück|mittagessen|lunch|gespräch|austausch|kaffeerunde|dialog|kamingespräch|sprechstunde|jour fixe) mit (der |dem |unserer |unserem |den )?(geschäftsführ*|gf|ceo|cto|cfo|vorstand*|bereichsleit*|abteilungsleit*|direktor*|geschäftsleitung|gl|vp|hauptabteilungsleit*|inhaber*|chefetage|oberst*), (gf|geschäftsführer|geschäftsführungs|vorstands|chef|bereichsleiter|ceo|direktions) ?-?(frühstück|kaffee|sprechstunde|lunch|runde mit), chef s chef, überspring*, vorvorgesetzt*, kamingespräch mit*
      `,
      fits: `ebenenübergreifend*, direktgespräch`,
    },
    onboarding: {
      strong: `
        probezeit*, *probezeit(gespräch|ende|end|zwischen|halbzeit|review|beurteilung|feedback|bilanz)*, einarbeitungs?(gespräch*|plan*|stand|feedback|termin|check|zwischenstand|phase|review)?, onboarding ?-?(gespräch*|feedback*|check*|termin|zwischenstand|woche|tag|review|stand|bilanz|buddy|abschluss*), (erste|ersten|nach) (30|60|90|100|drei|sechs|6|3) (tage|tagen|monate|monaten|wochen), (30|60|90|100) ?-?tage?s?(gespräch|check|feedback|review|termin)*, (30|60|90|100) ?-?tage, (neue|neuer|neuen) (mitarbeiter|mitarbeiterin|kollege|kollegin|mitarbeitende*|teammitglied)*, willkommens?(gespräch*|termin|treffen|kaffee|runde), einstiegs(gespräch*|termin), (starter|start|antritts|eintritts|einführungs|paten|ankommens|begrüßungs|eingewöhnungs|einstands|erstgespräch neue)(gespräch*|termin), erster (arbeits)?tag, erste (arbeits)?woche, (gut )?angekommen, ankommen, wie läuft ~ (einarbeitung|start|einstieg), schon eingelebt, eingelebt, 100 ?tage ?-?gespräch*, ende der probezeit
      `,
      fits: `einarbeitung, patengespräch, eingewöhnung, willkommen (im team|an bord|bei), 1 gespräch neue*`,
      topic: `onboarding, einarbeit*, willkommen`,
    },
    mid_cycle: {
      strong: `
        zwischen(gespräch*|bilanz*|review*|feedback*|standsgespräch|stand(s)?gespräch*|beurteilung*|stand ziele|check*|evaluation*|termin ziele|auswertung), halbjahres?-?(gespräch*|review*|check*|bilanz*|dialog*|feedback*|termin|beurteilung*|rückblick|mitarbeitergespräch*|zwischengespräch*|ziele check), halbzeit(gespräch*|check*|bilanz*|review*|dialog*|termin)?, unterjährig*, jahresmitte*, (ziel|ziele|okr|zielerreichungs)s? ?-?(zwischenstand|zwischencheck|halbzeit|statusgespräch|zwischenreview|zwischenbilanz), zwischenstand ~ (ziele|zielvereinbarung|zielerreichung|jahresziele), zielüberprüfung*, standortgespräch*, standortbestimmung*, mid ?-?year ?-?gespräch*, mitte des jahres, fortschrittsgespräch*
      `,
      fits: `zwischenstand, statusgespräch, zwischenreflexion`,
    },
    goal_setting: {
      strong: `
        *zielvereinbar*, *zielsetz*, ziel(gespräch*|planung*|abstimmung*|definition*|festlegung*|workshop*|dialog*|klärung*|termin|findung*|formulierung*|entwicklung|diskussion|abgleich), (jahres|quartals|team|halbjahres|entwicklungs|leistungs|individual|mitarbeiter|persönliche |individuelle |neue |smarte? |smart-)-?ziele?n?, okr ?-?(planung|workshop|termin|gespräch|abstimmung|definition|runde|setting|review), ziele (20[0-9][0-9]|[0-9]{4}|q[1-4]|h[12]|für|festlegen|definieren|vereinbaren|abstimmen|besprechen|planen|setzen|fürs|im|nächstes|formulieren), ziele
      `,
      fits: `jahresplanungsgespräch, planungsgespräch, erwartungen und ziele, schwerpunkte (20[0-9][0-9]|q[1-4])`,
      topic: `ziel`,
    },
    career: {
      strong: `
        *entwicklungs ?-?(gespräch|dialog|plan|termin|planung|interview|meeting|check|talk|ziele gespräch|perspektive|pfad|möglichkeit|schritte|feedback|austausch|coaching|bedarf|standort|besprechung)*, karriere ?-?(gespräch|planung|plan|talk|dialog|coaching|pfad|schritt|perspektive|austausch|entwicklung|check|beratung|weg|ziele|wunsch|wünsche|meeting|termin|chat|kaffee|sparring|fahrplan|möglichkeiten)*, perspektiv(en)? ?-?(gespräch|dialog|planung|termin|austausch|check)*, laufbahn*, potenzial(gespräch|analyse gespräch|dialog|einschätzung|interview)*, potential(gespräch|dialog)*, förder(ungs)?(gespräch|dialog|plan)*, qualifizierungs?gespräch*, qualifikationsgespräch*, weiterbildungs(gespräch*|bedarf*|wunsch|plan gespräch|planung), weiterentwicklung*, persönliche (weiter)?entwicklung, persönlicher entwicklungsplan, berufliche (weiter)?entwicklung, (wie|wohin) (geht|soll) es (weiter|gehen), zukunfts(gespräch|dialog|planung|plan)*, orientierungsgespräch*, talent(gespräch|dialog|entwicklung)*, aufstiegs(gespräch|chancen|möglichkeiten)*, beförderung(sgespräch)?*, nächster karriereschritt, (dein|ihr|meine?|deine|ihre) (karriere|entwicklung|nächster schritt|zukunft|laufbahn|weg), nächste karrierestufe, nachfolge(gespräch), fachkarriere, führungslaufbahn, personalentwicklung(sgespräch|s)*
      `,
      fits: `personalentwicklung, nächste schritte karriere, perspektiven?, entwicklungsfelder`,
      topic: `entwicklung, karriere, perspektive*, weiterbildung, beförderung, zukunft`,
    },
    performance_review: {
      strong: `
        *mitarbeit(er|erinnen|ende|enden|er innen)?s?-? ?(jahres|führungs|beurteilungs|feedback|entwicklungs|leistungs|orientierungs|halbjahres|quartals)?-?(gespräche?|dialog|beurteilung|bewertung|review|jahresgespräch)*, ma ?-?(gespräch*|jahresgespräch*|beurteilung*|dialog), mag (mit|20*), jahres(end|abschluss|haupt|mitarbeiter|rück|leistungs|ziel|beurteilungs|personal|feedback|bilanz|entwicklungs)?-?(gespräch*|dialog*|beurteilung*|bewertung*|feedback*|review*|bilanz), *beurteilungs?(gespräch*|termin|bogen besprech*|dialog*|runde mit|feedback|besprechung)?, dienstliche beurteilung, *leistungs(beurteilung|gespräch|bewertung|dialog|einschätzung|review|feedback|beurteilungs|rückmeldung|check|rückblick|evaluation|besprechung)*, bewertungs(gespräch|termin|dialog)*, quartals(gespräch|feedback|dialog|rückblick|beurteilung|review mit|leistungs|entwicklungs|mitarbeiter)*, gehalts(gespräch|verhandlung|erhöhung|anpassung|review|runde mit|entwicklung|überprüfung)*, zielerreich(ung|ungs|ungsgrad)*, jahresend(gespräch|review|dialog|beurteilung|feedback)*, (jährliches?|jährlicher) (gespräch|feedback*|mitarbeiter*|beurteilung*|review|dialog|leistungs*), bilanzgespräch*, performance ?-?(gespräch|dialog|beurteilung|feedback|talk|bewertung)*, review ?-?gespräch*, evaluations(gespräch|termin)*, evaluierungs(gespräch)*, qualifikation mitarbeit*, personalbeurteilung*, lohngespräch*, bonusgespräch*, prämiengespräch*, rückblick ~ ausblick, mbo gespräch, selbsteinschätzung ~ besprech*, jahresrückblick ~ gespräch
      `,
      fits: `leistung und entwicklung, mag, jahresrückblick mit, rückblicksgespräch, evaluation, selbsteinschätzung, gehalt`,
      topic: `leistung, bewertung, performance`,
    },
    feedback: {
      strong: `
        *feedback ?-?(gespräch|runde mit|termin|austausch|dialog|zu|zum|zur|für|nach|an|gespraech|geben|mit|besprechung|besprechen|über|von|session|loop mit|einholen)*, (360 ?-?(grad)? ?-?(feedback|gespräch|beurteilung|auswertung|rückmeldung|debrief|besprechung)*), 360 grad*, *rückmeld(egespräch|ungsgespräch|ungen? (zu|zum|zur|für|nach|an))*, rückmeldung, kritik ?-?(gespräch)*, konflikt(gespräch|klärung|lösung|moderation)*, klärungsgespräch*, klärendes gespräch, (schwieriges|offenes|kritisches|ehrliches|konstruktives|unangenehmes|heikles|klärendes) (gespräch|feedback|thema), klartext*, konstruktive* (kritik|gespräch), aussprache*, (direktes|ehrliches|persönliches|gegenseitiges|kurzes|dein|mein) feedback, problemgespräch*, mediations?gespräch*, spannungsklärung, wsbi
      `,
      fits: `aussprache, klärung, kritik, lob und kritik`,
    },
    retro: {
      strong: `*retro, *retrospektive*, retro(meeting|termin|runde|board|workshop), lessons learned, rückschau*, projekt(rückblick|rückschau|nachbetrachtung|nachbereitung|nachlese|abschlussgespräch|abschlussrunde|reflexion|review und lessons|auswertung|bilanz)*, nachbetrachtung*, manöverkritik*, nachlese*, (sprint|team|projekt|quartals|pi|event|kampagnen|messe|jahres)s? ?-?(rückblick|reflexion|retro|nachlese|lernrunde)*, reflexionsrunde*, was lief gut, erkenntnisse aus*, erfahrungs(sicherung|bericht projekt), after action*, nachbesprechung ~ (projekt|event|kampagne|messe|launch|sprint)`,
      fits: `rückblick, nachbesprechung, reflexion, projektabschluss`,
    },
    peer_circle: {
      strong: `kollegiale[rn]? ?(fall)?(beratung|coaching|austausch|unterstützung|supervision|praxisberatung|hospitation|führung)*, fallberatung*, fallbesprechung ~ (führung|kollegial), kollegiales (coaching|team|feedback)*, intervision*, *intervisions(gruppe|runde|treffen), peer ?-?(coaching|gruppe|beratung|group|learning|austausch|lerngruppe|runde|feedback runde)*, supervisionsgruppe*, führungs(kräfte)?(zirkel|circle|tandem|lerngruppe|stammtisch|austausch|peergroup|erfa|erfahrungsaustausch|peer)*, lernzirkel*, working out loud*, wol circle, erfa ?-?(gruppe|runde|kreis|treffen) ~ (führung*|teamlead*|leiter*), (teamleiter|leiter|manager|führungskräfte|teamlead)(innen)? ?-?(zirkel|circle|peer|austausch|kreis)*, (erfahrungsaustausch|austauschrunde|austausch) (der )?(führung*|teamleit*|manager), lerngruppe führung*, coaching ?-?(zirkel|kreis|circle|tandem)`,
      fits: `fallsupervision, supervision, lerngruppe`,
    },
    structured_observation: {
      strong: `(strukturierte|geplante) (beobachtung|hospitation), beobachtungs?(gespräch|nachgespräch|auswertung)*`,
    },
    performance_compact: { strong: `leistungs(pakt|abrede), gegenseitige (zusagen|vereinbarung)` },
    peer_mentoring: { strong: `peer ?mentoring, kollegiales mentoring, mentoring ?tandem` },
    talent_community: { strong: `talent(netzwerk|kreis|gemeinschaft|pool) (treffen)?, talente ?treff*` },
    dispersed_checkin: {
      strong: `(verteiltes|standortübergreifendes|verteilte) (team )?(check ?in|abstimmung|huddle)`,
    },
    coach_the_coach: {
      strong: `führungs(kräfte)? ?-?coaching*, coaching (für|der|von|mit) (führungs*|teamleit*|manager*|teamleads?|führungskraft|coaches), coach the coach*, coaching der coaches, coach ?-?(supervision|begleitung), supervision (der|für) coaches, sparring ~ (führung*|führungskraft|teamleit*|neue), (oneonone|mitarbeitergespräche?|feedbackgespräche?) (führen|richtig führen|gut führen|üben)*, hospitation ~ (oneonone|coaching|gespräch), (begleitung|coaching) neue führungskraft, teamleiter ?-?coaching*, gesprächsführung ~ coaching, führungssparring*, nachbesprechung ~ (coaching|oneonone|mitarbeitergespräch)`,
      fits: `führungsreflexion, führungsbegleitung`,
    },
    group_clinic: {
      strong: `führungs(kräfte)? ?-?(werkstatt|sprechstunde|dojo|labor|lab|praxis|clinic|klinik|übung|training ~ fälle|trainingsgruppe|forum)*, (coaching|feedback|leadership|gesprächs|manager|teamleiter|hr|oneonone|delegations)s? ?-?(sprechstunde|werkstatt|klinik|clinic|labor|übungsgruppe|praxis|dojo|übungsrunde|übung|praxisrunde)*, praxis(werkstatt|labor|runde|fälle) ~ führung*, fallwerkstatt*, fallklinik, (übungsgruppe|übungsrunde|praxisgruppe) ~ (führung*|feedback*|gespräch*|coaching), gruppencoaching*, teamcoaching*, offene (sprechstunde|coaching ?-?sprechstunde|coachingstunde) ~, rollenspiel* ~ (gespräch*|feedback*|führung*)`,
      fits: `praxiswerkstatt, werkstatt führung`,
    },
    recognition: {
      strong: `kudos*, dankeschön*, (ein )?(großes |herzliches )?danke (an|sagen|für|dir|schön|euch)*, dankes(runde|gespräch|treffen|call|essen), (glückwunsch|glückwünsche|gratulation|gratulieren)*, herzlichen glückwunsch*, (dienst|betriebs|arbeits|firmen|jahres|10|20|25|30|5|15)-?( jähriges )?jubiläum*, jubiläum (von|[0-9]+)*, *jähriges (dienst|betriebs|firmen)?jubiläum, wertschätzung*, lob (für|an|und|runde|gespräch)*, lobrunde, auszeichnung*, erfolge? feiern, feier (erfolg|beförderung|abschluss), toll gemacht, gut gemacht, mitarbeiter des (monats|jahres|quartals), super leistung`,
      fits: `würdigung*, anerkennung*, lob, danke, jubiläum, dank`,
    },
    weekly_checkin: {
      fits: `check ?-?in*, wochen(abstimmung|check|start|planung|abschluss|rückblick|besprechung|gespräch|ausblick|einstieg|prioritäten|ziele|schluss|termin|update)*, wöchentliche[rs]? (abstimmung|check*|besprechung|update|planung|prioritäten|abgleich|kurzabstimmung|standortbestimmung), kurz(abstimmung|check|update|austausch), (prioritäten|prios) (der|diese|für die|dieser|mit|woche)*, (montags|freitags|tages)(check|runde|abstimmung|abschluss|update|gespräch|planung)*, wie geht s, wie geht es (dir|ihnen), stimmungs(check|bild)`,
    },
    one_on_one: {
      strong: `vier ?-?augen ?-?(gespräch|termin|austausch|meeting|runde)*, 4 ?-?augen ?-?(gespräch|termin|austausch|meeting|runde)*, vieraugen(gespräch*|termin), unter vier augen, unter 4 augen, einzel(gespräch|termin|abstimmung|rücksprache|jour fixe|austausch|coaching gespräch|meeting)e?, zweier(gespräch|termin|runde|meeting|jour fixe), zu zweit, persönliches gespräch mit, oneonone*`,
      fits: `jour ?fixe?*, *jf, jourfixe*, jour ?-?fix, vier augen, 4 augen, *rücksprache*, regel(termin|kommunikation|austausch|gespräch|meeting|abstimmung|besprechung)*, zwiegespräch, bila*, bilateral*, bilat, *führungsgespräch*, austausch mit, austauschtermin, (wöchentlicher|monatlicher|14 tägiger|regelmäßiger|zweiwöchentlicher|persönlicher) (austausch|termin|jour fixe?|jf|call)*, persönliches gespräch, monats(gespräch|rücksprache), mitarbeiterrücksprache, sprechstunde mit, sparring*, abstimmung (mit|chef*), dienstgespräch, wochenrücksprache, wochengespräch*, kaffee mit, mittagessen mit chef`,
    },
  },
  things: `
    lieferanten?, kunden?, schlüssellieferanten?, neukunden?, großkunden?, schlüsselkunden?, vertrag, verträge, vertrags, budget, projekt, projekte, produkt, produkte, software, web, geschäfts, prozess, system, systeme, anlagen?, maschinen?, sensor*, drucker, waagen?, messgeräte?, messmittel, kamera, schicht, schlüssel, wohnungs?, haus, immobilien?, steuer, versicherungs?, kredit, bau, baustellen?, qualitäts, risiko, lieferung*, dienstleister, agentur*, bewerber*, kandidaten*, unternehmens, firmen, vertriebs, umsatz, marken, kampagnen, daten, it, code, design, bereitschafts, nacht, dienst, pflege, patienten?, schüler, schul, eltern, klassen, kita, tages, bank, fahrzeug, auto
  `,
  acts: `
    jahresgespräch*, quartalsgespräch*, bewertung*, beurteilung*, gespräch, gespräche, entwicklung, übergabe*, kalibrierung*, zielvereinbarung*, feedback*, abstimmung, kritik, leistungsbewertung, onboarding, rückmeldung, prüfung, evaluation, entwicklungsgespräch*, review*, planung, gehaltsgespräch, termin, leistung
  `,
  veto: {
    recruiting: `vorstellungs(gespräch|termin|runde)*, bewerber*, bewerbung*, bewerbungsgespräch*, *kandidat*, einstellungsgespräch*, personalauswahl, recruiting*, kennenlerngespräch ~ (bewerb*|kandidat*), kennenlerngespräch, probearbeit*, probetag, auswahlgespräch*, assessment ?-?center, referenz(anruf|gespräch|prüfung)*, jobinterview*, fachinterview, stellenbesetzung, headhunter`,
    external: `*kunden?(gespräch|termin|feedback|meeting|besuch|beziehung|projekt)?, kunden, kundin, *lieferant*, dienstleister*, *steuerberat*, *anwalt*, anwältin, *makler*, vermieter*, mieter*, bankberat*, *bankgespräch, hausbank, sparkasse, *versicherung*, handwerker*, agentur*, vertreter*, notar*, gutachter*, behörde*, finanzamt, ihk, krankenkasse, wirtschaftsprüf*, investor*, presse*, *verkaufsgespräch*, *vertriebsgespräch*, beratungstermin, hausverwaltung, verkäufer, externe[rnm]? *, mandant*, fernlehr*, mentor, finanzberat*, berater`,
    'private-life': `kita, *kindergarten*, *eltern(gespräch|abend|sprechtag|beirat|vertretung)*, lehrer*, *schule*, schule, schulen, schul(fest|arzt|anmeldung|eingang|beginn|anfang|abschluss|sozial|konferenz)*, arzt*, ärztin, *arzt, *zahnarzt*, hausarzt*, praxis dr, physio*, krankengymnastik, therapie*, friseur*, geburtstag*, urlaub*, ferien, feiertag*, privat, privattermin*, fitness*, sport, fußball*, turnier, kino, abholen, umzug*, wohnungs*, heizung*, schornstein*, tüv, werkstatt(termin)?, autowerkstatt, reifenwechsel, hochzeit*, weihnachtsfeier, mittagspause, feierabend*, hebamme, impf*, tierarzt, amt, bürgeramt, zug nach, flug*, hotel, nachhilfe, *unterricht, klavier*, lernentwicklungsgespräch*, schüler*, pfarrer, vorsorge*, blutabnahme, gesundheits(check|amt), mama, papa, oma, opa, stammtisch (?!führung), grillen, verein*`,
    'own-block': `vorbereit(ung|en)*, vorbereitung, nachbereit(ung|en) ~, blocker, fokus*, *notizen (schreiben|zu), unterlagen, bitte nicht buchen, geblockt, gebucht, frist, abgabe*, erinnerung, protokoll, ausfüllen, schreiben, dokumentation, planen (?!mit), reserviert, puffer, termin(e)? (vereinbaren|suchen|finden)`,
    group: `teammeeting*, team ?-?(besprechung|meeting|runde|sitzung|event|tag|jour fixe?|jf|weekly), abteilungs*, bereichs(meeting|runde|besprechung|versammlung), betriebsversammlung*, mitarbeiterversammlung*, belegschaft*, vollversammlung, lenkungs(kreis|ausschuss), gremium, vorstandssitzung, projekt(meeting|runde|besprechung|jour fixe?|jf|status|kick*), auftakt*, strategie*, arbeitsgruppe*, ag, arbeitskreis, ausschuss, sitzung*, klausur*, messe(?! retro), betriebsrats(sitzung)*, infoveranstaltung*, vier ?-?augen ?-?prinzip*, 4 ?-?augen ?-?prinzip*, vieraugenprinzip*, unternehmensziele*, redaktion*, konferenz, produktion*`,
    training: `schulung*, seminar*, *training, trainings, kurs*, unterweisung*, weiterbildung (excel|englisch|sap), fortbildung*, lehrgang*, webinar*, vortrag*`,
    ratio: `ma(ß|ss)stab*, *skalier*, verhältnis, übersetzung, abbildung, kopie, ersatz, übernahme, umsetzung, tausch, austausch (von )?(gerät|hardware|teil)*, db ?-?schema, *schema*, spiegelung, unentschieden, endstand, halbzeitstand, gemischt, mischung`,
    duty: `schicht*, schichtübergabe*, dienstübergabe*, nachtdienst*, bereitschaft*, rufbereitschaft*, störung*, vorfall*, notfall*`,
    operations: `(schlüssel|wohnungs|projekt|kunden|haus|auto|urlaubs|vertretungs|fahrzeug|baustellen|patienten|stations|design|betriebs|objekt)-?übergabe*, gesichtserkennung*, bilderkennung*, spracherkennung*, *erkennung, (software|produkt|web|geschäfts|unternehmens|stadt|standort|frontend|backend|app|markt|immobilien|system|strategie|regional)-?entwicklung*, organisationsentwicklung*, fördermittel*, förderantrag*, ziel(gruppe|markt|bild|architektur|fahndung|kunden)*, karriere(messe|seite|tag|portal)*, wartung*, inspektion*, abnahme, inventur*, baubesprechung, jahresabschluss (?!gespräch), kundenbindung*, sensorkalibrierung*, bonitäts*, produktfeedback, kundenfeedback, gehaltsabrechnung*, gehaltslauf, rückrufaktion, retoure*`,
  },
  safe: `kunden(service|support|betreuung|erfolg|dienst), (jahresziele|ziele) ~ team, weiterbildungsgespräch, führungskräftetraining ~ coaching`,
  occasion: `nach, (zu|zum|zur) (deine[rmn]?|ihre[rmn]?|dem|der|gestrigen|letzten), nachdem`,
  notNames: `
    abteilung, vertrieb, einkauf, buchhaltung, finanzen, personal, recht, entwicklung, technik, produktion, logistik, lager, kunde, kunden, lieferant, projekt, projekte, team, gruppe, verwaltung, geschäftsführung, vorstand, betriebsrat, br, gf, gl, ag, gmbh, kg, besprechung, sitzung, planung, abstimmung, bericht, angebot, vertrag, rechnung, budget, strategie, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, urlaub, feiertag, mittag, mittagspause, essen, arzt, zahnarzt, schule, kita, sport, privat, geblockt, fokus, frei, schulung, seminar, ziele, thema, themen, status, qualität, sicherheit, daten, netzwerk, system, systeme, anwendung, neukunden, steuer, steuerberater, haus, garten, auto, bahn, flug, hotel, reise, messe, it, edv, revision, controlling, werbung, presse, forschung, labor, werk, standort, bau, baustelle, bank, versicherung, kundendienst, marktforschung, ergebnis, ergebnisse, freigabe, abnahme, übergabe, umzug, datenschutz, arbeitsschutz, brandschutz, inventur, jahresabschluss, weihnachtsfeier
  `,
};
