import { toWebUrl } from '../../schema/url.js';
import { parseEmploymentTypes as parseTypes } from '../fields/employment-types.js';
import { distinctTags } from '../fields/labels.js';
import type { FieldValue, Fields, TracedValue } from '../traced-value.js';
import type { JsonLdNode } from './node.js';
import { address, areLines, isoDate, joined, line, lines, rich, section } from './text.js';

/** Every stated employment type, each part of a text with commas included. */
const employmentLabels = (job: JsonLdNode): TracedValue[] =>
  lines(job.all('employmentType')).flatMap((traced) => {
    if (typeof traced.value !== 'string') return [traced];
    const labels = traced.value.split(/[,;|]/).map((label) => label.replace(/^https?:.*[/#]/, '').trim());
    return labels.filter(Boolean).map((label) => traced.map(() => label));
  });

const isKnownType = (label: TracedValue): boolean => (parseTypes(label).value ?? null) !== null;

/** Google's employment types. Other labels become tags. */
export const parseEmploymentTypes = (job: JsonLdNode): FieldValue =>
  employmentLabels(job).flatMap((label) => (typeof label.value === 'string' ? parseTypes(label).asArray() : [label]));

/** What Google has employers write who do not want to be named. */
const CONFIDENTIAL = /^\s*confidential\s*$/i;

export const parseOrganization = (job: JsonLdNode, base: string | undefined): FieldValue => {
  const node = job.one('hiringOrganization');
  if (CONFIDENTIAL.test(String(line(node)?.value))) return undefined;
  if (!node?.isThing) return node && { name: line(node) };
  return {
    name: line(node.one('name', 'legalName', 'alternateName')),
    url: address(node.one('url', 'sameAs'), base),
    logo: address(node.one('logo', 'image'), base),
    slogan: line(node.one('slogan')),
    description: rich(node.one('description') ? node.all('description') : job.all('employerOverview')),
  };
};

/** The employer's number: a text, a number, or the value of a `PropertyValue`, whose name is the employer's. */
export const parseIdentifier = (job: JsonLdNode): TracedValue | undefined => {
  const node = job.one('identifier');
  return line(node?.isThing ? node.one('value', '@id') : node);
};

const isTrue = (node: JsonLdNode | undefined): boolean => /^(?:.*\/)?(?:true|1)$/i.test(node?.text ?? '');

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  1: true,
  false: false,
  no: false,
  0: false,
};

/** `true`, `"True"`, `"yes"`, `1` and `https://schema.org/True` mean the same. */
export const parseBoolean = (node: JsonLdNode | undefined): TracedValue | undefined =>
  node?.traced.map((value) => {
    const word = String(value).replace(/^.*\//, '').trim().toLowerCase();
    return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : value;
  });

const IMMEDIATELY = /^(?:immediate(?:ly)?|as soon as possible|asap)$/i;

const withoutTime = (date: unknown): unknown =>
  typeof date === 'string' ? date.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1') : date;

/** `jobStartDate`, a date or text; `jobImmediateStart` is one more choice. */
export const parseStartDates = (job: JsonLdNode): FieldValue[] => {
  const immediate = job.one('jobImmediateStart');
  const dates = job
    .all('jobStartDate')
    .map((node) => isoDate(node)?.map(withoutTime))
    .map((date) => (IMMEDIATELY.test(String(date?.value)) ? date?.map(() => 'IMMEDIATE') : date));
  return [...(isTrue(immediate) ? [immediate?.traced.map(() => 'IMMEDIATE')] : []), ...dates];
};

/** `jobDuration`: an ISO 8601 duration such as `P12W`, or else a note. */
export const parseDuration = (
  job: JsonLdNode,
): { readonly duration?: FieldValue; readonly durationNote?: FieldValue } => {
  const stated = line(job.one('jobDuration'));
  return /^P\d+[DWMY]$/.test(String(stated?.value)) ? { duration: stated } : { durationNote: stated };
};

const HOURS_PER_WEEK =
  /^(\d{1,2}(?:\.\d)?)(?:\s*(?:-|–|to)\s*(\d{1,2}(?:\.\d)?))?\s*(?:hours?|hrs?|h)?\s*(?:per|an?|\/)\s*week$/i;

/** `workHours`, if they are a number of hours per week. */
export const parseHoursPerWeek = (job: JsonLdNode): FieldValue => {
  const traced = line(job.one('workHours'));
  const [, min, max] = HOURS_PER_WEEK.exec(String(traced?.value)) ?? [];
  if (!traced || !min) return undefined;
  return max ? { min: traced.map(() => min), max: traced.map(() => max) } : traced.map(() => min);
};

/** A benefit in the library's own format: with its worth, a note, or `provided: false`. */
const isNativeBenefit = (node: JsonLdNode): boolean =>
  node.one('value', 'note', 'provided') !== undefined && node.one('@type', 'type') === undefined;

/** `jobBenefits` and `incentiveCompensation`: short texts are items, longer ones a section. */
export const parseBenefits = (job: JsonLdNode): { items: TracedValue[]; sections: Fields[] } => {
  const groups = [
    { heading: 'Benefits', nodes: job.all('jobBenefits', 'benefits') },
    { heading: 'Incentives', nodes: job.all('incentiveCompensation', 'incentives') },
  ];
  return {
    items: groups
      .filter(({ nodes }) => areLines(nodes))
      .flatMap(({ nodes }) => nodes.map((node) => (isNativeBenefit(node) ? node.traced : line(node))))
      .filter((item) => item !== undefined),
    sections: groups.flatMap(({ heading, nodes }) => (areLines(nodes) ? [] : section(heading, nodes, 'OFFER'))),
  };
};

const isWebUrl = (traced: TracedValue | undefined): boolean =>
  typeof traced?.value === 'string' && toWebUrl(traced.value) !== null;

/** How to apply: the target of an `ApplyAction`, or else the page of the posting; an email address; a contact. */
export const parseApplication = (job: JsonLdNode, base: string | undefined): Fields => {
  const contact = job.one('applicationContact');
  const action = job.all('potentialAction').find((node) => node.one('target'));
  const url = [action?.one('target'), job.one('url'), contact?.one('url')]
    .map((node) => address(node, base))
    .find(isWebUrl);
  const mail = /^mailto:/i.test(job.one('url')?.text ?? '') ? job.one('url') : undefined;
  return {
    url,
    email: line(contact?.one('email') ?? mail),
    instructions: joined([...(contact?.all('name') ?? []), ...(contact?.all('telephone') ?? [])]),
  };
};

/** Other employment types, the occupation and commitments. Codes without words mean nothing to applicants. */
export const parseTags = (job: JsonLdNode): TracedValue[] => {
  const labels = lines([
    ...job.all('occupationalCategory'),
    ...job.all('relevantOccupation'),
    ...job.all('specialCommitments'),
  ]).filter(({ value }) => typeof value === 'string' && /\p{L}{2}/u.test(value));
  const all = [...employmentLabels(job).filter((label) => !isKnownType(label)), ...labels];
  return distinctTags(all, lines(job.all('industry')), lines(job.all('employmentUnit', 'department')));
};
