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

/** What quarters of a year are called, normalized, with a number before it. */
export const QUARTER = /^(?:quarter|quartal|trimest(?:re|er)|kwartaa?l|kvartal|ceyrek)$/;

/** A month with the first day, in UTC. */
const YEAR = 2021;

/** The months by their names in some languages, as `#m05`: `May`, `mai`, `mayo`. */
export const monthNames = (languages: readonly string[]): (readonly [name: string, fact: string])[] =>
  languages.flatMap((language) =>
    (['long', 'short'] as const)
      .filter((month) => month === 'long' || language === 'en')
      .flatMap((month) => {
        const { format } = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
        return Array.from(
          { length: 12 },
          (_, at) => [format(Date.UTC(YEAR, at, 1)), `#m${String(at + 1).padStart(2, '0')}`] as const,
        );
      }),
  );
