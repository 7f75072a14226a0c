import { type Finding, distinct, found } from '../finding.js';
import { type MoneyMention, scanMoney } from '../scan/money.js';
import { type SourceText, sentencesOf } from '../source-text.js';

export interface Benefit {
  readonly name: string;
  readonly value?: number;
  readonly currency?: string;
  readonly unitText?: string;
  readonly provided?: boolean;
}

const NOT_PROVIDED =
  /(?:\bnot\b|\bno\b|n[’']t\b|\bwithout\b|unable|\bkeine?\b|\bpas de\b)[^.;]{0,60}(?:relocation|housing|accommodation|unterkunft|logement)|(?:relocation|housing|accommodation)[^.;]{0,40}(?:\bnot\b|n[’']t\b|unavailable)[^.;]{0,20}(?:provided|available|offered|included|covered|eligible)?/iu;
const OTHERS = /permanent employees|full[- ]time employees|sales (?:roles|positions) may|regular employees/i;

/** An item on the pay itself: `£100k salary per annum + equity`. */
const PAY_NAME = /^\W*(?:base )?(?:salary|pay|gehalt|salaire|salario)(?![a-zà-ſ])/iu;

/** Whether an item is about pay: an amount and nothing else, or one beside a word for pay. */
const isPay = (part: string, money: MoneyMention | undefined, hasWord: boolean): boolean =>
  money !== undefined &&
  (hasWord || PAY_NAME.test(part.slice(money.to)) || (money.from < 3 && money.to > part.trim().length - 3));

/** Benefits that the text names for this job: the phrases that tables know, and short items under a heading for them. */
export const readBenefits = (text: SourceText): Finding<Benefit>[] => {
  const findings: Finding<Benefit>[] = [];
  const pattern = text.words.pattern('{benefit}', 'giu');
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    if (OTHERS.test(sentence) || line.kind === 'ABOUT') continue;
    const isOffered =
      line.kind === 'OFFER' ||
      text.words.has('internship', sentence) ||
      /\b(?:receive|offer|provide|eligible|available|include|benefits?|stipend|bieten|proposons|ofrecemos|avantages)/iu.test(
        sentence,
      );
    if (!isOffered) continue;
    for (const match of sentence.matchAll(pattern)) {
      const name = match[0].trim();
      if (name.length < 4 || /^(?:equity|télétravail|homeoffice|teletrabajo|visa sponsorship)$/i.test(name)) continue;
      const around = sentence.slice(Math.max(0, match.index - 70), match.index + name.length + 50);
      const isAbsent = /relocation|housing|accommodation/i.test(name) && NOT_PROVIDED.test(around);
      const [money] = scanMoney(sentence.slice(Math.max(0, match.index - 24), match.index + name.length + 24), []);
      findings.push(
        found<Benefit>(
          {
            name,
            ...(isAbsent
              ? { provided: false }
              : money?.band.value !== undefined && !/[;,].*\d/.test(sentence.slice(match.index, match.index + 24))
                ? { value: money.band.value, ...(money.band.currency && { currency: money.band.currency }) }
                : {}),
          },
          line,
          from + match.index,
          from + match.index + match[0].length,
        ),
      );
    }
  }
  for (const section of text.sections) {
    if (section.kind !== 'OFFER' || section.heading.label?.name === 'pay') continue;
    for (const line of section.lines) {
      const [lead] = /^[^.:]{4,45}(?=:\s)/.exec(line.text) ?? [];
      if (lead && line.isItem && !line.isHeading && !text.words.has('pay', lead) && line.label === null) {
        const [sum] = scanMoney(line.text, []);
        findings.push(
          found<Benefit>(
            {
              name: lead,
              ...(sum?.band.value !== undefined && {
                value: sum.band.value,
                ...(sum.band.currency && { currency: sum.band.currency }),
                ...(sum.band.unitText && { unitText: sum.band.unitText }),
              }),
            },
            line,
            0,
            lead.length,
          ),
        );
        continue;
      }
      if (!line.isItem || line.text.length > 90 || line.text.length < 4 || line.label?.name === 'pay' || line.isHeading)
        continue;
      // `30 Tage Urlaub, Deutschlandticket, 38,5-Stunden-Woche`
      const parts =
        /^[^.:]{3,40}(?:,\s[^.:,]{3,40}){1,4}$/.test(line.text) &&
        line.text.split(/,\s/).every((part) => /^[\p{Lu}\d]/u.test(part)) &&
        !/\d,\d{3}/.test(line.text)
          ? line.text.split(/,\s/)
          : [line.text];
      let at = 0;
      for (const part of parts) {
        const start = line.text.indexOf(part, at);
        at = start + part.length;
        const [money] = scanMoney(part, []);
        const amount = /^[^\p{L}]*\d[\d.,]*\s?(?:[$€£]|\p{Lu}{3})?\s|^[$€£]\s?\d[\d.,]*\s/u.exec(part)?.[0] ?? '';
        if (text.words.pattern('{perWeek}').test(part) || isPay(part, money, !amount && text.words.has('pay', part)))
          continue;
        const name = (
          money && amount
            ? part.slice(amount.length)
            : money
              ? part.slice(0, money.from).replace(/\s(?:of|de|von|à|up to|bis zu)\s*$/i, '') || part
              : part
        ).replace(/[;.,]+$/, '');
        findings.push(
          found<Benefit>(
            {
              name: name.trim(),
              ...(money?.band.value !== undefined && {
                value: money.band.value,
                ...(money.band.currency && { currency: money.band.currency }),
                ...(money.band.unitText && { unitText: money.band.unitText }),
              }),
            },
            line,
            start,
            start + part.length,
          ),
        );
      }
    }
  }
  const unique = distinct(findings, ({ name }) => name.toLowerCase());
  return unique
    .filter(
      ({ value }) =>
        !unique.some(
          (other) =>
            other.value !== value &&
            other.value.name.length > value.name.length &&
            other.value.name.toLowerCase().includes(value.name.toLowerCase()),
        ),
    )
    .slice(0, 40);
};
