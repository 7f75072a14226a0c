import { type Finding, found } from '../finding.js';
import { type SourceText, sentencesOf } from '../source-text.js';

export interface AuthorizationFindings {
  readonly sponsorship: Finding<'OFFERED' | 'NOT_OFFERED' | 'LIMITED'> | null;
  readonly restriction: Finding<'CITIZEN' | 'US_PERSON' | 'RIGHT_TO_WORK'> | null;
}

const SPONSOR =
  /sponsor(?:ship|ed|ing|s)?\b|visa(?:s)? support|visa assistance|visa-?sponsoring|ビザ(?:の)?(?:サポート|支援|スポンサー)|parrainage de visa|patrocinio de visa/iu;
const NO =
  /(?:\bnot\b|n[’']t\b|\bunable\b|\bwithout\b|\bno\b|\bnor\b|\bneither\b|\bcannot\b|\bineligible\b|\bnot available\b|\bnever\b|\bkein[a-zà-ſ]*\b|\bnicht\b|\baucun[a-zà-ſ]*\b|\bne\b.{0,30}\bpas\b|\bsin\b)[^.;]{0,120}(?:sponsor|visa)|ビザ[^。]{0,20}(?:おりません|ません|なし|不可)|sponsor[a-zà-ſ]*[^.;]{0,60}(?:\bnot\b|n[’']t\b|unavailable|not available|\bno\b)/iu;
const YES =
  /(?:\b(?:offer|provide|provides|offers|available|we (?:do |will |can )?sponsor|will sponsor|can sponsor|able to sponsor|support)\b[^.;]{0,40}(?:sponsor|visa)|(?:sponsor[a-zà-ſ]*|visa support)[^.;]{0,30}(?:available|offered|provided|possible|included))/iu;
const LIMITED =
  /(?:certain|some|specific|limited|case[- ]by[- ]case|only for)[^.;]{0,60}sponsor|sponsor[a-zà-ſ]*[^.;]{0,60}(?:case[- ]by[- ]case|certain|not every|limited)/iu;

/** A U.S. person in the law's words: citizen, resident, refugee. */
const US_PERSON =
  /(?:u\.?s\.?|united states)[- ]persons?\b|(?:citizen[a-zà-ſ]*).{0,160}(?:lawful,? permanent resident|permanent resident|green card|refugee|asylee)|(?:permanent resident|green card).{0,80}citizen/iu;
/** Residents of other countries are no U.S. persons. */
const OF_US = /\bu\.?s\.?(?![a-zà-ſ])|united states|green card|asylee/iu;
const CITIZEN =
  /(?:must|required to|need to|should|only|require[sd]?|requirement)\b[^.]{0,60}(?:u\.?s\.?|united states|american|canadian|british|uk|eu|australian)[- ]citizen(?:s|ship)?|(?:u\.?s\.?|united states|canadian|british|australian)[- ]citizen(?:s|ship)?\b[^.]{0,50}(?:required|only|is a must|mandatory)|citizenship (?:is )?required/iu;
const RIGHT =
  /(?:legally )?(?:authori[sz]ed|authori[sz]ation|eligib(?:le|ility)|right|permitted|permission|entitled)\s(?:to (?:lawfully |legally )?work|for employment)\b|work authori[sz]ation|employment (?:eligibility|authori[sz]ation)|work (?:permit|visa) (?:is )?(?:required|needed)|valid work (?:permit|visa)|\bworking rights\b|right to work|arbeitserlaubnis|permis de travail|autorisation de travail|permiso de trabajo/iu;
/** What is said of the law, of verifying papers, or of others. */
const NOTICE =
  /stipend is|immigration (?:check|assessment)|conduct an|export (?:licen|control)|department of energy|e-?verify|form i-?9|regardless of|without regard|without discrimination|race,|color,|national origin|department of homeland|discriminat|protected|citizenship status|will be verified|verify (?:the )?identity|citizenship,|(?:may|might|could) (?:be |also )?(?:require|need|ask)|global citizen|corporate citizen|good citizen|event sponsor|sponsored by|executive sponsor|project sponsor|sponsors? (?:of|and)|stakeholder|sponsoring (?:events|clubs)/iu;

/** Who may work there, and whether the employer helps with a visa. */
export const readAuthorization = (text: SourceText): AuthorizationFindings => {
  let sponsorship: AuthorizationFindings['sponsorship'] = null;
  let restriction: AuthorizationFindings['restriction'] = null;
  for (const { line, text: sentence, from } of sentencesOf(text.lines)) {
    const sponsor =
      NOTICE.test(sentence) && !/employment visa|visa sponsor/i.test(sentence) ? null : SPONSOR.exec(sentence);
    if (
      sponsor &&
      !sponsorship &&
      /visa|immigra|work (?:authori|permit)|authori[sz]|employment|h-?1b|sponsor(?:ship|s)?\b|cpt|opt/iu.test(sentence)
    ) {
      const isNo = NO.test(sentence) && !/not (?:only|require(?:d)? (?:any )?experience)/i.test(sentence);
      const isLimited = LIMITED.test(sentence);
      const value =
        isLimited && !/\bnot (?:able|sponsor)|unable/i.test(sentence)
          ? 'LIMITED'
          : isNo
            ? 'NOT_OFFERED'
            : YES.test(sentence)
              ? 'OFFERED'
              : null;
      if (value) sponsorship = found(value, line, from, from + sentence.length);
    }
    if (
      NOTICE.test(sentence) &&
      !/must be|required to be|only|is required|applicants? must|precondition/i.test(sentence)
    )
      continue;
    if (/^(?:we|our).{0,60}(?:regardless|do not discriminate)/i.test(sentence)) continue;
    const person = OF_US.test(sentence) ? US_PERSON.exec(sentence) : null;
    const citizen = person ? null : CITIZEN.exec(sentence);
    const right = person || citizen ? null : RIGHT.exec(sentence);
    const rank = person
      ? 3
      : citizen
        ? 2
        : right &&
            /must|require|need|condition|only|will not|legal|able|should|eligib|currently|valid|authoriz/i.test(
              sentence,
            )
          ? 1
          : 0;
    const known = restriction ? { US_PERSON: 3, CITIZEN: 2, RIGHT_TO_WORK: 1 }[restriction.value] : 0;
    const match = person ?? citizen ?? right;
    if (match && rank > known)
      restriction = found(
        rank === 3 ? 'US_PERSON' : rank === 2 ? 'CITIZEN' : 'RIGHT_TO_WORK',
        line,
        from + match.index,
        from + match.index + match[0].length,
      );
  }
  return { sponsorship, restriction };
};
