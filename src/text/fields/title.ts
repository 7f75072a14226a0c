import { type Finding, found } from '../finding.js';
import { LEGAL_FORM } from './legal-form.js';
import type { PlacedLine } from '../document/line.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';
import { compile } from '../pattern.js';

const TITLE_MAX = 140;
/** Words of a sentence rather than a title. */
const SENTENCE =
  /[.!?]\s|[!?;]$|(?<!\b(?:jr|sr|inc|ltd))\.$|^(?:we|you|our|this|if|at|as|are|do|what|why|how|who|wir|du|sie|nous|vous|hola|hello|hi|dear|hallo|bonjour|join|apply|about|looking for|come|interested|explore|welcome|please)\s/i;
/** `(m/w/d)`, `H/F`: with them German and French texts print the name of a role. */
const GENDERS =
  /\((?:[mwfdxgi*]\s?[/|]\s?){1,3}[mwfdxgi*]\)|\((?:all genders|gn)\)|(?<![\p{L}])\(?[HF]\s?\/\s?[HF](?:\s?\/\s?X)?\)?(?![\p{L}])/iu;
/** A sentence, or the name of a part of a text. */
const NO_TITLE =
  /(?<![a-zà-ſ])(?:will|is|are|can|must|may|you|your|our|runs?|has|have|does|wird|werden|sind|ist)(?![a-zà-ſ])|\b(?:departments?|logistics|letter|info(?:rmation)?|requirements|details|opportunities|seasons?|dates?|excerpt|experience|process|benefits|eligibility|perks|questions|statement|policy)\s*:?$|:\s\S/iu;

const isTitleLike = (given: string): boolean => {
  // `Studentische Hilfskraft gesucht!`
  const text = given.replace(/\s(?:gesucht|wanted)\s?!$/i, '');
  return isNameOfRole(text);
};

const isNameOfRole = (text: string): boolean =>
  !/^\p{Lu}[\p{L} -]+,\s(?:office[- ]first|hybrid|remote|on-?site)/u.test(text) &&
  text.length > 2 &&
  text.length <= TITLE_MAX &&
  !SENTENCE.test(text) &&
  /\p{L}{2}/u.test(text) &&
  text.split(/\s+/).length <= 18;

/** Without a colon, and without words around a title: `We are hiring: …`. */
const cleaned = (line: PlacedLine, from: number, given: string): Finding<string> => {
  const [before = ''] =
    /^(?:\P{L}*(?:we(?:'|’)?re|we are|now|currently) (?:hiring|looking for|recruiting)(?: (?:a|an|for))?\s*[:!–-]?\s*|(?:job|position|role)(?: title)?\s*:\s*|offre d.{3,20}?\s?:\s|(?:note|annonce|offre)\s[–-]\s|[\s\p{So}\p{P}]*?(?=[a-zà-ſ\d([「『【]))/iu.exec(
      given,
    ) ?? [];
  const text = given
    .slice(before.length)
    .replace(/\s(?:overview|(?:job )?description|summary|details)\s*:?\s*$/i, '')
    .replace(/\s(?:gesucht|wanted)\s?!$/i, '')
    .replace(/[\s:*|,–-]+$|[\s\p{So}]+$/gu, '')
    // the employer before the role
    .replace(/^(?:株式会社|合同会社)[^｜|]{1,20}[｜|]\s?/, '');
  const at = given.indexOf(text, before.length);
  return found(text, line, from + at, from + at + text.length);
};

/** A word of a name: `UI/UX`, `R&D`, `(HRI)`. */
const WORD = String.raw`\(?[\p{Lu}\d][\p{L}\d&/+#.’'-]*\)?,?`;
/** `As a UI Artist Intern, you …`, `is seeking a motivated Design Intern`: a role in capitals that ends in a word for interns. */
const IN_SENTENCE = compile(
  String.raw`\b(?:[Aa]s|[Ss]eek(?:s|ing)?|[Hh]ir(?:e|es|ing)|[Ll]ook(?:s|ing) for|[Rr]ecruit(?:s|ing)?|[Ff]or|[Ii]s|[Pp]osition of|[Rr]ole of|[Tt]he)(?:\s(?:an?|our|the))?(?:\s(?:highly |very )?[a-z]+(?:-[a-z]+)?,?(?:\sand)?){0,4}?\s((?:${WORD}\s(?:(?:and|of|in|&|-|–|\/)\s)?){1,7}(?:[Ii]ntern(?:ship)?|[Tt]rainee|[Cc]o-op|[Ww]orking [Ss]tudent|[Aa]pprentice|Werkstudent(?:in)?|Praktikant(?:in)?)(?![\p{L}:/]))`,
  'u',
);
/** `En tant que stagiaire data analyst, vous …`, `Als Werkstudent im Controlling unterstützt du …`. */
const AS_ROLE = compile(
  String.raw`(?:^|[\s(])(?:[Ee]n tant (?:que\s|qu['’])|[Cc]omo\s)(?:une?\s|un[ao]?\s)?([^.,;:!?]{4,70})(?=,)|(?:^|\s)Als\s((?:Werkstudent|Praktikant|Auszubildende|Trainee)[^\s,]*(?:\s(?:im|in|für|in der)\s(?:\p{Lu}[^\s,]*\s?){1,4})?)\s\p{Ll}+\sdu(?!\p{L})|(?:[Rr]echerch(?:e|ons)|à la recherche d['’](?=une?\s)|[Rr]ecrut(?:e|ons)|[Bb]usc(?:a|amos)|[Cc]erc(?:a|hiamo))\s(?:une?|un\(e\)|un·e|un\/a|un[ao]?|un\(a\))\s([^.,;:!?]{4,60}?)(?=\s(?:pour|à|basée?|afin|dans|au|para|que|con|en|per|che)\s|[,.])|[Ss]uch(?:t|en|e)\s(?:dich |Sie |euch )als\s((?:\p{Lu}\S*\s?){1,4}(?:\(\S+\))?(?:\s(?:im Bereich|im|in der|für)\s\p{Lu}[^\s!.,]*)?)|[Ss]uch(?:t|en|e)\s[^.;!?]{0,60}?(?:eine?n?|eine:n|eine\*n|eine\/n)\s((?:Praktikant|Werkstudent|Auszubildende|Trainee)\S*(?:\s(?:(?:im|in der|in|für)\s)?(?:\(\S+\)|\p{Lu}\S*)){0,4})`,
  'u',
);
/** Nothing but when and what kind of job: `Summer Intern`. */
const NO_ROLE =
  /^(?:(?:summer|spring|fall|autumn|winter|university|college|student|paid|the|an?|20\d{2}|full-time|part-time|graduate|undergraduate)\s)*(?:intern(?:ship)?|trainee|co-op|working student|apprentice|werkstudent\S*|praktikant\S*|auszubildende\S*|stagiaire|apprenti\S*|alternant\S*|becari[oa]\S*|azubi)$/i;

/** The name of the role. */
export const readTitle = (text: SourceText): Finding<string> | null => {
  const { words } = text;
  const [labeled] = valuesOf(text, 'title').filter(
    (value) => isTitleLike(value.text) && value.line.index < 40 && !isOwnSection(value.line, text),
  );
  if (labeled) return cleaned(labeled.line, labeled.from, labeled.text);
  const first = text.lines.slice(0, 12).filter(({ label, text: line }) => label === null && isTitleLike(line));
  const isRole = (line: string): boolean => words.has('internship', line) || words.has('role', line);
  const heading = first.find(
    ({ rank, text: line, index }) =>
      rank > 0 &&
      (index === 0 || rank === 1) &&
      (index === 0 || isRole(line)) &&
      !words.isUsualHeading(line.replace(/[:?!]$/, '')),
  );
  if (heading) return cleaned(heading, 0, heading.text);
  const isIntern = (line: string): boolean => words.has('internship', line) && !words.isUsualHeading(line);
  const line =
    first.find(
      (one) =>
        GENDERS.test(one.text) && one.text.length < 100 && !one.isItem && !NO_TITLE.test(withoutKind(one.text, words)),
    ) ??
    first.find(
      (one) =>
        !NO_TITLE.test(withoutKind(one.text, words)) &&
        one.text.length < 120 &&
        isIntern(one.text) &&
        !/^(?:internships?|praktikum|stage|prácticas|intern|co-?op|trainee|ausbildung|apprenticeship)$/i.test(
          one.text.trim(),
        ) &&
        !one.isItem &&
        (!one.isHeading || one.index < 3 || isCapitalized(one.text)),
    ) ??
    first.find(
      (one) =>
        one.index < 2 &&
        !NO_TITLE.test(one.text) &&
        one.text.length < 90 &&
        isRole(one.text) &&
        !one.isItem &&
        !one.isHeading &&
        !words.headingKind(one.text),
    );
  if (line) return cleaned(line, 0, line.text);
  return inSentence(text) ?? firstLine(text);
};

/** `Masterarbeit: Heat pumps` without what comes before the colon. */
const withoutKind = (text: string, words: SourceText['words']): string => {
  const [before = '', kind = ''] = /^\P{L}*([^:]{4,30}?)\s?:\s/u.exec(text) ?? [];
  const isKind =
    /^(?:we(?:'|’)re hiring|now hiring|hiring|offre d.{3,20}|oferta de .{3,20})$/i.test(kind) ||
    words.pattern('^{internship}$').test(kind);
  return before && isKind ? text.slice(before.length) : text;
};

/** The first line of a posting names the role, even if no word of it is known; that of one that is named again, the employer. */
const firstLine = (text: SourceText): Finding<string> | null => {
  const [line, ...others] = text.lines;
  if (!line || others.length < 4 || line.label !== null || line.isItem || line.isHeading) return null;
  const name = line.text.trim();
  const isName =
    name.length < 80 &&
    name.includes(' ') &&
    isTitleLike(name) &&
    !NO_TITLE.test(name) &&
    !/^\d|@|https?:/.test(name) &&
    !LEGAL_FORM.test(name) &&
    text.words.headingKind(name) === null &&
    others.filter((other) => other.text.includes(name)).length < 2;
  const isPosting = new Set(text.sections.map(({ kind }) => kind).filter((kind) => kind !== 'OTHER')).size > 1;
  return isName && isPosting ? cleaned(line, 0, line.text) : null;
};

const isCapitalized = (text: string): boolean => text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length < 3;

/** `Role:` over a paragraph heads a section. */
const isOwnSection = (line: PlacedLine, text: SourceText): boolean =>
  text.sections.some(
    ({ heading, lines }) => lines[0] === line && heading.label?.name === 'title' && line.text.length > 60,
  );

const inSentence = (text: SourceText): Finding<string> | null => {
  for (const { line, text: sentence, from } of sentencesOf(text.body.slice(0, 40))) {
    const given = text.words.has('internship', sentence) ? AS_ROLE.exec(sentence) : null;
    const match = IN_SENTENCE.exec(sentence) ?? given;
    const name = match?.slice(1).find((group) => group !== undefined) ?? '';
    if (!match || NO_ROLE.test(name)) continue;
    const at = from + match.index + match[0].lastIndexOf(name);
    return found(name, line, at, at + name.length);
  }
  return null;
};
