import { type Finding, found } from '../finding.js';
import type { PlacedLine } from '../document/line.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';
import { compile } from '../pattern.js';

const TITLE_MAX = 140;
/** Words of a sentence rather than a title. */
const SENTENCE =
  /[.!?]\s|[!?;]$|(?<!\b(?:jr|sr|inc|ltd))\.$|^(?:we|you|our|this|if|at|as|are|do|what|why|how|who|wir|du|sie|nous|vous|hola|hello|hi|dear|hallo|bonjour|join|apply|about|looking for|come|interested|explore|welcome|please)\s/i;
/** A sentence, or the name of a part of a text. */
const NO_TITLE =
  /(?<![a-zà-ſ])(?:will|is|are|can|must|may|you|your|our|runs?|has|have|does|wird|werden|sind|ist)(?![a-zà-ſ])|\b(?:departments?|logistics|letter|info(?:rmation)?|requirements|details|opportunities|seasons?|dates?|excerpt|experience|process|benefits|eligibility|perks|questions|statement|policy)\s*:?$|:\s\S/iu;

const isTitleLike = (text: string): boolean =>
  text.length > 2 &&
  text.length <= TITLE_MAX &&
  !SENTENCE.test(text) &&
  /\p{L}{2}/u.test(text) &&
  text.split(/\s+/).length <= 18;

/** Without a colon, and without words around a title: `We are hiring: …`. */
const cleaned = (line: PlacedLine, from: number, given: string): Finding<string> => {
  const [before = ''] =
    /^(?:(?:we(?:'|’)?re|we are|now|currently) (?:hiring|looking for|recruiting)(?: (?:a|an|for))?\s*[:!–-]?\s*|(?:job|position|role)(?: title)?\s*:\s*|(?:note|annonce|offre)\s[–-]\s|[\s\p{So}\p{P}]*?(?=[a-zà-ſ\d([「『【]))/iu.exec(
      given,
    ) ?? [];
  const text = given
    .slice(before.length)
    .replace(/\s(?:overview|(?:job )?description|summary|details)\s*:?\s*$/i, '')
    .replace(/[\s:*|,–-]+$/, '');
  return found(text, line, from + before.length, from + before.length + text.length);
};

/** `As a UI Artist Intern, you …`, `seeks an Undergraduate Design Intern`: a role in capitals that ends in a word for interns. */
const IN_SENTENCE =
  '(?:\\bas (?:an?|our|the)|(?:seek(?:s|ing)?|hir(?:es|ing)|look(?:s|ing) for|recruiting|for|is|the|position of|role of) (?:an?|our|the|talented|motivated|passionate|enthusiastic)?)\\s{1,2}((?:(?:\\p{Lu}|UI|UX|AI)[\\p{L}\\d&/+#.-]*(?:\\s|,\\s)(?:(?:and|of|in|&|-|–)\\s)?){1,7}(?:intern|internship|trainee|co-op|working student|apprentice|werkstudent(?:in)?|praktikant(?:in)?)(?![\\p{L}]))';

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
        !NO_TITLE.test(one.text) &&
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
  return inSentence(text);
};

const isCapitalized = (text: string): boolean => text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length < 3;

/** `Role:` over a paragraph heads a section. */
const isOwnSection = (line: PlacedLine, text: SourceText): boolean =>
  text.sections.some(
    ({ heading, lines }) => lines[0] === line && heading.label?.name === 'title' && line.text.length > 60,
  );

const inSentence = (text: SourceText): Finding<string> | null => {
  const pattern = compile(IN_SENTENCE, 'iu');
  for (const { line, text: sentence, from } of sentencesOf(text.body.slice(0, 40))) {
    const match = pattern.exec(sentence);
    const name = match?.[1] ?? '';
    if (!match || !/^\p{Lu}/u.test(name) || name.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length > 3)
      continue;
    const at = from + match.index + match[0].length - name.length;
    return found(name, line, at, at + name.length);
  }
  return null;
};
