/** Seasons in all languages, in the form of the meanings. */
export const SEASONS = `
#summer, summer = sommer, été, verano, estate, verão, zomer, sommar, lato, latem, yaz, صيف, קיץ, 夏, 夏季, 여름, गर्मी
#fall, fall, autumn = herbst, automne, otoño, autunno, outono, herfst, höst, jesień, sonbahar, خريف, סתיו, 秋, 秋季, 가을
#winter, winter = hiver, invierno, inverno, vinter, zima, kış, شتاء, חורף, 冬, 冬季, 겨울
#spring, spring = frühling, frühjahr, printemps, primavera, lente, voorjaar, vår, wiosna, ilkbahar, ربيع, אביב, 春, 春季, 봄
`;

/** Units of the length of a job, in the form of the meanings. */
export const UNITS = `
#week = week, weeks, wk, wks, woche, wochen, semaine, semaines, semana, semanas, settimana, settimane, weken, veckor, vecka, tygodni, hafta, 週間, 週, 周, 주
#month = month, months, mo, mos, monat, monate, monaten, mois, mes, meses, mese, mesi, maand, maanden, månad, månader, miesiąc, miesiące, miesięcy, ay, ヶ月, か月, カ月, 个月, 個月, 개월
#year = year, years, yr, yrs, jahr, jahre, an, ans, año, años, anno, anni, ano, anos, jaar, år, yıl
`;

/** The months, a line each, by their names in all languages as `Intl` has them, which takes 20 ms to say so. */
export const MONTHS = `
january, jan, يناير, januar, enero, janvier, ינואר, जनवरी, gennaio, 1月, 1월, januari, styczeń, janeiro, ocak, 一月
february, feb, فبراير, februar, febrero, février, פברואר, फ़रवरी, febbraio, 2月, 2월, februari, luty, fevereiro, şubat, 二月
march, mar, مارس, märz, marzo, mars, מרץ, मार्च, 3月, 3월, maart, marzec, março, mart, 三月
april, apr, أبريل, abril, avril, אפריל, अप्रैल, aprile, 4月, 4월, kwiecień, nisan, 四月
may, مايو, mai, mayo, מאי, मई, maggio, 5月, 5월, mei, maj, maio, mayıs, 五月
june, jun, يونيو, juni, junio, juin, יוני, जून, giugno, 6月, 6월, czerwiec, junho, haziran, 六月
july, jul, يوليو, juli, julio, juillet, יולי, जुलाई, luglio, 7月, 7월, lipiec, julho, temmuz, 七月
august, aug, أغسطس, agosto, août, אוגוסט, अगस्त, 8月, 8월, augustus, sierpień, augusti, ağustos, 八月
september, sep, سبتمبر, septiembre, septembre, ספטמבר, सितंबर, settembre, 9月, 9월, wrzesień, setembro, eylül, 九月
october, oct, أكتوبر, oktober, octubre, octobre, אוקטובר, अक्टूबर, अक्तूबर, ottobre, 10月, 10월, październik, outubro, ekim, 十月
november, nov, نوفمبر, noviembre, novembre, נובמבר, नवंबर, 11月, 11월, listopad, novembro, kasım, 十一月
december, dec, ديسمبر, dezember, diciembre, décembre, דצמבר, दिसंबर, dicembre, 12月, 12월, grudzień, dezembro, aralık, 十二月
`;

/** What quarters of a year are called, normalized, with a number before it. */
export const QUARTER = /^(?:quarter|quartal|trimest(?:re|er)|kwartaa?l|kvartal|ceyrek)$/;
