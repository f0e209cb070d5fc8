const words = (text: string): string[] => text.trim().split(/\s+/);

/** Adjectives and adverbs that praise or blame without saying what was done. Lower case. */
const praise: Readonly<Record<string, string>> = {
  en: `amazing awesome brilliant excellent exceptional fantastic fine good great helpful impressive incredible lovely
    nice outstanding perfect phenomenal professional proactive solid stellar strong super superb terrific wonderful
    well bad poor weak lazy smart talented kind friendly reliable dedicated committed positive`,
  de: `ausgezeichnet ausgezeichnete ausgezeichneter brillant brillante cool engagiert exzellent fantastisch
    fantastische gut gute guter gutes genial geniale großartig großartige großartiger hervorragend hervorragende
    hilfreich klasse nett perfekt perfekte prima professionell spitze stark starke super talentiert toll tolle toller
    tolles wunderbar zuverlässig schlecht schlechte schwach freundlich positiv`,
  fr: `bravo bon bonne bons bonnes bien brillant brillante excellent excellente exceptionnel exceptionnelle fantastique
    formidable génial géniale impressionnant impressionnante incroyable magnifique merveilleux parfait parfaite
    professionnel professionnelle remarquable super sympa top fort forte mauvais mauvaise faible gentil gentille fiable
    positif positive`,
  es: `bien bueno buena buenos buenas buen brillante excelente excepcional estupendo estupenda fantástico fantástica
    genial gran increíble impresionante magnífico maravilloso perfecto perfecta profesional súper super fenomenal
    notable fuerte malo mala débil amable fiable positivo positiva`,
};

/** Words that hold a sentence together and tell nothing either. */
const filler: Readonly<Record<string, string>> = {
  en: `a an the and or but so very really just truly always again i me my we us our you your he his him she her they
    them their it its this that these those is are was were be been being am did do does done have has had job work
    working thing things stuff in on at of to for with from as by today yesterday week last time thanks thank keep up
    person colleague`,
  de: `ein eine einen einem einer der die das den dem des und oder aber so sehr wirklich echt immer wieder ich mich mir
    mein meine wir uns unser du dich dir dein deine er ihn ihm sein seine sie ihr ihre es ist sind war waren bist wird
    hast hat haben hatte gemacht getan machst arbeit job sache in im am an auf bei mit von zu zum zur für heute gestern
    woche letzte danke weiter kollege kollegin`,
  fr: `un une le la les l des de du d et ou mais très vraiment toujours encore je j me m mon ma mes nous notre tu te t
    ton ta tes vous votre il elle ils elles on ce c cela ça est es était étais étaient sont as a ont avez fait faire
    travail boulot chose en dans à au aux pour avec par sur hier semaine dernière merci continue continuez`,
  es: `un una unos unas el la los las lo y o pero muy realmente siempre otra vez yo me mi mis nosotros nuestro tú tu tus
    te usted su sus él ella ellos es eres era eras son fue fuiste está estás has ha han hecho hacer trabajo cosa en de
    del a al para con por hoy ayer semana pasada gracias sigue así`,
};

const all = (lists: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(lists).flatMap(words));

/** People write in more than one language, so every list counts. */
export const praiseWords = all(praise);
export const fillerWords = all(filler);
