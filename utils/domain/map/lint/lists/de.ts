import type { LintList } from '../types.ts';

export const de: LintList = {
  trait: `leidenschaftlich*, (ist|sind) (sehr |hoch |stets |immer )?(motiviert|engagiert|begeistert|ehrgeizig|proaktiv|positiv|
    zuverlässig|vertrauenswürdig|intelligent|klug|begabt|talentiert|kreativ|innovativ|sympathisch|freundlich|bescheiden|
    selbstbewusst|charismatisch|loyal|ehrlich|neugierig|empathisch|einfühlsam|belastbar|resilient|flexibel|offen|teamfähig|
    kommunikativ|gewissenhaft|ergebnisorientiert|kundenorientiert), brennt für, teamplayer, team-player, (hat|zeigt) (eine |viel |große )?
    (positive |richtige |gute )?(einstellung|haltung|leidenschaft|begeisterung|ausstrahlung|charisma|präsenz), hands-on-mentalität,
    geborene* führungskraft, natürliche autorität, (guter|gute|starker|starke) (kommunikator*|führungskraft), fühlt sich …
    (verantwortlich|verpflichtet|zuständig), glaubt an, ist sich … bewusst, (ist|sind) … vertraut mit, gilt als, wird respektiert,
    denkt (strategisch|unternehmerisch|vernetzt), hohe motivation, macher-mentalität, hochmotiviert`,
  mind: `weiß, kennt, versteht, glaubt, fühlt, denkt, schätzt, möchte, will, mag, liebt, respektiert, interessiert sich für,
    hat (gute |tiefe |grundlegende |fundierte )?(kenntnisse|kenntnis|verständnis|wissen)`,
  noVerb: `(gute|guter|gutes|hohe|hoher|hohes|starke|starker|starkes|sehr gute|ausgezeichnete|hervorragende|ausgeprägte|
    ausgeprägtes|tiefe|tiefes|fundierte|solide|sichere|sicherer|umfassende|breites|breite) \\p{Lu}?[\\p{L}-]+, fähigkeit,
    fähig zu, in der lage, kenntnisse, kenntnis (der|von|des), verständnis (für|von|der|des), erfahrung (in|mit|im), bereitschaft,
    leidenschaft für, verantwortlich für, zuständig für, beherrschung, vertrautheit mit, affinität, begeisterung für`,
  verbs: `achtet, analysiert, automatisiert, baut, befragt, begleitet, begründet, behebt, berät, bereitet, berichtet, beschreibt,
    bespricht, bestimmt, bewertet, bietet, bildet, bringt, dokumentiert, entscheidet, entwickelt, entwirft, erarbeitet, erkennt,
    erklärt, erläutert, ermittelt, erstellt, fasst, findet, fördert, formuliert, fragt, führt, gestaltet, gibt, hält, hilft, holt, informiert,
    klärt, koordiniert, leitet, legt, lernt, liefert, löst, macht, meldet, misst, moderiert, nennt, benennt, nimmt, nutzt, ordnet, organisiert,
    plant, präsentiert, priorisiert, prüft, reduziert, schlägt, schreibt, schult, setzt, sichert, sorgt, spricht, stellt, steuert, stimmt,
    teilt, testet, trifft, überprüft, übernimmt, überwacht, unterstützt, verantwortet, verbessert, vereinbart, vereinfacht, verfolgt,
    verhandelt, vermittelt, verteilt, zeigt, zerlegt, zieht`,
  and: 'und, und auch, und dann, sowie',
  about: `der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, ihr, ihre, ihren, sein, seine, seinen, es, sie, ihn, sich,
    jede, jeden, jedes, jeder, alle, allen, andere, anderen, neue, neuen, dabei, daraus, dafür, aus, für, mit, bei, vor, nach, mögliche,
    rückmeldung*, risiken, fortschritt*, kolleg*, kund*, ziele, tests, code, entscheidungen, probleme`,
};
