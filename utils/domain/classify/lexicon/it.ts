import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  language: 'it',
  talk: `
    colloqui[oa]?, incontr[oi], riunion[ei], chiacchierat[ae], confront[oi], session[ei], punto, verifica, conversazion[ei], dialogo, scambio, discussione, caffè, parlare, parliamo, parlarne, appuntamento, chiamata, restituzione, bilancio, momento, aggiornamento, intervista
  `,
  rhythm: `
    settimanale, settimanali, bisettimanale, quindicinale, mensile, trimestrale, giornaliero, periodico, periodica, ricorrente, regolare, allineamento, riunione, incontro, punto, aggiornamento, caffè, chiamata, confronto, chiacchierata, colloquio, veloce, breve, rapido, settimana, lunedì, martedì, mercoledì, giovedì, venerdì, min, minuti, ora, ore, capo, responsabile, personale, privato, riservato, formale, finale, primo, prima, collaboratore, collaboratrice, dipendente, individuale, nuovo, nuova, spostato, sal, virtuale, in presenza, mese, appuntamento, catch up
  `,
  filler: `con, e, ed, di, del, della, dei, delle, dell, il, la, lo, i, gli, le, l, un, una, uno, per, su, sul, sulla, a, al, alla, in, nel, tra, fra, da, dal, mio, mia, tuo, tua, suo, sua, nostro, nostra, dott, sig, d`,
  types: {
    handoff: {
      strong: `
        (passaggio|cambio|transizione|trasferimento|avvicendamento|subentro|staffetta) (di |del |della |tra |a |al |dal |nuov[oa] )*(consegne ~ (manager|responsabil*|team|capo)|testimone|responsabile*|manager|capo|capi|team lead|team leader|leadership|gestione|guida|coach|referente|supervisor*|riporto|linea)*, (nuovo|nuova) (responsabile|manager|capo|team leader) ~ (passaggio|subentro)*, passaggio di (consegne|testimone)*, cambio (responsabile|manager|capo|team leader|riporto)*, presentazione (del )?nuov[oa] (responsabile|manager|capo)*
      `,
      topic: `(nuov[oa]) (responsabile|manager|capo|team leader|referente|capa)`,
    },
    exit: {
      strong: `(colloquio|intervista|incontro|chiacchierata|conversazione|questionario|riunione) (di |d |del |in |per |sulle |finale di )*(uscita|fine rapporto|dimissioni|offboarding|fine contratto|congedo finale|saluto|commiato|cessazione|exit)*, offboarding*, exit ?-?(interview|colloquio|meeting)*, ultimo giorno*, ultima settimana*, fine (rapporto|contratto|collaborazione|stage)*, preavviso*, cessazione (rapporto|del rapporto|contratto)*, saluto finale*`,
      fits: `dimissioni*, uscita, commiato, saluti`,
    },
    stay_interview: {
      strong: `(colloquio|intervista|incontro|chiacchierata|conversazione|confronto) (di |sulla (tua |sua )?|per la )*(permanenza|retention|fidelizzazione|motivazione|motivazionale|engagement|soddisfazione|ingaggio|clima)*, (retention|permanenza|fidelizzazione) (talenti|colloquio|con|risorse|dei talenti)*, perché (resti|rimani)*, cosa ti (trattiene|motiva|fa restare)*, stay interview*, colloquio motivazionale*`,
      fits: `motivazione, retention, permanenza`,
    },
    return_from_leave: {
      strong: `(rientro|ritorno|reinserimento|reintegro|riaccoglienza|riavvio) (da |dal |dalla |dopo |al |a |alla |in |post )*(il |la |un |una )*(maternità|paternità|congedo*|malattia|lavoro|aspettativa|parentale|lunga assenza|assenza|infortunio|ufficio dopo|servizio|sabbatico|anno sabbatico|azienda)*, (colloquio|incontro|riunione|punto|chiacchierata|piano|percorso|call) (di |per il |sul |del )*(rientro|ritorno|reinserimento|reintegro)*, ben ?tornat[oaie]*, bentornat*, (dopo|post|fine) (la |il |l )?(maternità|congedo|malattia|aspettativa|lunga assenza|paternità|infortunio)*, reboarding*, reintegrazione*`,
      fits: `reinserimento*, rientro*, maternità, congedo, congedo parentale`,
    },
    corrective: {
      strong: `piano (di |d )?(miglioramento|recupero|azione (correttiv*|performance)|rientro performance)*, *disciplinare*, richiamo (?!sul)*, lettera di (richiamo|contestazione)*, ammonizione*, (scarso|basso|scarse) (rendimento|performance|prestazion*)*, (azione|azioni|misura|misure) (correttiv|disciplinar)*, pip (punto|verifica|settimana|colloquio|incontro|con|check|chiusura|avvio), (verifica|punto|incontro|revisione) (del |di |settimanale )*pip, (riallineamento|chiarimento|reset|allineamento|ridefinizione) (delle |sulle |di )?aspettative*, ultima possibilità*, ultimatum, comportamento (scorretto|inadeguato)*, audizione*`,
      fits: `provvediment*, contestazione*, aspettative, chiarimento formale`,
    },
    calibration: {
      strong: `calibra(zione|zioni|tura|re) (di |del |della |delle |dei |le |annuale |q[1-4] |h[12] |con )*(valutazion*|performance|prestazion*|talent*|rating*|manager*|responsabil*|promozion*|persone|team|livell*|potenzial*|bonus|mbo|fine anno|metà anno|hr|annual*|20[0-9][0-9]|q[1-4]|h[12]|people|giudizi|punteggi)*, (comitato|commissione|tavolo|sessione|riunione|incontro|panel) (di |per (le |la )?)?(calibrazione|talent*|promozion*|valutazion*|persone|successione|carriera|people)*, (revisione|mappatura|matrice) (dei |di )?(talenti|9 ?box|potenzial*)*, 9 ?box*, nine ?box*, talent review*, (allineamento|omogeneizzazione|armonizzazione) (delle |di )?(valutazioni|giudizi|schede)*, piano di successione*`,
      fits: `calibrazione*`,
    },
    skip_level: {
      strong: `skip ?-?level*, (n|m) ?2, (caffè|colazione|pranzo|incontro|chiacchierata|colloquio|aperitivo|oneonone|confronto|dialogo) con (il |la |l |lo |i |nostro )?(ceo|cto|cfo|coo|ad|amministratore*|direttore*|direttrice*|direzione|presidente*|vp|fondator*|dg|direttore generale|vertice|titolare|general manager|capo del capo|responsabile del responsabile), (capo|manager|responsabile) del (mio |tuo |suo )?(capo|manager|responsabile)*, salto di livello*, due livelli*`,
    },
    onboarding: {
      strong: `
        (periodo|fine periodo|fine|verifica|termine|esito|metà) (del |di |periodo )*prova*, periodo di prova*, (30|60|90|100) giorni*, primi? (30|60|90|100|giorni|mesi|tre mesi|giorno|mese|incontro|colloquio|oneonone)*, prim[oaie] (mese|mesi|settimana|settimane|giorni|chiacchierata|riunione)*, (colloquio|incontro|punto|verifica|check|sessione|feedback|chiacchierata|confronto|allineamento|bilancio) (di |d |del |dei |a |ai |post |su |sull |dell |della |dopo )*(il |l |primo |primi |prima )*(inserimento|onboarding|ingresso|accoglienza|benvenuto|ambientamento|integrazione|assunzione|(30|60|90|100) giorni|(tre|3|sei|6) mesi|neoassunt*)*, onboarding (con|check|giorno|settimana|punto|colloquio|mese|feedback|di|verifica|incontro|nuov*)*, inserimento (nuov*|risorsa|con|di|verifica|in azienda|colloquio)*, nuov[oaie] (assunt*|risors*|arriv*|colleg*|ingress*|inseriment*|collaborator*)*, neo ?-?assunt*, come (sta andando|va|procede|ti trovi) (l |il |la )?(inserimento|onboarding|ambientamento|inizio|integrazione|avvio)*, affiancamento (nuov*|con|di)*, colloquio post ?-?assunzione*
      `,
      topic: `onboarding, inserimento, accoglienza, benvenuto`,
      fits: `ambientamento*, benvenut[oaie]*`,
    },
    mid_cycle: {
      strong: `(metà|meta|medio|mezzo) (del |dell |di |d )?(anno|ciclo|periodo|esercizio|percorso|semestre|trimestre|strada)*, (verifica|valutazione|colloquio|revisione|punto|check|incontro|feedback|bilancio|confronto) (di |del |a |dei |sugli |degli )*(intermedi[oa]|semestral[ei]|semestre|metà|medio termine|avanzamento|progresso|progressi|obiettivi|stato avanzamento obiettivi|mid*)*, (verifica|avanzamento|stato|progresso|revisione|andamento) (degli |di |sugli |dei |avanzamento )*obiettivi*, intermedi[oa]$, semestrale*, mid ?year*, colloquio intermedio*, (check|checkpoint) (intermedio|semestrale)*, giro di boa*`,
    },
    goal_setting: {
      strong: `(definizione|assegnazione|pianificazione|fissazione|allineamento|condivisione|revisione|workshop|sessione|riunione|incontro|colloquio|definire|fissare|condividere|assegnare|concordare|discutere|cascata|proposta|impostazione|scrittura|stabilire|consegna|scheda|negoziazione) (degli |di |gli |sugli |i |dei |nuovi |nostri |tuoi |miei )*(obiettivi|okrs?|mbo|kpis?|traguardi|priorità (annual*|trimestr*|del (trimestre|anno)|20[0-9][0-9]|q[1-4]))*, obiettivi*, mbo, mbo (20*|colloquio|assegnazione|con), okrs? (team|trimestral*|q[1-4]|con|di|sessione|20*)`,
      topic: `obiettivo, traguardi, priorità`,
    },
    career: {
      strong: `
        (colloquio|piano|chiacchierata|conversazione|sviluppo|dialogo|sessione|riunione|percorso|incontro|confronto|prospettive|mentoring|orientamento|caffè|crescita|gestione|aspirazioni|punto|call|evoluzione|opportunità|avanzamento|progressione|pianificazione) (di |del |della |sulla (tua |sua )?|sul (tuo |suo )?|individuale di |personale di |per la |dello |sullo |)*(carriera|sviluppo|crescita|sviluppo (professionale|personale|individuale)|piano di carriera|futuro|aspirazioni|promozione|mobilità*|professionale|evoluzione|potenziale|prospettive|percorso professionale|competenze)*, (tua|mia|sua) carriera*, sviluppo (professionale|personale|individuale|di carriera|talent*|risorse|competenze|con)*, piano (individuale )?di (sviluppo|carriera|crescita)*, pdi, psi, (crescita|percorso|futuro|aspirazioni|prospettive|evoluzione) professional[ei]*, crescita (personale|interna|in azienda|con)*, mobilità (interna|professionale)*, job rotation*, (prossimo|prossimi) (passo|passi|ruolo|livello|step)*, promozione (interna|a|colloquio)*, dove ti vedi*, passaggio di livello*
      `,
      fits: `carriera*, crescita, prospettive, aspirazioni`,
      topic: `sviluppo, futuro, promozione, percorso`,
    },
    performance_review: {
      strong: `
        (colloquio|valutazion[ei]|revisione|riunione|incontro|feedback|confronto|review|intervista|restituzione|gestione|discussione|bilancio|consegna|scheda|apprezzamento|chiacchierata|verifica) (di |del |della |delle |sulla |sulle |annuale |semestrale |trimestrale |e |finale |individuale |dei |d )*(performance|prestazion[ei]|valutazione|risultati individuali|fine anno|rendimento|competenze|annual[ei]|trimestral[ei]|retributiv[oa]|salarial[ei]|stipendio|retribuzione|aumento|bonus|premio|mbo|merito|risultati|chiusura anno|fine ciclo|consuntivazione|obiettivi raggiunti)*, valutazione (annuale|delle prestazioni|del personale|personale|individuale|dipendent*|collaborator*|trimestrale|q[1-4]|20*|finale|prestazion*|di fine|performance|rendimento|semestrale|risorse|con)*, (revisione|aumento|negoziazione|adeguamento|discussione) (retributiv|salarial|stipendi)*, auto ?-?valutazione*, bilancio (di fine anno|annuale individuale|individuale|annuale con|dell anno con)*, colloquio (annuale|di fine anno|valutativo|di valutazione|gestionale|trimestrale|annual*)*, performance review*, fine anno (colloquio|valutazione)*
      `,
      fits: `valutazione*, stipendio, aumento, retribuzione, colloquio gestionale, valutazioni`,
      topic: `performance, prestazioni, rendimento`,
    },
    feedback: {
      strong: `
        (feedback|riscontro|restituzione|ritorno) (a|su|sul|sulla|sulle|dopo|post|per|con|individuale|costruttiv*|onest*|tra|reciproco|dei colleghi|del|della|trimestrale|sincero|360|e|presentazione|progetto|di (ieri|oggi|fine)|al|alla|aperto|informale)*, (dare|sessione|colloquio|riunione|incontro|momento|spazio|ricevere|scambio|chiacchierata|confronto|chiedere|caffè|call|punto) (di |per |del |un |con |e |sul )*(feedback|riscontro|restituzione)*, 360 ?(°|gradi)? ?(risultati|feedback|restituzione|valutazione|report|debrief)*, (risultati|restituzione|feedback|valutazione|report|lettura) (del |di |a |sondaggio )*360*, (conversazione|discorso|confronto|colloquio|chiacchierata|discussione) (difficile|scomod*|onest*|franc*|delicat*|sincer*|schiett*|apert*|complicat*|cruciale|costruttiv*)*, conversazioni (difficili|cruciali) ~, (gestione|risoluzione|mediazione) (del |di |dei )*conflitt*, mediazione*, *feedback
      `,
      fits: `chiarimento*`,
    },
    retro: {
      strong: `*retro, *retrospettiv[ae], *retrospectiv[ae], retro (di|del|team|sprint|progetto|squad|mensile|q[1-4])*, lezioni (apprese|imparate)*, (chiusura|bilancio|revisione|riflessione|debrief|analisi) (di |del |di fine |sul |e lezioni )*(progetto|sprint|campagna|lancio|evento) (e |con )*(lezion*|apprend*|miglior*|riflession*)*, post ?-?mortem (di |del )?(progetto|campagna|lancio|evento), cosa (è andato|ha funzionato)*, riflessione (di|del|sul|con il) (team|progetto|sprint)*, debrief (di |del )?(progetto|fine progetto|evento|campagna|lancio)*, bilancio (di |del )?(progetto|sprint|team)*`,
    },
    peer_circle: {
      strong: `(circolo|cerchio|gruppo|comunità|spazio|tavolo|rete|club|circle) (di |tra |per |dei |delle |fra )*(leader*|manager*|responsabil*|pari|coaching|apprendimento|mentoring|supervisione|intervisione|capi|donne leader|confronto (tra|fra|manager)|peer*|coordinator*)*, (coaching|mentoring|apprendimento|supporto|consulenza|scambio|supervisione|confronto) (tra |fra |con i )(pari|colleghi|manager|leader|responsabili)*, intervisione*, co ?-?sviluppo*, codevelopment*, action learning, (analisi|discussione|studio) (di |dei )casi*, mastermind*, peer coaching*`,
    },
    structured_observation: { strong: `osservazione (strutturata|pianificata)` },
    performance_compact: { strong: `patto di performance, impegni reciproci` },
    peer_mentoring: { strong: `mentoring tra pari, peer mentoring` },
    talent_community: { strong: `community (dei )?talenti` },
    dispersed_checkin: { strong: `(check ?in|allineamento) (del )?team distribuito` },
    coach_the_coach: {
      strong: `(coaching|mentoring|affiancamento|supporto|accompagnamento) (a |di |per |al |ai |del |dei |con |alla )*(i |nuov[oi] )*(coach|manager|responsabil*|capi|capo|leader*|team leader*|leadership|supervisor*|coordinator*)*, (come|imparare a) (fare|condurre|gestire|dare|tenere) (buoni |un |i |gli |dei |efficaci )*(oneonones?|colloqui|feedback)*, (osservazione|shadowing|supervisione) (di |del |in |dei )*(oneonone|coach*|colloqui)*, coach (del|dei|di) coach*, supervisione coaching*`,
    },
    group_clinic: {
      strong: `(clinica|laboratorio|lab|palestra|pratica|sportello|dojo|officina|ore di ricevimento|office hours|spazio pratico) (di |per |con |del |aperto |della |dei |manageriale |)*(leader*|manager*|feedback|coaching|colloqui|gestione (persone|collaborator*|team)|responsabil*|capi|supervis*|delega|oneonones?|conversazion*)*, coaching (di gruppo|di team|gruppo|collettivo)*, (role ?play|simulazion*|pratica) (di |del )*(feedback|colloqui*|coaching|conversazion*)*, palestra (manageriale|di feedback)*`,
    },
    recognition: {
      strong: `kudos*, complimenti*, congratulazioni*, (mille |tante )?grazie*, ringraziament*, ringraziare*, celebr(azione|are|iamo) (di |del |della |dei |il |la |i |con )*(successo*|success*|promozione|anniversario|lancio|risultat*|traguard*|team|vittori*|obiettiv*)*, anniversario (lavorativo|di lavoro|aziendale|in azienda)*, [0-9]+ anni (in azienda|di servizio|con noi|di lavoro)*, dipendente del (mese|trimestre|anno)*, (collaboratore|collaboratrice) del (mese|trimestre)*, bravo*, brav[aie], ottimo lavoro*, ben fatto*, elogio*, festeggi* ~ (promozione|successo|traguard*|lancio|risultat*|anniversario|team), gratitudine*`,
      fits: `riconoscimento*`,
    },
    weekly_checkin: {
      fits: `allineamento (settimanale|veloce|rapido|della settimana|del lunedì|quotidiano)*, (check|checkin|punto|aggiornamento|verifica|sync|confronto|giro) settimanale*, check ?-?in*, (priorità|piano|pianificazione|focus|riepilogo|attività) (della |di |per la )*settimana*, priorità settimanal*, punto (della settimana|del lunedì|settimanale|veloce|del venerdì)*, (inizio|fine|chiusura|avvio) settimana*, come (stai|va|va tutto|sta andando)$, termometro*, touch ?base, facciamo il punto*, fare il punto*, aggiornamento (veloce|rapido)*, sal settimanale*`,
    },
    one_on_one: {
      strong: `oneonone*, uno a uno*, uno ad uno*, a tu per tu*, *faccia a faccia*, a quattr ?occhi*, quattr ?occhi, (incontr[oi]|session[ei]|conversazione|colloqui[o]?|chiacchierata|confronto|riunion[ei]|punto|allineamento|appuntamento|momento|call) (individual[ei]|bilateral[ei]|personal[ei]|in privato|a due|personalizzat*|a quattr ?occhi|vis a vis)*, bilaterale*, tête à tête, vis à vis*, individuale con*`,
      fits: `sal, sal (con|mensile|individuale)*, allineamento (quindicinale|mensile|con|individuale|regolare|capo|responsabile|bisettimanale|periodico|manager)*, (riunione|incontro|chiacchierata|caffè|call|punto|confronto|aggiornamento) (quindicinale|mensile|bisettimanale|periodic*|con (il |la )?(mio|mia|tuo|capo|manager|responsabile)*|regolare)*, catch ?up*, caffè con*, caffè virtuale, sync con, chiacchierata*, aggiornamento con*, punto (con|mensile)*, confronto (con|mensile)*`,
    },
  },
  things: `
    codice, design, sprint, prodott[oi], progett[oi], contratt[oi], fornitor[ei], client[ei], budget, risch[io]+, account, sistem[ai], dati, software, process[oi], policy, sicurezza, incident[ei], vendit[ae], campagn[ae], marketing, sito, pagina, app, applicazion*, macchin[ae], macchinari, sensor[ei], stampant[ei], telecamer[ae], fotocamer[ae], strument[oi], bilanc[eia]+, attrezzatur*, magazzino, qualità, audit, fattur[ae], turn[oi], reperibilità, chiavi, appartamento, immobil[ei], casa, candidat[oi], utent[ei], student[ei], alunn[oi], pazient[ei], aziend[ae], commercial[ei], offert[ae], propost[ae], gar[ae], cost[oi], spes[ae], finanziari*, legale, architettura, infrastruttur*, veicol[oi], cantier[ei], terreno, ambientale, mercato, credito, fond[oi], portafoglio, impatto, bilancio d esercizio, marchio, brand, proprietà, web, scolastic*, rendite, ammortament*
  `,
  acts: `valutazione, valutazioni, revisione, calibrazione, taratura, feedback, passaggio, consegne, onboarding, consegna, retention, riconoscimento, sviluppo, performance, prestazioni, inserimento, obiettivi, fidelizzazione, verifica, cambio, uscita, crescita, colloquio, colloqui, rientro`,
  veto: {
    recruiting: `colloquio (conoscitivo|tecnico|di lavoro|di selezione|candidat*|hr candidat*|telefonico|stage|tirocinio|preliminare|selezione|assunzione(?! post)|con candidat*|per (la )?posizione*)*, candidat*, selezione*, recruiting*, recruiter*, assunzion*$, commess[oa]*, colloqui di selezione, headhunter*, referenze*, posizione aperta*`,
    external: `*client[ei], fornitor*, partner, avvocat*, commercialist*, banca*, consulent*, assicura*, agenzi[ae]*, investitor*, agente immobiliare*, immobiliar*, propriet[aà]ri*, inquilin*, notaio*, venditor*, distributor*, stampa, giornalist*, comune, agenzia delle entrate, geometra*, amministratore di condominio*, condominio*, revisor*, allenator*, istruttor*, architetto`,
    'private-life': `professor*, insegnant*, maestr[aei]*, scuola*, scolastic*, asilo*, colloqui (scolastici|professori|insegnanti|genitori|docenti|a scuola)*, genitor*, medic[oa], dottor*, dentista*, fisio*, psicolog*, terapia*, ospedale*, visita*, vaccin*, analisi del sangue, compleanno*, feri[ae]*, festa*, matrimonio*, palestra$, yoga, calcio*, calcetto*, partita*, padel, tennis, trasloco*, idraulico*, elettricista*, caldaia*, parrucchier*, veterinari*, vol[oi] (per|da|az)*, volo*, hotel*, treno*, auto, macchina, tagliando*, revisione (auto|macchina|caldaia|moto)*, figli[oae]*, bambin*, mamma, papà, nonn[ai], cena*, aperitivo (?!con)*, messa, battesimo*, casa, affitto, ascensore*, manutenzione*, personale$, lezione*, piano(forte)? *, esame*, anniversario (?!lavorativo|di lavoro|aziendale|in azienda)[a-z]+, anniversario$`,
    'own-block': `preparare*, preparazione*, prep, scrivere*, redigere*, blocc(o|ato)*, non (prenotare|disturbare)*, occupat[oa]*, promemoria*, compilare*, compilazione*, completare*, inviare*, leggere*, appunti (di|per)*, note (di|per)*, verbale*, focus$, scadenza*, prenotare*`,
    group: `riunione (di team|del team|team|generale|di reparto|reparto|di area|vendite|commerciale|di progetto|progetto|genitori|condominiale|plenaria|di direzione|di cantiere|di staff|sindacale)*, allineamento (team|di team|del team|progetto|commerciale|vendite|marketing|reparto|prodotto)*, comitato (direttivo|esecutivo|tecnico|di direzione|rischi|guida)*, assemblea*, lancio*, kick ?off*, conferenza*, convegno*, seminario*, presentazione (risultati|aziendale|prodotto|commerciale|progetto|al cliente)*, obiettivi (aziendali|commerciali|di vendita|dell azienda|vendite)*, convention*, demos?, cda, consiglio*, sal (progetto|di progetto|cliente|commessa|lavori|cantiere)*`,
    training: `formazione*, cors[oi] *, workshop*, webinar*, addestramento*, lezion[ei], aula*`,
    ratio: `scala*, rapporto (?!individuale)*, schema*, replica, copia, dollaro*, euro, cambio valuta*, punteggio*, pareggio*, risultato, planimetria, disegno*, mappatura*`,
    duty: `incidente*, reperibilità*, turn[oi]*`,
    operations: `(passaggio|consegna|cambio|consegne) (di |del |delle |consegne )*(turno|chiavi|progetto*|cliente*|client*|cantiere|casa|reparto|infermier*|commessa*|appartamento|auto|proprietà|gomme|stagione|armadi*|cassa|contatore|residenza)*, riconoscimento (facciale|vocale|immagini|di immagini|ottico|del parlato|ricavi|dei ricavi|testo|di pattern|titolo*)*, retention (clienti|dati|utenti|policy|dashboard|cliente*)*, fidelizzazione (clienti|client*), sviluppo (web|software|prodott*|business|commerciale|sostenibile|app|mobile|backend|frontend|mercato|clienti|nuovi prodotti|territorial*)*, valutazione (dei |del |di |della |delle )?(rischi*|fornitor*|impatto|progett*|offert*|propost*|software|strument*|prodott*|costi|immobil*|terreno|student*|corso|credito*|candidat*|beni|ambiental*|azienda|medica)*, calibrazione (di |del |dei |della )?(sensor*|stampant*|camer*|telecamer*|fotocamer*|bilanc*|strument*|macchin*|monitor*|schermo*|laborator*|modell*|robot*|termometr*|utensil*|apparecchi*)*, taratura*, piano di miglioramento (continuo|process*|qualità|del sito|sismic*), promozione (estiva|vendite|commerciale|natale|campagna|prodott*|di prodott*|social)*, rientro (?!da|dal|dalla|dopo|post|al lavoro|in servizio|a|in azienda|maternità|colloquio|graduale|progressivo|con|di|congedo|aspettativa)[a-z]+*, uscita (di sicurezza|didattica|gita|autostrada)*, richiamo prodott*, ritorno (sull investimento|merce*|resi*)*`,
  },
  safe: `(servizio|assistenza|esperienza) (al |ai |del )?client[ei], business partner, hr partner, colloquio (di )?(uscita|valutazione|rientro|sviluppo|carriera|annuale|inserimento|intermedio|retention|motivazionale|fine anno|fine prova|feedback|crescita|exit)*`,
  occasion: `dopo, (sulla|sul|sulle|sui) , post, successiv[oa] (a|al|alla)`,
  notNames: `
    vendite, acquisti, finanza, contabilità, legale, hr, sistemi, tecnologia, produzione, logistica, qualità, sicurezza, direzione, team, gruppo, progetto, progetti, prodotto, prodotti, cliente, clienti, fornitore, fornitori, riunione, comitato, budget, pianificazione, strategia, revisione, relazione, contratto, fatturazione, comunicazione, ricerca, paghe, magazzino, formazione, selezione, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, ferie, pranzo, cena, medico, dentista, scuola, asilo, casa, auto, treno, volo, hotel, palestra, personale, privato, occupato, bloccato, laboratorio, demo, lancio, offerta, offerte, mercato, dati, rete, sistema, strumenti, sito, fabbrica, ufficio, negozio, sede, natale, festa, banca, assicurazione, notizie, varie, sviluppo, manutenzione, innovazione, amministrazione, operazioni, supporto, pubblicità, cantiere, commessa, area, reparto, sal, spa, srl
  `,
};
