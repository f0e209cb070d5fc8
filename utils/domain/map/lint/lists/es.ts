import type { LintList } from '../types.ts';

export const es: LintList = {
  trait: `apasionad*, (es|son|está|están|ser) (muy |altamente |siempre |realmente )?(motivad*|comprometid*|entusiasta*|dedicad*|
    implicad*|ambicios*|proactiv*|positiv*|fiable*|confiable*|inteligente*|brillante*|talentos*|creativ*|innovador*|simpátic*|amable*|
    humilde*|carismátic*|leal*|honest*|sincer*|curios*|empátic*|resiliente*|flexible*|abiert*|dinámic*|responsable*|autónom*), espíritu
    de equipo, jugador* de equipo, (tiene|muestra|con) (una |un )?(actitud positiva|buena actitud|gran actitud|carisma|entusiasmo|pasión), líder
    (nat*|natural*), liderazgo natural, (buen|buena|excelente|gran) (comunicador*|líder), se siente (responsable|implicad*|
    comprometid*), cree en, es consciente (de|del), tiene conciencia (de|del), está familiarizad* con, se siente cómod* con,
    es vist* como, es respetad*, piensa (de forma|de manera|estratégicamente), orientad* a (resultados|los resultados|cliente*|la
    excelencia), se preocupa por, automotivad*, le apasiona*`,
  mind: `sabe, conoce, entiende, comprende, cree, piensa, aprecia, desea, quiere, le gusta, respeta, se interesa por, tiene (un |una )?(buen |buena |amplio |amplia )?
    (conocimiento|conocimientos|comprensión|entendimiento)`,
  noVerb: `(buen|buena|buenas|buenos|excelente|excelentes|sólido|sólida|sólidos|sólidas|gran|alto|alta|fuerte|amplio|amplia|amplios|
    profundo|profundos) [\\p{L}-]+, capacidad, habilidad, capaz de, conocimiento*, comprensión, experiencia (en|con|de), dominio
    (de|del), sentido (de|del), pasión por, responsable de, familiaridad con, disposición (a|para), compromiso con, manejo (de|del)`,
  verbs: `acompaña, acuerda, adapta, aclara, analiza, anima, anota, anticipa, aplica, aporta, apoya, asegura, asigna, asume, automatiza,
    avisa, ayuda, busca, celebra, clarifica, colabora, comparte, compara, comprueba, comunica, construye, consulta, coordina, corrige, crea,
    cuida, da, decide, define, delega, desarrolla, describe, detecta, dirige, diseña, divide, documenta, elabora, elige, elimina, enseña,
    entrega, escribe, escucha, establece, evalúa, explica, facilita, fija, fomenta, forma, formula, gestiona, guía, hace, identifica, implementa,
    impulsa, influye, informa, introduce, lidera, mantiene, mejora, mide, muestra, negocia, nombra, ofrece, organiza, orienta, pide,
    planifica, pone, prepara, presenta, prioriza, produce, promueve, propone, prueba, recoge, redacta, reduce, registra, resuelve, responde,
    resume, retira, revisa, señala, simplifica, supervisa, toma, traduce, transforma, usa, utiliza, valida, verifica`,
  and: 'y, e, y también, y luego, y después, así como',
  about: `el, la, los, las, lo, un, una, unos, unas, su, sus, este, esta, estos, estas, cada, todo, toda, todos, todas, al, a, de, del, con, en, por, otros,
    otras, nuevos, nuevas, varios, varias, qué, cómo`,
};
