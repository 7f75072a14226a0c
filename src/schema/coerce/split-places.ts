import { normalizePlaceName } from '../place-key.js';
import { countryCode } from '../country.js';
import { isArea, isPartOfWorld } from './areas.js';
import { countryOfRegion, isRegionAfter, isStateCode } from './regions.js';
import { isJoinedType } from './detach-workplaces.js';
import { areLargeTowns } from './towns.js';
import { workplaceOf } from './workplace-words.js';

/** Marks between places: `Berlin; Hamburg`, `Berlin | Hamburg`, `Berlin / Hamburg`, `東京、大阪`. */
const MARKS = /\s*[;；|｜•‣▪\n\r\u2028、]\s*|\s+[/·∙]\s+|\s*／\s*|\s+[/·]|[/·]\s+/gu;
/** "or" between places, in the languages of our messages. Small letters: `Portland, OR`, `Frankfurt (Oder)`. */
const OR = 'or|and/or|oder|ou|eller|lub|albo|veya|ya da|أو|או|या|अथवा|또는';
const AND = 'and|&|\\+(?!\\s*\\d)|und|sowie|et|oraz|och|ve|और|및';
/** Words that mean "or" or "and" in one language, and something else in another. */
const WORDS_BY_LANGUAGE: Readonly<Record<string, readonly [or: string, and: string]>> = {
  es: ['o|u', 'y|e'],
  it: ['o|oppure', 'e|ed'],
  nl: ['of', 'en'],
  pl: ['lub', 'i'],
  pt: ['ou', 'e'],
};
const UNSPACED_OR = /或者?|または|もしくは/gu;

/** Names with "or" in them that are one place. */
const NAMES_WITH_OR = /^truth or consequences\b/;

/** Names with "and" in them that are one place, besides those of countries; folded. */
const NAMES_WITH_AND =
  /\b(?:tyne and wear|trinidad and tobago|bosnia and|st kitts and nevis|antigua and barbuda|turks and caicos|sao tome and|newfoundland and|brighton and hove|hammersmith and|kensington and chelsea|barking and|windsor and maidenhead|richmond and|perth and kinross|argyll and bute|dumfries and galloway|telford and wrekin|redcar and cleveland|cheshire west and|bath and north|bath and ne|yorkshire and|yorks and|east and west|north and south|tunbridge and|rhondda cynon|hinckley and|king s lynn and|basingstoke and|reigate and|epsom and|nuneaton and|oadby and|tonbridge and|cambridgeshire and|devon and|avon and somerset|herefordshire and|bedford and|berks and|bucks and|derry and|armagh city|causeway coast and|lisburn and|mid and|antrim and|ards and|jammu and|dadra and|andaman and|daman and|wallis and|heard and|svalbard and|south georgia and|saint vincent and|st vincent and|saint pierre and|castilla and leon|castille and leon|castile and leon|tras os montes and|bergen and dal|asia and|europe and|middle east and|north america and|central and|south and|eastern and|western and|lewis and clark|king and queen|isle of wight and|surf and|black and|research and|science and)\b/;

const isWhole = (text: string): boolean => workplaceOf(text) !== null;
const isCountryName = (text: string, language?: string): boolean =>
  countryCode(text.replace(/^.*,/, ''), language) !== null;

/** Whether two texts with "and" between them are one name. */
const isOneName = (before: string, after: string, language?: string): boolean => {
  const whole = `${before.replace(/^.*,/, '')} and ${after.replace(/,.*$/, '')}`;
  return NAMES_WITH_AND.test(normalizePlaceName(whole)) || isCountryName(whole, language);
};

/** A text with brackets blanked, of the same length, so that marks in brackets do not count. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g, (group) => '_'.repeat(group.length));

/** Splits at a pattern outside of brackets. */
const splitOutside = (text: string, pattern: RegExp, isSplit: (before: string, after: string) => boolean): string[] => {
  const plain = withoutBrackets(text);
  const parts: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of plain.matchAll(pattern)) {
    const [before, after] = [text.slice(start, index), text.slice(index + mark.length)];
    if (!isSplit(before.trim(), after.trim())) continue;
    parts.push(before);
    start = index + mark.length;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
};

const always = (before: string, after: string): boolean => before !== '' && after !== '';

/** Not between the types of one place: `Hybrid or remote, Berlin`. */
const isBetween = (before: string, after: string): boolean => always(before, after) && !isJoinedType(before, after);

/** `Remote/Berlin`, `US/Canada`, `Berlin/Hamburg/Ulm`; but not `Dallas/Fort Worth`. */
const splitSlashes = (text: string, language: string | undefined): string[] => {
  const items = splitOutside(text, /\//gu, isBetween);
  const areSeparate = items.some(isWhole) || items.every((item) => countryCode(item, language) !== null);
  const areTowns = items.length > 2 && items.every((item) => /^(?!\p{Ll})\p{L}/u.test(item) && !isArea(item, language));
  // but "Frankfurt/Main" and "Biel/Bienne" are one
  return items.length > 1 && (areTowns || areSeparate || areLargeTowns(items)) ? items : [text];
};

/** Matches one of the words, with white space on both sides. */
const pattern = (words: readonly (string | undefined)[]): RegExp =>
  new RegExp(`,?\\s+(?:${words.filter(Boolean).join('|')})\\s+`, 'gu');

const ANY_CONJUNCTION = pattern(Object.values(WORDS_BY_LANGUAGE).flat());

const patterns = new Map<string, readonly [or: RegExp, and: RegExp]>();

/** Matches "or" and "and" between words, in a language. */
const conjunctions = (language: string): readonly [or: RegExp, and: RegExp] => {
  const [or, and] = WORDS_BY_LANGUAGE[language] ?? [];
  const found = patterns.get(language) ?? ([pattern([OR, or]), pattern([AND, and])] as const);
  patterns.set(language, found);
  return found;
};

/** `London, Paris` before `or Berlin`: towns, of which none is a region or country. */
const isTownList = (text: string, language: string | undefined): boolean =>
  text.split(',').every((item, index) => {
    const name = item.trim();
    return (
      /^\p{Lu}/u.test(name) &&
      !(index > 0 && (/^[A-Z]{2,3}$/.test(name) || countryOfRegion(name) || isCountryName(name, language)))
    );
  });

/** Splits at "or" and "and". What precedes in a list of towns is split at commas too. */
const splitWords = (text: string, language: string | undefined): string[] => {
  const [or, and] = conjunctions(language?.slice(0, 2) ?? '');
  if (NAMES_WITH_OR.test(normalizePlaceName(text))) return [text];
  const parts = splitOutside(text, or, isBetween)
    // a word that is "or" or "and" in another language, where there is nothing else to join
    .flatMap((part) =>
      splitOutside(
        part,
        ANY_CONJUNCTION,
        (before, after) =>
          isBetween(before, after) && (isWhole(before) || isWhole(after) || areLargeTowns([before, after])),
      ),
    )
    .flatMap((part) => splitOutside(part, UNSPACED_OR, always))
    .flatMap((part) =>
      splitOutside(part, and, (before, after) => isBetween(before, after) && !isOneName(before, after, language)),
    );
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || !first.includes(',') || second.includes(',') || !isTownList(first, language)) return parts;
  return [...first.split(',').map((item) => item.trim()), second];
};

/** `US-Remote`: the code of a country, and a place in it. */
const IN_COUNTRY = /^[A-Z]{2}-\S/;
/** `SF`, `NYC`: the abbreviation of a town; but not `UK`. */
const SHORT_NAME = /^(?!(?:USA?|UK|UAE|EU)$)[A-Z]{2,4}$/;
const CODE = /^[A-Z]{2}$/;

/** The places in a list with commas. A text whose commas may be part of a place is one place: `San Francisco, CA`. */
const splitCommas = (text: string, language: string | undefined): string[] => {
  const items = splitOutside(text, /,/gu, () => true);
  if (items.length < 2) return [text];
  if (items.every((item) => IN_COUNTRY.test(item))) return items;
  if (items.length > 2 && items.every((item) => SHORT_NAME.test(item))) return items;
  const pairs = items.flatMap((item, index) => (index % 2 ? [] : [`${item}, ${items[index + 1] ?? ''}`]));
  const arePairs = items.length > 2 && items.every((item, index) => CODE.test(item) === (index % 2 === 1));
  if (arePairs && items.length % 2 === 0) return pairs;
  // `Berlin, Munich`; but `Rochester, New York` is one
  if (areLargeTowns(items) && (items.length > 2 || normalizePlaceName(items[1] ?? '') !== 'new york')) return items;
  // `US, CA` may be California
  const codes = items.map((item) =>
    isStateCode(item) ? null : (countryCode(item, language) ?? (isPartOfWorld(item) && normalizePlaceName(item))),
  );
  if (codes.every(Boolean) && new Set(codes).size === codes.length) return items;
  // `Austin, TX, Remote, Boston, MA`
  const middle = items.findIndex((item, index) => index > 0 && index < items.length - 1 && isWhole(item));
  if (middle > 0)
    return [items.slice(0, middle), items.slice(middle, middle + 1), items.slice(middle + 1)].map((part) =>
      part.join(', '),
    );
  return [text];
};

/** `Austin, TX Chicago, IL`: states of the US end each place. */
const splitStates = (text: string): string[] => {
  const places = text.match(/[^,]+,\s*[A-Z]{2}(?=\s+\p{Lu}\p{Ll}|$)/gu) ?? [];
  const areAll = places.length > 1 && places.join('').length === text.length;
  const trimmed = places.map((place) => place.trim());
  return areAll &&
    trimmed.every(
      (place) => isStateCode(place.slice(-2)) && isRegionAfter(normalizePlaceName(place.slice(0, -3)), place.slice(-2)),
    )
    ? trimmed
    : [text];
};

/** The texts of the single places, workplace types and areas in a text. */
export const splitPlaces = (text: string, language?: string): string[] =>
  splitOutside(text, MARKS, always)
    .flatMap((part) => splitWords(part, language))
    .flatMap((part) => splitSlashes(part, language))
    .flatMap((part) => splitCommas(part, language))
    .flatMap(splitStates);
