import { chatter, englishWords } from './english-words.ts'
import { findNearWord, indexNearWords } from './near-words.ts'
import { ordinaryWords } from './ordinary-words.ts'
import type { TokenKind } from './token.ts'

/** Kind, value and phrases; English first, then the plain German, French and Spanish of a brief. A number in the value is an amount. */
const plainWords: readonly (readonly [TokenKind, string, string])[] = [
  ['ref', 'logo', 'logo|logos|logotype|wordmark|brand mark|brandmark|emblem|brand logo|company logo|firmenlogo|logotipo|logotyp'],
  ['ref', 'headline', 'headline|headlines|head line|heading|headings|main heading|main headline|main title|main text|title text|header text|überschrift|hauptüberschrift|schlagzeile|titelzeile|gros titre|titre principal|titular|título principal|encabezado'],
  ['ref', 'title', 'title|titles|header|titel|titre|título|titulo'],
  ['ref', 'subhead', 'subhead|subheads|subheading|sub heading|sub head|subheadline|sub headline|subtitle|subtitles|sub title|second line|secondary line|secondary headline|secondary text|tagline|tag line|strapline|untertitel|unterzeile|unterüberschrift|sous titre|subtítulo|subtitulo'],
  ['ref', 'slogan', 'slogan|motto|claim'],
  ['ref', 'eyebrow', 'eyebrow|kicker|overline|dachzeile|surtitre|antetítulo'],
  ['ref', 'copy', 'body text|body copy|body paragraph|running text|main copy|fließtext|corps de texte|cuerpo de texto|text paragraph|description text'],
  ['ref', 'body', 'body|paragraph|paragraphs|copy|description|details|absatz|beschreibung|paragraphe|párrafo|descripción|cuerpo'],
  ['ref', 'cta', 'cta|ctas|call to action|calls to action|button|buttons|cta button|action button|call to action button|schaltfläche|knopf|handlungsaufforderung|bouton|botón|boton'],
  ['ref', 'photo', 'photo|photograph|picture|image|pic|hero|hero image|hero photo|hero shot|hero picture|visual|key visual|product|product shot|product photo|product image|product picture|main image|main photo|main picture|foto|bild|produkt|produktbild|produktfoto|hauptbild|photographie|produit|imagen|producto|fotografía'],
  ['ref', 'images', 'photos|photographs|pictures|images|pics|visuals|products|product images|product photos|fotos|bilder|produkte|imágenes|productos'],
  ['ref', 'drawing', 'illustration|drawing|artwork|graphic|zeichnung|grafik|dessin|ilustración|dibujo'],
  ['ref', 'badge', 'badge|badges|seal|sticker|price badge|price tag|price sticker|price seal|starburst|burst|stamp|offer badge|discount badge|sale badge|plakette|siegel|störer|pastille|badge de prix|sello|insignia'],
  ['ref', 'price', 'price|prices|price text|preis|prix|precio'],
  ['ref', 'date', 'date|dates|date and time|time and date|date text|event date|datum|fecha|uhrzeit'],
  ['ref', 'place', 'address|venue|location|street address|adresse|anschrift|dirección|lieu|lugar'],
  ['ref', 'contact', 'contact|contacts|contact details|contact info|contact information|contact data|contact line|phone number|telephone number|website|web address|url|email address|kontakt|kontaktdaten|telefonnummer|webadresse|coordonnées|contacto|datos de contacto|teléfono'],
  ['ref', 'legal', 'legal text|legal line|legal notice|legal copy|fine print|small print|disclaimer|kleingedrucktes|kleingedruckte|mentions légales|letra pequeña'],
  ['ref', 'underlay', 'underlay|underlays|background box|background panel|text panel|colour block|color block|text background|backing panel|backing box|hintergrundfläche|textfläche|farbfläche'],
  ['ref', 'panel', 'panel|panels|plate|card|box|backing|kasten|fläche|karte|panneau|encadré|bandeau|recuadro|caja'],
  ['ref', 'decoration', 'decoration|decorations|ornament|ornaments|embellishment|embellishments'],
  ['ref', 'background', 'background|backdrop|hintergrund|fond|fondo'],
  ['ref', 'text', 'all copy|all the copy|text|texts|text elements|text blocks|text block|texte|textes|texto|textos|wording|lettering|text boxes'],
  ['ref', 'everything', 'everything|every element|elements|content|contents|whole layout|whole composition|composition|alles|inhalt|inhalte|elemente|tout|contenu|éléments|todo|contenido|elementos'],
  ['ref', 'rest', 'everything else|all else|all other elements|all the rest|other elements|remaining elements|alles andere|tout le reste|todo lo demás'],
  ['ref', 'nothing', 'nothing|no element|no elements|nichts|rien|nada'],
  ['det', 'both', 'both|beide|ambos'],
  ['all', '', 'all|every|each|any|all of|both of|alle|allen|sämtliche|jede|jeder|tous|toutes|tous les|toutes les|todos|todas|todos los|todas las|cada'],
  ['pronoun', 'one', 'it|this one|that one|es|ihn|lo'],
  ['pronoun', 'many', 'them|they|these|those|both of them|all of them|sie|ils|elles|ellos|ellas'],
  ['nth', '1', 'first|1st|erste|ersten|erster|premier|première|primer|primera'],
  ['nth', '2', 'second|2nd|zweite|zweiten|zweiter|deuxième|segundo|segunda'],
  ['nth', '3', '3rd|dritte|dritten|dritter|troisième|tercera'], ['nth', '4', 'fourth|4th'], ['nth', '5', '5th'], ['nth', '-1', 'last|letzte|letzten|dernier|dernière|última|último'],
  ['subject', '', 'face|faces|subject|subject of the photo|person|people|eyes|head|gesicht|gesichter|motiv|visage|visages|cara|caras|rostro'],
  ['page', '', 'page|poster|design|banner|layout|canvas|artboard|flyer|sheet|ad|screen|frame|format|artwork area|seite|plakat|leinwand|page entière|affiche|página|pagina|cartel|lienzo'],
  ['noun', '', 'block|blocks|element|element itself|layer|field|item|object'],
  ['pos', 'top', 'top|tops|upper|uppermost|topmost|top most|oben|obere|oberen|oberer|oberes|oberste|obersten|haut|supérieur|supérieure|arriba|superior'],
  ['pos', 'bottom', 'bottom|lower|lowermost|foot|bottoms|bottommost|bottom most|unten|untere|unteren|unterer|unteres|unterste|untersten|bas|inférieur|inférieure|abajo|inferior'],
  ['pos', 'left', 'left|left hand|leftmost|lefthand|links|linke|linken|linker|linkes|gauche|izquierda|izquierdo'],
  ['pos', 'right', 'right|right hand|rightmost|righthand|rechts|rechte|rechten|rechter|rechtes|droite|droit|derecha|derecho'],
  ['pos', 'middle', 'center|centre|middle|central|mid|center line|centre line|middle line|mitte|mittlere|mittleren|mittlerer|milieu|medio|centro|dead center|dead centre'],
  ['shape', 'corner', 'corner|ecke|coin|esquina|rincón'],
  ['shape', 'edge', 'edge|edges|side|sides|border|margin|end|rand|kante|kanten|seitenrand|bord|bords|côté|lado|borde|bordes'],
  ['shape', 'area', 'part|area|region|section|zone|portion|space|strip|band|row|bereich|teil|abschnitt|partie|zona|parte'],
  ['shape', 'column', 'column|spalte|colonne|columna'],
  ['share', '0.5', 'half|halves|halfway|hälfte|halbe|halben|moitié|mitad'],
  ['share', '0.333333', 'third|thirds|drittel|tiers|tercio|tercios'],
  ['share', '0.25', 'quarter|quarters|fourths|quadrant|viertel|quart|cuarto'],
  ['share', '0.2', 'fifth|fifths|fünftel|quinto'],
  ['count', '1', 'one|eins'], ['count', '2', 'two|zwei|deux|dos'], ['count', '3', 'three|drei|trois|tres'], ['count', '4', 'four|vier|quatre'],
  ['times', '2', 'twice|double|two times|doppelt|deux fois|doble'], ['times', '3', 'three times|triple|dreimal|trois fois'], ['times', '1.5', 'one and a half times'],
  ['rest', '', 'rest|remainder|remaining|remaining space|rest of the space|remaining area|restliche|restlichen|reste|resto'],
  ['rel', 'above', 'comes before|come before|above|higher than|oberhalb|oberhalb von|oberhalb des|oberhalb der|au dessus|au dessus de|au dessus du|au dessus des|encima|encima de|encima del|por encima de|por encima del|arriba de|arriba del|preceding|precedes'],
  ['rel', 'below', 'comes after|come after|preceded by|is preceded by|follows|follow|after|below|lower than|unterhalb|unterhalb von|unterhalb des|unterhalb der|darunter|en dessous|en dessous de|en dessous du|au dessous de|au dessous du|debajo|debajo de|debajo del|por debajo de|por debajo del|abajo de'],
  ['rel', 'under', 'under|underneath|beneath|unter|unterm|sous|bajo'],
  ['rel', 'over', 'over|über|überm|sur|sobre'],
  ['rel', 'on-top', 'on top of|on the top of|atop'],
  ['rel', 'behind', 'behind|in back of|hinter|hinterm|derrière|detrás de|detrás del'],
  ['rel', 'front', 'in front of|devant|delante de|delante del'],
  ['rel', 'around', 'around|all around|um|autour de|autour du|alrededor de|alrededor del'],
  ['rel', 'beside', 'next to|beside|alongside|adjacent to|neben|à côté de|à côté du|junto a|junto al|al lado de|al lado del'],
  ['rel', 'between', 'between|in between|zwischen|entre'],
  ['rel', 'level', 'level with|in line with|in a line with|on the same line as|in the same row as|on a line with|at the same height as|at the same level as|auf gleicher höhe wie|auf einer höhe mit|à la même hauteur que|a la misma altura que'],
  ['rel', 'before', 'followed by|ahead of|gefolgt von|suivi de|seguido de'],
  ['row', 'x', 'side by side|in a row|in one row|next to each other|nebeneinander|côte à côte|left to right|from left to right'],
  ['row', 'level', 'on the same line|in the same line|in the same row|on one line|in one line|on the same height|at the same height|on a line|auf einer linie|auf gleicher höhe|sur la même ligne|en la misma línea'],
  ['row', 'y', 'on top of each other|above one another|one above the other|one below the other|one under the other|top to bottom|from top to bottom|top down|stacked|stacked vertically|untereinander|übereinander|von oben nach unten|l\'un sous l\'autre|de haut en bas|de arriba abajo'],
  ['center', '', 'centered|center align|centre align|centred|centrally|center aligned|centre aligned|centering|centring|centers|centres|zentriert|mittig|zentriere|zentrieren|centré|centrée|centrés|centrer|centrez|centrado|centrada|centrados|centrar|centra'],
  ['center', 'x', 'vertical centre axis|vertical center axis|vertical axis|vertical centre line|vertical center line|vertical midline|vertical middle line|vertical centreline|vertical centerline'], ['center', 'y', 'horizontal centre axis|horizontal center axis|horizontal axis|horizontal centre line|horizontal center line|horizontal midline|horizontal middle line|horizontal centreline|horizontal centerline'],
  ['axis', 'x', 'horizontally|horizontal|waagerecht|waagrecht|horizontalement|horizontalmente|left to right axis'],
  ['axis', 'y', 'vertically|vertical|senkrecht|vertikal|verticalement|verticalmente'],
  ['axis', 'both', 'both ways|in both directions|both directions|on both axes|both axes|both horizontally and vertically|horizontally and vertically|vertically and horizontally'],
  ['align', '', 'aligned|align|aligns|alignment|lined up|line up|lines up|flush|share|shares|sharing|ausgerichtet|ausrichten|richte|bündig|aligné|alignée|alignés|aligner|alignez|alineado|alineada|alineados|alinear|alinea'],
  ['align', 'left', 'left aligned|left align|flush left|left justified|linksbündig|aligned left'], ['align', 'right', 'right aligned|right align|flush right|right justified|rechtsbündig|aligned right'],
  ['align', 'top', 'top aligned|top align'], ['align', 'bottom', 'bottom aligned|bottom align'],
  ['hold', '', 'cover|covers|covering|contain|contains|containing|enclose|encloses|enclosing|surround|surrounds|surrounding|wrap|wraps|wrap around|wraps around|frames|framing|hold|holds|holding|encompass|encompasses|underlie|underlies|carries|backs|envelop|envelops|bedeckt|bedecken|abdecken|überdeckt|überdecken|verdecken|umfasst|umfassen|umschließt|umschließen|enthält|enthalten|couvre|couvrir|recouvrir|recouvre|contient|contenir|entoure|cubre|cubrir|contiene|contener|rodea|rodear'],
  ['hold', 'touch', 'overlap|overlaps|overlapping|touch|touches|touching|hide|hides|hiding|obscure|obscures|overlay|overlays|block out|überlappen|überlappt|chevaucher|chevauche|solapar|tapar|tape'],
  ['held', '', 'covered by|covered with|contained in|contained by|contained within|enclosed by|enclosed in|enclosed within|surrounded by|framed by|wrapped by|wrapped in|backed by|set inside|inside|inside of|within|innerhalb|innerhalb von|innerhalb des|innerhalb der|bedeckt von|à l\'intérieur de|à l\'intérieur du|dentro de|dentro del|cubierto por|couvert par|fully inside'],
  ['measure', 'width', 'width|wide|broad|widths|breite|breit|largeur|ancho|ancha|anchura'],
  ['measure', 'height', 'height|high|tall|heights|höhe|hoch|hauteur|altura'],
  ['measure', 'size', 'size|sized|sizes|größe|taille|tamaño'],
  ['as', '', 'as|aussi|tan|genauso'],
  ['same', 'width', 'so breit wie|ebenso breit wie|gleich breit wie|gleich breit'], ['same', 'height', 'so hoch wie|ebenso hoch wie|gleich hoch wie|gleich hoch'],
  ['same', '', 'same|equal|equally|identical|equal to|same as|match|matches|matching|the same as|gleich|gleiche|gleichen|même|mismo|misma|igual'],
  ['than', '', 'than|als|wie|que|como'],
  ['compare', 'width>', 'wider|broader|breiter'], ['compare', 'width<', 'narrower|schmaler'], ['compare', 'height>', 'taller|höher'], ['compare', 'height<', 'shorter'],
  ['compare', 'size>', 'larger|bigger|greater|größer|plus grand|plus grande|más grande'], ['compare', 'size<', 'smaller|kleiner|plus petit|plus petite|más pequeño|más pequeña'],
  ['limit', 'at-most', 'at most|no more than|not more than|maximum|max|a maximum of|maximum of|at the most|up to|not exceed|not exceeding|never exceed|less than|exceed at most|höchstens|maximal|au plus|au maximum|como máximo|a lo sumo'],
  ['limit', 'at-least', 'at least|minimum|min|a minimum of|minimum of|no less than|not less than|more than|mindestens|au moins|al menos|como mínimo'],
  ['limit', 'equal', 'exactly|roughly|approximately|about|precisely|genau|etwa|ungefähr|exactement|environ|exactamente'],
  ['degree', 'small', 'small|little|tiny|compact|klein|kleine|kleines|kleinen|petit|petite|pequeño|pequeña'],
  ['degree', 'large', 'big|large|huge|very large|groß|große|großes|großen|grand|grande|gross'],
  ['fill', '', 'take|fill|fills|filling|take up|takes up|taking up|takes|occupy|occupies|occupying|füllt|füllen|nimmt|einnehmen|remplit|remplir|occupe|occuper|llena|llenar|ocupa|ocupar'],
  ['fill', 'across', 'span|spans|spanning|stretch|stretches|stretching'],
  ['full', '', 'full|whole|entire|complete|full bleed|edge to edge|ganze|ganzen|gesamte|gesamten|toute|entière|toda|entera|completo'],
  ['neg', 'off', 'off|away from|clear of|free of|out of|weg von'],
  ['neg', 'ask', 'isn\'t|aren\'t|doesn\'t|mustn\'t|shouldn\'t|can\'t|couldn\'t|won\'t|wouldn\'t'],
  ['neg', '', 'neither|not|no|never|don\'t|do not|without|avoid|avoiding|does not|is not|must not|should not|cannot|may not|nicht|kein|keine|keinen|nie|niemals|pas|jamais|ne|nunca|sin'],
  ['verb', 'limit', 'restrict|confine|limit'],
  ['verb', 'lead', 'give|reserve|assign|dedicate|fit|placing|putting|positioning|keeping|place|put|position|set|move|keep|locate|arrange|anchor|pin|stick|stack|lay|fix|show|display|have|has|having|want|make|let|use|add|feature|featuring|include|including|drop|insert|tuck|push|shift|put in|setze|setzen|platziere|platzieren|stelle|stellen|lege|legen|positioniere|positionieren|halte|verschiebe|placez|placer|mets|mettez|mettre|positionne|positionnez|positionner|pon|poner|ponga|coloca|colocar|coloque|sitúa|situar|ubica|ubicar'],
  ['verb', 'leave', 'leave|leaves|leaving|exit|exits|verlassen|lassen'],
  ['verb', 'stand', 'hug|hugs|hugging|sit|sits|sitting|stand|stands|goes|go|lie|lies|belong|belongs|appear|appears|come|comes|located|placed|positioned|situated|anchored|pinned|kept|arranged|hangs|hang|float|floats|run|runs|stay|stays|live|lives|remain|remains|landing|steht|stehen|sitzt|sitzen|kommt|kommen|gehört|gehören|liegt|liegen|platziert|va|van|placé|placée|situé|colocado|colocada|situado'],
  ['modal', 'must', 'may|may be|might|should|must|shall|has to|have to|needs to|need to|ought to|should be|must be|needs to be|has to be|have to be|soll|sollen|sollte|sollten|muss|müssen|doit|doivent|devrait|debe|deben|debería'],
  ['modal', 'be', 'is to|are to|is to be|are to be|is|are|be|being|to be|will|will be|ist|sind|sein|werden|est|sont|être|está|están|estar|es'],
  ['det', 'its', 'its|their'],
  ['det', '', 'the|a|an|this|that|our|my|your|his|her|der|die|das|den|dem|ein|eine|einen|einem|einer|eines|le|la|les|l|un|une|el|los|las|una|notre|mon|nuestro|nuestra|unser|unsere|unseren|\'s|s'],
  ['of', '', 'of|von|vom|des|de|du|del|d'],
  ['of', 'from', 'from'],
  ['in', '', 'in|into|im|ins|dans|en'],
  ['on', '', 'on|onto|upon|auf|aufs'],
  ['at', 'near', 'near|nearby|close to|nearer to|near to|nahe|nahe bei|près de|cerca de'],
  ['at', 'to', 'to'],
  ['at', '', 'at|toward|towards|along|against|by|across|throughout|am|an|ans|beim|zum|zur|au|aux|à|al|hacia|por'],
  ['with', '', 'with|mit|avec|con'],
  ['and', 'nor', 'nor'],
  ['and', '', 'and|plus|as well as|and also|und|sowie|et|y|&'],
  ['and', 'but', 'but|while|whereas|yet|aber|mais|pero'],
  ['and', 'then', 'then|and then|dann|und dann|puis|et puis|luego|y luego'],
  ['join', 'except', 'except|except for|except the|apart from|other than|but not the|aside from|außer|sauf|excepto|salvo'],
  ['join', 'for', 'for|für|pour|para'],
  ['rest', 'empty', 'empty|free|blank|clear|vacant|leer|frei|vide|libre|vacío'],
  ['join', 'which', 'which'], ['join', 'whether', 'whether'], ['join', '', 'so|so that|because|since|when|where|such that|weil|damit|parce|porque'],
  ['filler', 'too', 'too|overly|excessively|way too|far too|much too'], ['filler', 'very', 'very|extreme|absolute|far'],
  ['filler', '', 'please|large enough to|big enough to|wide enough to|relative|make sure|make sure that|ensure|ensure that|make certain|see to it that|can|could|would|just|exact|precise|directly|immediately|slightly|a bit|a little|also|too|always|really|nicely|neatly|clearly|there|i|we|you|would|like|would like|i\'d|we\'d|i\'d like|we\'d like|it\'s|need|only|simply|fully|completely|entirely|wholly|totally|together|somewhere|instead|rather|straight|close|well|prefer|prefers|preferably|ideally|if possible|own|main|overall|same time|bitte|direkt|ganz|auch|immer|so|möglichst|ich|wir|s\'il vous plaît|juste|je|nous|por favor|justo|siempre'],
]

export interface LatinEntry {
  readonly kind: TokenKind
  readonly value: string
  readonly amount: number
}

/** Words and phrases in lower case, with spaces for hyphens. */
export interface LatinLexicon {
  find(phrase: string): LatinEntry | undefined
  /** What a single word is when it is none of those: another form of one of them, or one with a slip of the pen. */
  guess(word: string): LatinEntry | undefined
}

/** The first meaning that a phrase is given wins. */
function index(rows: readonly (readonly [TokenKind, string, string])[]): Map<string, LatinEntry> {
  const map = new Map<string, LatinEntry>()
  for (const [kind, value, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      if (!map.has(phrase)) map.set(phrase.replaceAll('’', "'"), { kind, value, amount: Number(value) || 0 })
    }
  }
  return map
}

const plain = index(plainWords)
const broad = index([...plainWords, ...englishWords])
const talk = new Set(chatter)
const weighty = new Set<TokenKind>(['ref', 'pos', 'shape', 'share', 'center', 'axis', 'align', 'hold', 'held', 'measure', 'compare', 'limit', 'rel', 'page'])
/** Words that a wish turns on, near which slips of the pen are looked for. */
export const weightyWords: readonly string[] = [...broad].flatMap(([phrase, { kind }]) => (/^[a-z]+$/.test(phrase) && weighty.has(kind) && (kind !== 'ref' || plain.has(phrase)) ? [phrase] : []))
const near = indexNearWords(weightyWords)
const ordinary = new Set(ordinaryWords)
const chat: LatinEntry = { kind: 'word', value: '~', amount: 0 }

/** Few words, so that hardly any ordinary sentence is taken for one about layout. */
export const plainLexicon: LatinLexicon = { find: (phrase) => plain.get(phrase), guess: () => undefined }

/** All that is said of layouts, for sentences that speak of nothing else. */
export const broadLexicon: LatinLexicon = {
  find: (phrase) => broad.get(phrase),
  guess(word) {
    if (talk.has(word) || /^\d/.test(word)) return talk.has(word) ? chat : undefined
    if (/n't$/.test(word)) return { kind: 'neg', value: 'ask', amount: 0 }
    const meant = ordinary.has(word) ? null : findNearWord(near, word)
    return meant === null ? undefined : broad.get(meant)
  },
}

/** The longest phrase, in words. */
export const mostLatinWords = Math.max(...[...broad.keys()].map((phrase) => phrase.split(' ').length))
