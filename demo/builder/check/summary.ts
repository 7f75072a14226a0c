/** What was found in a text, what is left to check, and what search engines miss. */
import { type JobPosting, type Problem, parsePosting } from '../../../src/schema/index.js';
import { type Advice, googleAdvice } from '../../../src/structured-data/index.js';
import type { Evidence } from '../../../src/text/index.js';
import { fieldOf, fieldsOf, isText, listAt } from '../draft-path.js';
import type { Draft, Job } from '../job.js';

/** A heading that lost its text. */
export interface EmptyHeading {
  readonly heading: string;
  readonly problem: Problem;
}

/** Words that contradict themselves, or other words. */
export interface Contradiction {
  readonly words: string;
  readonly problem: Problem;
}

/** What somebody should look at. */
export interface Summary {
  /** How many facts were found. */
  readonly facts: number;
  readonly doubts: readonly Evidence[];
  readonly contradictions: readonly Contradiction[];
  readonly emptyHeadings: readonly EmptyHeading[];
  /** Paths of pay whose currency is only a sign that several have. */
  readonly openCurrencies: readonly string[];
  /** The path of the first thing to check; null if there is none. */
  readonly firstToCheck: string | null;
  readonly toCheck: number;
  /** `16 facts found, 2 to check.` */
  readonly text: string;
}

/** The words that a problem quotes, in full: it quotes no more than their beginning. */
const quoted = ({ message }: Problem, text: string): string => {
  const [, words = '', more] = /"([^"]*?)(?:"|(…))/.exec(message) ?? [];
  if (!more) return words;
  const at = text.indexOf(words);
  return at < 0 ? `${words}…` : (text.slice(at).split('\n', 1)[0] ?? words).trim();
};

const countFacts = ({ evidence, posting, isData }: Job): number => {
  const inText = evidence.filter(({ path, certainty }) => certainty === 'certain' && !isText(path));
  const inData = Object.keys(posting).filter(
    (name) => !isText(name) && !inText.some(({ path }) => fieldOf(path) === name),
  );
  return inText.length + (isData ? inData.length : 0);
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Pay in dollars, pesos or kronor of an unknown country. */
const openCurrenciesOf = ({ posting, evidence }: Job): string[] =>
  listAt(posting, 'baseSalary').flatMap((band, index) => {
    const path = `baseSalary[${index}]`;
    const { currency, value, minValue, maxValue } = fieldsOf(band);
    const hasAmount = [value, minValue, maxValue].some((amount) => amount !== undefined);
    const words = evidence.filter((one) => one.path === path).map(({ text }) => text);
    return hasAmount && currency === undefined && words.some((text) => text.includes('$')) ? [path] : [];
  });

export const summaryOf = (job: Job): Summary => {
  const facts = countFacts(job);
  const doubts = job.evidence.filter(({ certainty }) => certainty === 'unsure');
  const contradictions = job.problems
    .filter(({ code }) => code === 'contradiction')
    .map((problem) => ({ words: quoted(problem, job.text), problem }));
  const emptyHeadings = job.problems
    .filter(({ code }) => code === 'heading-empty')
    .map((problem) => ({ heading: quoted(problem, job.text), problem }));
  const openCurrencies = openCurrenciesOf(job);
  // one answer is for all of them
  const toCheck = doubts.length + contradictions.length + emptyHeadings.length + Math.min(1, openCurrencies.length);
  const firstToCheck =
    doubts[0]?.path ??
    contradictions[0]?.problem.path ??
    openCurrencies[0] ??
    (emptyHeadings.length > 0 ? 'sections' : null);
  const text = `${plural(facts, 'fact', 'facts')} found, ${toCheck > 0 ? `${toCheck} to check` : 'nothing to check'}.`;
  return { facts, doubts, contradictions, emptyHeadings, openCurrencies, firstToCheck, toCheck, text };
};

/** The posting as the card shows it. Without a title it has none. */
export const readDraft = (
  draft: Draft,
): { readonly posting: JobPosting | null; readonly problems: readonly Problem[] } => {
  const { posting, problems } = parsePosting(draft.title ? draft : { title: 'Title', ...draft });
  return { posting, problems };
};

/** What Google requires and what it recommends, of the posting as it is. */
export const adviceOn = (draft: Draft): readonly Advice[] => {
  const { posting } = readDraft(draft);
  return posting ? googleAdvice(posting) : [];
};
