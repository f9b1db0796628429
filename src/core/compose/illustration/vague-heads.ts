/**
 * Heads that say how a thing is sold or held and not what it is: in `coffee shop`, `cat festival` and `crates of seafood`
 * the picture is in the other word.
 */
const vagueHeads = new Set(
  `shop store market marketplace boutique outlet dealer retailer supplier seller vendor festival fair fest show expo exhibition event day
  week weekend month season night evening sale discount offer deal promotion promo service company business firm agency brand industry
  class course lesson workshop training tutorial academy club society association league team group community center centre studio house
  salon bar parlour parlor clinic box crate basket bag bottle pack package packet bundle set kit hamper jar can tin case cup glass plate bowl slice piece
  selection collection range variety assortment line gift present card voucher coupon ticket subscription membership delivery rental hire
  repair maintenance installation care treatment therapy tasting tour trip holiday getaway experience adventure celebration party
  ceremony competition contest tournament championship lovers lover fan enthusiast maker making manufacturer producer factory farm farmer food
  product item accessory equipment gear supply material app website platform software online system solution specialist expert professional
  design decoration decor ideas guide book magazine news blog fund foundation charity campaign drive appeal project program programme
  van shelter neighbourhood neighborhood conference summit convention meeting seminar museum park garden corner world land hub station point place spot shopper buyer owner
  concert marathon machine protection insurance removal job rescue sanctuary hunting contest exhibit display field maze jump
  school restaurant cafe storage court pitch rink arena hall yard track slope venue stall kiosk counter department section aisle alley course
  dinner lunch breakfast brunch buffet meal menu feast supper banquet catering recipe harvest
  hotel oil diving
  recovery heater heating detector alarm broker agent planning plan cleanup signing masterclass circle league gala camp gym recital frame string charter pass adoption exchange exam test
  reading demonstration demo promotion lounge session round wall case cover holder stand rack mat hour hours drive run walk ride race
  lady man woman boy girl kid child people person student teacher expert chef artist version edition launch opening home family`
    .split(/\s+/),
)

/** Of these, the ones that are things to be seen themselves, where no other word of the phrase is drawn: a lake house is a house. */
const solidHeads = new Set('run walk garden house home bag book gift present farm ticket box cup glass bottle bowl guide card magazine school restaurant cafe hotel oil diving concert insurance storage dinner lunch breakfast brunch buffet meal menu feast catering marathon conference fair'.split(' '))

export const isSolidHead = (word: string): boolean => solidHeads.has(word)
export const isVagueHead = (word: string): boolean => vagueHeads.has(word)
