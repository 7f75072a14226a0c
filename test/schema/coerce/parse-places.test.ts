import { expect } from '@open-wc/testing';
import { countryCode } from '../../../src/schema/country.js';
import { parsePlaces } from '../../../src/schema/coerce/parse-places.js';

/** The names of the places, each with its workplace type: `London, UK`, `Berlin HYBRID`, `REMOTE`. */
const placesIn = (text: string, language?: string): string[] =>
  parsePlaces(text, language).places.map(({ name, addressRegion, addressCountry, workplaceType }) =>
    [name ?? addressRegion ?? addressCountry, workplaceType].filter(Boolean).join(' '),
  );

describe('parsePlaces: several places', () => {
  const cases: readonly (readonly [text: string, places: readonly string[], language?: string])[] = [
    ['Ghent, BE | Antwerp, BE | Bruges, BE', ['Ghent, BE', 'Antwerp, BE', 'Bruges, BE']],
    ['Austin / Chicago / New York City', ['Austin', 'Chicago', 'New York City']],
    ['Oslo • Bergen', ['Oslo', 'Bergen']],
    ['Oslo · Bergen', ['Oslo', 'Bergen']],
    ['Oslo\nBergen', ['Oslo', 'Bergen']],
    ['London or Dublin', ['London', 'Dublin']],
    ['San Francisco, CA & New York, NY', ['San Francisco, CA', 'New York, NY']],
    ['London and Dublin', ['London', 'Dublin']],
    ['London, Paris or Berlin', ['London', 'Paris', 'Berlin']],
    ['London, Paris, and Berlin', ['London', 'Paris', 'Berlin']],
    ['Berlin, Germany or Paris', ['Berlin, Germany', 'Paris']],
    ['Greensboro, NC or Simsbury, CT', ['Greensboro, NC', 'Simsbury, CT']],
    ['Austin, TX, Chicago, IL', ['Austin, TX', 'Chicago, IL']],
    ['Atlanta, GA Chicago, IL Boston, MA', ['Atlanta, GA', 'Chicago, IL', 'Boston, MA']],
    ['SF, NYC, SEA, CHI', ['SF', 'NYC', 'SEA', 'CHI']],
    ['US-San Francisco, US-Chicago', ['US-San Francisco', 'US-Chicago']],
    ['Germany, France, Spain', ['DE', 'FR', 'ES']],
    ['US/Canada', ['US', 'CA']],
    ['Berlin/Munich', ['Berlin', 'Munich']],
    ['東京/大阪', ['東京', '大阪']],
    ['Berlin, Munich', ['Berlin', 'Munich']],
    ['Bengaluru, Hyderabad, Pune', ['Bengaluru', 'Hyderabad', 'Pune']],
    ['Roma o Milano', ['Roma', 'Milano']],
    ['Amsterdam en Rotterdam', ['Amsterdam', 'Rotterdam']],
    ['Cádiz o remoto', ['Cádiz', 'REMOTE']],
    ['東京 (リモート可)', ['東京', 'REMOTE']],
    ['UK & Ireland', ['GB', 'IE']],
    ['Berlin oder Hamburg', ['Berlin', 'Hamburg'], 'de'],
    ['Berlin und Hamburg', ['Berlin', 'Hamburg'], 'de'],
    ['Paris ou Lyon', ['Paris', 'Lyon'], 'fr'],
    ['Madrid o Barcelona', ['Madrid', 'Barcelona'], 'es'],
    ['Madrid y Barcelona', ['Madrid', 'Barcelona'], 'es'],
    ['Roma o Milano', ['Roma', 'Milano'], 'it'],
    ['Rotterdam of Utrecht', ['Rotterdam', 'Utrecht'], 'nl'],
    ['Rotterdam en Utrecht', ['Rotterdam', 'Utrecht'], 'nl'],
    ['Lisboa e Porto', ['Lisboa', 'Porto'], 'pt'],
    ['Stockholm eller Malmö', ['Stockholm', 'Malmö'], 'sv'],
    ['Warszawa lub Kraków', ['Warszawa', 'Kraków'], 'pl'],
    ['İstanbul veya Ankara', ['İstanbul', 'Ankara'], 'tr'],
    ['東京、大阪', ['東京', '大阪'], 'ja'],
    ['東京または大阪', ['東京', '大阪'], 'ja'],
    ['北京或上海', ['北京', '上海'], 'zh-Hans'],
    ['서울 또는 부산', ['서울', '부산'], 'ko'],
    ['القاهرة أو دبي', ['القاهرة', 'دبي'], 'ar'],
    ['תל אביב או חיפה', ['תל אביב', 'חיפה'], 'he'],
    ['दिल्ली या मुंबई', ['दिल्ली', 'मुंबई'], 'hi'],
    ['Berlin; Berlin; berlin', ['Berlin']],
  ];
  for (const [text, places, language] of cases)
    it(`finds ${places.length} in ${JSON.stringify(text)}`, () => {
      expect(placesIn(text, language)).to.deep.equal(places);
    });

  for (const text of [
    'Cambridge, MA, USA',
    'Dallas/Fort Worth',
    'Frankfurt/Main',
    'Biel/Bienne',
    'Bruxelles/Brussel',
    'Rio de Janeiro/RJ',
    'Rochester, New York',
    'Truth or Consequences, NM',
    'Newcastle upon Tyne',
    'Newcastle, Tyne and Wear',
    'Trinidad and Tobago',
    'Bosnia & Herzegovina',
    'St. Kitts and Nevis',
    'Tyne and Wear',
    'Brighton and Hove',
    'St. John’s, Newfoundland and Labrador',
    'Isle of Man',
    'City of London',
    'Baden-Baden',
    'Frankfurt (Oder)',
    'Frankfurt an der Oder',
    'Stratford-upon-Avon',
    'Portland, OR',
    'San Francisco, CA',
    'Castilla y León',
    'サン・フランシスコ',
    '呼和浩特',
    '和歌山',
  ])
    it(`takes ${JSON.stringify(text)} for one`, () => {
      const { places } = parsePlaces(text);
      expect(places).to.have.length(1);
      // a country is known by its code
      expect(places[0]?.name ?? countryCode(text)).to.equal(
        places[0]?.addressCountry && !places[0].name ? places[0].addressCountry : text,
      );
      expect(placesIn(text, 'es')).to.have.length(1);
    });

  for (const text of [
    '',
    ' ',
    '-',
    '–',
    '.',
    'none',
    'N/A',
    'NA',
    'TBD',
    'xx',
    'null',
    'Various',
    '3 locations',
    '2+ Locations',
  ])
    it(`finds none in ${JSON.stringify(text)}`, () => {
      expect(parsePlaces(text)).to.deep.equal({ places: [], workplaceTypes: [], applicantLocations: [] });
    });

  for (const text of ['Multiple locations', 'Mehrere Standorte', 'Plusieurs lieux', 'Varias ubicaciones', '複数'])
    it(`knows that ${text} is a label`, () => {
      expect(placesIn(text)).to.deep.equal([]);
    });
});

describe('parsePlaces: workplace types', () => {
  const words = {
    REMOTE: [
      'Remote',
      'REMOTE',
      'Fully remote',
      '100% remote',
      'Remote only',
      'Remote-first',
      'Distributed',
      'Home office',
      'Homeoffice',
      'Work from home',
      'WFH',
      'Telecommute',
      'Anywhere',
      'Virtual',
      'Mobiles Arbeiten',
      'Télétravail',
      'À distance',
      'Teletrabajo',
      'Remoto',
      'Da remoto',
      'Op afstand',
      'Distans',
      'Praca zdalna',
      'Uzaktan',
      'عن بُعد',
      'מרחוק',
      'रिमोट',
      '远程',
      '遠端',
      'リモート',
      'フルリモート',
      '在宅勤務',
      '원격',
      '재택근무',
    ],
    HYBRID: [
      'Hybrid',
      'Hybrid remote',
      'Hybride',
      'Híbrido',
      'Ibrido',
      'Hybrydowo',
      'Hibrit',
      'هجين',
      'היברידי',
      'हाइब्रिड',
      '混合办公',
      'ハイブリッド',
      '하이브리드',
    ],
    ON_SITE: [
      'On-site',
      'Onsite',
      'In-Office',
      'In office',
      'In person',
      'Vor Ort',
      'Sur site',
      'Presencial',
      'In sede',
      'Op locatie',
      'På plats',
      'Stacjonarnie',
      'Ofiste',
      'في الموقع',
      'במשרד',
      '现场办公',
      '出社',
      '사무실 근무',
    ],
  };
  for (const [type, texts] of Object.entries(words))
    for (const text of texts)
      it(`reads ${text} as ${type}`, () => {
        expect(parsePlaces(text)).to.deep.equal({ places: [], workplaceTypes: [type], applicantLocations: [] });
      });

  const cases: readonly (readonly [text: string, places: readonly string[], types?: readonly string[]])[] = [
    ['Hybrid - Berlin', ['Berlin HYBRID']],
    ['Berlin (hybrid)', ['Berlin HYBRID']],
    ['Berlin, Hybrid', ['Berlin HYBRID']],
    ['Hybrid, London', ['London HYBRID']],
    ['Berlin – vor Ort', ['Berlin ON_SITE']],
    ['Remote – Berlin', ['Berlin REMOTE']],
    ['Cary, NC Remote', ['Cary, NC REMOTE']],
    ['Bangalore, India - Remote', ['Bangalore, India REMOTE']],
    ['Los Angeles, CA (On-site)', ['Los Angeles, CA ON_SITE']],
    ['Hybrid/Remote, Berlin', ['Berlin'], ['HYBRID', 'REMOTE']],
    ['Berlin (hybrid or remote)', ['Berlin'], ['HYBRID', 'REMOTE']],
    ['Remote or hybrid', [], ['REMOTE', 'HYBRID']],
    ['London, UK; Remote', ['London, UK', 'REMOTE']],
    ['Berlin or remote', ['Berlin', 'REMOTE']],
    ['Berlin oder remote', ['Berlin', 'REMOTE']],
    ['Remote/Berlin', ['REMOTE', 'Berlin']],
    ['New York (Remote possible)', ['New York', 'REMOTE']],
    ['Munich (Remote möglich)', ['Munich', 'REMOTE']],
    ['Remote, CA', ['CA REMOTE']],
  ];
  for (const [text, places, types = []] of cases)
    it(`reads ${text}`, () => {
      expect(placesIn(text)).to.deep.equal(places);
      expect(parsePlaces(text).workplaceTypes).to.deep.equal(types);
    });

  it('keeps what is added to a workplace type', () => {
    expect(parsePlaces('Berlin (Hybrid, 3 days a week)').places).to.deep.equal([
      { name: 'Berlin', workplaceType: 'HYBRID', note: '3 days a week' },
    ]);
    expect(parsePlaces('Remote (CET ±2h)')).to.deep.equal({
      places: [],
      workplaceTypes: ['REMOTE'],
      applicantLocations: [],
      workplaceNote: 'CET ±2h',
    });
    expect(parsePlaces('Remote-Friendly (Travel-Required) | San Francisco, CA').places).to.deep.equal([
      { workplaceType: 'REMOTE', note: 'Travel-Required' },
      { name: 'San Francisco, CA' },
    ]);
  });

  for (const text of ['Hybridge', 'Remoteville', 'Mobile, AL', 'Officetown', 'Oficina, Cuba'])
    it(`takes ${text} for a town`, () => {
      expect(placesIn(text)).to.deep.equal([text]);
      expect(parsePlaces(text).workplaceTypes).to.deep.equal([]);
    });
});

describe('parsePlaces: where applicants must live', () => {
  const cases: readonly (readonly [text: string, areas: readonly string[]])[] = [
    ['Remote (Canada)', ['Canada']],
    ['Remote - US', ['US']],
    ['Remote – US', ['US']],
    ['US-Remote', ['US']],
    ['Remote, US', ['US']],
    ['Remote US', ['US']],
    ['Remote U.S.', ['U.S.']],
    ['US Remote', ['US']],
    ['Remote: United States', ['United States']],
    ['Remote in Germany', ['Germany']],
    ['Remote within the EU', ['EU']],
    ['Remote (US only)', ['US']],
    ['Remote EMEA', ['EMEA']],
    ['EMEA (remote)', ['EMEA']],
    ['Remote, Europe', ['Europe']],
    ['Remote - US & Canada', ['US', 'Canada']],
    ['Remote, UK & Ireland', ['UK', 'Ireland']],
    ['Remote - US; Remote - Canada', ['US', 'Canada']],
    ['Remote - California', ['California']],
    ['Remote, OR', ['OR']],
    ['Worldwide', ['Worldwide']],
    ['Remote (Worldwide)', ['Worldwide']],
    ['Remote (Anywhere)', []],
    ['Home Office (Deutschland)', ['Deutschland']],
    ['Télétravail (France)', ['France']],
    ['A distancia - España', ['España']],
    ['远程（中国）', ['中国']],
  ];
  for (const [text, areas] of cases)
    it(`reads ${text}`, () => {
      expect(parsePlaces(text)).to.deep.equal({
        places: [],
        workplaceTypes: ['REMOTE'],
        applicantLocations: areas,
      });
    });

  it('limits only the remote work, where there is a place too', () => {
    expect(parsePlaces('London, UK; Remote - Canada')).to.deep.equal({
      places: [
        { name: 'London, UK', addressLocality: 'London', addressCountry: 'GB' },
        { addressCountry: 'CA', workplaceType: 'REMOTE' },
      ],
      workplaceTypes: [],
      applicantLocations: [],
    });
  });
});

describe('parsePlaces: countries', () => {
  const cases: readonly (readonly [
    text: string,
    town: string | undefined,
    region: string | undefined,
    country: string,
  ])[] = [
    ['Lisboa, Portugal', 'Lisboa', undefined, 'PT'],
    ['Lisboa, PT', 'Lisboa', undefined, 'PT'],
    ['Lisboa, PRT', 'Lisboa', undefined, 'PT'],
    ['Berlin, Deutschland', 'Berlin', undefined, 'DE'],
    ['Berlin, Allemagne', 'Berlin', undefined, 'DE'],
    ['Berlin, DE', 'Berlin', undefined, 'DE'],
    ['Toronto, CA', 'Toronto', undefined, 'CA'],
    ['Bengaluru, IN', 'Bengaluru', undefined, 'IN'],
    ['Cambridge, MA, USA', 'Cambridge', 'MA', 'US'],
    ['Warsaw, , Poland', 'Warsaw', undefined, 'PL'],
    ['Barcelona, CT, Spain', 'Barcelona', 'CT', 'ES'],
    ['US, CA, Santa Clara', 'Santa Clara', 'CA', 'US'],
    ['Germany, Munich', 'Munich', undefined, 'DE'],
    ['Portugal - Lisbon', 'Lisbon', undefined, 'PT'],
    ['Dubai - United Arab Emirates', 'Dubai', undefined, 'AE'],
    ['US-San Francisco', 'San Francisco', undefined, 'US'],
    ['Austin, Texas', 'Austin', 'Texas', 'US'],
    ['Atlanta, Georgia', 'Atlanta', 'Georgia', 'US'],
    ['Tbilisi, Georgia', 'Tbilisi', undefined, 'GE'],
    ['Germany', undefined, undefined, 'DE'],
    ['DEU', undefined, undefined, 'DE'],
    ['US-CA', undefined, 'California', 'US'],
    ['GB-ENG', undefined, 'England', 'GB'],
    ['DE-BE', undefined, 'Berlin', 'DE'],
    ['東京, 日本', '東京', undefined, 'JP'],
  ];
  for (const [text, town, region, country] of cases)
    it(`reads ${text}`, () => {
      const [place] = parsePlaces(text).places;
      expect([place?.addressLocality, place?.addressRegion, place?.addressCountry]).to.deep.equal([
        town,
        region,
        country,
      ]);
    });

  for (const text of [
    'Paris',
    'San Francisco, CA',
    'Wilmington, DE',
    'Gary, IN',
    'Bern, BE',
    'Mumbai, MH',
    'Lebanon, NH',
    'CA',
    'IN',
    'Georgia',
  ])
    it(`does not guess the country of ${text}`, () => {
      expect(parsePlaces(text).places).to.deep.equal([{ name: text }]);
    });
});
