import { type Finding, distinct, found } from '../finding.js';
import { isoOf, scanDates } from '../scan/dates.js';
import { type Sentence, type SourceText, sentencesOf, valuesOf } from '../source-text.js';
import { compile } from '../pattern.js';

export interface Graduation {
  readonly earliest?: string;
  readonly latest?: string;
  readonly note?: string;
}

export interface EducationFindings {
  readonly levels: readonly Finding<string>[];
  readonly fields: readonly Finding<string>[];
  readonly classYears: readonly Finding<string>[];
  readonly graduation: Finding<Graduation> | null;
  readonly enrolled: Finding<true> | null;
  readonly gpa: Finding<string> | null;
}

/** What names degrees and subjects but asks for none. */
const OTHERS =
  /tuition|scholarship|our team (?:of|is|includes)|founded by|founders?\b|employees (?:with|hold)|reimburs|\bmentors?\b|alumni|sponsor(?:ed)? (?:degree|education)|scrum master|master (?:the|of ceremonies|data|your|class|plan|new)|mastery|degree of|high degree|360 degree/i;

const isPayLine = ({ text }: Sentence): boolean => /[$€£]\s?\d|\d\s?[€£$]/.test(text);

/** The sentences that say whom the job is for. */
const askingSentences = (text: SourceText): Sentence[] =>
  sentencesOf(text.body).filter(
    (sentence) =>
      !isPayLine(sentence) &&
      !OTHERS.test(sentence.text) &&
      sentence.line.kind !== 'LEGAL' &&
      (sentence.line.kind !== 'ABOUT' || text.words.has('enrolled', sentence.text)) &&
      (sentence.line.kind !== 'OFFER' || sentence.line.label?.name === 'education'),
  );

const levelsIn = (text: SourceText, sentences: readonly Sentence[]): Finding<string>[] => {
  const findings: Finding<string>[] = [];
  const labeled = new Set(valuesOf(text, 'education').map(({ line }) => line));
  for (const { line, text: sentence, from } of sentences) {
    const isAsked = text.words.has('degree', sentence) || text.words.has('enrolled', sentence) || labeled.has(line);
    if (!isAsked && line.kind !== 'REQUIREMENTS') continue;
    const taken: [number, number][] = [];
    for (const [pattern, name] of text.words.degrees) {
      for (const match of sentence.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (taken.some(([a, b]) => match.index < b && a < end)) continue;
        if (
          /(?:classes in|AP|in|from|local|public) $/i.test(
            sentence.slice(Math.max(0, match.index - 12), match.index),
          ) &&
          /school/i.test(match[0])
        )
          continue;
        if (
          /^\s?(?:tournament|level work|course(?:work)?s?\b|data|school classes|office|excel|word|sql|windows|project|teams|access|azure|powerpoint|outlook|dynamics|visio)/i.test(
            sentence.slice(end, end + 18),
          )
        )
          continue;
        taken.push([match.index, end]);
        findings.push(found(name ?? match[0], line, from + match.index, from + end));
      }
    }
  }
  return distinct(findings, (level) => level.toLowerCase());
};

const FIELD_NAMES =
  '(?:\\p{L}+[- ]?)?(?:engineering|sciences?|mathematics|maths?|statistics|physics|chemistry|biology|economics|finance|accounting|business(?: administration)?|marketing|design|psychology|law|communications?|journalism|interaction|informatics|informatik|informatique|robotics|architecture|analytics|operations research|systems|studies|management|administration|policy|relations|experience|arts?|humanities|linguistics|security|technolog(?:y|ies)|ingenieurwesen|wirtschaft\\p{L}*|mathematik|physik|elektrotechnik|maschinenbau|\\p{L}*wissenschaft\\p{L}*|gestion|droit|commerce|ingénierie|ingeniería|ciencias|derecho|administración|economía|matemáticas|informática|STEM|HCI|neuroscience|geography|GIS|geology|history|education|bioinformatics|mechatronics|electronics|supply chain|logistics|hospitality|nursing|ux|hr|human resources|génie(?: \\p{L}+)?|data|qualité|électronique|mécanique|mathématiques(?: appliquées)?|statistiques?|économie|biologie|chimie|réseaux|cybersécurité|betriebswirtschaft\\p{L}*|bwl|jura|recht|chemie|biologie|medien\\p{L}*|technik|marketing)';

/** Words of sentences on studies, rather than on a field of work. */
const ASKS =
  /degree|student|pursu|enroll?|study|studies|major|bachelor|master|ph\.?d|graduate|diploma|studi|étudiant|école|bac ?\+|formation|alumn|estudi|cursando|grado|laurea|licen|curso|大学/iu;

/** What leads to a list of subjects. */
const leadOf = (source: string): RegExp => compile(`(?<![\\p{L}])(?:${source})\\s`, 'giu');
const GERMAN_LEAD = leadOf(
  '(?:studium|studiengang|fachrichtung|studierende\\p{L}*|studierst|student\\p{L}*|studienrichtung|abschluss|bachelor|master|im bereich|ausbildung)(?:\\s{1,2}(?:der|des|in|im|im bereich|in den bereichen|im fach|in der fachrichtung|bereich))?',
);
const LEADS = [
  GERMAN_LEAD,
  leadOf(
    "(?:degrees?|majors?|majoring|studies|studying|studies|program(?:me)?|bachelor[’']?s?|master[’']?s?|ph\\.?d\\.?|b\\.?[as]\\.?|m\\.?[as]\\.?|diploma|student|students|students? focusing|coursework|discipline|fields(?: of study)?|field of study|concentration|pursuing|licence|école|formation|grado|carrera|estudios|graduates?|alumnado|alumnos?|estudiantes?|curso|graduação|cursando|laurea)\\s{1,2}(?:(?:degree|program|student|major|candidate|field|level|or higher|currently|triennale|magistrale|universitario|universitaires?)\\s{1,2}){0,4}(?:\\([^)]{1,30}\\)\\s|\\((?:ideally|preferably|e\\.g\\.,?)\\s)?(?:in:?|of|on|within|such as|like|de|en|di|em|am|a(?=\\s[A-Z]))(?:\\s\\d\\.º(?:\\so\\s\\d\\.º)?\\sde)?(?:\\s(?:the|a|an|field(?:s)?|areas?|one|following|of|fields of|l[ae]|les|cours|formation|dans|domaine|domaines|Bereich(?:en)?|Fach))*",
  ),
];

/** After these words even an unknown word in capitals is a subject. */
const SURE =
  /(?:degrees?|bachelor[’']?s?|master[’']?s?|ph\.?d\.?|majors?|majoring|licence|grado|laurea|cursando|licenciatura|studium|studiengang|fachrichtung)\s(?:(?:degree|triennale|magistrale|universitario)\s)?(?:in|en|di|em|der|des)?\s?$/iu;

/** Words in capitals: `Ciencias del Mar`. */
const SUBJECT = /^\p{Lu}\p{L}+(?:\s(?:(?:of|and|&|de|del|de la|da|do|e|y|et|der|und|für)\s)?\p{Lu}\p{L}+){0,4}$/u;

/** No subject: what a list says besides, or how much it asks. */
const GENERIC =
  /^(?:science|arts|engineering degree|[bm]\.?[as]c?\.?|ph\.?d\.?|mba)$|\szu\s\p{Ll}|(?<![a-zà-ſ])(?:welcome|graduat[a-zà-ſ]*|experience with)(?![a-zà-ſ])|^(?:or|and|und|oder|et|ou|y|o|e|,)?\s*$|^(?:related|similar|equivalent|other|relevant|another|dans|domaines?|un domaine|autres?|technical|quantitative|any|same|comparable|associated|stem fields?|least|good|great|strong|progress|order|this|that|your|our|addition|person|school|university|college|accredited|full|part|one|two|an?|the|plus|working|bachelor$|master$|their|school year)\b|\d|%|[$€£]/iu;

const END =
  /\.(?!º|\d|[a-zà-ſ])|[;:()!?]|\s(?:or (?:a |other |any |related|similar|equivalent|comparable)|or comparable|and (?:are|have|will|with an|a )|with (?:an?|expected|a minimum|at least|upcoming|strong|graduat)|at (?:an?|the)\s|who|that|is |are |preferred|required|from an?|degree|program|oder (?:ein|verglei|ähnl)|ou (?:tou[a-zà-ſ]+|équivalent|similaire|une|un)|expected|graduating|by the|plus|not including|\+|o (?:similar|afín)|und (?:hast|bist|verfüg)|entering|currently|desired|relevant|you |will |finaliz|terminad|completad|abgeschl|im (?:bachelor|master|\d)|consegui)/iu;

const FIELD = compile(`^${FIELD_NAMES}(?![\\p{L}])|(?<![\\p{L}])${FIELD_NAMES}$`, 'iu');

const fieldsIn = (text: SourceText, sentences: readonly Sentence[]): Finding<string>[] => {
  const findings: Finding<string>[] = [];
  const read = (line: Sentence['line'], from: number, list: string, isSure = false): void => {
    let at = 0;
    const all = list.split(/,|\s(?:and|or|und|oder|et|ou|y|o)\s/).map((part) => part.trim());
    const known = all.filter((part) => FIELD.test(part)).length;
    const isListed = known > 1 || (known === 1 && all.slice(1).every((part) => /^\p{Lu}/u.test(part)));
    for (const part of list.split(
      /(,\s?(?:and |or |und |oder |et |ou |y |o )?|\s(?:and|or|und|oder|et|ou|y|o|e)\s)/iu,
    )) {
      const field = part
        .replace(
          /^\s*(?:(?:de\s)?[ld]['’]|(?:the|a|an|in|of|either|fields? of|areas? of|e\.g\.|des|de la|du|der|de|les|la|le|el|en(?: (?:master|licence))?|últim[oa]s? (?:cursos?|semestres?|años?) de)\s+)/i,
          '',
        )
        .replace(
          /^.*\b(?:degrees?|diploma|master[’']?s?|bachelor[’']?s?|grado|licenciatura|laurea|licence|fields?)\s(?:degrees?\s)?(?:in|of|en)\s|^such as\s/iu,
          '',
        )
        .replace(/^["“\s]+|["”\s’']+$/g, '')
        .replace(/\s(?:fields?|degrees?|majors?|disciplines?|subjects?|students?|related|or)$/i, '')
        .trim();
      const start = list.indexOf(field, at);
      if (
        field.length > 1 &&
        field.length < 60 &&
        start >= 0 &&
        ((isSure && SUBJECT.test(field)) ||
          (isListed ? field.split(/\s+/).length < 5 && !GENERIC.test(field) : FIELD.test(field))) &&
        field.split(/\s+/).length < 6 &&
        !GENERIC.test(field)
      )
        findings.push(found(field, line, from + start, from + start + field.length));
      at += part.length;
    }
  };
  for (const { line, from, text: value } of valuesOf(text, 'education')) {
    const [list = ''] =
      /^(?:(?:studies|studium)[^:]{0,20}(?:in (?:the )?fields? of|of|in)\s)?[^.;(]*/i.exec(value) ?? [];
    const lead = /^(?:.{0,40}?(?:in the fields? of|fields? of|in|der|des|de)\s)(?=\p{Lu})/u.exec(list)?.[0].length ?? 0;
    read(line, from + lead, cut(list.slice(lead)));
  }
  for (const { line, text: sentence, from } of sentences) {
    if (!ASKS.test(sentence) && line.kind !== 'REQUIREMENTS') continue;
    for (const pattern of LEADS) {
      for (const match of sentence.matchAll(pattern)) {
        const start = match.index + match[0].length;
        // nouns have capitals in German
        if (pattern === GERMAN_LEAD && !/^\p{Lu}/u.test(sentence.slice(start))) continue;
        read(line, from + start, cut(sentence.slice(start, start + 260)), SURE.test(match[0]));
      }
    }
    const colon =
      /(?:fields? of study|related fields?|disciplines?|majors?|graduation date|following (?:fields|areas|majors|disciplines))[^:.]{0,40}:\s(.{5,200})/iu.exec(
        sentence,
      );
    if (colon?.[1]) read(line, from + colon.index + colon[0].length - colon[1].length, cut(colon[1]));
    const such = /(?:program(?:me)?|field|discipline|degree|major|studies|subject),? such as\s(.{5,200})/iu.exec(
      sentence,
    );
    if (such?.[1]) read(line, from + such.index + such[0].length - such[1].length, cut(such[1]));
    const levels = /(?:bac ?\+ ?\d|master|licence)\s?(?:\(|(?=\p{Lu}\p{Ll}+))([^()]{4,120})/iu.exec(sentence);
    if (levels?.[1] && text.language === 'fr')
      read(line, from + levels.index + levels[0].length - levels[1].length, cut(levels[1]));
    const domain = /dans (?:le|les|un) domaines? (?:de |du |des |d['’])(.{5,160})/iu.exec(sentence);
    if (domain?.[1]) read(line, from + domain.index + domain[0].length - domain[1].length, cut(domain[1]));
    const direct =
      /(?<![a-zà-ſ])(?:pursuing|studying|majoring in|major in|majors? in|étudiant en|studierst|cursando|estudando)\s(?:an?\s|in\s)?(.{5,200})/iu.exec(
        sentence,
      );
    if (direct?.[1] && !/^(?:an? )?(?:bachelor|master|ph\.?d|degree|undergraduate|b\.?s|m\.?s)/i.test(direct[1]))
      read(
        line,
        from + direct.index + direct[0].length - direct[1].length,
        cut(direct[1]),
        /cursando|estudando|majoring/i.test(direct[0]),
      );
  }
  const unique = distinct(findings, (field) => field.toLowerCase());
  return unique
    .filter(
      ({ value }) =>
        !unique.some(
          (other) =>
            other.value !== value &&
            other.value
              .toLowerCase()
              .split(/\s(?:and|&)\s/)
              .includes(value.toLowerCase()) &&
            other.value.length < 40,
        ),
    )
    .slice(0, 20);
};

const cut = (list: string): string => {
  const end = END.exec(list);
  return end ? list.slice(0, end.index) : list;
};

const CLASS_YEAR =
  /(?<![a-zà-ſ\d])(?:(?:rising|current|completion of (?:the |your )?|completed (?:your |their )?|entering (?:your |their )?)?\s?(?:freshm[ae]n|sophomores?|juniors?|seniors?)(?:\s(?:or|and|\/)\s(?:rising )?(?:freshm[ae]n|sophomores?|juniors?|seniors?))?(?:\syear)?(?!\s(?:engineer|developer|leader|manager|staff|analyst|team|member|level|executive|director|designer|scientist|associate|consultant|stakeholder|recruit|data|software|product|role|position|colleague|citizen|counsel))|(?:penultimate|pre-?final|final|first|second|third|fourth|2nd|3rd|4th|last)[- ]year|(?:dernière|première|deuxième|troisième|\d(?:ère|ème|e)) année|\d\.º(?:\so\s\d\.º)?|ab dem \d\. (?:fach)?semester|(?:\d|first|second|third|fourth)[.\s-]+(?:fachsemester|semester)(?= or| of| and|\s?$))/giu;

const classYearsIn = (sentences: readonly Sentence[], text: SourceText): Finding<string>[] =>
  distinct(
    sentences.flatMap(({ line, text: sentence, from }) => {
      if (!text.words.has('degree', sentence) && !text.words.has('enrolled', sentence) && line.kind !== 'REQUIREMENTS')
        return [];
      return [...sentence.matchAll(CLASS_YEAR)].flatMap((match): Finding<string>[] => {
        const value = match[0].trim();
        if (
          /^(?:first|second|third|last)[- ]year$/i.test(value) &&
          !/student|undergrad|studies|degree|of (?:your|their|a|uni)/i.test(
            sentence.slice(match.index, match.index + 60),
          )
        )
          return [];
        if (
          /^(?:junior|senior)s?$/i.test(value) &&
          !/student|rising|universit|college|undergrad|year|standing|class|or senior/i.test(sentence)
        )
          return [];
        if (/\d\.º\so\s|s\s(?:and|or)\s/.test(value))
          return value
            .split(/\s(?:o|and|or)\s/)
            .map((part) => found(part, line, from + match.index, from + match.index + match[0].length));
        return [found(value, line, from + match.index, from + match.index + match[0].length)];
      });
    }),
    (year) => year.toLowerCase(),
  );

const graduationIn = (sentences: readonly Sentence[], text: SourceText): Finding<Graduation> | null => {
  const { words } = text;
  for (const { line, text: sentence, from } of sentences) {
    const cue = words.pattern('{graduation}').exec(sentence);
    if (!cue || !/\d{4}/.test(sentence)) continue;
    const mentions = scanDates(sentence, false).filter(({ year, readings }) => year !== undefined && !readings);
    const bare =
      mentions.length === 0 ? [...sentence.matchAll(/(?<![\d$])(20\d{2})(?:\s?\/\s?(20\d{2}))?(?!\d)/g)] : [];
    const years = bare.flatMap((match) =>
      [match[1], match[2]]
        .filter(Boolean)
        .map((year) => ({ year: Number(year), from: match.index, to: match.index + match[0].length })),
    );
    const found1 = mentions.length > 0 ? withBareYear(sentence, mentions) : years;
    const [first, second] = [found1[0], found1[1]];
    if (!first || Math.abs(first.from - cue.index) > 110) continue;
    if (
      /start|begin|intern(?:ship)? (?:in|from)|founded|since/i.test(
        sentence.slice(Math.max(0, first.from - 30), first.from),
      ) &&
      !words.has('graduation', sentence.slice(Math.max(0, first.from - 30), first.from))
    )
      continue;
    const isoFirst = toIso(first);
    const isoSecond = second && second.from - first.to < 40 ? toIso(second) : null;
    const before = sentence.slice(Math.max(0, first.from - 30), first.from);
    const after = sentence.slice(first.to, first.to + 16);
    const span = [from + first.from, from + (isoSecond && second ? second.to : first.to)] as const;
    if (!isoFirst) continue;
    if (isoSecond && isoSecond > isoFirst) return found({ earliest: isoFirst, latest: isoSecond }, line, ...span);
    if (
      /\bafter\s*$|or later|onwards?|at the earliest/i.test(`${before.slice(-12)}|${after}`) ||
      /^\s?(?:or later|onwards?|or after|and later|and beyond|\+|以降)/i.test(after)
    )
      return found({ earliest: isoFirst }, line, ...span);
    if (
      /\b(?:before|by|no later than|prior to|bis|avant|antes de|until)\s*(?:the end of\s*)?(?:the\s)?(?:(?:spring|summer|fall|winter|early|late|mid)\s)?$/i.test(
        before,
      )
    )
      return found({ latest: isoFirst }, line, ...span);
    if (/^\s?(?:までに|まで|이전|or (?:earlier|before|sooner)|at the latest)/i.test(after))
      return found({ latest: isoFirst }, line, ...span);
    return found({ earliest: isoFirst, latest: isoFirst }, line, ...span);
  }
  return null;
};

type Year = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: string;
  readonly from: number;
  readonly to: number;
};
/** `between May 2025 and Spring 2027`: a season counts as its year. */
const toIso = (mention: Year): string | null =>
  mention.season
    ? String(mention.year)
    : isoOf({ ...mention, ...(mention.month === undefined && { month: undefined }) } as Parameters<typeof isoOf>[0]);

/** `between December and June 2028` has one year for both. */
const withBareYear = (sentence: string, mentions: readonly Year[]): readonly Year[] => {
  const [first] = mentions;
  if (!first || mentions.length > 1 || first.month === undefined) return mentions;
  const [bare] = scanDates(sentence.slice(0, first.from), true)
    .filter(({ year, month, day }) => year === undefined && month !== undefined && day === undefined)
    .slice(-1);
  if (!bare || first.from - bare.to > 12) return mentions;
  const year = (first.year ?? 0) - ((bare.month ?? 0) > first.month ? 1 : 0);
  return [{ ...bare, year }, first];
};

const GPA =
  /(?<![\d.])(\d[.,]\d{1,2})(?:\s?\/\s?\d(?:[.,]\d)?)?\+?\s?(?:or (?:higher|above|better|greater)\s)?(?:[a-zà-ſ]+\s){0,4}?(?:GPA|grade point)|(?:GPA|grade point average|Notendurchschnitt)(?:[^.\d]|\.(?!\d)){0,40}(\d[.,]\d{1,2})/iu;

const gpaIn = (text: SourceText): Finding<string> | null => {
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    const match = GPA.exec(sentence);
    const value = match?.[1] ?? match?.[2];
    if (match && value) {
      const at = from + match.index + match[0].indexOf(value);
      return found(value, line, at, at + value.length);
    }
  }
  return null;
};

const enrolledIn = (text: SourceText): Finding<true> | null => {
  const pattern = text.words.pattern('{enrolled}');
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    if (line.isLegal || line.kind === 'ABOUT' || OTHERS.test(sentence)) continue;
    const match = pattern.exec(sentence);
    if (
      !match ||
      /(?:or (?:have )?(?:recently )?(?:graduated|completed)|recent graduate|pursuing (?:a career|opportunit|our|new|excellence|their passion|interests))/i.test(
        sentence,
      )
    )
      continue;
    if (/^(?:pursuing|studying|studierende)/i.test(match[0]) && !text.words.has('degree', sentence)) continue;
    return found(true, line, from + match.index, from + match.index + match[0].length);
  }
  return null;
};

/** The education that the text asks for. */
export const readEducation = (text: SourceText): EducationFindings => {
  const sentences = askingSentences(text);
  return {
    levels: levelsIn(text, sentences),
    fields: fieldsIn(text, sentences),
    classYears: classYearsIn(sentences, text),
    graduation: graduationIn(sentences, text),
    enrolled: enrolledIn(text),
    gpa: gpaIn(text),
  };
};
