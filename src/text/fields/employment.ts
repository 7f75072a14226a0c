import { readEmploymentTypes } from '../../schema/coerce/employment-types.js';
import { type Finding, distinct, found } from '../finding.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';

/** What is full-time and not the job: studies, other jobs, the others' benefits. */
const OTHERS =
  /(?<![a-zà-ſ])(?:authori[sz]ed|relocate|degree|stud(?:y|ies|ents?)|enrolled|employees?|offers?|conver(?:t|sion)|permanent|regular|return|opportunit(?:y|ies)|full-time (?:roles?|positions?|jobs?|hires?)|for full-time|experience|graduat\w*|enrollment|staff|education|school|course|roles after|studium|studien\w*|festanstellung|étudiant\S*)(?![a-zà-ſ])/iu;
/** `This is a full-time, paid internship`. */
const IS_JOB =
  /\b(?:is|as|this) an? (?:[\w-]+,? ){0,2}(?:full|part)[\s-]?time,? (?:[\w-]+,? ){0,3}(?:intern(?:ship)?|position|role|program(?:me)?)(?![a-z])/i;
const INTERN_TITLE = '{internship}';

/** Google's employment types that a text states for this job. */
export const readEmployment = (text: SourceText, title: Finding<string> | null): Finding<string>[] => {
  const { words } = text;
  const findings: Finding<string>[] = [];
  for (const { line, from, text: value } of valuesOf(text, 'type', 'hours', 'workplace', 'duration'))
    for (const type of value.length < 80 ? readEmploymentTypes(value) : [])
      findings.push(found(type, line, from, from + value.length));
  if (title) for (const type of readEmploymentTypes(title.value)) findings.push({ ...title, value: type });
  for (const line of text.head) {
    const facts = line.text.length < 100 && line.index < 6 ? line.text.split(/\s[·|•–—]\s/) : [line.text];
    if (line.label === null && facts.every(({ length }) => length < 40))
      for (const type of readEmploymentTypes(line.text)) findings.push(found(type, line));
  }
  const sentences = sentencesOf(text.body);
  const intern = words.pattern(INTERN_TITLE, 'iu');
  const isIntern =
    /(?<![a-zà-ſ\d])(?:intern(?:s|ships?)?|[a-zà-ſ]{0,20}praktik(?:um|ant[a-zà-ſ]*)|stagiaires?|stages?|prácticas|becari[oa]s?(?:\/a)?|practicantes?|pasant\S+|estágio|estagiári[oa]|tirocinio|インターン\S*|인턴\S*|实习\S*|實習\S*|stażyst\S*|staż|staj(?:yer)?|praktykant\S*)(?![a-zà-ſ\d])/iu;
  for (const { line, text: sentence, from } of sentences) {
    const match = isIntern.test(sentence) ? intern.exec(sentence) : null;
    if (
      !match ||
      // what applicants did before
      (line.kind === 'REQUIREMENTS' &&
        !/(?:this|the|our|your|during|entire|an?|as) (?:[a-z-]+ ){0,2}(?:intern|praktik|stage)/i.test(sentence)) ||
      /(?:through|via|from|including|coursework,?|e\.g\.,?|such as) (?:an? |prior |previous )?(?:[a-z-]+ ){0,2}internships?/i.test(
        sentence,
      ) ||
      /(?:previous|prior|past|former|other|similar) (?:[a-zà-ſ]+ ){0,2}(?:intern|praktik)|internship experience|\bstaged\b/iu.test(
        sentence,
      )
    )
      continue;
    if (readEmploymentTypes(match[0]).includes('INTERN') || /^practicante/i.test(match[0]))
      findings.push(found('INTERN', line, from + match.index, from + match.index + match[0].length));
  }
  const isOwn = words.pattern(
    '{internship}|{perWeek}|\\b(?:work|able|position|role|hours|availab\\w*|commit\\w*|onsite|on-site|basis)\\b|stelle|tätigkeit|poste|puesto',
  );
  for (const { line, text: sentence, from } of sentences) {
    const match =
      /(?:full|part)[\s-]?time|vollzeit|teilzeit|temps (?:plein|complet|partiel)|jornada completa|tiempo completo|media jornada/iu.exec(
        sentence,
      );
    // a task is no state of the job
    if (line.kind === 'ROLE' && line.isItem && !IS_JOB.test(sentence)) continue;
    if (!match || (OTHERS.test(sentence) && !IS_JOB.test(sentence)) || !isOwn.test(sentence) || sentence.length > 260)
      continue;
    const others =
      /(?:full|part)[\s-]?time(?:\s\([^()]{0,40}\))?(?:\s?\/\s?|\s(?:or|and)\s)(?:full|part)[\s-]?time/i.test(sentence);
    for (const type of readEmploymentTypes(others ? sentence : match[0]))
      findings.push(found(type, line, from + match.index, from + match.index + match[0].length));
  }
  return distinct(findings, (type) => type);
};
