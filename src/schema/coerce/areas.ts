import { normalizePlaceName } from '../place-key.js';
import { countryCode } from '../country.js';
import { countryOfRegion, isAlsoTown, isRegion, isStateCode } from './regions.js';

/** What employers call continents and other parts of the world, in the languages of our messages. */
const AREAS = new Set(
  (
    'global|globally|international|world|emea|emeia|apac|apj|amer|americas|the americas|latam|nam|na|noram|north america|dach|d a ch|nordics|nordic|' +
    'nordic countries|scandinavia|baltics|benelux|mena|mea|gcc|cee|cis|anz|asean|asia pacific|asia pac|eu|eea|' +
    'european union|european economic area|continental europe|middle east|central america|caribbean|sub saharan africa|' +
    'uk and ireland|uk ireland|uki|iberia|balkans|europaweit|' +
    'europe|europa|avrupa|western europe|eastern europe|central europe|northern europe|southern europe|' +
    'أوروبا|אירופה|यूरोप|欧洲|歐洲|ヨーロッパ|欧州|유럽|' +
    'asia|asien|asie|azja|azie|asya|south asia|southeast asia|east asia|آسيا|אסיה|एशिया|亚洲|亞洲|アジア|아시아|' +
    'africa|afrika|afrique|afryka|أفريقيا|אפריקה|अफ़्रीका|非洲|アフリカ|아프리카|' +
    'northern america|nordamerika|amerique du nord|norteamerica|america del norte|america do norte|' +
    'america del nord|noord amerika|ameryka polnocna|kuzey amerika|أمريكا الشمالية|צפון אמריקה|उत्तर अमेरिका|' +
    '北美|北美洲|北米|북미|' +
    'south america|sudamerika|amerique du sud|sudamerica|america del sur|america do sul|zuid amerika|sydamerika|' +
    'ameryka poludniowa|guney amerika|أمريكا الجنوبية|דרום אמריקה|南美|南美洲|南米|남미|' +
    'latin america|lateinamerika|amerique latine|latinoamerica|america latina|latijns amerika|latinamerika|' +
    'ameryka lacinska|latin amerika|أمريكا اللاتينية|אמריקה הלטינית|拉丁美洲|拉美|中南米|중남미|' +
    'oceania|ozeanien|oceanie|oceanien|okyanusya'
  )
    .split('|')
    .map(normalizePlaceName),
);

/** What means the whole world. */
const WORLD = new Set(
  (
    'worldwide|world wide|weltweit|mondial|monde entier|dans le monde entier|' +
    'mundial|todo el mundo|en todo el mundo|mundo todo|wereldwijd|globalt|caly swiat|na calym swiecie|tum dunya|' +
    'dunya capinda|tutto il mondo|in tutto il mondo|في جميع أنحاء العالم|עולמי|בכל העולם|विश्वव्यापी|दुनिया भर में|全球|全世界|世界中|전 세계'
  )
    .split('|')
    .map(normalizePlaceName),
);

/** Whether a text means the whole world: `Worldwide`. */
export const isWholeWorld = (text: string): boolean => WORLD.has(normalizePlaceName(text));

/** Whether this is a continent, the whole world, or what employers call a part of it: `EMEA`. */
export const isPartOfWorld = (text: string): boolean => {
  const name = normalizePlaceName(text.replaceAll('&', ' and '));
  return AREAS.has(name) || WORLD.has(name);
};

/** A code of two letters that is a country, but also a state of the US: `CA`, `IN`. */
export const isAmbiguousCode = (text: string): boolean => isStateCode(text) && countryCode(text) !== null;

const SUBDIVISION = /^([A-Z]{2})-[A-Z\d]{1,3}$/;

/** Whether an applicant may be required to be there: a country, a state, or a part of the world, but no town. */
export const isArea = (text: string, language?: string): boolean => {
  const items = text.split(',').map((item) => item.trim());
  const [last = '', first = ''] = [items.at(-1), items[0]];
  if (items.length > 2) return false;
  // `California, US`, `USA, California`
  if (items.length === 2)
    return [items, [last, first]].some(([region = '', country = '']) => {
      const code = countryCode(country, language);
      return code !== null && isRegion(region, [code]);
    });
  const subdivision = SUBDIVISION.exec(text)?.[1];
  if (subdivision) return countryCode(subdivision) !== null;
  if (isAlsoTown(text) || isAmbiguousCode(text)) return false;
  return (
    isStateCode(text) ||
    countryOfRegion(text) !== undefined ||
    isPartOfWorld(text) ||
    countryCode(text, language) !== null
  );
};
