import { countryCode } from '../../schema/country.js';
import { isNoPlace, type PlaceInput } from '../../schema/coerce/parse-places.js';
import { isPlaceholder } from '../../schema/placeholder.js';
import { type Finding, distinct, found } from '../finding.js';
import { readEmploymentTypes } from '../../schema/coerce/employment-types.js';
import type { PlacedLine } from '../document/line.js';
import { type PlaceReading, type Workplace, isRegionName, readPlaceValue } from './place-value.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';
import { compile } from '../pattern.js';

export interface PlaceFindings {
  readonly places: readonly Finding<PlaceInput>[];
  readonly areas: readonly Finding<string>[];
  /** Workplace types that stand among the places: `Berlin (hybrid)`. */
  readonly types: readonly Finding<Workplace>[];
}

/** A town in capitals: `San Francisco`, `Bastrop (Austin)`, `St. Louis`, `Frankfurt am Main`. */
const TOWN = String.raw`(?:St\.?\s|Mc|Mt\.?\s)?\p{Lu}[\p{L}’'.-]*(?:[ -](?:of|am|an|der|de|del|la|los|las|upon|sur|les|le|do|da|do)(?= \p{Lu}))?(?:[ -]\p{Lu}[\p{L}’'.-]*){0,4}(?:\s\(\p{Lu}[\p{L} .-]{2,20}\))?`;
/** `Austin, TX`: a town and its state, province or country. */
const TOWN_REGION = compile(
  String.raw`(?<![\p{L}\d])(${TOWN}),\s(\p{Lu}{2}(?![\p{L}])|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)`,
  'gu',
);
/** A list of towns: `San Francisco, Palo Alto, New York or Seattle`. */
const TOWNS = String.raw`${TOWN}(?:(?:,\s(?:and\s|or\s)?|\s(?:and|or|und|oder|et|ou|y|o|\/|&)\s)${TOWN}){0,9}`;

/** How sentences say where the job is. The list of towns is the first group. */
const IN_SENTENCE: readonly RegExp[] = [
  String.raw`\b(?:our|in our|from our|the|out of our)\s(${TOWNS})\s(?:offices?|headquarters|HQ|campus|hub|studio|location|lab|site|facility)(?!\p{L})`,
  String.raw`\b(?:based|located|situated|takes? place|work(?:ing)? (?:onsite|on-site|in[- ]person)|onsite|on-site|hybrid|in[- ]person|office|offices|hybrid role|hybrid position|[Ii]nternship|[Ii]ntern|[Rr]ole|[Pp]osition|[Jj]ob)\s(?:is )?(?:either )?(?:out of|in|at|from|near)\s(?:our\s|the\s|downtown\s|either\s)?(?:offices? in\s)?(${TOWNS})(?:,\s(\p{Lu}{2})(?!\p{L}))?`,
  String.raw`\b(?:location|office|offices|campus|hub|lab|facility|headquarters|HQ|site)\s(?:is |are )?(?:located )?in\s(?:downtown\s)?(${TOWNS})`,
  String.raw`\b(?:[Aa]m|unserem)\s(?:[Ss]tandort|[Bb]üro|Campus)\s(?:in\s)?(${TOWNS})|(?:\bunser(?:em|en)? (?:\p{L}+-)?Team|(?:Werkstudent|Praktik)[^.!?]{0,60}) in\s(${TOWNS})`,
  String.raw`(?<!\p{L})(?:in unserem Büro in|an unserem Standort in|in unserer Niederlassung in|an unseren Standorten(?: in)?|basé\S* à|notre (?:agence|site|bureau) (?:de|à)|située? à|poste (?:est )?(?:basé|situé|à pourvoir) à|nos (?:bureaux|locaux) (?:à|de|situés à)|stage (?:basé|est basé|à) à?|oficinas? (?:de|en)|con sede en|presencial en)\s(${TOWNS})`,
].map((source) => compile(source, 'gu'));

/** Words in capitals that are no towns. */
const NO_TOWN =
  /^(?:the|our|your|this|all|we|you|a|an|us|home|person|office|remote|hybrid|onsite|technology|analytics|industry|various|multiple|several|any|each|which|one|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|not|yet|graduated|summer|fall|winter|spring|monday|tuesday|wednesday|thursday|friday|python|java|computer|engineering|science|english|german|french|spanish|bachelor|master|phd|data|software|product|design|research|marketing|finance|team|slack|zoom|google|microsoft|amazon|europe|north america|americas|emea|apac|asia|global|internship|intern|r&d|ai|ml|it|hr|business|group|company|corporate|main|head|new|first|tech|innovation|full|part|time|day|work|deutschland|rust|go|excel|react|university|college|school|department|program|deine|ihre|unser|dein|sie|du)$/i;

const isTown = (text: string): boolean =>
  !NO_TOWN.test(text) &&
  !isNoPlace(text) &&
  text.length > 1 &&
  text.length < 50 &&
  /^\p{Lu}/u.test(text) &&
  !/\d/.test(text);

const keyOf = ({ name, addressLocality, addressRegion, addressCountry }: PlaceInput): string =>
  (name ?? [addressLocality, addressRegion, addressCountry].filter(Boolean).join(', '))
    .toLowerCase()
    .replace(/^the /, '');

const firstPart = (place: PlaceInput): string => keyOf(place).split(/[,(]/)[0]?.trim() ?? '';

/** The places without repetitions, of which the most exact stays: `Austin, TX` rather than `Austin`. */
const distinctPlaces = (all: readonly Finding<PlaceInput>[]): Finding<PlaceInput>[] => {
  const findings = distinct(all, keyOf);
  return findings.filter(({ value }, index) => {
    const key = keyOf(value);
    if (findings.findIndex((other) => keyOf(other.value) === key) !== index) return false;
    return !findings.some((other, at) => at !== index && keyOf(other.value) !== key && firstPart(other.value) === key);
  });
};

const VALUE_MAX = 200;

const fromLabels = (text: SourceText): PlaceReading => {
  const read: PlaceReading = { places: [], areas: [], types: [] };
  for (const { line, from, text: value, name } of valuesOf(text, 'place')) {
    if (
      name !== 'place' ||
      isIcon(line) ||
      value.length > VALUE_MAX ||
      isPlaceholder(value) ||
      isWorkplaceAlone(value, text) ||
      (/[.!?]\s+\p{Lu}/u.test(value) && value.length > 60) ||
      isSentence(value)
    )
      continue;
    const one = readPlaceValue(line, from, withoutWorkplace(value, text), text.language);
    read.places.push(...one.places);
    read.areas.push(...one.areas);
    read.types.push(...one.types);
  }
  return read;
};

/** `場所：オンライン開催`: no place. */
const isWorkplaceAlone = (value: string, { words }: SourceText): boolean =>
  words.pattern('^(?:{remote}|{hybrid})$').test(value.trim());

/** `Town, télétravail le vendredi`, `東京／週1日出社`: what follows is how often people are there. */
const withoutWorkplace = (value: string, { words }: SourceText): string => {
  const match = words.pattern('[,;／/]\\s?[^,;／/()]{0,12}?(?:{remote}|{onSite})[^,;]{3,}$').exec(value);
  return match && match.index > 2 && /\d|\s(?:le|am|on|el|il)\s|週/u.test(match[0])
    ? value.slice(0, match.index)
    : value;
};

/** A remark on places rather than their names. */
const isSentence = (value: string): boolean =>
  value
    .split(/\s+/)
    .filter(
      (word) =>
        /^\p{Ll}{3,}/u.test(word) &&
        !/^(?:and|oder|und|the|remote|hybrid|within|from|days?|per|week|onsite|office)$/.test(word),
    ).length > 4;

const isIcon = (line: PlacedLine): boolean => /^[`\s]*(?:🌎|🌍|🌏)/u.test(line.text);

/** Places in the lines at the top, as pages print them under a title: `San Francisco, CA`. */
const fromHead = (text: SourceText, employer: Finding<string> | null): PlaceReading => {
  const read: PlaceReading = { places: [], areas: [], types: [] };
  for (const line of text.lines.slice(0, 14)) {
    if (line.label?.name && line.label.name !== 'place') continue;
    const value = line.text.slice(line.label?.valueFrom ?? 0).replace(/^[^\p{L}\d]+/u, '');
    if (
      isIcon(line) ||
      value.length > 90 ||
      value.length < 2 ||
      text.words.has('notPlace', value) ||
      isWorkplaceAlone(value, text)
    )
      continue;
    const icon = line.label?.name === 'place';
    const towns = townsIn(value);
    const plain = value
      .replace(/(?:[-–—|·•/,(]\s*)?\b(?:hybrid|remote|on-?site)\b\)?/gi, '')
      .replace(/\s*\([^()]*\)$/, '')
      .trim();
    const covers = towns.reduce((sum, { to, from }) => sum + to - from, 0) > plain.length * 0.5;
    const beside = icon || covers ? null : besideEmployer(line, employer, text);
    if (beside) read.places.push(...readPlaceValue(line, beside.from, beside.town, text.language).places);
    if (beside) continue;
    if (!icon && !covers) {
      const [, place] = /\((\p{Lu}[\p{L} .’'-]{2,30}(?:,\s\p{Lu}[\p{L} ]{1,20})?)\)$/u.exec(value) ?? [];
      const isAfterEmployer =
        place !== undefined &&
        line.label === null &&
        line.rank === 0 &&
        line.index < 6 &&
        !text.words.has('internship', line.text) &&
        isTown(place) &&
        !/not yet|graduat|student/i.test(line.text) &&
        !text.words.has('role', place);
      if (isAfterEmployer)
        read.places.push(...readPlaceValue(line, line.text.lastIndexOf(place), place, text.language).places);
      continue;
    }
    const own = employer && value.startsWith(`${employer.value} `) ? value.slice(employer.value.length).trim() : value;
    const one = readPlaceValue(
      line,
      line.text.indexOf(own),
      own.replace(/^(?:headquarters|hq)\s*:.*/i, ''),
      text.language,
    );
    if (/^(?:headquarters|hq|head office)\b/i.test(line.text)) continue;
    read.places.push(...one.places);
    read.areas.push(...one.areas);
    read.types.push(...one.types);
  }
  return read;
};

/** The town of a line such as `Acme GmbH · Ulm · Vollzeit`. */
const besideEmployer = (
  line: PlacedLine,
  employer: Finding<string> | null,
  text: SourceText,
): { from: number; town: string } | null => {
  const [first = '', second = ''] = line.text.split(/\s[·|•–—]\s/);
  const town = second.replace(/\s?\([^()]*\)$/, '').trim();
  const isTownName = isTown(town) && !text.words.has('role', town) && !text.words.has('internship', town);
  return employer && first.trim() === employer.value && isTownName && readEmploymentTypes(town).length === 0
    ? { from: line.text.indexOf(second), town: second.trim() }
    : null;
};

/** The towns with a state or country of a text, and where they stand. */
const townsIn = (text: string): { from: number; to: number; text: string }[] =>
  [...text.matchAll(TOWN_REGION)].flatMap((match) => {
    const [whole, town = '', region = ''] = match;
    const known = isRegionName(region) ? region : (region.split(' ')[0] ?? '');
    if (!isRegionName(known) || !isTown(town.replace(/\s\(.*/, '')) || /^\p{Lu}{1,3}$/u.test(town)) return [];
    // `Toronto, New York, or San Francisco`: towns alone
    const [next = '', own] =
      /^,?\s(?:or|and|oder|und)\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}(,\s\p{Lu})?/u.exec(
        text.slice(match.index + whole.length),
      ) ?? [];
    if (next && own === undefined && known.length > 2) return [];
    return [
      { from: match.index, to: match.index + whole.length - (region.length - known.length), text: `${town}, ${known}` },
    ];
  });

const isElsewhere = (sentence: string, text: SourceText, line: PlacedLine): boolean =>
  line.isLegal ||
  (line.kind === 'ABOUT' &&
    /headquart|founded|offices in|siège|hauptsitz|sede|based in|\bHQ\b|employees|worldwide|global/i.test(sentence)) ||
  text.words.has('notPlace', sentence);

const fromSentences = (text: SourceText, employer: Finding<string> | null): PlaceReading => {
  const read: PlaceReading = { places: [], areas: [], types: [] };
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    const isThisJob = /\b(?:this (?:position|role|internship)|on-?site at our|in our|you will (?:be )?work)/i.test(
      sentence,
    );
    const towns = isElsewhere(sentence, text, line) && !isThisJob ? [] : townsIn(sentence);
    const isList = towns.length > 2;
    const isOwn =
      text.words.has('internship', sentence) ||
      text.words.has('office', sentence) ||
      text.words.has('onSite', sentence) ||
      text.words.has('hybrid', sentence);
    if (
      (isList && isOwn) ||
      (towns.length > 0 &&
        towns.length < 3 &&
        isOwn &&
        /\b(?:in|at|from|out of|near)\s(?:our\s|the\s)?$/iu.test(sentence.slice(0, towns[0]?.from)))
    ) {
      for (const town of towns)
        read.places.push(
          ...readPlaceValue(line, from + town.from, town.text, text.language).places.map((place) => ({
            ...place,
            span: line.chars.span(from + town.from, from + town.to),
          })),
        );
      continue;
    }
    if (
      line.isLegal ||
      /^\W*if you(?:[’']re| are| live| reside)\b/i.test(sentence) ||
      /\b(?:salary|pay|hourly|compensation) range|range for this|visit our|learn more|headquarter|founded|worldwide|offices (?:in|around|across)|\bHQ\b|siège|hauptsitz/i.test(
        sentence,
      )
    )
      continue;
    for (const pattern of IN_SENTENCE) {
      for (const match of sentence.matchAll(pattern)) {
        const list = match[1] ?? match[2] ?? '';
        if (
          /^\s(?:(?:and\s)?\p{Lu}[a-zà-ſ]+\s)?(?:department|team|division|group|program|field|industry|domain|space)/iu.test(
            sentence.slice(match.index + match[0].length),
          )
        )
          continue;
        const at = match.index + match[0].indexOf(list);
        const parts = [
          ...list.matchAll(
            /(?:^|,\s(?:and\s|or\s)?|\s(?:and|or|und|oder|et|ou|y|o|&)\s)(\p{Lu}[^,]*?)(?=$|,|\s(?:and|or|und|oder|et|ou|y|o|&)\s)/gu,
          ),
        ];
        for (const part of parts) {
          const town = (part[1] ?? '').replace(/[.'’]+$/, '');
          const start = at + part.index + part[0].length - (part[1] ?? '').length;
          if (
            !isTown(town) ||
            isOwnName(town, text) ||
            countryCode(town.replace(/\./g, '')) !== null ||
            isNamedAfter(town, employer)
          )
            continue;
          read.places.push(found<PlaceInput>({ name: town }, line, from + start, from + start + town.length));
        }
      }
    }
  }
  return read;
};

/** `the Acme office` names nobody's town. */
const isNamedAfter = (town: string, employer: Finding<string> | null): boolean => {
  const first =
    town
      .replace(/[’'].*/, '')
      .split(' ')[0]
      ?.toLowerCase() ?? '';
  return employer !== null && employer.value.toLowerCase().split(/[\s,]/).includes(first);
};

/** A name in capitals that the text uses for something else. */
const isOwnName = (name: string, text: SourceText): boolean =>
  text.words.has('role', name) ||
  text.words.has('internship', name) ||
  text.words.headingKind(name) !== null ||
  /(?:Inc|GmbH|AG|Ltd|LLC|University|Universität|College)/.test(name);

const fromIcons = (text: SourceText): PlaceReading => {
  const line = text.lines.slice(0, 10).find((one) => /🌎|🌍|🌏/u.test(one.text));
  if (!line) return { places: [], areas: [], types: [] };
  const from = line.text.search(/🌎|🌍|🌏/u) + 2;
  const value = line.text.slice(from).replace(/^[\s`]+|[\s`]+$/g, '');
  // `Munich, Germany,Berlin, Germany,Remote`: a comma without a space separates places
  const items = value.split(/,(?!\s)/).map((item) => item.trim());
  const names = items.filter((item) => item && !NO_AREA.test(item));
  const towns = names.filter((item) => countryCode(item) === null);
  const places = towns.length > 0 ? towns : names;
  if (places.length === 0 || /[()]/.test(value)) return { places: [], areas: [], types: [] };
  const at = line.text.indexOf(places[0] ?? '');
  return { ...readPlaceValue(line, at, places.join('; '), text.language), areas: [], types: [] };
};

/** No place, or one that is larger than a country. */
const NO_AREA = /^(?:remote|worldwide|anywhere|hybrid|on-?site|europe|emea|apac|latam|americas|north america)$/i;

const POSTAL = /(?<!\d)(\d{4,5})\s(\p{Lu}[\p{L}.-]+(?:(?:\s(?:am|an der|im|a\.)\s|\s|-)\p{Lu}\p{L}+)?)(?=[\s,;.()]|$)/u;

/** A postal code and town beside the employer: `Acme GmbH, 90431 Nürnberg`. */
const fromAddresses = (text: SourceText): Finding<PlaceInput>[] =>
  valuesOf(text, 'employer', 'place', 'apply').flatMap(({ line, from, text: value }) => {
    const match = /GmbH|AG|e\.V\.|SAS|SE|KG|,/.test(value) ? POSTAL.exec(value) : null;
    return match
      ? [
          found<PlaceInput>(
            { name: match[2] ?? '', postalCode: match[1] ?? '' },
            line,
            from + match.index,
            from + match.index + match[0].length,
          ),
        ]
      : [];
  });

/** Where the work is done, and where applicants must live. */
export const readPlaces = (text: SourceText, employer: Finding<string> | null): PlaceFindings => {
  for (const read of [fromLabels, fromHead]) {
    const { places, areas, types } = read(text, employer);
    if (places.length === 0 && areas.length === 0) continue;
    const more = read === fromHead ? fromSentences(text, employer).places : [];
    return { places: distinctPlaces([...places, ...more]), areas: [...areas, ...applicantAreas(text)], types };
  }
  const postal = fromAddresses(text);
  if (postal.length > 0) return { places: distinctPlaces(postal), areas: applicantAreas(text), types: [] };
  const sentences = fromSentences(text, employer);
  const icons = sentences.places.length > 0 ? [] : fromIcons(text).places;
  return {
    places: distinctPlaces([...sentences.places, ...icons]),
    areas: applicantAreas(text),
    types: [...fromLabels(text).types, ...fromHead(text, employer).types],
  };
};

const AREA =
  /(?:(?:must|should|need to|required to|have to|are)\s(?:currently\s)?(?:be\s)?(?:based|located|resid\w+|live|living)\s(?:in|within)|\b(?:based|located) anywhere (?:in|within)|^\W*[Rr]esiding (?:in|within)|\b(?:applicants?|candidates?)\s(?:must be |should be |who are )?(?:based|located|resid\w+)\s(?:in|within)|remote (?:within|in|from|across)(?: anywhere in)?)\s(?:the\s)?((?:[A-Z]\.?[\p{L}.]*)(?:\s[A-Z][\p{L}.]+)*)/gu;
const ONLY = /(?<![\p{L}])([A-Z]{2}A?|[A-Z][\p{L}]+)[ -]based (?:applicants?|candidates?) only/gu;

/** `must be based in the U.S.`, `US based applicants only`. */
const applicantAreas = (text: SourceText): Finding<string>[] =>
  sentencesOf(text.body).flatMap(({ line, text: sentence, from }) =>
    [AREA, ONLY].flatMap((pattern) =>
      [...sentence.matchAll(pattern)].flatMap((match) => {
        const area = (match[1] ?? '').replace(/(?<!\b\p{Lu})\.$/u, '');
        if (!area || countryCode(area.replace(/\./g, '')) === null) return [];
        const at = from + match.index + match[0].lastIndexOf(area);
        const next =
          /^(?:,| or| and)\s(?:the\s)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?)/u.exec(
            sentence.slice(match.index + match[0].length),
          )?.[1] ?? '';
        const second =
          next && countryCode(next.replace(/\./g, ''))
            ? [
                found(
                  next.replace(/\./g, ''),
                  line,
                  sentence.indexOf(next, match.index) + from,
                  sentence.indexOf(next, match.index) + from + next.length,
                ),
              ]
            : [];
        return [found(area.replace(/\./g, ''), line, at, at + area.length), ...second];
      }),
    ),
  );
