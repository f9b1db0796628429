/** Month names and their short forms, in the languages that a request may come in. */
export const months: readonly string[] = [
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  'januar jänner februar märz mai juni juli oktober dezember mär okt dez',
  'janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre janv févr avr juil déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic',
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott',
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out',
  'januari februari maart mei augustus mrt okt', 'januari juni juli augusti', 'januar marts maj juni juli december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
].flatMap((line) => line.split(' '))

export const weekdays: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo sábados domingos',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sexta',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'måndag tisdag onsdag torsdag fredag lördag söndag', 'mandag tirsdag lørdag søndag',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'понедельник вторник среда четверг пятница суббота воскресенье среду пятницу субботу',
  'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
].flatMap((line) => line.split(' '))

/** Names of days that are too short, or words of their own, to stand alone as a date. */
export const shortWeekdays: readonly string[] = ['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'sexta']
