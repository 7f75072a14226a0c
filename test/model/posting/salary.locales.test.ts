import { expect } from '@open-wc/testing';
import { lazyEnglish } from '../../../src/messages/en.lazy.js';
import { addEnglishMessages, loadMessages, messagesFor } from '../../../src/messages/translate.js';
import { compactLine } from '../../../src/model/posting/compact-salary.js';
import { salaryView } from '../../../src/model/posting/salary.js';
import type { SalaryBand } from '../../../src/schema/index.js';
import { plain } from '../../format/plain.js';

const BANDS: readonly SalaryBand[] = [
  { currency: 'USD', value: 12100, unitText: 'MONTH' },
  { currency: 'USD', minValue: 22.5, maxValue: 28, unitText: 'HOUR' },
  { currency: 'JPY', minValue: 1200, unitText: 'HOUR' },
  { currency: 'KWD', maxValue: 350.5, unitText: 'MONTH' },
  { currency: 'EUR', value: 3000, unitText: 'TOTAL', qualifier: 'ABOUT' },
  { currency: 'INR', minValue: 400000, maxValue: 600000, unitText: 'YEAR' },
];

/** Of each band: what is shown, what a screen reader says, and the short form of a list. */
const TABLE: Readonly<Record<string, readonly (readonly [shown: string, said: string, short: string])[]>> = {
  'en-US': [
    ['$12,100 per month', '12,100 US dollars per month', '$12.1K/mo'],
    ['$22.50 – $28.00 per hour', '22.50 to 28 US dollars per hour', '$22.50 – $28.00/hr'],
    ['from ¥1,200 per hour', 'from 1,200 Japanese yen per hour', 'from ¥1,200/hr'],
    ['up to KWD 350.500 per month', 'up to 350.500 Kuwaiti dinars per month', 'up to KWD 350.500/mo'],
    ['about €3,000 in total', 'about 3,000 euros in total', 'about €3,000 in total'],
    ['₹400,000 – ₹600,000 per year', '400,000 to 600,000 Indian rupees per year', '₹400–600K/yr'],
  ],
  'en-GB': [
    ['US$12,100 per month', '12,100 US dollars per month', 'US$12.1k/mo'],
    ['US$22.50–28.00 per hour', '22.50 to 28 US dollars per hour', 'US$22.50–28.00/hr'],
    ['from JP¥1,200 per hour', 'from 1,200 Japanese yen per hour', 'from JP¥1,200/hr'],
    ['up to KWD 350.500 per month', 'up to 350.500 Kuwaiti dinars per month', 'up to KWD 350.500/mo'],
    ['about €3,000 in total', 'about 3,000 euros in total', 'about €3,000 in total'],
    ['₹400,000 – ₹600,000 per year', '400,000 to 600,000 Indian rupees per year', '₹400–600k/yr'],
  ],
  de: [
    ['12.100 $ pro Monat', '12.100 US-Dollar pro Monat', '12.100 $/Monat'],
    ['22,50–28,00 $ pro Stunde', '22,50 bis 28 US-Dollar pro Stunde', '22,50–28,00 $/Std.'],
    ['ab 1.200 ¥ pro Stunde', 'ab 1.200 Japanische Yen pro Stunde', 'ab 1.200 ¥/Std.'],
    ['bis zu 350,500 KWD pro Monat', 'bis zu 350,500 Kuwait-Dinar pro Monat', 'bis zu 350,500 KWD/Monat'],
    ['etwa 3.000 € insgesamt', 'etwa 3.000 Euro insgesamt', 'etwa 3.000 € insgesamt'],
    ['400.000–600.000 ₹ pro Jahr', '400.000 bis 600.000 Indische Rupien pro Jahr', '400.000–600.000 ₹/Jahr'],
  ],
  'de-CH': [
    ["$ 12'100 pro Monat", "12'100 US-Dollar pro Monat", "$ 12'100/Monat"],
    ['$ 22.50–28.00 pro Stunde', '22.50 bis 28 US-Dollar pro Stunde', '$ 22.50–28.00/Std.'],
    ["ab ¥ 1'200 pro Stunde", "ab 1'200 Japanische Yen pro Stunde", "ab ¥ 1'200/Std."],
    ['bis zu KWD 350.500 pro Monat', 'bis zu 350.500 Kuwait-Dinar pro Monat', 'bis zu KWD 350.500/Monat'],
    ["etwa EUR 3'000 insgesamt", "etwa 3'000 Euro insgesamt", "etwa EUR 3'000 insgesamt"],
    ["₹ 400'000–600'000 pro Jahr", "400'000 bis 600'000 Indische Rupien pro Jahr", "₹ 400'000–600'000/Jahr"],
  ],
  fr: [
    ['12 100 $US par mois', '12 100 dollars des États-Unis par mois', '12 100 $US/mois'],
    ['22,50–28,00 $US par heure', '22,50 à 28 dollars des États-Unis par heure', '22,50–28,00 $US/h'],
    ['à partir de 1 200 JPY par heure', 'à partir de 1 200 yens japonais par heure', 'à partir de 1 200 JPY/h'],
    ['jusqu’à 350,500 KWD par mois', 'jusqu’à 350,500 dinar koweïtiens par mois', 'jusqu’à 350,500 KWD/mois'],
    ['environ 3 000 € au total', 'environ 3 000 euros au total', 'environ 3 000 € au total'],
    ['400 000–600 000 ₹ par an', '400 000 à 600 000 roupies indiennes par an', '400–600 k ₹/an'],
  ],
  es: [
    ['12.100 US$ al mes', '12.100 dólares estadounidenses al mes', '12.100 US$/mes'],
    ['22,50-28,00 US$ por hora', '22,50 a 28 dólares estadounidenses por hora', '22,50-28,00 US$/h'],
    ['desde 1200 JPY por hora', 'desde 1200 yenes japoneses por hora', 'desde 1200 JPY/h'],
    ['hasta 350,500 KWD al mes', 'hasta 350,500 dinares kuwaitíes al mes', 'hasta 350,500 KWD/mes'],
    ['unos 3000 € en total', 'unos 3000 euros en total', 'unos 3000 € en total'],
    ['400.000-600.000 INR al año', '400.000 a 600.000 rupias indias al año', '400-600 mil INR/año'],
  ],
  ja: [
    ['月給$12,100', '月給12,100米ドル', '$1.21万/月'],
    ['時給$22.50 ～ $28.00', '時給22.50から28米ドル', '$22.50 ～ $28.00/時'],
    ['時給￥1,200から', '時給1,200円から', '￥1,200から/時'],
    ['月給最大KWD 350.500', '月給最大350.500クウェート ディナール', '最大KWD 350.500/月'],
    ['総額約€3,000', '総額約3,000ユーロ', '総額約€3,000'],
    ['年俸₹400,000 ～ ₹600,000', '年俸400,000から600,000インド ルピー', '₹40～60万/年'],
  ],
  'ar-EG': [
    ['١٢٬١٠٠ US$ في الشهر', '١٢٬١٠٠ دولار أمريكي في الشهر', '١٢٬١٠٠ US$/شهر'],
    ['٢٢٫٥٠–٢٨٫٠٠ US$ في الساعة', '٢٢٫٥٠ إلى ٢٨ دولار أمريكي في الساعة', '٢٢٫٥٠–٢٨٫٠٠ US$/ساعة'],
    ['ابتداءً من ١٬٢٠٠ JP¥ في الساعة', 'ابتداءً من ١٬٢٠٠ ين ياباني في الساعة', 'ابتداءً من ١٬٢٠٠ JP¥/ساعة'],
    ['حتى ٣٥٠٫٥٠٠ د.ك. في الشهر', 'حتى ٣٥٠٫٥٠٠ دينار كويتي في الشهر', 'حتى ٣٥٠٫٥٠٠ د.ك./شهر'],
    ['نحو ٣٬٠٠٠ € إجمالًا', 'نحو ٣٬٠٠٠ يورو إجمالًا', 'نحو ٣٬٠٠٠ € إجمالًا'],
    ['٤٠٠٬٠٠٠–٦٠٠٬٠٠٠ ₹ في السنة', '٤٠٠٬٠٠٠ إلى ٦٠٠٬٠٠٠ روبية هندي في السنة', '٤٠٠–٦٠٠ ألف ₹/سنة'],
  ],
  hi: [
    ['$12,100 प्रति माह', '12,100 यूएस डॉलर प्रति माह', '$12,100/माह'],
    ['$22.50 – $28.00 प्रति घंटा', '22.50 से 28 यूएस डॉलर प्रति घंटा', '$22.50 – $28.00/घंटा'],
    ['JP¥1,200 से प्रति घंटा', '1,200 जापानी येन से प्रति घंटा', 'JP¥1,200 से/घंटा'],
    ['KWD 350.500 तक प्रति माह', '350.500 कुवैती दिनार तक प्रति माह', 'KWD 350.500 तक/माह'],
    ['कुल लगभग €3,000', 'कुल लगभग 3,000 यूरो', 'कुल लगभग €3,000'],
    ['₹4,00,000 – ₹6,00,000 प्रति वर्ष', '4,00,000 से 6,00,000 भारतीय रुपए प्रति वर्ष', '₹4–6 लाख/वर्ष'],
  ],
  pl: [
    ['12 100 USD miesięcznie', '12 100 dolarów amerykańskich miesięcznie', '12 100 USD/mies.'],
    ['22,50–28,00 USD za godzinę', '22,50 do 28 dolarów amerykańskich za godzinę', '22,50–28,00 USD/godz.'],
    ['od 1200 JPY za godzinę', 'od 1200 jenów japońskich za godzinę', 'od 1200 JPY/godz.'],
    ['do 350,500 KWD miesięcznie', 'do 350,500 dinara kuwejckiego miesięcznie', 'do 350,500 KWD/mies.'],
    ['około 3000 € łącznie', 'około 3000 euro łącznie', 'około 3000 € łącznie'],
    ['400 000–600 000 INR rocznie', '400 000 do 600 000 rupii indyjskich rocznie', '400–600 tys. INR/rok'],
  ],
};

/** What differs between engines: the apostrophe of Swiss numbers, a British thousand, the name of the yen. */
const text = (words: string): string =>
  plain(words).replaceAll('’', "'").replace(/(\d)K/, '$1k').replace('yenes japoneses', 'yenes');

describe('pay in ten locales', () => {
  before(() => addEnglishMessages(lazyEnglish));

  for (const [locale, rows] of Object.entries(TABLE)) {
    for (const [index, row] of rows.entries()) {
      it(`reads "${row[0]}" in ${locale}`, async () => {
        await loadMessages(locale);
        const context = { locale, timeZone: 'UTC', now: 0, t: messagesFor(locale) };
        const baseSalary = BANDS.slice(index, index + 1);
        const line = salaryView({ baseSalary }, context)?.lines[0];
        const short = compactLine({ baseSalary }, context);
        expect([
          text(`${line?.before}${line?.amount}${line?.after}`),
          text(line?.spoken ?? ''),
          text(`${short?.before}${short?.amount}${short?.after}`),
        ]).to.deep.equal(row.map(text));
        expect(text(short?.spoken ?? ''), 'the short form is said in full').to.equal(text(row[1]));
      });
    }
  }
});
