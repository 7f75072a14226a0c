/** The states and provinces that postings name most, by country: codes of ISO 3166-2 and English names. */
const REGIONS: Readonly<Record<string, string>> = {
  US:
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
    'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|' +
    'KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
    'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
    'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|' +
    'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|' +
    'WV West Virginia|WI Wisconsin|WY Wyoming',
  CA:
    'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|' +
    'ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|NT Northwest Territories|NU Nunavut|YT Yukon',
  AU:
    'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|' +
    'SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
  GB: 'ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales',
  DE:
    'BB Brandenburg|BE Berlin|BW Baden-Württemberg|BY Bayern|HB Bremen|HE Hessen|HH Hamburg|' +
    'MV Mecklenburg-Vorpommern|NI Niedersachsen|NW Nordrhein-Westfalen|RP Rheinland-Pfalz|SH Schleswig-Holstein|' +
    'SL Saarland|SN Sachsen|ST Sachsen-Anhalt|TH Thüringen',
};

/** For each country, the names of its regions by code. */
const NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(REGIONS).map(([country, regions]) => [
    country,
    new Map(regions.split('|').map((region) => [region.replace(/ .*/, ''), region.replace(/^\S+ /, '')] as const)),
  ]),
);

/** Whether we know the regions of this country. */
export const hasRegions = (country: string): boolean => NAMES.has(country);

/** The name of a region by its code, without the country: `California` for `US` and `CA`. */
export const regionName = (country: string, code: string): string | undefined => NAMES.get(country)?.get(code);

const COUNTRIES_BY_NAME = new Map(
  [...NAMES].flatMap(([country, regions]) =>
    [...regions.values()].map((name) => [name.toLowerCase(), country] as const),
  ),
);

/** The country of a region by its name: `US` for `California`. */
export const countryOfRegion = (name: string): string | undefined => COUNTRIES_BY_NAME.get(name.toLowerCase());

/** Whether a name of a region is also that of a town. */
export const isAlsoTown = (name: string): boolean =>
  /^(?:berlin|bremen|hamburg|new york|quebec|washington|district of columbia|victoria)$/i.test(name);

/** Whether this is the code of a state of the US in capitals. */
export const isStateCode = (text: string): boolean => regionName('US', text) !== undefined;

/** Whether this is a region of one of these countries, by its code in capitals or by its name. */
export const isRegion = (text: string, countries: readonly string[] = ['US', 'CA', 'AU']): boolean =>
  countries.some((country) => regionName(country, text) !== undefined || countryOfRegion(text) === country);

/**
 * Towns after which a code of two letters, which is also a state of the US, is the country: `Toronto, CA`. The largest of
 * each country.
 */
const FOREIGN_TOWNS: Readonly<Record<string, string>> = {
  AL: 'tirana',
  AR: 'buenos aires|cordoba|rosario|mendoza|la plata',
  AZ: 'baku',
  CA:
    'toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|quebec city|mississauga|brampton|surrey|' +
    'halifax|laval|markham|vaughan|kitchener|waterloo|saskatoon|regina|burnaby|gatineau|kelowna|guelph|oakville',
  CO: 'bogota|medellin|cali|barranquilla|cartagena|bucaramanga|pereira',
  ID: 'jakarta|surabaya|bandung|medan|bali|denpasar|yogyakarta|tangerang|semarang',
  IL: 'tel aviv|tel aviv yafo|jerusalem|haifa|herzliya|ramat gan|petah tikva|netanya|rehovot|beer sheva|raanana',
  IN:
    'mumbai|bombay|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|gurgaon|gurugram|noida|' +
    'ahmedabad|jaipur|kochi|coimbatore|indore|lucknow|surat|chandigarh|mohali|trivandrum|thiruvananthapuram|mysore',
  MA: 'casablanca|rabat|marrakech|marrakesh|tanger|tangier|fes|agadir',
  MD: 'chisinau',
  ME: 'podgorica',
  MN: 'ulaanbaatar',
  MO: 'macau|macao',
  MT: 'valletta|sliema|st julian s|san gwann|gzira|birkirkara|msida',
  PA: 'panama|panama city|ciudad de panama',
  TN: 'tunis|sfax|sousse',
};

/** Towns of Delaware: after any other town, `DE` is Germany. */
const DELAWARE =
  'wilmington|dover|newark|middletown|bear|smyrna|milford|seaford|georgetown|lewes|new castle|rehoboth beach|' +
  'hockessin|claymont|glasgow|harrington|laurel|millsboro|elsmere|delaware city|odessa|townsend|bethany beach';

/**
 * Towns after which a code that is also a country is their canton, state or province: `Bern, BE`. Those of Switzerland,
 * Germany, Italy, Brazil, Canada, Australia and India.
 */
const REGION_TOWNS: Readonly<Record<string, string>> = {
  AM: 'manaus',
  AT: 'asti',
  BA: 'bari|salvador|feira de santana',
  BB: 'potsdam|cottbus',
  BE: 'bern|berne|biel|biel bienne|thun|koniz|berlin',
  BG: 'bergamo',
  BN: 'benevento',
  BO: 'bologna|imola',
  BS: 'basel|brescia',
  BW: 'stuttgart|karlsruhe|mannheim|heidelberg|freiburg|ulm|heilbronn|tubingen|konstanz|pforzheim|reutlingen|walldorf',
  BY: 'munchen|munich|nurnberg|nuremberg|augsburg|regensburg|ingolstadt|wurzburg|erlangen|furth|bamberg|passau|garching',
  BZ: 'bolzano|bozen',
  CH: 'chieti',
  CL: 'caltanissetta',
  CN: 'cuneo',
  CR: 'cremona',
  CZ: 'catanzaro',
  ES: 'vitoria|vila velha|serra',
  FI: 'firenze|florence|empoli',
  FR: 'fribourg|bulle|frosinone',
  GE: 'geneve|geneva|genf|carouge|genova|genoa',
  GR: 'chur|davos|landquart|grosseto',
  IM: 'imperia',
  IS: 'isernia',
  KR: 'crotone',
  LC: 'lecco',
  LI: 'livorno',
  LT: 'latina|aprilia',
  LU: 'luzern|lucerne|rotkreuz|lucca',
  MC: 'macerata',
  MH: 'mumbai|bombay|navi mumbai|pune|nagpur|nashik|thane|aurangabad',
  NA: 'napoli|naples',
  NI: 'hannover|hanover|braunschweig|wolfsburg|gottingen|oldenburg|osnabruck|hildesheim',
  NL: 'st john s|saint john s|corner brook|gander|mount pearl',
  NO: 'novara',
  PE: 'charlottetown|summerside|recife|olinda|pescara',
  PG: 'perugia|foligno',
  PN: 'pordenone',
  PR: 'curitiba|londrina|maringa|ponta grossa|parma',
  PT: 'pistoia',
  RE: 'reggio emilia|reggio nell emilia',
  RO: 'rovigo',
  RS: 'porto alegre|caxias do sul|pelotas|novo hamburgo',
  SA: 'adelaide|salerno',
  SE: 'aracaju',
  SG: 'st gallen|sankt gallen|saint gallen|wil|rapperswil',
  SH: 'kiel|lubeck|flensburg|schaffhausen',
  SI: 'siena',
  SK: 'saskatoon|regina|moose jaw|prince albert',
  SL: 'saarbrucken',
  SN: 'dresden|leipzig|chemnitz',
  SR: 'siracusa',
  ST: 'magdeburg|halle|dessau',
  SV: 'savona',
  SZ: 'schwyz|freienbach',
  TG: 'hyderabad|warangal|frauenfeld',
  TH: 'erfurt|jena|weimar|gera',
  TO: 'torino|turin|ivrea|palmas',
  TR: 'terni',
  TV: 'treviso',
  VE: 'venezia|venice|mestre',
};

const has = (towns: string | undefined, town: string): boolean =>
  towns !== undefined && `|${towns}|`.includes(`|${town}|`);

/**
 * Whether a code of two letters after this town is a region, though a country has the same code: true for `San Francisco`
 * and `CA`, `Bern` and `BE`; false for `Toronto` and `CA`, `Ghent` and `BE`.
 *
 * @param town The town in lower case, without accents and punctuation.
 */
export const isRegionAfter = (town: string, code: string): boolean => {
  if (isStateCode(code)) return code === 'DE' ? has(DELAWARE, town) : !has(FOREIGN_TOWNS[code], town);
  return has(REGION_TOWNS[code], town);
};
