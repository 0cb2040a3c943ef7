/** Words that English writes with a capital though they name nobody: sentence starts, days, months, offices. */
const NOT_A_NAME = new Set(
  (
    'a an the this that these those there here he she it they we you i his her its their our your my him them us me who whom whose which what when where why how ' +
    'and or but nor for yet so if as at by from in into of off on onto out over per since than then though through to until till under up upon via while with within without about above across after again against all almost along also although always among another any around because before behind being below between beyond both can could did do does doing done down during each either else even ever every few first following further had has have having however instead is just last late later least less like many may meanwhile might more moreover most much must neither never next no none not nothing now once one only other others otherwise overall own part perhaps rather same second several shall should some somebody someone something anybody anyone anything everybody everyone everything nobody soon still such third today tomorrow tonight too toward towards two three four five six seven eight nine ten twelve under unless unlike very was well were whatever whenever whether will would yes yesterday despite according earlier ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ive im weve theyve youve dont didnt hes shes thats ' +
    'people police officials official residents authorities witnesses sources experts critics analysts more than some new old north south east west northern southern eastern western central great'
  ).split(' '),
);

/** Capitalised words that are translated, never transliterated: offices, institutions, kinds of places. */
const TRANSLATED = new Set(
  (
    'president vice prime minister premier ministry foreign interior defence defense finance health justice education tourism energy oil culture information labour labor transport agriculture environment economy trade planning water electricity ' +
    'king queen prince princess emir sultan sheikh shaykh crown governor mayor ambassador secretary general director chief head chairman chairwoman chair deputy senior spokesman spokeswoman spokesperson speaker leader commander captain colonel major lieutenant sergeant marshal officer judge justice prosecutor lawyer attorney doctor dr mr mrs ms miss sir lord lady professor prof rev father saint st senator representative congressman congresswoman mp mps ceo coach manager archaeologist lieutenant brigadier brig gen lt col capt sgt rep sen gov hajj hajja ustaz auntie uncle ' +
    'united nations un eu us uk uae nato imf opec unhcr unicef who european union security council assembly parliament house senate congress commons lords court supreme criminal cabinet government state states republic kingdom emirates department agency authority bank reserve fund committee commission organization organisation office bureau board federation association league party movement front brigade brigades forces force army navy air guard university college school institute hospital museum mosque church cathedral street avenue road square park bridge airport port river lake sea ocean mountain valley desert bay gulf island islands city town village province district region governorate county country nation world cup olympic olympics games championship international national federal royal high upper lower grand central democratic democrat democrats republican republicans liberal conservative conservatives labour socialist islamic muslim muslims christian christians jewish jews arab arabs company corporation group airlines airways hotel tower center centre hall club team news agency times post media act law bill treaty agreement accord day week month year war revolution resistance business commerce industry industries industrial select artificial intelligence band premiership show network aviation conservation immigration customs enforcement metropolitan southwest southeast northwest northeast pacific atlantic mediterranean trust programme program project summit conference festival prize award palace castle strait canal coast middle amnesty human rights watch red cross crescent grand serail external internal affairs public treasury coordination emergency management prosecution service representatives renaissance dam article chapter section meteorology geophysics passports refugees equipment bible quran koran christmas easter ramadan eid brexit tory tories boutique miracle virtual reality tropical storm cyclone hurricane typhoon anti counter doctors borders audit peninsula heritage antiquities statistics census communications telecommunications municipality municipal syndicate resources directorate arabic fiction athletic mosques holy wings palms dates celsius fahrenheit ah ad bc gmt utc'
  ).split(' '),
);

/** isNotAName tells of a lower-case word that its capital says nothing. */
export function isNotAName(word: string): boolean {
  return NOT_A_NAME.has(word);
}

/** isTranslated tells of a lower-case word that the Arabic says it with a word of its own. */
export function isTranslated(word: string): boolean {
  return TRANSLATED.has(word);
}
