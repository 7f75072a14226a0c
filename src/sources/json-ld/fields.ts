import { toWebUrl } from '../../schema/url.js';
import { employmentTypes as typedAs, typesOrEmpty } from '../fields/employment-types.js';
import type { JsonLdNode } from './node.js';
import { address, areLines, isoDate, joined, line, lines, rich, section } from './text.js';
import { type FieldValue, type Fields, TracedValue } from '../traced-value.js';

/** Each employment type that is stated, also out of a text with commas. */
const employmentWords = (job: JsonLdNode): TracedValue[] =>
  lines(job.all('employmentType')).flatMap((at) => {
    if (typeof at.value !== 'string') return [at];
    const words = at.value.split(/[,;|]/).map((word) => word.replace(/^https?:.*[/#]/, '').trim());
    return words.filter(Boolean).map((word) => at.map(() => word));
  });

const isKnown = (at: TracedValue): boolean => (typedAs(at).value ?? null) !== null;

/** The employment types that Google has; `OTHER` where only others are stated, which become tags. */
export const employmentTypes = (job: JsonLdNode): FieldValue => {
  const words = employmentWords(job);
  const known = words.filter(isKnown).flatMap((at) => typedAs(at).asArray());
  return typesOrEmpty(known.length > 0 ? known : words.slice(0, 1).map((at) => at.map(() => 'OTHER')), job.traced);
};

export const organization = (job: JsonLdNode, base: string | undefined): FieldValue => {
  const node = job.one('hiringOrganization');
  if (!node?.isThing) return node && { name: line(node) };
  return {
    name: line(node.one('name', 'legalName', 'alternateName')),
    url: address(node.one('url', 'sameAs'), base),
    logo: address(node.one('logo', 'image'), base),
    slogan: line(node.one('slogan')),
    description: rich(node.one('description') ? node.all('description') : job.all('employerOverview')),
  };
};

/** The employer's number: a text, a number, or the value of a `PropertyValue`, whose name is the employer. */
export const identifier = (job: JsonLdNode): TracedValue | undefined => {
  const node = job.one('identifier');
  return line(node?.isThing ? node.one('value', '@id') : node);
};

const isTrue = (node: JsonLdNode | undefined): boolean => /^(?:.*\/)?(?:true|1)$/i.test(node?.text ?? '');

/** `true`, `"True"` and `https://schema.org/True` are one. */
export const truth = (node: JsonLdNode | undefined): TracedValue | undefined =>
  node?.traced.map((value) => (typeof value === 'string' ? value.replace(/^.*\//, '').toLowerCase() : value));

const AT_ONCE = /^(?:immediate(?:ly)?|as soon as possible|asap)$/i;

const dayOf = (date: unknown): unknown =>
  typeof date === 'string' ? date.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1') : date;

/** `jobStartDate`: the day of it, or the words; `jobImmediateStart` is one more choice. */
export const startDates = (job: JsonLdNode): FieldValue[] => {
  const immediate = job.one('jobImmediateStart');
  const dates = job
    .all('jobStartDate')
    .map((node) => isoDate(node)?.map(dayOf))
    .map((at) => (AT_ONCE.test(String(at?.value)) ? at?.map(() => 'IMMEDIATE') : at));
  return [...(isTrue(immediate) ? [immediate?.traced.map(() => 'IMMEDIATE')] : []), ...dates];
};

/** `jobDuration`: a length such as `P12W`, or the employer's words. */
export const duration = (job: JsonLdNode): Fields => {
  const stated = line(job.one('jobDuration'));
  return /^P\d+[DWMY]$/.test(String(stated?.value)) ? { duration: stated } : { durationNote: stated };
};

const WEEK_HOURS =
  /^(\d{1,2}(?:\.\d)?)(?:\s*(?:-|–|to)\s*(\d{1,2}(?:\.\d)?))?\s*(?:hours?|hrs?|h)?\s*(?:per|an?|\/)\s*week$/i;

/** `workHours` where they are hours a week. */
export const hoursPerWeek = (job: JsonLdNode): FieldValue => {
  const at = line(job.one('workHours'));
  const [, min, max] = WEEK_HOURS.exec(String(at?.value)) ?? [];
  if (!at || !min) return undefined;
  return max ? { min: at.map(() => min), max: at.map(() => max) } : at.map(() => min);
};

/** `jobBenefits` and `incentiveCompensation` as items, or, where they are long, as a section. */
export const benefits = (job: JsonLdNode): { items: TracedValue[]; sections: Fields[] } => {
  const groups = [
    { heading: 'Benefits', nodes: job.all('jobBenefits', 'benefits') },
    { heading: 'Incentives', nodes: job.all('incentiveCompensation', 'incentives') },
  ];
  return {
    items: groups.flatMap(({ nodes }) => (areLines(nodes) ? lines(nodes) : [])),
    sections: groups.flatMap(({ heading, nodes }) => (areLines(nodes) ? [] : section(heading, nodes, 'OFFER'))),
  };
};

const isAddress = (at: TracedValue | undefined): boolean =>
  typeof at?.value === 'string' && toWebUrl(at.value) !== null;

/** Where to apply: the target of an `ApplyAction`, else the posting's page; an e-mail address; whom to ask. */
export const application = (job: JsonLdNode, base: string | undefined): Fields => {
  const contact = job.one('applicationContact');
  const action = job.all('potentialAction').find((node) => node.one('target'));
  const url = [action?.one('target'), job.one('url'), contact?.one('url')]
    .map((node) => address(node, base))
    .find(isAddress);
  const mail = /^mailto:/i.test(job.one('url')?.text ?? '') ? job.one('url') : undefined;
  return {
    url,
    email: line(contact?.one('email') ?? mail),
    instructions: joined([...(contact?.all('name') ?? []), ...(contact?.all('telephone') ?? [])]),
  };
};

/** Short labels: other employment types, the occupation, commitments. Bare codes say nothing to a reader. */
export const tags = (job: JsonLdNode): TracedValue[] => {
  const texts = lines([
    ...job.all('occupationalCategory'),
    ...job.all('relevantOccupation'),
    ...job.all('specialCommitments'),
  ]).filter(({ value }) => typeof value === 'string' && /\p{L}{2}/u.test(value));
  const all = [...employmentWords(job).filter((at) => !isKnown(at)), ...texts];
  return [...new Map(all.map((at) => [String(at.value), at] as const)).values()];
};
