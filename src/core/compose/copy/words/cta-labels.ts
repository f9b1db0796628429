/** What the button says for each kind of action: longer first; all at most three words. */
export const ctaLabels: Readonly<Record<string, readonly (readonly string[])[]>> = {
  shop: [['Shop now'], ['Shop the sale', 'Shop now'], ['Start shopping', 'Shop now']],
  buy: [['Buy yours', 'Buy now'], ['Get yours', 'Buy now'], ['Shop now']],
  order: [['Order yours', 'Order now'], ['Order now']],
  book: [['Book now'], ['Book your slot', 'Book now'], ['Book your spot', 'Book now']],
  call: [['Call us now', 'Call now'], ['Give us a call', 'Call us']],
  visit: [['Come and visit', 'Visit us'], ['Plan your visit', 'Visit us'], ['Come see us', 'Visit us']],
  attend: [['Join us'], ['Be there'], ['Count me in', 'I’m in']],
  join: [['Join us'], ['Count me in', 'I’m in'], ['Be part of it', 'Join us']],
  register: [['Save your seat', 'Sign up'], ['Sign up now', 'Sign up'], ['Register now', 'Register']],
  tickets: [['Get your tickets', 'Get tickets'], ['Book tickets']],
  reserve: [['Reserve a table', 'Reserve'], ['Book a table', 'Book now']],
  learn: [['Learn more'], ['Find out more', 'Find out'], ['Read more']],
  donate: [['Donate now', 'Donate'], ['Give what you can', 'Give now'], ['Make a gift', 'Donate']],
  volunteer: [['Lend a hand', 'Help out'], ['Volunteer with us', 'Volunteer']],
  adopt: [['Meet them', 'Adopt'], ['Give a home', 'Adopt']],
  apply: [['Apply now', 'Apply'], ['Send your CV', 'Apply']],
  subscribe: [['Subscribe now', 'Subscribe'], ['Become a member', 'Join now']],
  download: [['Get the app', 'Download'], ['Download now', 'Download']],
  demo: [['Book a demo', 'See a demo']],
  quote: [['Get a quote'], ['Ask for a quote', 'Get a quote']],
  hire: [['Get help now', 'Get help'], ['Hire us', 'Hire us']],
  contact: [['Get in touch', 'Contact us'], ['Talk to us', 'Ask us']],
  invest: [['See the numbers', 'See more'], ['Start investing', 'Invest now']],
  taste: [['Have a taste', 'Taste it'], ['Treat yourself', 'Taste it']],
  try: [['Try it out', 'Try it'], ['Give it a try', 'Try it']],
  explore: [['See the range', 'Explore'], ['Take a look', 'Explore'], ['Explore more', 'Explore']],
  listen: [['Listen now', 'Listen']],
  watch: [['Watch now', 'Watch']],
  vote: [['Cast your vote', 'Vote now']],
  follow: [['Follow us', 'Follow'], ['Spread the word', 'Share it']],
}

/** Labels that fit a category better than the plain ones: `category:verb`. */
export const ctaByCategory: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'food:buy': [['Fill your basket', 'Buy now'], ['Shop now']], 'food:visit': [['Come taste it', 'Visit us'], ['Find us', 'Visit us']], 'restaurant:order': [['Order now'], ['Order a meal', 'Order now']], 'fastfood:order': [['Order now']], 'restaurant:visit': [['Come hungry', 'Visit us'], ['Find us', 'Visit us']], 'restaurant:explore': [['See the menu', 'See menu']], 'fastfood:explore': [['See the menu', 'See menu']], 'food:try': [['Come taste it', 'Taste it']], 'food:explore': [['See the range', 'Explore'], ['Taste it all', 'Taste it']],
  'drink:buy': [['Get your cup', 'Buy now']], 'drink:visit': [['Come by', 'Come by']], 'fashion:visit': [['See the looks', 'Shop now'], ['Shop the looks', 'Shop now']], 'fashion:explore': [['See the looks', 'See looks'], ['See what’s new', 'See more']], 'fashion:buy': [['Shop the looks', 'Shop now']],
  'property:visit': [['Take the tour', 'Visit us'], ['See the building', 'See inside']], 'property:explore': [['See inside', 'See inside'], ['Take the tour', 'Explore']], 'property:contact': [['Ask for details', 'Ask us'], ['Talk to us', 'Call us']], 'property:buy': [['See the listing', 'See inside']],
  'services:hire': [['Get help now', 'Get help']], 'services:learn': [['See our services', 'Learn more'], ['See how', 'See how']], 'health:book': [['Book a visit', 'Book now']], 'health:visit': [['Book a visit', 'Book now']], 'fitness:join': [['Start training', 'Join now']], 'fitness:try': [['Try a class', 'Try it']], 'beauty:book': [['Book a chair', 'Book now']],
  'travel:book': [['Book your trip', 'Book now']], 'travel:explore': [['See where', 'Explore']], 'education:register': [['Enroll now', 'Enroll']], 'education:learn': [['See the course', 'Learn more']], 'automotive:try': [['Take a drive', 'Drive it']], 'home:explore': [['See the collection', 'See more'], ['Take a look', 'Explore']], 'home:buy': [['Bring it home', 'Buy now'], ['Shop now']],
  'beauty:buy': [['Get the look', 'Buy now']], 'beauty:try': [['Try the shade', 'Try it']], 'family:buy': [['Shop now']], 'baby:explore': [['See the list', 'Explore']], 'moving:explore': [['See how', 'See how']], 'storage:explore': [['See our services', 'See how']], 'retail:visit': [['Shop the deals', 'Shop now']], 'nature:buy': [['Send some love', 'Send now']], 'pets:attend': [['Come say hello', 'Join us'], ['Join us']], 'technology:join': [['Join the talk', 'Join us'], ['Have your say', 'Join us']], 'technology:learn': [['Learn more'], ['See both sides', 'Learn more']],
}

/** Notices ask plainly. */
export const noticeCtas: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lost: [['Please call', 'Call']], lostthing: [['Please call', 'Call']], found: [['Get in touch', 'Contact us']], collect: [['Bring yours'], ['Bring what you can', 'Bring yours']], money: [['Donate now', 'Donate']], blood: [['Give blood'], ['Book a visit', 'Give blood']], foodbank: [['Give food'], ['Bring food']],
  volunteer: [['Volunteer with us', 'Volunteer'], ['Sign up']], hiring: [['Apply now', 'Apply'], ['Apply today', 'Apply']], vote: [['Make your plan', 'Vote'], ['Go vote', 'Vote']], safety: [['Learn more']],
}

/** The same in other languages, by kind of action; `learn` is the fallback. */
export const foreignCta: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  zh: { shop: ['立即选购'], buy: ['立即购买'], order: ['立即下单'], book: ['立即预约'], reserve: ['立即预订'], call: ['立即致电'], visit: ['欢迎光临'], attend: ['欢迎参加'], join: ['立即加入'], register: ['立即报名'], tickets: ['立即购票'], learn: ['了解更多'], donate: ['立即捐款'], volunteer: ['加入我们'], apply: ['立即申请'], download: ['立即下载'], contact: ['联系我们'], explore: ['立即探索'], try: ['立即体验'] },
  ja: { shop: ['今すぐ購入'], buy: ['今すぐ購入'], order: ['今すぐ注文'], book: ['予約する'], reserve: ['席を予約'], call: ['お電話ください'], visit: ['ぜひご来店を'], attend: ['参加する'], join: ['参加する'], register: ['申し込む'], tickets: ['チケット購入'], learn: ['詳しく見る'], donate: ['寄付する'], volunteer: ['参加する'], apply: ['応募する'], download: ['ダウンロード'], contact: ['お問い合わせ'], explore: ['詳しく見る'], try: ['体験する'] },
  ko: { shop: ['쇼핑하기'], buy: ['구매하기'], order: ['주문하기'], book: ['예약하기'], reserve: ['예약하기'], call: ['전화하기'], visit: ['방문하기'], attend: ['참여하기'], join: ['함께하기'], register: ['신청하기'], tickets: ['예매하기'], learn: ['자세히 보기'], donate: ['기부하기'], volunteer: ['함께하기'], apply: ['지원하기'], download: ['다운로드'], contact: ['문의하기'], explore: ['둘러보기'], try: ['체험하기'] },
  de: { shop: ['Jetzt einkaufen', 'Zum Shop'], buy: ['Jetzt kaufen'], order: ['Jetzt bestellen'], book: ['Jetzt buchen'], reserve: ['Tisch reservieren', 'Reservieren'], call: ['Jetzt anrufen'], visit: ['Komm vorbei'], attend: ['Sei dabei'], join: ['Mach mit'], register: ['Jetzt anmelden', 'Anmelden'], tickets: ['Tickets sichern'], learn: ['Mehr erfahren'], donate: ['Jetzt spenden'], volunteer: ['Mach mit'], apply: ['Jetzt bewerben'], download: ['Herunterladen'], contact: ['Kontakt aufnehmen', 'Kontakt'], explore: ['Jetzt entdecken'], try: ['Jetzt testen'] },
  fr: { shop: ['Voir la boutique', 'Acheter'], buy: ['Acheter'], order: ['Commander'], book: ['Réserver'], reserve: ['Réserver une table', 'Réserver'], call: ['Appelez-nous'], visit: ['Venez nous voir', 'Venez'], attend: ['Venez nombreux'], join: ['Rejoignez-nous'], register: ['Je m’inscris', 'S’inscrire'], tickets: ['Billetterie'], learn: ['En savoir plus'], donate: ['Faire un don'], volunteer: ['Rejoignez-nous'], apply: ['Postuler'], download: ['Télécharger'], contact: ['Contactez-nous'], explore: ['Découvrir'], try: ['Essayer'] },
  es: { shop: ['Comprar ahora', 'Comprar'], buy: ['Comprar ahora', 'Comprar'], order: ['Pedir ahora', 'Pedir'], book: ['Reservar ahora', 'Reservar'], reserve: ['Reservar mesa', 'Reservar'], call: ['Llámanos'], visit: ['Visítanos'], attend: ['Te esperamos'], join: ['Únete'], register: ['Inscríbete'], tickets: ['Comprar entradas', 'Entradas'], learn: ['Más información', 'Saber más'], donate: ['Dona ahora', 'Dona'], volunteer: ['Únete'], apply: ['Postula ahora'], download: ['Descargar'], contact: ['Contáctanos'], explore: ['Descubrir'], try: ['Pruébalo'] },
  it: { shop: ['Acquista ora', 'Acquista'], buy: ['Acquista ora', 'Acquista'], order: ['Ordina ora', 'Ordina'], book: ['Prenota ora', 'Prenota'], reserve: ['Prenota un tavolo', 'Prenota'], call: ['Chiamaci'], visit: ['Vieni a trovarci', 'Vieni'], attend: ['Ti aspettiamo'], join: ['Unisciti a noi'], register: ['Iscriviti ora', 'Iscriviti'], tickets: ['Biglietti'], learn: ['Scopri di più'], donate: ['Dona ora', 'Dona'], volunteer: ['Unisciti a noi'], apply: ['Candidati ora'], download: ['Scarica'], contact: ['Contattaci'], explore: ['Scopri'], try: ['Provalo'] },
  pt: { shop: ['Comprar agora', 'Comprar'], buy: ['Comprar agora', 'Comprar'], order: ['Pedir agora', 'Pedir'], book: ['Reservar agora', 'Reservar'], reserve: ['Reservar mesa', 'Reservar'], call: ['Ligue já'], visit: ['Visite-nos'], attend: ['Participe'], join: ['Junte-se a nós', 'Participe'], register: ['Inscreva-se'], tickets: ['Comprar bilhetes', 'Bilhetes'], learn: ['Saiba mais'], donate: ['Doe agora'], volunteer: ['Participe'], apply: ['Candidate-se'], download: ['Baixar'], contact: ['Fale conosco'], explore: ['Descubra'], try: ['Experimente'] },
  nl: { shop: ['Shop nu'], buy: ['Koop nu'], order: ['Bestel nu'], book: ['Boek nu'], reserve: ['Reserveer nu'], call: ['Bel ons'], visit: ['Kom langs'], attend: ['Kom ook'], join: ['Doe mee'], register: ['Meld je aan'], tickets: ['Koop tickets'], learn: ['Meer weten'], donate: ['Doneer nu'], volunteer: ['Doe mee'], apply: ['Solliciteer nu'], download: ['Download'], contact: ['Neem contact op', 'Contact'], explore: ['Ontdek meer', 'Ontdek'], try: ['Probeer het'] },
  ru: { shop: ['За покупками'], buy: ['Купить'], order: ['Заказать'], book: ['Записаться'], reserve: ['Забронировать'], call: ['Позвоните нам', 'Позвонить'], visit: ['Приходите'], attend: ['Приходите'], join: ['Присоединяйтесь'], register: ['Записаться'], tickets: ['Купить билет'], learn: ['Узнать больше'], donate: ['Помочь'], volunteer: ['Присоединяйтесь'], apply: ['Откликнуться'], download: ['Скачать'], contact: ['Связаться с нами', 'Связаться'], explore: ['Узнать больше'], try: ['Попробовать'] },
  el: { shop: ['Αγοράστε τώρα'], buy: ['Αγοράστε τώρα'], order: ['Παραγγείλτε'], book: ['Κλείστε θέση'], reserve: ['Κάντε κράτηση'], call: ['Καλέστε μας'], visit: ['Επισκεφθείτε μας'], attend: ['Ελάτε κι εσείς', 'Ελάτε'], join: ['Ελάτε μαζί μας'], register: ['Εγγραφείτε'], tickets: ['Εισιτήρια'], learn: ['Μάθετε περισσότερα'], donate: ['Κάντε δωρεά'], contact: ['Επικοινωνήστε'], explore: ['Ανακαλύψτε'] },
  ar: { shop: ['تسوق الآن'], buy: ['اشترِ الآن'], order: ['اطلب الآن'], book: ['احجز الآن'], reserve: ['احجز طاولتك'], call: ['اتصل بنا'], visit: ['زورونا'], attend: ['ندعوكم للحضور', 'احضر معنا'], join: ['انضم إلينا'], register: ['سجل الآن'], tickets: ['احجز تذكرتك'], learn: ['اعرف المزيد'], donate: ['تبرع الآن'], apply: ['قدّم الآن'], download: ['حمّل الآن'], contact: ['تواصل معنا'], explore: ['اكتشف المزيد'], try: ['جرّب الآن'] },
  he: { shop: ['קנו עכשיו'], buy: ['קנו עכשיו'], order: ['הזמינו עכשיו'], book: ['הזמינו תור'], reserve: ['הזמינו מקום'], call: ['התקשרו אלינו'], visit: ['בואו לבקר'], attend: ['בואו גם אתם'], join: ['הצטרפו אלינו'], register: ['הירשמו עכשיו'], tickets: ['לרכישת כרטיסים'], learn: ['לפרטים נוספים'], donate: ['תרמו עכשיו'], contact: ['צרו קשר'], explore: ['גלו עוד'] },
}
