/** Whole cells that stand for "nothing here yet", in eight languages; matched on the folded cell. */
export const placeholders: readonly RegExp[] = [
  /^(?:tbd|tbc|tba|todo|to do|wip|n\/?a|na|none|nil|null|missing|undefined|not in use|unused|empty|blank|pending|lorem ipsum.*)[.!]*$/,
  /^(?:to be (?:defined|determined|confirmed|done|added|announced|completed)|coming soon|work in progress|not applicable|not relevant|not expected|not required|no expectations?|same as (?:above|below|previous))[.!]*$/,
  /^(?:this )?(?:skill |competency |level )*(?:is )?(?:currently |as yet )?(?:not (?:yet )?|un)(?:currently )?(?:been )?defined(?: yet)?\.?$/,
  /^(?:noch )?(?:nicht|nichts) (?:definiert|festgelegt|relevant|zutreffend|erforderlich|anwendbar)\.?$|^(?:entfallt|offen|folgt|k\.? ?a\.?|noch offen|in arbeit|keine angaben?|platzhalter)\.?$/,
  /^(?:a definir|non defini|pas (?:encore )?defini|non applicable|sans objet|s\.?o\.?|a completer|a venir|neant|en cours)\.?$/,
  /^(?:por definir|sin definir|no definido|no aplica|pendiente|por completar|ninguno)\.?$/,
  /^(?:nao definido|nao (?:se )?aplica|pendente|a preencher|nenhum)\.?$/,
  /^(?:da definire|non definito|non applicabile|in attesa|da completare)\.?$/,
  /^(?:nog te bepalen|nog niet gedefinieerd|n\.?v\.?t\.?|niet van toepassing|volgt)\.?$/,
  // What spreadsheets show instead of a result, in their languages.
  /^#(?:[a-z]{2,9}[!?]|n\/[adv]|nv|ref|null|(?:div|del|[a-z]{3,4})\/0!?)$|^err:\d{3}$/,
  /^(?:未定義|未定|未設定|該当なし|なし|準備中|作成中|検討中)。?$/,
];

/** "see L5", "wie Stufe 2", "L5参照": the rest must name a level or a direction. */
export const crossReference: readonly RegExp[] = [
  /^[>\s"'(]*(?:see(?: also)?|same as(?: in| for)?|as(?: in| for| per)?|refer to|cf\.?|siehe(?: auch)?|wie(?: bei| in)?|vgl\.?|voir(?: aussi)?|idem(?: que)?|comme|ver|vease|igual (?:a|que)|como(?: em| en)?|mesmo que|vedi|come(?: per| in)?|zie(?: ook)?|idem aan|zelfde als)\s+(.{1,60}?)["')\s.]*$/,
  /^(?:everything|all)(?: (?:of|from|in|at))+(?: the)? (.{1,40}?)(?: level)?[,:.]*$/,
  /^(?:alles (?:von|aus)|tout (?:de|du)|todo (?:de|lo de)|tudo (?:de|do)|tutto (?:di|da)|alles van)\s+(.{1,40}?)[.:]*$/,
  /^[>\s"'(]*(.{1,30}?)\s*(?:を?参照|と同じ|に同じ|と同様)["')\s。.]*$/,
];

/** Words a cross-reference may point with instead of a level's name. */
export const directions =
  'above|below|previous|next|left|right|previous level|next level|level above|level below|oben|unten|links|rechts|vorherige|vorige stufe|ci-dessus|ci-dessous|niveau precedent|arriba|abajo|anterior|nivel anterior|acima|abaixo|sopra|sotto|livello precedente|boven|onder|vorig niveau|上|下|前のレベル|上記';

/** "~ 2 yrs", "3–5 Jahre": tenure, not a behaviour. */
export const tenure =
  /^[~≈<>≥≤+\s]*\d+(?:[.,]\d+)?\s*\+?(?:\s*(?:-|–|to|bis|a|à|tot)\s*\d+(?:[.,]\d+)?\s*\+?)?\s*(?:yrs?|years?|months?|mos?|jahren?|jahre|monate?|ans?|annees?|mois|anos?|meses?|anni|anno|mesi|jaar|jaren|maanden|年|ヶ月)\b.{0,24}$/;

/** Phrases that open a list and say nothing by themselves; anything that ends in a colon counts too. */
export const leadIns =
  /^(?:you (?:can|will|are able to|should)|(?:at|in) this (?:role )?level,? you (?:can|will)|i can|they can|able to|sie konnen|du kannst|kann|vous (?:pouvez|savez)|capable de|puedes|puede|voce (?:pode|consegue)|pode|puoi|sa|je kunt|kan)\s*$/;

/** A line that ends so is followed by examples, not by behaviours. */
export const exampleTails =
  /[\s,;(–-]*\b(?:e\.\s?g|eg|for example|for instance|such as|z\.\s?b|zum beispiel|beispielsweise|par exemple|p\.\s?ex|par ex|por ejemplo|p\.\s?ej|por exemplo|ad esempio|per esempio|p\.\s?es|bijvoorbeeld|bijv|b\.v)\.?[\s:,]*$|[\s、(]*(?:例えば|例)[:：、]*$/i;

/** A bullet that is itself an example: "e.g. …". */
export const exampleHeads =
  /^(?:e\.\s?g\.?|eg[:.]|examples?:|for example[:,]?|for instance[:,]?|z\.\s?b\.|zum beispiel[:,]?|beispiel:|par exemple[:,]?|p\.\s?ex\.|ex\.:?|por ejemplo[:,]?|p\.\s?ej\.|por exemplo[:,]?|ad esempio[:,]?|per esempio[:,]?|esempio:|bijvoorbeeld[:,]?|bijv\.|voorbeeld:|例えば|例[:：])\s*/i;

/** Prefixes that mark a behaviour as required. */
export const mandatoryMark =
  /^\s*[[(](?:m|mandatory|must|required|pflicht|obligatoire|obligatorio|verplicht|必須)[\])]\s*/i;

/** Cells that only mark or score. */
export const markWords =
  'x|xx|xxx|yes|no|y|n|ja|nein|oui|non|si|sim|nao|true|false|v|ok|○|◎|△|×|◯|●|✓|✔|✗|✘|☑|☐';
