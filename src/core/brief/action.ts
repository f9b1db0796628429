import type { Brief, Span } from './brief.ts'

type Action = Brief['action']

/** Kinds of action, with the words that ask for each; the writer has labels for all of them. */
const verbs: readonly (readonly [string, string])[] = [
  ['donate', 'donate|donating|make a donation|give (?:to|at|now|today|online)|contribute to|sponsor|chip in|spenden?|faire un don|donner|dona|捐款|捐赠|募金|寄付|기부|تبرع|пожертв'],
  ['adopt', 'adopt|give a home|rehome|领养|里親'],
  ['volunteer', 'volunteers?|lend a hand|become a volunteer|志愿'],
  ['register', 'sign[- ]?up|register|registering|enrol+|enroll|rsvp|save (?:a|your|their) (?:seat|spot|place)|anmeld\\w*|inscri\\w*|s’inscrire|iscriv\\w*|meld (?:je|u) aan|aanmelden|报名|注册|申し込|登録|参加登録|등록|신청|سجل|التسجيل|зарегистр|регистр|הירשמו|εγγραφ'],
  ['apply', 'apply|applications?|send (?:your|a) (?:cv|resume)|bewerb\\w*|postul\\w*|candidat\\w*|应聘|投递|応募|지원하|قدم|откликн'],
  ['subscribe', 'subscribe|become a member|join (?:the )?(?:gym|club|newsletter|membership)|订阅|abonn\\w*|suscrib\\w*'],
  ['download', 'download|install|get the app|herunterladen|télécharg\\w*|descarg\\w*|scaric\\w*|下载|ダウンロード|다운로드|حمل|скача'],
  ['reserve', 'reserve|reserving|book (?:a|your|their) table|reservations?'],
  ['demo', '(?:book|request|schedule|get|see) (?:a|your) (?:free )?demo'],
  ['quote', '(?:get|request|ask for) (?:a|your) (?:free )?(?:quote|estimate)|compare quotes'],
  ['tickets', '(?:buy|book|get|order) (?:[a-z]+ ){0,3}tickets?|tickets?|get (?:your|their) tickets?|karten|billets?|entradas|biglietti|kaartjes|购票|门票|チケット|티켓|تذاكر|билет'],
  ['book', 'book(?: (?:now|online|at|by|through|via|on|with|a|an|your|the|and|in|their|early|tickets|this|full|it))|call and book|booking|schedule|make an appointment|buchen?|termin vereinbaren|reservier\\w*|réserv\\w*|reserv(?:a|ar)\\b|prenot\\w*|预订|预定|予約|예약|احجز|заброн|הזמינו מקום|κράτηση|prendre rendez-vous|agenda\\w*|预约'],
  ['call', 'call(?: us| now| today| to|\\b(?! to action| for (?:papers|entries)))|phone|dial|ring us|reach out via phone|anrufen|appele[zr]|llam[ae]|chiama|ligue|bel ons|拨打|致电|电话|お電話|전화|اتصل|звон'],
  ['order', 'order|ordering|get .{0,20} delivered|bestell\\w*|command(?:er|ez)|pide|pedir|ordina|encomend\\w*|bestel\\b|点餐|订购|下单|注文|주문|اطلب|заказ|הזמינו|παράγγειλ'],
  ['shop', 'shop (?:now|online|the|for|early|at|with|today|again|in)|shopping online|start shopping|shop\\b(?= *(?:[.,!]|$))|browse|einkaufen|shoppen|achet(?:er|ez)|compra(?:r)?\\b|acquista|选购|抢购|购买|立即购买|買う|お買い|구매|쇼핑|تسوق|купи|покуп|קנו|αγόρασ'],
  ['buy', 'buy|buying|purchas\\w+|add .{0,40} to (?:their|your|the) (?:cart|collection|basket)|kaufen?|koop'],
  ['attend', 'attend(?:ing)?|celebrate (?:with|at|together)|come along|come to|join us|be there|accept the invitation|participat\\w*|take part|teilnehm\\w*|partecipa\\w*|参加|参与|来场|ご来場|참여|참석|شارك|احضر|приход|приглаш'],
  ['join', 'join(?:ing)?|(?:share|provide|give) (?:their|your) .{0,12}?(?:thoughts|insights|views|perspectives|opinions)|have (?:their|your) say|provide their \\w+ insights|mitmachen|mach mit|rejoi\\w+|venez|únete|ven\\b|vieni|unisciti|junte-se|doe mee|加入|присоедин|انضم|הצטרפו'],
  ['hire', 'hire|hiring a|engage our'],
  ['contact', 'contact|get in touch|reach out|inquire|enquire|ask (?:us )?about|write to us|kontakt\\w*|contact(?:er|ez)|contacta\\w*|contatta\\w*|联系|お問い合わせ|문의|تواصل|свяж'],
  ['invest', 'invest(?:ing)?'],
  ['taste', 'taste|sample|indulge|savou?r(?:ing)?'],
  ['try', 'try (?:out|it|the|our|a|new|their|for|us)|(?:start|get|free) (?:a |your )?(?:[0-9a-z-]+ ){0,2}trial|test[- ](?:drive|ride)|give it a try|probier\\w*|ausprobier\\w*|essay(?:er|ez)|prueba|prova\\b|probeer|体验|试用|お試し|체험|جرب|попроб'],
  ['explore', 'explor\\w+|recommend|choose|enhance|discover|see (?:the|our|what)|view|check out|entdeck\\w*|découvr\\w*|descubr\\w*|scopri\\w*|descubra|ontdek|探索|了解|发现|発見|見る|اكتشف|узна|גלו|ανακαλύψ'],
  ['visit', 'visit|come (?:in|by|down)|drop (?:in|by)|stop by|drive traffic|foot traffic|besuch\\w*|visite[rz]?|visit[ae]|bezoek|kom\\b|光临|参观|欢迎|来店|ご来店|방문|زوروا|زر\\b|посет|בקרו|επισκεφθ'],
  ['learn', 'learn|find out|read more|more information|more details|educat\\w+|raise awareness|inform(?:ed)?|erfahr\\w*|mehr infos|en savoir|saber más|infórmate|saperne|scopri di più|saiba mais|meer weten'],
  ['listen', 'listen|stream|hör\\w* rein|écoute[rz]|escucha|ascolta|收听|聴く'],
  ['watch', 'watch (?:now|the|our|live|it|this|online|a)|tune in'],
  ['vote', 'vote(?! of)|cast your ballot'],
  ['follow', 'follow (?:us|@)|share (?:their|it)|spread the word'],
]

const matchers = verbs.map(([verb, words]) => [verb, new RegExp(`(?:(?<![\\p{L}\\p{N}])|(?<=立即|马上|现在|快来|赶快|欢迎|请|扫码|点击))(?:${words})(?!['’]s|[a-z])`, 'giu')] as const)
const dictated = /(?:call[- ]to[- ]action|\bCTA\b|button)(?: (?:text|label|copy))?(?: (?:is|should (?:be|say|read)|reads|says|saying|of|with(?: the)?(?: text)?)|:)\s*["'“‘«「]?([^"'”’»」.,\n;]{2,40})/i
const asking = /\b(?:encourag\w+|invit\w+|prompt\w*|motivat\w+|persuad\w+|urg\w+|ask\w*|entic\w+|inspir\w+|direct\w*|get|convinc\w+|attract\w*|remind\w*|push|drive|call on|want)\b[^.]{0,40}$/i

/** What the reader is asked to do. A purpose is asked for most, then `encourage … to`, then any such verb. */
export function findAction(body: string, bodyStart: number, purpose: string, purposeStart: number, isBrief: boolean): Action {
  const said = dictated.exec(body)
  if (said !== null && !/^(?:is|to|for|that|which|and)\b/i.test(said[1]!)) {
    const text = said[1]!.trim()
    const start = bodyStart + said.index + said[0].indexOf(said[1]!)
    return { isAsked: true, verb: verbOf(text) ?? 'shop', text: text.slice(0, 60), from: [{ start, end: start + text.length }] }
  }
  let best: { verb: string; score: number; from: Span[] } | undefined
  const weigh = (text: string, offset: number, base: number): void => {
    matchers.forEach(([verb, pattern], rank) => {
      for (const match of text.matchAll(pattern)) {
        const before = text.slice(Math.max(0, match.index - 60), match.index)
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
        // `call to action`, `lunch offer to order`, a noun after an article: no request to act.
        if (/\b(?:the|a|an|of|our|their|your|new|repeat|promotes?)\s$/i.test(before) && !/^(?:sign|tickets?)/i.test(match[0])) continue
        const isDirect = asking.test(before) || /^\s*(?:now|today|online)\b/i.test(after) || /(?:^|[.!?\n,:，。：]\s*|\b(?:please|bitte)\s)$/i.test(before)
        const score = base + (isDirect ? 2 : 0) + (/\b(?:now|online|today)$/i.test(match[0]) || /^\s*(?:now|online|today)\b/i.test(after) ? 1.6 : 0) - rank * 0.02 - match.index / (text.length + 1) * 0.8
        if (best === undefined || score > best.score) best = { verb, score, from: [{ start: offset + match.index, end: offset + match.index + match[0].length }] }
      }
    })
  }
  weigh(body, bodyStart, 1)
  if (purpose !== '') weigh(purpose, purposeStart, 1.9)
  const isAsked = purpose !== '' || (best !== undefined && (isBrief || best.score >= 2))
  return { isAsked, verb: best?.verb ?? (isAsked ? 'explore' : ''), text: '', from: best?.from ?? [] }
}

export const verbOf = (label: string): string | undefined => matchers.find(([, pattern]) => { pattern.lastIndex = 0; return pattern.test(label) })?.[0] ?? (/^shop/i.test(label) ? 'shop' : undefined)
