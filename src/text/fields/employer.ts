import { isPlaceholder } from '../../schema/placeholder.js';
import { type Finding, found } from '../finding.js';
import { LEGAL_FORM } from './legal-form.js';
import type { PlacedLine } from '../document/line.js';
import { type SourceText, valuesOf } from '../source-text.js';
import { compile } from '../pattern.js';

/** A name in capitals, of up to six words. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&.’'+-]*(?:\s(?:(?:of|de|del|della|di|der|für|van|the|for|For|and|und|on|&|du|des|la)\s)?(?:\p{Lu}|\d)[\p{L}\p{N}&.’'+-]*){0,5}(?:,?\s(?:Inc|LLC|Ltd|GmbH|AG|Corp|PLC|SE|S\.A\.|S\.p\.A|S\.r\.l|S\.L|SAS|KG|Co)\.?)?)`;

/** How texts name the employer, each with how much it counts. */
const PATTERNS: readonly (readonly [pattern: RegExp, weight: number])[] = (
  [
    [`(?:^|[.!?]\\s)At ${NAME},? (?:we|you|our|the|it|your|interns|every)`, 3],
    [`(?:^|\\s)At ${NAME},`, 2],
    [`^About ${NAME}\\s*:?$`, 3],
    [
      `(?:^|[.!?]\\s)${NAME} (?:is|are) (?:an? |proud to be an? |committed to |an )?(?:equal|Equal|affirmative|E-Verify|committed|dedicated)`,
      3,
    ],
    [
      `(?:^|[.!?]\\s|\\s[Tt]he )${NAME} (?:is|are|est) (?:une? |le |la |spécialis|offering|a leading|an? |the |on a mission|one of|building|revolution)`,
      2,
    ],
    [`(?:^|[.!?]\\s)${NAME} (?:is|are) (?:now |currently )?(?:looking|seeking|hiring|searching|recruiting)(?= )`, 3],
    [
      `(?:^|[.!?]\\s|\\bThe )${NAME}(?: \\([^()]{2,30}\\))? (?:seeks|offers|provides|was founded|believes|has grown|has|participates|partners|makes|helps|develops|designs|builds|has been|works|creates|serves|operates|delivers|empowers|combines)`,
      2,
    ],
    [`(?:[Jj]oin|[Jj]oining) (?:the )?${NAME}(?:[’']s| as | and |,|\\.|!| team| for)`, 3],
    [`(?:[Jj]oin|[Bb]e part of) (?:us|(?:the|our) (?:\\p{Ll}+ ){0,2}teams?) at ${NAME}`, 3],
    [
      `\\b(?:[Ww]hy|[Ll]ife at|[Ww]orking at|[Ii]ntern(?:ing|ship)? (?:at|with)|[Cc]areers? (?:at|with)|[Ii]nterns? at|[Tt]eam at|work at|[Aa]s (?:an? )?(?:[\\p{L}]+ ){1,4}at) ${NAME}`,
      2,
    ],
    [`,\\s${NAME} has grown`, 2],
    [`^(?:[\\p{Lu}]{2,4}|Life|Working|Interning|Careers?|Culture|Diversity|Benefits) at ${NAME}\\s*:?`, 2],
    [
      `(?:^|[.!?]\\s)${NAME}[’']s? (?:[\\p{L}-]+ ){0,4}(?:internship|program|mission|team|intern|Internship|Program)`,
      2,
    ],
    [
      `\\b(?:[Bb]ei|[Ii]m|[Dd]er|[Dd]ie|[Ww]ir bei|[Tt]eam von) (?:der )?${NAME}(?= (?:arbeiten|suchen|bieten|ist|sind|als|erwartet|entwickeln|steht)| GmbH| AG)`,
      2,
    ],
    [`(?:^|[.!?]\\s)[Bb]ei (?:der )?${NAME} `, 1],
    [`(?:[Cc]hez|[Rr]ejoindre|[Rr]ejoins|[Rr]ejoignez|[ÀA] propos de|[Aa]u sein d[e’']) ?${NAME}`, 2],
    [`(?:^|[.!?]\\s)(?:[Ee]n|[Ss]obre) ${NAME},? (?:somos|buscamos|creemos|trabajamos|queremos)`, 2],
    [
      `(?:^|[.!?]\\s)(?:[Dd]ie |[Dd]er |[Dd]as )?${NAME} (?:sucht|suchen|ist (?:ein|eine|der|die|das|seit|führend)|bietet|entwickelt|steht|zählt|gehört)(?![\\p{L}])`,
      2,
    ],
    [
      '(?:^|[.!?]\\s)(?:[Dd]ie |[Dd]er |The )?(\\p{Lu}[^.,;:!?()]{1,50}\\s(?:GmbH|AG|SE|KG|Ltd|Inc|LLC|SAS)\\.?)\\s\\p{Ll}',
      3,
    ],
    [`\\b[Ww]ir, (?:die |der |das )?${NAME}, `, 3],
    [`\\b[Ww]ir (?:bei|von) (?:der )?${NAME} (?:suchen|sind|bieten|entwickeln)`, 3],
    [
      `(?:^|[.!?]\\s)(?:[Ll]a |[Ee]l |[Ii]l |[Ll][’'])?${NAME}(?: \\([^()]{2,30}\\))? (?:recherche|recrute|propose|accompagne|conçoit|développe|selecciona|convoca|busca|está buscando|ofrece|cerca|ricerca|offre|procura|zoekt|szuka|söker)(?= )`,
      3,
    ],
    ['(?:弊社|当社)([一-鿿ぁ-ゖァ-ヶーA-Za-z]{2,20}?(?:株式会社|合同会社))', 3],
    ['((?:株式会社|合同会社|有限会社)[一-鿿ァ-ヶA-Za-z][一-鿿ぁ-ゖァ-ヶーA-Za-z]{1,20}?)(?=[はがでをの、（(])', 3],
    [`^${NAME}(?: \\(|, )[^.]{0,60}(?:GmbH|SAS|Inc\\.|Ltd|AG)`, 1],
  ] as const
).map(([source, weight]) => [compile(source, 'gu'), weight]);

/** Words that begin a sentence or name something else. */
const NO_NAME =
  /^(?:the|this|that|these|our|we|you|your|it|they|there|here|what|who|why|how|if|in|as|at|all|any|each|every|about|role|position|job|team|internship|interns?|candidates?|applicants?|students?|us|company|description|location|one|two|all|new|day|week|month|summer|spring|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|equal|diversity|benefits|compensation|salary|pay|work|working|experience|remote|hybrid|please|note|no|yes|a|an|i|he|she|microsoft office|google|python|java|united states|usa|uk|eu|europe|germany|france|canada|india|san francisco|new york|london|berlin|paris|university|program|project|opportunity|software|data|engineering|product|design|marketing|research|success|qualified|employment|federal|state|people|everyone|other|some|first|final|currently|additionally|please|once|while|when|during|through|with|from|for|join|he|her|his|unser|unsere|wir|du|dein|deine|ihr|ihre|sie|das|die|der|den|dem|ein|eine|im|als|uns|notre|nos|nous|vous|votre|vos|le|la|les|un|une|tu|ton|nuestra|nuestro|tus?|el|los|las|beginn|home|stage|praktikum|essential|role|least|times|this role|this position|eoe|eeo|cv|gpa|phd|ai|ml|ui|ux|hr|it|b\.?s|m\.?s|deadline|start|duration|requirements|responsibilities|qualifications|ideal|success|vous êtes|next|life|many|most|both|together|today|since|great|good|best|high|strong|full|part|time|day|key|core|monday|tuesday|wednesday|thursday|friday|saturday|sunday|senior|junior|manager|director|engineer|developer|intern|analyst|scientist)$/i;

/** `Why join us`: a verb is no name. */
const NO_NAME_START = /^(?:an?|join|work|choose|intern|apply|come|be|become|find|get|make|take)\s/i;

const ORGANIZATION =
  /(?<![a-zà-ſ])(?:institut[eo]?|universi[a-zà-ſ]+|hochschule|foundation|fundación|fondation|stiftung|company|group|gruppe|groupe|grupo|labs?|society|bank|council|hospital|klinik[a-zà-ſ]*|museum|association|verein|agency|agence|agentur|studios?|technologies|solutions|systems|partners|ministry|ministerio|school|academy|college|clinic|centre|center|centro|corporation|verlag|werke)(?![a-zà-ſ])/iu;

const clean = (name: string): string =>
  name
    .replace(/[’']s\s.*$/u, '')
    .replace(/^The\s(?=\p{Lu}{2,}|\p{Lu}\p{L}+$)/u, '')
    .replace(/[’']s$/, '')
    .replace(/[.,’']+$/u, (end) => (/\b(?:Inc|Ltd|Co|Corp|S\.A|e\.V)$/.test(name.slice(0, -end.length)) ? '.' : ''))
    .trim();

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= 70 &&
  !NO_NAME.test(name) &&
  !NO_NAME_START.test(name) &&
  !isPlaceholder(name) &&
  /\p{L}/u.test(name);

/** Takes the address off: `Acme GmbH, 90431 Town`. */
const withoutAddress = (text: string): string => {
  const comma = /,\s*(?:\d{4,5}\s|[\p{Lu}][\p{L}-]+(?:\s|$|,))/u.exec(text);
  const [tail = ''] = comma ? [text.slice(comma.index + 1)] : [];
  const isForm = /^\s*(?:Inc|LLC|Ltd|Corp|Co|S\.A)/i.test(tail);
  const plain = comma && !isForm ? text.slice(0, comma.index) : text;
  return plain
    .replace(/\s–\s.*$/u, '')
    .replace(/\s*\((?:\p{Lu}[\p{L}\s.,-]{2,40})\)\s*$/u, '')
    .trim();
};

const labeled = (text: SourceText): Finding<string> | null => {
  const names = valuesOf(text, 'employer').flatMap((value) => {
    const name = withoutAddress(value.text);
    return isName(name) && !/[.!?]\s/.test(name) ? [found(name, value.line, value.from, value.from + name.length)] : [];
  });
  // `Organization: Sales` may be a part of `Company: Acme Inc.`
  return names.find(({ value }) => LEGAL_FORM.test(value)) ?? names[0] ?? null;
};

/** The short line near the title that names the employer: `### Acme`, or `Acme` alone. */
const nearTitle = (text: SourceText, title: Finding<string> | null): Finding<string> | null => {
  const at = title ? text.lines.findIndex((line) => line.chars.endOf(line.text.length - 1) >= title.span.end) : -1;
  const isCandidate = (line: PlacedLine): boolean => {
    const name = line.text.trim();
    return (
      line.label === null &&
      !line.isItem &&
      name.length < 50 &&
      isName(withoutAddress(name)) &&
      /^[\p{Lu}\p{Lo}]|^\p{Ll}+[A-Z]/u.test(name) &&
      !/\s?[:：]\s/.test(name) &&
      !/[:?!.]$/.test(name.replace(/\b(?:Inc|Ltd|Co)\.$/, '')) &&
      !text.words.headingKind(name) &&
      !text.words.has('internship', name) &&
      !text.words.has('remote', name) &&
      !/\d{4}|,\s\p{Lu}{2}\b/u.test(name)
    );
  };
  const next = at >= 0 ? text.lines[at + 1] : undefined;
  if (next && isCandidate(next) && (next.rank > 1 || LEGAL_FORM.test(next.text) || ORGANIZATION.test(next.text)))
    return named(next);
  return null;
};

/** A line at the top that is a company's name and form: `みなと株式会社`, or the first fact of several: `Acme GmbH · Ulm · Vollzeit`. */
const withForm = (text: SourceText): Finding<string> | null => {
  for (const line of text.lines.slice(0, 6)) {
    const [first = ''] = line.text.split(/\s[·|•–—]\s|\s?｜\s?/);
    const name = first.trim();
    if (
      line.label === null &&
      line.text.length < 90 &&
      name.length < 50 &&
      LEGAL_FORM.test(name) &&
      isName(name) &&
      !text.words.has('internship', name) &&
      !text.words.has('role', name) &&
      !/[。.!?]$|\s(?:is|ist|est|es)\s/.test(name)
    )
      return found(name, line, line.text.indexOf(name), line.text.indexOf(name) + name.length);
  }
  return null;
};

const named = (line: PlacedLine): Finding<string> => {
  const name = withoutAddress(line.text);
  return found(name, line, 0, name.length);
};

/** How many names are compared with each other. */
const NAMES_MAX = 20;

/** What the sentences of a text call the employer, the name with most weight. */
const inSentences = (text: SourceText): Finding<string> | null => {
  const votes = new Map<string, Vote>();
  for (const line of text.lines) {
    for (const [pattern, weight] of PATTERNS) {
      for (const match of line.text.matchAll(pattern)) {
        const given = match[1] ?? '';
        const name = clean(given);
        if (!isName(name)) continue;
        const from = match.index + match[0].indexOf(given);
        const key = name.toLowerCase();
        const vote = votes.get(key) ?? {
          weight: 0,
          isAtStart: from < 5,
          finding: found(name, line, from, from + name.length),
        };
        // a text begins with who hires, and so does a part about them
        vote.weight += weight + ((line.kind === 'ABOUT' || line.index === 0) && match.index < 3 ? 1 : 0);
        votes.set(key, vote);
      }
    }
  }
  const likely = [...votes.values()].sort((a, b) => b.weight - a.weight).slice(0, NAMES_MAX);
  for (const vote of likely)
    vote.weight += Math.min(2, text.lines.filter((line) => line.text.includes(vote.finding.value)).length / 3);
  for (const short of likely)
    for (const long of likely)
      if (long.finding.value.startsWith(`${short.finding.value} `)) mergeNames(short, long, text);
  const ranked = likely.sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  // a name of several words that begins a paragraph, if there is no other
  const isOnly =
    first !== undefined && first.isAtStart && first.finding.value.includes(' ') && (second?.weight ?? 0) < 2;
  if (!first || first.weight < (isOnly ? 2 : 3)) return null;
  const isClose =
    second !== undefined &&
    second.weight * 1.5 > first.weight &&
    !sharesWord(first.finding.value, second.finding.value);
  if (isClose && first.weight < 5)
    return { ...first.finding, isUnsure: true, readings: [first.finding.value, second.finding.value] };
  return first.finding;
};

interface Vote {
  weight: number;
  /** Whether it begins a paragraph. */
  readonly isAtStart: boolean;
  readonly finding: Finding<string>;
}

/** `Acme` and `Acme Academy` are one employer, by the name that is more often written. */
const mergeNames = (short: Vote, long: Vote, text: SourceText): void => {
  const count = (name: string): number => text.lines.reduce((sum, line) => sum + line.text.split(name).length - 1, 0);
  const times = count(long.finding.value);
  const [kept, dropped] = count(short.finding.value) - times > times ? [short, long] : [long, short];
  kept.weight += dropped.weight;
  dropped.weight = 0;
};

/** A name over its address: `Acme GmbH, Ring 1, 60322 Town`. */
const ADDRESSED = /^(\p{Lu}[^,;:!?]{2,60}),\s.{0,60}(?<!\d)\d{4,5}\s\p{Lu}/u;

const overAddress = (text: SourceText): Finding<string> | null => {
  for (const line of text.body) {
    const name = line.text.length < 160 ? ADDRESSED.exec(line.text)?.[1] : undefined;
    // a company alone in its line
    const own =
      line.text.length < 40 &&
      line.label === null &&
      LEGAL_FORM.test(line.text) &&
      isName(line.text) &&
      !/[.。!?:：]$/.test(line.text);
    if (own) return found(line.text, line);
    if (name && LEGAL_FORM.test(name) && isName(name)) return found(name, line, 0, name.length);
  }
  return null;
};

const sharesWord = (a: string, b: string): boolean =>
  a.toLowerCase().includes(b.toLowerCase().split(' ')[0] ?? '') ||
  b.toLowerCase().includes(a.toLowerCase().split(' ')[0] ?? '');

/** A short line of the head that the text names again and again. */
const repeated = (text: SourceText): Finding<string> | null => {
  const head = text.lines
    .slice(0, 15)
    .filter(
      (line) =>
        line.label === null &&
        line.text.length < 40 &&
        isName(line.text.trim()) &&
        /^\p{Lu}/u.test(line.text) &&
        !text.words.headingKind(line.text),
    );
  for (const line of head) {
    const name = line.text.trim();
    const count = text.lines.filter((other) => other !== line && other.text.includes(name)).length;
    if (count > 1 && !text.words.has('internship', name) && !text.words.has('role', name))
      return found(name, line, 0, name.length);
  }
  return null;
};

/** Who hires. */
export const readEmployer = (text: SourceText, title: Finding<string> | null): Finding<string> | null =>
  labeled(text) ?? withForm(text) ?? nearTitle(text, title) ?? repeated(text) ?? inSentences(text) ?? overAddress(text);
