import type { LintList } from '../types.ts';

export const fr: LintList = {
  trait: `passionné*, (est|sont|être) (très |toujours |hautement |vraiment )?(motivé*|engagé*|enthousiaste*|dévoué*|impliqué*|
    ambitieu*|proacti*|positi*|fiable*|intelligent*|brillant*|talentueu*|doué*|créati*|innovant*|sympathique*|aimable*|humble*|
    charismatique*|loya*|honnête*|curieu*|empathique*|résilient*|flexible*|ouvert*|consciencieu*|rigoureu*|dynamique*|autonome*), esprit
    d'équipe, (a|ont|avoir|montre) (une |un |d'une |d')?(attitude positive|bonne attitude|bon état d'esprit|charisme|enthousiasme|
    passion), fait preuve (d'|d'un |d'une |de )(attitude positive|charisme|enthousiasme|passion|bonne volonté|bon état d'esprit), leader (né*|naturel*), leadership naturel, (bon|bonne|excellent|excellente) (communicant*|communicateur|leader), se
    sent (responsable|concerné*|impliqué*), croit en, (est|sont) conscient* (de|des|du|d'), a conscience (de|des|du|d'), (est|sont)
    (à l'aise|familier*|familière*) avec, est perçu* comme, est respecté*, pense (de façon|de manière) stratégique, force de proposition,
    orienté* (résultats|client|clients), prend à cœur, se soucie`,
  mind: `sait, connaît, comprend, croit, pense, aime, apprécie, souhaite, veut, désire, respecte, s'intéresse (à|aux|au), a (une )?(bonne |solide )?
    (connaissance|compréhension|connaissances)`,
  noVerb: `(bon|bonne|bonnes|bons|excellent|excellente|excellentes|excellents|solide|solides|fort|forte|fortes|grand|grande|
    très bonne|très bonnes|très bon|réel|réelle) [\\p{L}-]+, capacité, aptitude, capable d*, connaissance*, compréhension, expérience (en|de|dans|avec|des|du),
    maîtrise (de|des|du|d'), sens (de|du|des), souci (de|du), passion (pour|de), responsable (de|du|des), expertise (en|dans),
    familiarité avec, volonté (de|d'), goût (pour|du)`,
  verbs: `accompagne, adapte, aide, ajoute, analyse, anime, anticipe, applique, assure, automatise, choisit, clarifie, collecte,
    communique, compare, conçoit, conduit, conseille, construit, contribue, coordonne, corrige, crée, décide, décrit, définit, délègue,
    demande, développe, dirige, documente, donne, écoute, écrit, élabore, encourage, établit, évalue, explique, facilite, fait, favorise,
    fixe, forme, formule, fournit, gère, identifie, influence, informe, intègre, lève, mène, mesure, met, montre, négocie, nomme, note,
    obtient, organise, oriente, partage, planifie, prend, prépare, présente, priorise, produit, propose, recherche, recueille, rédige,
    réduit, relit, remet, rend, répartit, répond, résout, signale, simplifie, soutient, suit, teste, traduit, transforme, utilise,
    valide, vérifie, veille`,
  and: 'et, et aussi, et puis, puis',
  about: `le, la, les, l'*, un, une, des, du, de, d'*, ses, son, sa, leur, leurs, ce, cette, ces, chaque, tout, toute, tous, toutes, en, à, au,
    aux, avec, sur, ceux, plusieurs`,
};
