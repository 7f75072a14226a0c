import { type Finding, distinct, found } from '../finding.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';

export interface ApplicationFindings {
  readonly url: Finding<string> | null;
  readonly email: Finding<string> | null;
  readonly limit: Finding<number> | null;
  readonly pooled: Finding<true> | null;
  readonly documents: readonly Finding<string>[];
  readonly steps: readonly Finding<string>[];
  readonly openings: Finding<number> | null;
}

const URL_PATTERN =
  /https?:\/\/[^\s<>"'()[\]{}|\\^`]{4,500}|(?<![@a-zà-ſ\d.])www\.[a-zà-ſ\d-]{1,60}\.[^\s<>"'()]{2,300}/giu;
const EMAIL = /(?<![a-zà-ſ\d._%+-])[a-z\d._%+-]{1,64}@[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,4}(?![a-zà-ſ\d])/giu;
const APPLY =
  /\bappl(?:y|ication|ications|ying)\b|bewerb|bewirb|postul|candidat|solicitud|inscri|inscripci|応募|지원|submit your|submit (?:an? )?application|send (?:your|us)/iu;
/** The name of a link that leads to an application. */
const APPLY_LINK =
  /^(?:\P{L}*)(?:(?:click (?:here )?to |how to |please |to |you can )?apply(?:ing)?\b|application(?: form| link| portal)?\b|(?:jetzt|hier|online)[ -]?bewerb|bewerb|postul|je postule|candidat|solicit|inscri|inscripci|応募|지원|submit (?:your |an )?application|@?link$|@?apply)/iu;
const NOT_APPLY =
  /accommodat|accessib|disabilit|privacy|unsubscribe|reasonable|accommodation|discriminat|fraud|scam|phishing|impersonat|agenc(?:y|ies)|learn more about|e-?verify|data protection|datenschutz|legitimate|never ask|ending (?:with|in)|@\S{1,80} (?:domain|address)|equal opportunit|benefits/iu;

const isHttp = (url: string): boolean => {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
};

const withScheme = (url: string): string => (/^www\./i.test(url) ? `https://${url}` : url).replace(/[.,;:!?)]+$/, '');

const readUrl = (text: SourceText, frame: SourceText['links']): Finding<string> | null => {
  for (const { line, from, text: value } of valuesOf(text, 'apply')) {
    const [match] = value.matchAll(URL_PATTERN);
    if (match && isHttp(withScheme(match[0])))
      return found(withScheme(match[0]), line, from + match.index, from + match.index + match[0].length);
    const link = line.links.find(({ start }) => start >= from);
    if (link && isHttp(link.url)) return found(link.url, line, link.start, link.end);
  }
  for (const { line, link } of frame) {
    const name = line.text.slice(link.start, link.end);
    if (isHttp(link.url) && name.length < 60 && APPLY_LINK.test(name) && !NOT_APPLY.test(name))
      return found(link.url, line, link.start, link.end);
  }
  // an address alone below how to apply
  for (const [index, line] of text.lines.entries()) {
    const [match] = line.text.length < 300 ? line.text.matchAll(URL_PATTERN) : [];
    const before = text.lines[index - 1]?.text ?? '';
    if (
      match &&
      match[0].length > line.text.length - 3 &&
      isHttp(withScheme(match[0])) &&
      APPLY.test(before) &&
      !NOT_APPLY.test(before)
    )
      return found(withScheme(match[0]), line, match.index, match.index + match[0].length);
  }
  for (const { line, text: sentence, from } of sentencesOf(text.lines)) {
    if (!APPLY.test(sentence) || NOT_APPLY.test(sentence)) continue;
    const match = [...sentence.matchAll(URL_PATTERN)].find(({ index }) =>
      /(?:appl(?:y|ications?)|bewerb[a-zà-ſ]*|postul[a-zà-ſ]*|candidat[a-zà-ſ]*|solicit[a-zà-ſ]*|inscri[a-zà-ſ]*|bewirb[a-zà-ſ]*|応募|지원|submit|send|form|link|via|en|über|unter|auf|at|through|sur|à|en)(?![a-zà-ſ])(?:[^.]|(?<=\d)\.){0,60}$/iu.test(
        sentence.slice(Math.max(0, index - 90), index),
      ),
    );
    if (match && isHttp(withScheme(match[0])))
      return found(withScheme(match[0]), line, from + match.index, from + match.index + match[0].length);
  }
  return null;
};

const readEmail = (text: SourceText): Finding<string> | null => {
  for (const { line, from, text: value } of valuesOf(text, 'apply')) {
    const [match] = value.matchAll(EMAIL);
    if (match && !NOT_APPLY.test(line.text))
      return found(match[0].toLowerCase(), line, from + match.index, from + match.index + match[0].length);
  }
  const pattern = text.words.pattern('{send}|{documents}|appl|bewerb|postul|candidat|solicit');
  // an address alone below how to apply
  for (const [index, line] of text.lines.entries()) {
    const [match] = line.text.length < 100 ? line.text.matchAll(EMAIL) : [];
    const before = text.lines[index - 1]?.text ?? '';
    if (match && match[0].length > line.text.length - 3 && pattern.test(before) && !NOT_APPLY.test(before))
      return found(match[0].toLowerCase(), line, match.index, match.index + match[0].length);
  }
  for (const { line, text: sentence, from } of sentencesOf(text.lines)) {
    const [match] = sentence.matchAll(EMAIL);
    if (!match || NOT_APPLY.test(sentence) || (!pattern.test(sentence) && line.kind !== 'PROCESS')) continue;
    return found(match[0].toLowerCase(), line, from + match.index, from + match.index + match[0].length);
  }
  return null;
};

const LIMIT =
  /(?:only|please)\s(?:apply|submit)\s(?:only\s)?(?:once|one|to one|for one|a single)|apply (?:only )?once|(?:limit(?:ed)?|restricted) to one application|one application (?:per|only)|may (?:only )?apply (?:for|to) (?:only )?one|only (?:one|1) application|nur einmal bewerben|une seule candidature|una sola solicitud/iu;
const POOLED =
  /(?:be )?considered for (?:multiple|several|other|various|all|a variety of|different|any|numerous)\s(?:[a-zà-ſ]+\s){0,4}(?:roles?|positions?|teams?|opportunit|internships?|locations?)|considered across (?:multiple|several|all|various)|matched (?:to|with) (?:a|the) (?:team|role|project)|general (?:intern )?application/iu;

const readFlags = (text: SourceText): Pick<ApplicationFindings, 'limit' | 'pooled'> => {
  let limit: Finding<number> | null = null;
  let pooled: Finding<true> | null = null;
  for (const { line, text: sentence, from } of sentencesOf(text.lines)) {
    const once = LIMIT.exec(sentence);
    const many = POOLED.exec(sentence);
    if (
      once &&
      !/location|office|only one location/i.test(sentence.slice(once.index, once.index + once[0].length + 14))
    )
      limit ??= found(1, line, from + once.index, from + once.index + once[0].length);
    if (many) pooled ??= found<true>(true, line, from + many.index, from + many.index + many[0].length);
  }
  return { limit, pooled };
};

const readDocuments = (text: SourceText): Finding<string>[] => {
  const findings: Finding<string>[] = [];
  const pattern = text.words.pattern('{documents}', 'giu');
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    const isRequired = /\brequired\b|erforderlich|obligatoire/i.test(sentence);
    if (!text.words.has('send', sentence) && !isRequired && sentence.search(EMAIL) < 0) continue;
    if (
      /(?:reference|resume) (?:number|check)|(?:please )?refer(?:ence)?s? (?:to|code)|review(?:s|ing)? (?:your|all|of)|upload your resume to|without a (?:cv|resume)|unsolicited|recruit(?:er|ment) agenc|screen/i.test(
        sentence,
      )
    )
      continue;
    for (const match of sentence.matchAll(pattern)) {
      const name = match[0].trim();
      if (/^references?$/i.test(name) && !/letters? of/i.test(sentence)) continue;
      if (
        /^portfolio$/i.test(name) &&
        !/(?:your|a|online|design|required|submit|link|share|include|link to)\b/i.test(
          sentence.slice(Math.max(0, match.index - 30), match.index + 40),
        )
      )
        continue;
      if (
        /portfolio/i.test(name) &&
        /strong portfolio|portfolio of (?:companies|products|brands|services|projects for)|product portfolio|portfolio compan/i.test(
          sentence,
        )
      )
        continue;
      if (/^references?$|^certificates$/i.test(name)) continue;
      findings.push(found(name, line, from + match.index, from + match.index + match[0].length));
    }
  }
  return distinct(findings, (name) =>
    name
      .toLowerCase()
      .replace(/[éè]/g, 'e')
      .replace(/^(?:unofficial|official|academic|die|letzten|aktuelles?) /, ''),
  );
};

/** The steps of the interviews: the numbered items under their heading. */
const readSteps = (text: SourceText): Finding<string>[] => {
  const section = text.sections.find(
    ({ heading, lines }) =>
      /interview|hiring|selection|recruit|recrutement|bewerbungsprozess|auswahl|proceso|選考|steps/i.test(
        heading.text,
      ) && lines.filter(({ isItem }) => isItem).length > 1,
  );
  if (!section) return [];
  const items = section.lines.filter(({ isItem, text: item }) => isItem && item.length < 200);
  const isNumbered = items.filter(({ isNumbered: numbered }) => numbered).length * 2 > items.length;
  return isNumbered || /process|steps|étapes|prozess|verfahren|フロー/i.test(section.heading.text)
    ? items.slice(0, 12).map((line) => found(line.text, line))
    : [];
};

const OPENINGS =
  /(?<![\d.,])(\d{1,3})\s(?:open(?:ings| positions| roles)|vacanc(?:y|ies)|positions available|freie (?:stellen|plätze)|offene stellen|postes à pourvoir|plazas|vagas)(?![a-zà-ſ])|(?:plazas|vacantes|openings|vacancies|number of (?:openings|positions|interns)|freie plätze|anzahl)\s?:\s?(\d{1,3})(?!\d)/iu;

/** `suchen zwei Auszubildende`, `selecciona a 2 becarios`. */
const SOUGHT =
  /(?<![a-zà-ſ])(?:suchen|sucht|selecciona(?:mos)?(?: a)?|busca(?:mos)?(?: a)?|recrut(?:e|ons)|recherch(?:e|ons)|hiring|seeking)\s(?:[^.;,\d]{0,50}\s)?(\d{1,2}|zwei|drei|dos|tres|deux|trois|two|three)\s(?:becari\S+|practicantes|praktikant\S*|auszubildende\S*|werkstudent\S*|stagiaires|interns|trainees)(?![a-zà-ſ])/iu;
const NUMBERS: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  dos: 2,
  tres: 3,
  deux: 2,
  trois: 3,
  two: 2,
  three: 3,
};

const readOpenings = (text: SourceText): Finding<number> | null => {
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    const match = OPENINGS.exec(sentence) ?? SOUGHT.exec(sentence);
    const given = match?.[1] ?? match?.[2] ?? '';
    const count = NUMBERS[given.toLowerCase()] ?? Number(given);
    if (match && count > 0 && count < 500 && line.kind !== 'ABOUT')
      return found(count, line, from + match.index, from + match.index + match[0].length);
  }
  for (const { line, from, text: value } of valuesOf(text, 'openings')) {
    const count =
      /^(?:約)?(\d{1,3})(?:\s?(?:名|人|명|位|stellen|places|openings|positions|plazas|interns?))?\.?$/iu.exec(
        value,
      )?.[1];
    if (count) return found(Number(count), line, from, from + value.length);
  }
  return null;
};

/** How to apply. */
export const readApplication = (text: SourceText): ApplicationFindings => ({
  url: readUrl(text, text.links),
  email: readEmail(text),
  ...readFlags(text),
  documents: readDocuments(text),
  steps: readSteps(text),
  openings: readOpenings(text),
});
