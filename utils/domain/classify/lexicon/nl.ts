import type { Lexicon } from './lexicon.ts';

/** Dutch of the Netherlands and Belgium. */
export const nl: Lexicon = {
  language: 'nl',
  talk: `
    *gesprek, *gesprekken, *gesprekje, *overleg, overlegje, bespreking, bespreken, *praatje, praten, bijpraten, sessie, moment, *momentje, afspraak, *dialoog, uitwisseling, koffie, *terugblik, check, *meeting, kletsen, doorspreken, doornemen
  `,
  rhythm: `
    wekelijks*, week, weekstart, tweewekelijks*, twee wekelijks*, 2 wekelijks*, maandelijks*, kwartaal*, dagelijks*, periodiek*, regulier*, vast, vaste, terugkerend*, *overleg, *overlegje, *gesprek, *praatje, bijpraten, bijpraat*, bijkletsen, koffie, koffietje, koffiemoment, wandeling, wandelen, update, kort, korte, even, snel, maandag, dinsdag, woensdag, donderdag, vrijdag, ma, di, wo, do, vr, min, minuten, uur, leidinggevende, manager, teamleider, persoonlijk, vertrouwelijk, formeel, eerste, tweede, medewerker, medewerkster, collega, individueel, nieuw, verplaatst, verzet, afspraak, afstemming, afstemmen, bila, bilaatje, bilateraal, voortgang, sessie, kwartier, kwartiertje, halfuurtje
  `,
  filler: `met, en, van, voor, de, het, een, t, n, m, over, bij, aan, op, in, te, ter, tbv, mijn, jouw, je, onze, tussen, hoe, dhr, mevr, i v m, ivm, om, naar, als`,
  types: {
    handoff: {
      strong: `
        (overdracht|wissel|wisseling|overgang|verandering|transitie) (van |naar |aan |tussen |de |je |bij |team |een )*(nieuwe |oude )?(leiding*|teamleid*|manager*|leidinggevende*|coach*|chef|team lead|lead|afdelingshoofd|baas|management|medewerkers|team aan)*, (leidinggevende|manager|teamleider|coach|team|lead|leiding)s?(wissel|overdracht|wisseling)*, wissel (leidinggevende|manager|teamleider)*, (nieuwe|oude) (leidinggevende|manager|teamleider|teamlead|lead|chef|coach) ~ (overdracht|kennismaking)*, overdrachtsgesprek*, kennismaken ~ nieuwe (leidinggevende|manager|teamleider), estafette*, stokje over*
      `,
      topic: `nieuwe (leidinggevende|manager|teamleider|baas|lead|teamlead|chef|coach)`,
    },
    exit: {
      strong: `exit ?-?(gesprek|interview|meeting|praatje|talk)*, *exitgesprek*, (vertrek|uitstroom|afscheids|eind|ontslag|uitdienst|beëindigings|uit dienst)s?-?(gesprek|interview|praatje)*, uitdiensttreding*, uit dienst*, offboarding*, laatste (werk)?(dag|week)*, opzeg(ging|termijn)*, afscheid (van|nemen|oneonone)*, vaststellingsovereenkomst*, vso (gesprek|bespreken)*, einde (contract|dienstverband)*, eindgesprek (contract|stage|dienst)*`,
      fits: `ontslag*, afscheid, vertrek, eindgesprek`,
    },
    stay_interview: {
      strong: `(behoud|blijf|retentie|bevlogenheids|werkgeluk|werkplezier|bindings|tevredenheids|betrokkenheids|motivatie|boei en bind|vitaliteits)-?s?(gesprek|interview|check|praatje)*, stay ?-?(gesprek|interview)*, retentie*, (gesprek|praten|praatje) over (werkplezier|werkgeluk|bevlogenheid|motivatie|behoud|blijven), waarom blijf je*, wat houdt je (hier)?*, werkgeluk*, werkplezier*, boeien en binden*`,
      fits: `behoud, motivatie`,
    },
    return_from_leave: {
      strong: `(terug|terugkeer|terugkomst|weer terug|weer aan het werk|herstart|hervatting) (van |na |uit |op |naar |in )*(je |het |de )*(verlof|zwangerschap*|ouderschap*|ziek*|werk|sabbatical|langdurig*|burn ?-?out|afwezigheid|bevalling*|ziekteverlof|ouderschapsverlof)*, *re ?-?integratie*, (terugkeer|terugkom|terugkomst|werkhervatting|herstart|hervattings|verzuim|ziekteverzuim|welkom terug|re integratie)s?-?(gesprek|plan|overleg|praatje|moment|afspraak)*, werkhervatting*, welkom terug*, (na|einde|eind) (je )?(zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|ziekte|verlof|sabbatical|langdurig*)*, (verlof|zwangerschapsverlof|ouderschapsverlof) (terugkeer|gesprek|terugkom)*, *verzuimgesprek*, poortwachter*, plan van aanpak ~ (verzuim|re ?integratie), weer beginnen*, opbouwgesprek*, opbouw (uren|werk)*, reboarding*`,
      fits: `verlofgesprek, zwangerschapsverlof, ouderschapsverlof, terugkeer`,
    },
    corrective: {
      strong: `verbeter(plan|traject|gesprek|afspraken|punten gesprek|aanpak)*, *verbetertraject*, *disciplinair*, (officiële |schriftelijke |formele |laatste )?waarschuwing*, (slecht|onvoldoende|matig)(e)? (functioner*|prestatie*)*, disfunctioner*, functioneren onvoldoende*, pip (gesprek|week|overleg|check|voortgang|evaluatie|met|start|einde), (voortgang|evaluatie|bespreking) (van )?(het )?pip, verwachtingen (bijstellen|scherpstellen|resetten|opnieuw)*, (bijstellen|herijken|reset|scherpstellen|aanscherpen) (van )?(de )?verwachtingen*, laatste kans*, (formeel|ernstig|stevig|corrigerend|correctie|confronterend|orde) ?gesprek*, aanspreekgesprek*, berisping*, dossieropbouw*, functioneringstraject*, gedragsgesprek*, hoor en wederhoor*, prestatieverbeter*`,
      fits: `verwachtingen, verwachtingsgesprek`,
    },
    calibration: {
      strong: `kalibratie ?-?(sessie|overleg|bijeenkomst|meeting|ronde|beoordeling*|medewerkers|performance|q[1-4])*, *calibratie ?-?(sessie|overleg|ronde|beoordeling*)*, (beoordelings|talent|potentieel|personeels|vloot|schouw|prestatie)s?-?(ronde|schouw|overleg mt|kalibratie|afstemming|review|bespreking mt|consensus)*, *vlootschouw*, personeelsschouw*, talent ?review*, 9 ?box*, (afstemmen|afstemming|vergelijken|gelijktrekken) (van )?(de )?beoordelingen*, promotie(commissie|ronde|overleg|panel)*, opvolgingsplan*`,
      fits: `calibreren*, calibratie*, *kalibrer*, *kalibrati*`,
    },
    skip_level: {
      strong: `skip ?-?level*, (koffie|ontbijt|lunch|gesprek|praatje|kopje koffie|borrel|in gesprek|bakkie|bijpraten|oneonone) met (de |het |onze |je |mijn )?(directie|directeur*|ceo|cto|cfo|coo|bestuur*|dga|mt|management team|md|vp|algemeen directeur|baas van je baas|eigenaar|raad*|oprichter*), (baas|manager|leidinggevende) van (je|mijn|jouw) (baas|manager|leidinggevende)*, directie(ontbijt|lunch|koffie)*, bovenliggende*, n ?2 (gesprek|overleg)*, naasthogere*`,
    },
    onboarding: {
      strong: `*proeftijd*, *inwerk*, (30|60|90|100) ?dagen*, eerste (30|60|90|100|week|werkweek|maand|maanden|dag|werkdag|weken|oneonone|gesprek|drie maanden|3 maanden)*, (welkoms?t?|kennismakings|introductie|start|intro|intake|landings|instroom|opstart|buddy|onboarding|maand|100 dagen|90 dagen|nieuwkomers)s?-?(gesprek|praatje|afspraak|koffie) ?(nieuwe*|met)?*, introductiegesprek*, startgesprek*, landingsgesprek*, nieuwe (medewerker|collega|teamlid|aanwinst|werknemer|starter)*, onboarding ?-?(gesprek*|check*|week*|dag*|met|evaluatie*|overleg*|voortgang*|maand*|terugblik|feedback|van)*, welkom (bij|in|aan boord|aan|in het team|team|op)*, hoe bevalt (het|je)*, hoe gaat het inwerken*, nieuwkomer*, einde proeftijd*, evaluatie proef*, inwerkperiode*, eerste indruk*`,
      topic: `onboarding, inwerken, welkom, kennismaking`,
    },
    mid_cycle: {
      strong: `*functionerings ?-?(gesprek*|overleg|dialoog|evaluatie)*, functioneringsgesprek*, fg met, voortgangs?-?(gesprek|bespreking|overleg ~ (met|doelen)|evaluatie)*, tussen(tijds|evaluatie|gesprek|balans|beoordeling|meting|stand|tijdse)*, (halfjaar|halverwege|half jaar|halfjaarlijks|midjaar|mid ?year|midterm|mid term)s?-?(gesprek|evaluatie|check|review|e gesprek|bespreking|overleg|terugblik)*, halverwege (het )?(jaar|traject|kwartaal|cyclus)*, halfjaarlijks*, midjaar*, (voortgang|stand van zaken|tussenstand) (van )?(de |je |op )*(doelen|doelstellingen|okrs|resultaatafspraken)*, tussentijds*`,
      fits: `voortgang, tussenstand`,
    },
    goal_setting: {
      strong: `*plannings ?-?(gesprek*|dialoog)*, *planningsgesprek*, (doel|doelen|doelstelling|doelstellingen|resultaat|resultaats|target|ambitie|afspraken|prestatie|jaardoelen)s?-?(gesprek|afspraken|overleg|bepaling|formulering|stellingengesprek|sessie|bepalen|stellen|planning|afstemmen|afstemming)*, (doelen|doelstellingen|okrs?|targets|jaardoelen|ambities) (stellen|bepalen|formuleren|opstellen|afstemmen|bespreken|vaststellen|vastleggen|q[1-4]|20*|voor|komend*|team|met)*, (opstellen|vaststellen|bepalen|bespreken|formuleren|afstemmen|maken) (van )?(de |je |jouw |persoonlijke )*(doelen|doelstellingen|okrs?|jaardoelen|targets|resultaatafspraken)*, doelen, *doelstelling*, jaardoelen*, kwartaaldoelen*, persoonlijke doelen*, teamdoelen*, leerdoelen*, resultaatafspraken*, jaarplan(nings)?gesprek*`,
      topic: `doel, targets`,
    },
    career: {
      strong: `*ontwikkel(ings)? ?-?(gesprek|dialoog|plan|overleg|doelen|praatje|afspraak|punten|traject gesprek|behoefte|wensen|interview|coachgesprek|pad)*, *loopbaan*, carrière ?-?(gesprek|plan|pad|ontwikkeling|coach gesprek|perspectief|dialoog|kansen|stap|wensen|praatje|oneonone|koffie|switch)*, carriere*, (groei|doorgroei|ambitie|potentieel|mobiliteits|toekomst|perspectief|talent|opleidings|oriëntatie|doorstroom|promotie)s?-?(gesprek|plan|dialoog|mogelijkheden|ambitie|wensen|overleg|praatje|sessie|kansen)*, persoonlijke? (ontwikkeling|ontwikkelplan|ontwikkelingsplan|groei)*, persoonlijk ontwikkel*, pop ?-?gesprek*, pop (bespreken|bespreking|met|overleg|plan|20*), popgesprek*, pop$, (jouw|je|mijn) (ontwikkeling|loopbaan|toekomst|groei|ambities|volgende stap)*, volgende (stap|rol|functie)*, doorgroei*, toekomst*gesprek, professionele ontwikkeling*, waar wil je (naartoe|heen)*, interne mobiliteit*, individueel ontwikkel*, iop gesprek*`,
      fits: `ambities, groei, carrière, mobiliteit`,
      topic: `ontwikkeling, pop, toekomst, promotie`,
    },
    performance_review: {
      strong: `*beoordelings?-?(gesprek*|dialoog*|overleg|moment|bespreking|sessie)*, *beoordelingsgesprek*, beoordeling (20*|met|q[1-4]|bespreken|medewerker|jaar*|van|en|individu*|eindejaars*), beoordeling$, *evaluatie ?-?gesprek*, *evaluatiegesprek*, jaar(evaluatie|beoordeling|afsluiting(s)?gesprek|eindgesprek|afsluitgesprek|terugblik met)*, *jaargesprek*, *jaar ?-?gesprek*, eindejaars?-?(gesprek|evaluatie|beoordeling)*, eind(e)? ?jaar(s)?(gesprek|evaluatie|beoordeling|review)*, personeels(gesprek|beoordeling)*, (prestatie|performance|salaris|loon|kwartaal|hr ?|medewerkers|resultaat)s?-?(gesprek|beoordeling|evaluatie gesprek|dialoog met|bespreking met)*, prestatie(beoordeling|evaluatie|management gesprek|gesprek)*, salaris(onderhandeling|verhoging|bespreking|gesprek|herziening|ronde gesprek)*, loonsverhoging*, (jaarlijkse|halfjaarlijkse|kwartaal|individuele|eind|persoonlijke) (evaluatie|beoordeling|review|performance*)*, zelf(evaluatie|beoordeling)*, performance ?-?(beoordeling|gesprek|evaluatie|dialoog)*, gesprekscyclus*, het goede gesprek*, goede gesprek*, (r en o|ro|r o) ?-?gesprek*, resultaat en ontwikkel*, medewerkersgesprek*, werknemersgesprek*`,
      fits: `evaluatie, beoordelen, salaris, eindejaarsreview`,
      topic: `prestatie, performance`,
    },
    feedback: {
      strong: `*feedback ?-?(gesprek*|sessie|moment*|op|na|over|voor|aan|geven|ontvangen|ronde met|terugkoppel*|met|van|bespreken|uitwissel*|praatje|tussen|overleg)*, terugkoppel(ing|gesprek|moment|en)*, (360|360 ?graden)( ?graden)? ?-?(feedback|gesprek|evaluatie|bespreking|beoordeling|terugkoppeling|resultaten|meting)*, 360 graden*, (resultaten|bespreken|bespreking) (van )?(je |de )?360*, (moeilijk|lastig|eerlijk|open|goed eerlijk|pittig|stevig|kritisch|ongemakkelijk|gevoelig|constructief)e? (gesprek|feedback|praatje|onderwerp)*, (slecht ?nieuws|conflict|correctie|kritiek)-?(gesprek|bemiddeling|hantering|oplossing)*, conflictgesprek*, bemiddeling*, mediation*, klachtgesprek*, (eerlijke|persoonlijke|tussentijdse|korte|directe|jouw|wederzijdse|opbouwende) feedback*, uitpraten*, lucht klaren*, *feedback`,
    },
    retro: {
      strong: `*retro, *retrospective*, *retrospectief*, retro ?-?(sessie|team|sprint|project|kwartaal|bijeenkomst)*, (geleerde lessen|lessons learned|lessen geleerd|leerpunten)*, project ?-?(evaluatie|terugblik|reflectie|afronding met|nabespreking|lessen)*, (evaluatie|terugblik|nabespreking|reflectie) (van |op |het |over |na )*(project|sprint|campagne|lancering|event|evenement|kwartaal|traject|release|team)*, (team|sprint|event|campagne|kwartaal)-?(terugblik|reflectie|evaluatie|nabespreking)*, terugblik (sprint|project|team|event)*, wat ging goed*, leersessie*, nabespreking*`,
      fits: `terugblik, terugkijken`,
    },
    peer_circle: {
      strong: `*intervisie*, intercollegiale (consultatie|toetsing|intervisie|coaching)*, (leer|leiderschaps|managers|leidinggevenden|coach|teamleiders|collegiale|supervisie|peer|ervarings)s?-?(kring|cirkel|circle|groep leid*|groep manag*|consultatie|intervisie|tafel)*, peer ?-?(coaching|groep|group|learning|consult|review kring|support|begeleiding)*, collegiale (consultatie|coaching|ondersteuning|supervisie|intervisie)*, (kring|cirkel|uitwisseling|leergroep) (van |voor |tussen )*(leiding*|manager*|teamleid*|leider*)*, casus ?-?(bespreking|inbreng|overleg|uurtje|sessie)*, casuïstiek*, action learning, mastermind*, incidentmethode*, supervisiegroep*, onderlinge coaching*`,
    },
    structured_observation: { strong: `(gestructureerde|geplande) observatie` },
    performance_compact: { strong: `prestatie(pact|afspraak), wederzijdse (afspraken|toezeggingen)` },
    peer_mentoring: { strong: `(peer|collegiale?) ?mentoring` },
    talent_community: { strong: `talent(en)?(netwerk|gemeenschap|pool) ?(bijeenkomst|overleg)?` },
    dispersed_checkin: { strong: `(verspreid|gespreid) team (check ?in|overleg)` },
    coach_the_coach: {
      strong: `(coaching|coachen|begeleiding|sparren|ondersteuning|mentoring) (van |voor |aan |met |de )*(nieuwe |beginnende )?(coach*|leidinggevende*|manager*|teamleid*|leiders|lead*|team lead*)*, (leiderschaps|management|manager)s?-?(coaching|begeleiding)*, coach de coach*, coach the coach*, (goede |betere )?(oneonones?|feedbackgesprekken|functioneringsgesprekken) (voeren|leren|houden|oefenen)*, (meekijken|observatie|schaduwen|meelopen) (bij |van |met )*(oneonone|coach*|gesprek*)*, supervisie (coach*|van coach*)*, leren coachen*, coachvaardigheden*`,
    },
    group_clinic: {
      strong: `(leiderschaps|leidinggevenden|managers|management|coaching|coach|feedback|gesprekken|gespreks|hr|oneonone|leiding|teamleiders)s?-?(clinic|lab|labo|spreekuur|inloop|inloopspreekuur|inloopuur|dojo|oefensessie|oefengroep|atelier|werkplaats|praktijk|oefenlab|vragenuur|kliniek|oefenuur)*, (spreekuur|inloopspreekuur|inloop|clinic|oefensessie|oefenen|rollenspel*|praktijksessie) (voor |met |over |van )*(leiding*|manag*|coach*|feedback*|gesprek*|teamleid*|leiderschap*|moeilijke*)*, groepscoaching*, teamcoaching*, coach ?-?uurtje*`,
    },
    recognition: {
      strong: `compliment*, complimenten*, kudos*, (bedankt|bedankje|dank je wel|dankjewel|dank)*, bedanken*, gefeliciteerd*, felicit*, proficiat*, waardering*, (werk|dienst|bedrijfs|arbeids)?jubileum*, [0-9]+ jaar (in dienst|bij ons|jubileum|jarig jubileum)*, [0-9]+ jarig (dienst|werk|bedrijfs)?jubileum*, (vieren|viering|vier) (van )?(het |de |ons |je )*(succes*|promotie|mijlpaal|lancering|resultaat|behaald*|team*)*, succes(sen)? vieren*, (medewerker|collega) van de (maand|week|jaar|kwartaal)*, goed gedaan*, top gedaan*, pluim*, schouderklop*, in het zonnetje*, bravo*, taart voor*, successen vieren*`,
      fits: `erkenning*`,
    },
    weekly_checkin: {
      fits: `check ?-?in*, week(check|start|opening|overleg|gesprek|praatje|planning|afsluiting|terugblik|prioriteiten|update|afstemming|doelen|bila)*, wekelijks(e)? (check*|overleg|update|afstemming|moment|praatje|bijpraten|gesprek|voortgang|prioriteiten)*, (prioriteiten|planning|focus) (van |voor |deze |komende )*(de )?week*, (bijpraten|bijpraat*|bijkletsen)*, even (bijpraten|bijkletsen|afstemmen|sparren)*, hoe gaat (het|t)*, (maandag|vrijdag|dag)(start|check|moment)*, temperatuurcheck*, touch ?base*, kort (overleg|afstemmen|momentje|moment)*, welzijnscheck*, kwartiertje*`,
    },
    one_on_one: {
      strong: `oneonone*, *één ?-?op ?-?één*, een op een*, één ?-?op ?-?eentje*, 1 op 1*, onder vier ogen*, vier ogen (gesprek)?*, (individueel|individuele|persoonlijk|persoonlijke|bilateraal|bilaterale) ?(overleg|gesprek|gesprekken|meeting|afspraak|moment|coaching|sessie|bespreking|werkoverleg)*, werkoverleg individueel*, tweegesprek*, duogesprek*, werkoverleg met*`,
      fits: `*bila, bila*, bilaatje*, *bilateraal*, bilat*, bijpraten*, bijpraat*, (twee)?wekelijks overleg*, werkoverleg*, maandgesprek*, (maandelijks|tweewekelijks|periodiek|regulier|vast)(e)? (overleg|gesprek|moment|afspraak)*, overleg (met|leidinggevende|manager|teamleider)*, koffie met*, koffiemoment*, sparren*, sparmoment*, afstemmen met*, afstemming met*, catch ?up*, wandeling met*, wandelgesprek*, voortgangsoverleg*`,
    },
  },
  things: `
    leveranciers?, klanten, klant, contract, contracten, budget, producten, product, projecten, project, software, proces, processen, systeem, systemen, machines?, sensor*, printers?, weegschalen?, meetapparatuur, meetinstrument*, camera s?, camera, dienst, diensten, wijk, sleutel*, woning*, huis, pand, belasting*, verzekerings?, krediet, bouw, kwaliteit*, risico*, levering*, dienstverlener*, bureau, sollicitant*, kandida*, bedrijfs, verkoop, omzet, merk, campagne*, data, ict, it, code, design, nacht, zorg, patiënt*, cliënt*, leerling*, school*, ouder*, kind*, auto, wagenpark, apparatuur, tool*, website, veiligheid*, incident*, aanbesteding*, offerte*, web, app, zaak, samenwerking*, subsidie*, vastgoed, gemeente, product ?
  `,
  acts: `review*, beoordeling*, evaluatie*, feedback, overdracht*, kalibratie*, calibratie*, evaluatiegesprek*, jaargesprek*, onboarding, terugkoppeling*, ontwikkeling, voortgang*, retentie, erkenning, gesprek, bespreking, overleg, afspraak, kwartaalgesprek*, terugkeer, tussenevaluatie*, functioneringsgesprek*`,
  veto: {
    recruiting: `*sollicit*, kandida*, werving*, recruit*, vacature*, (kennismakings|selectie|arbeidsvoorwaarden)gesprek*, kennismaking ~ kandid*, headhunter*, referentie*, assessment ?-?(dag|bureau|center|centrum)*, proefdag*, proefdraaien*, meeloopdag*, stageplaats*`,
    external: `*klant(en)?, klant*gesprek, *leverancier*, partner, advocaat*, *boekhouder*, accountant*, belastingadvis*, hypotheek*, bank, bankier*, makelaar*, *verzekering*, bureau*, huurbaas*, verhuurder*, huurder*, notaris*, verkoper*, vertegenwoordiger*, adviseur*, externe* , gemeente*, belastingdienst*, investeerder*, pers, journalist*, aannemer*, vve, zorgverzekeraar, uwv, arbodienst, bedrijfsarts*, arbo ?arts*`,
    'private-life': `zorgplan*, zorgoverleg*, school*, leraar*, juf*, meester (?!schap)*, *oudergesprek*, *ouderavond*, *oudergesprekken, tien ?minuten ?gesprek*, 10 minuten ?gesprek*, 10 min gesprek*, rapportgesprek*, kinderopvang*, crèche*, kdv, bso, huisarts*, arts*, dokter*, ziekenhuis*, tandarts*, fysio*, therapie*, psycholoog*, vaccin*, prik, kapper*, verjaardag*, vakantie*, feestdag*, bruiloft*, trouw*, sportschool*, yoga, voetbal*, hockey*, tennis*, padel, wedstrijd*, verhuiz*, loodgieter*, elektricien*, cv ?ketel*, ketel*, lift*, apk*, garage*, vlucht*, hotel*, trein*, kind(eren)?, zoon, dochter, mama, papa, oma, opa, eten (met|bij)*, borrel*, feest*, kerst(feest|borrel|diner|pakket|vakantie|ontbijt)?, kerk, dierenarts*, huis$, woning*, hypotheek*, privé*, rijles*, les$, pianoles*, lunchpauze*, onderhoud*, jeugd*, kerkenraad*`,
    'own-block': `voorbereid*, voorbereiding*, prep, uitwerken*, verslag*, schrijven*, notulen*, blok(keren)?*, geblokkeerd*, niet (inplannen|boeken|storen)*, bezet*, herinnering*, invullen*, versturen*, lezen*, aantekeningen*, notities*, focus ?(tijd|blok)?$, deadline*, inplannen*, afmaken*`,
    group: `teamoverleg*, team ?-?(overleg|meeting|dag|uitje|bijeenkomst|vergadering|sessie productie)*, afdelingsoverleg*, werkgroep*, stuurgroep*, vergadering*, projectoverleg*, mt ?-?overleg*, directieoverleg*, personeelsbijeenkomst*, ondernemingsraad*, or ?-?overleg*, kick ?off*, conferentie*, congres*, symposium*, themabijeenkomst*, informatieavond*, ledenvergadering*, raadsvergadering*, dagstart team*, weekstart (team|afdeling|project|marketing|sales)*, bedrijfsdoelen*, bedrijfsdoelstelling*, verkoopdoelen*, omzetdoel*, commissie (?!promotie)*, demo s?, plenair*`,
    training: `training*, cursus*, opleiding$, scholing*, bijscholing*, webinar*, bhv*, workshop*, lezing*, e ?learning*, bootcamp*`,
    ratio: `schaal*, verhouding*, schema*, kopie, koppeling*, vervanging*, gelijkspel*, uitslag*, wisselkoers*, tekening*, mapping*`,
    duty: `incident*, storing*, dienstoverdracht*, wachtdienst*, piket*`,
    operations: `(sleutel|nacht|ploeg|wijk|zorg|project|klant|patiënt|woning|auto|huis|bedrijfs|bouw|ontwerp|dossier|wacht|vakantie)-?overdracht*, overdracht (van )?(de |het |je )*(dienst|ploeg|nacht*|sleutel*|project*|klant*|woning|wacht|avond*|patiënt*|dossier*|werkzaamheden)*, (gezichts|spraak|beeld|tekst|kenteken|stem|patroon)herkenning*, (software|product|web|gebieds|bedrijfs|app|project|stedelijke|organisatie|business|markt|vastgoed|wijk)-?ontwikkeling*, kalibratie (van )?(de )?(sensor*|printer*|camera*|weegschaal*|machine*|instrument*|meet*|apparatuur*|monitor*|scherm*|labo*|model*|robot*|thermometer*), (klant|data)retentie*, klantfeedback*, productfeedback*, leveranciersbeoordeling*, risicobeoordeling*, voortgang (project|bouw|sprint|ticket|site|migratie|campagne|werkzaamheden|verbouwing)*, doelgroep*, promotie (actie|campagne|materiaal|video|week|team)*, evaluatie (leverancier*|subsidie*|beleid*|pilot|systeem|tool|software|contract*|cursus*|training*)*, pop ?up*, retour(en|zending|pakket)*, terugkoppeling (klant*|gemeente|project*|leverancier*|onderzoek)*`,
  },
  safe: `klanten(service|support|contact), business partner, hr partner, (klant|customer) (succes|success)*, exitgesprek, kennismakingsgesprek nieuwe (medewerker|collega|leidinggevende|manager)`,
  occasion: `na, naar aanleiding van, nav, (over|op) (je|jouw|de|het)`,
  notNames: `
    verkoop, inkoop, financiën, boekhouding, juridisch, hr, ict, it, techniek, technologie, productie, logistiek, kwaliteit, veiligheid, directie, team, afdeling, groep, project, projecten, product, producten, klant, klanten, leverancier, leveranciers, vergadering, overleg, budget, planning, strategie, review, rapport, contract, facturatie, communicatie, onderzoek, salarisadministratie, magazijn, opleiding, werving, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, juni, juli, augustus, september, oktober, november, december, vakantie, lunch, diner, huisarts, tandarts, school, opvang, huis, auto, trein, vlucht, hotel, sport, privé, bezet, geblokkeerd, workshop, demo, lancering, offerte, markt, data, netwerk, systeem, tools, website, fabriek, kantoor, winkel, kerst, feest, bank, verzekering, belasting, nieuws, divers, ontwikkeling, onderhoud, innovatie, administratie, operations, ondersteuning, reclame, bouw, gemeente, mt, or, bv, nv, zorg, wijk, dienst, bestuur, beheer
  `,
};
