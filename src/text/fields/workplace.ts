import { type Finding, distinct, found } from '../finding.js';
import type { CueName } from '../languages/language.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';
import type { Workplace } from './place-value.js';

const TYPES: readonly (readonly [Workplace, CueName])[] = [
  ['REMOTE', 'remote'],
  ['HYBRID', 'hybrid'],
  ['ON_SITE', 'onSite'],
];

/** A sentence on other jobs, tools or clients rather than on where this job is done. */
const OTHERS =
  /remote (?:sensing|teams?\b|colleagues|access|stipend|setup|work (?:stipend|allowance|budget|policy)|friendly culture|data|learning|first company)|(?:distributed|global) (?:and )?remote|whether (?:you(?:.re| are) )?(?:in[- ]person|on-?site|remote)|(?:unique|true|exciting|great) hybrid|hybrid(?: role)?,? (?:between|offering|of|blend)|on-?site (?:teams?|colleagues|staff|support|visits?|technicians)|hybrid (?:cloud|apps?|working policy|of|infrastructure|solutions|models? of|roles? in)|in line with our hybrid|client sites?|customers? on-?site|not (?:remote|a remote)|no remote|(?:may|might) (?:be )?(?:vary|differ)|if you are remote|other roles|onsite (?:gym|caf|parking|meals|lunch|barista|medical)|in[- ]person (?:event|interview|meetup|engagement|offsite)|team members work|some (?:teams|roles)|those who prefer|virtually and in[- ]person|value in[- ]person|many teams|(?:a )?few roles|certain roles|variety of work arrangements|come together|do not have work|get together|work in person is|in[- ]person collaboration|virtual first|home-?office(?: |-)?(?:ausstattung|budget|stipend|setup)|office setup/i;

/** `Homeoffice leider nicht möglich`. */
const DENIED =
  /^[^.;,]{0,25}\b(?:nicht|kein[a-z]*|not|n['’]t|impossible|pas possible|no es posible|unavailable)\b|^\s?[:：]?\s?(?:nein|no|non|不可|なし)(?![a-zà-ſ])/iu;
/** Days of a week of which not all are meant. */
const DAYS =
  /(?:\b[1-4]|one|two|three|four|einen?|zwei|drei|vier|un|deux|trois|dos|tres|due)\s(?:full )?(?:days?|tage?n?|jours?|días?|giorn[oi]|dagen|dias)(?![a-zà-ſ])|\b(?:mon|tues|wednes|thurs|fri)days?\b|\b(?:le|les) (?:lundi|mardi|mercredi|jeudi|vendredi)s?\b|\b(?:montags|dienstags|mittwochs|donnerstags|freitags)\b|週[1-4１-４][日回]/iu;
const EXPLAINS = /\b(?:not|no|non|nicht|kein|half|partly|partially)\s*(?:in the\s*)?-?$/i;

/** What stands around an index, up to a comma. */
const clauseAt = (text: string, index: number): string => {
  const [before = ''] = /[^,;、]*$/.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
  const [after = ''] = /^[^;、]*/.exec(text.slice(index, index + 60)) ?? [];
  return before + after;
};

/** Where the work is done. */
export const readWorkplaces = (text: SourceText, stated: readonly Finding<Workplace>[]): Finding<Workplace>[] => {
  const { words } = text;
  const findings: Finding<Workplace>[] = [...stated];
  const add = (sentence: string, line: Parameters<typeof found>[1], from: number): void => {
    for (const [type, cue] of TYPES) {
      // "hybrid (half in the office, half remote)" explains one word by others
      const match = [...sentence.matchAll(words.pattern(`{${cue}}`, 'giu'))].find(
        ({ 0: word, index }) =>
          !EXPLAINS.test(sentence.slice(Math.max(0, index - 18), index)) &&
          !DENIED.test(sentence.slice(index + word.length, index + word.length + 50)),
      );
      // two days a week at home are not all of them
      const isPart = match && type === 'REMOTE' && DAYS.test(clauseAt(sentence, match.index));
      if (match)
        findings.push(found(isPart ? 'HYBRID' : type, line, from + match.index, from + match.index + match[0].length));
    }
  };
  /** "hybrid: three days in the office, two remote" explains; "remote or hybrid" offers both. */
  const explain = (size: number, sentence: string): void => {
    const added = findings.slice(size);
    const hybrid = added.find(({ value }) => value === 'HYBRID');
    if (hybrid && added.length > 1 && !/(?<![a-zà-ſ])(?:or|oder|ou|o)(?![a-zà-ſ])|\//iu.test(sentence))
      findings.splice(size, added.length, hybrid);
  };
  for (const { line, from, text: value } of valuesOf(text, 'workplace', 'place', 'type')) {
    const size = findings.length;
    if (value.length < 120) add(value, line, from);
    explain(size, value);
  }
  for (const tag of text.tags) {
    const match = /#LI-?(remote|hybrid|on-?site)/i.exec(tag.text);
    const type =
      match && TYPES.find(([name]) => name.replace('_', '') === (match[1] ?? '').replace('-', '').toUpperCase())?.[0];
    if (match && type) findings.push(found(type, tag, match.index, match.index + match[0].length));
  }
  if (findings.length > 0 && stated.length === 0) return distinct(findings, (type) => type);
  for (const line of text.lines.slice(0, 10))
    if (line.label === null && line.text.length < 60 && !/🌎|💰/u.test(line.text) && line.rank !== 1)
      add(line.text, line, 0);
  if (findings.length > 0) return distinct(findings, (type) => type);
  const own = words.pattern(
    '{internship}|^\\W*(?:fully |100% )?(?:{remote}|{hybrid}|{onSite})|\\b(?:role|position|job|you|candidate|able to|must|work|working|opportunity|team|location|office|week|option|basis)\\b|stelle|arbeit|poste|puesto|prácticas|勤務|OK|可|work|travail|trabajo|lavoro|trabalho',
  );
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    // what former interns say is in quotation marks
    if (
      line.isHeading ||
      /^\W{0,2}["“„«]/.test(line.text) ||
      OTHERS.test(sentence) ||
      sentence.length > 420 ||
      !own.test(sentence)
    )
      continue;
    if (line.kind === 'ABOUT' && !words.has('internship', sentence)) continue;
    // a task is none of the place
    if (
      line.kind === 'ROLE' &&
      line.isItem &&
      !/\b(?:you(?:’ll|'ll)?|role|position|internship|job|location)\b|^\W*(?:fully |100% )?(?:remote|hybrid|on-?site|in[- ]person)/i.test(
        sentence,
      )
    )
      continue;
    if (
      line.kind === 'REQUIREMENTS' &&
      /experience|skills|ability to work (?:[a-zà-ſ]+ )*(?:remote|hybrid)|comfortable/iu.test(sentence) &&
      !words.has('onSite', sentence)
    )
      continue;
    const size = findings.length;
    add(sentence, line, from);
    explain(size, sentence);
    const isHybrid = findings.slice(size).some(({ value }) => value === 'HYBRID');
    const isOwn = words.has('internship', sentence) || /\bthis (?:is an?|position|role|job)\b/i.test(sentence);
    if (line.kind === 'OFFER' && !isOwn && !isHybrid) findings.length = size;
  }
  return distinct(findings, (type) => type);
};

/** `3 days a week in the office`, in the employer's words. */
export const readWorkplaceNote = (text: SourceText): Finding<string> | null => {
  const days =
    /(?<![a-zà-ſ\d])(?:(?:\d|one|two|three|four|zwei|drei|deux|trois|dos|tres)(?:\s?(?:-|–|to|or)\s?(?:\d|three|four|five))?\+?\s(?:full )?(?:days?|tage|jours?|días?)|mondays?|tuesdays?|wednesdays?|thursdays?|half)(?![a-zà-ſ])[^.;()]{0,50}(?:office|remote|on-?site|in[- ]person|home|büro|télétravail|oficina|teletrabajo)|(?:office|remote|on-?site|in[- ]person|homeoffice|télétravail)[^.;()]{0,30}(?:\d|one|two|three|four|zwei|drei)\s(?:days?|tage|jours?|días)(?:\s(?:per|a|pro|par|por)\s[a-zà-ſ]+)?/iu;
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    if (line.kind === 'ABOUT' && !text.words.has('hybrid', sentence)) continue;
    const match = days.exec(sentence);
    if (match && match[0].length < 120)
      return found(match[0], line, from + match.index, from + match.index + match[0].length);
  }
  for (const { line, from, text: value } of valuesOf(text, 'workplace'))
    if (value.length < 100 && value.split(/\s+/).length > 2) return found(value, line, from, from + value.length);
  return null;
};
