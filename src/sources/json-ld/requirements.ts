import type { JsonLdNode } from './node.js';
import { areLines, joined, line, lines, rich, section } from './text.js';
import type { FieldValue, Fields, TracedValue } from '../traced-value.js';

/** What Google has employers write if nothing is required. */
const NO_REQUIREMENTS = /^\s*no requirements\s*$/i;

/** The values of a property that require something. */
const required = (job: JsonLdNode, property: string): JsonLdNode[] =>
  job
    .all(property)
    .filter(
      (node) => ![node, ...node.all('credentialCategory', 'name')].some(({ text }) => NO_REQUIREMENTS.test(text)),
    );

/** An `EducationalOccupationalCredential` has a degree and a subject. */
const isCredential = (node: JsonLdNode): boolean =>
  node.is('EducationalOccupationalCredential') || node.one('credentialCategory', 'educationalLevel') !== undefined;

const distinct = (items: readonly TracedValue[]): TracedValue[] => [
  ...new Map(items.map((item) => [item.value, item] as const)).values(),
];

/** Each text once: a note may be at every credential. */
const distinctTexts = (nodes: readonly JsonLdNode[]): JsonLdNode[] => [
  ...new Map(nodes.map((node) => [node.text || node, node] as const)).values(),
];

/** Levels and fields of the credentials, and the texts as a note. Undefined if a text is too long for a note. */
const educationOf = (nodes: readonly JsonLdNode[]): Fields | undefined => {
  const credentials = nodes.filter(isCredential);
  const texts = nodes.filter((node) => !isCredential(node));
  if (nodes.length === 0 || !areLines(texts)) return undefined;
  return {
    levels: distinct(lines(credentials.flatMap((node) => node.all('name', 'credentialCategory', 'educationalLevel')))),
    fields: distinct(lines(credentials.flatMap((node) => node.all('about', 'competencyRequired')))),
    note: joined(distinctTexts([...texts, ...credentials.flatMap((node) => node.all('description'))])),
  };
};

const credentials = (job: JsonLdNode): JsonLdNode[] => job.all('qualifications').filter(isCredential);

/** `educationRequirements`, and the degrees among the `qualifications`. */
export const parseEducation = (job: JsonLdNode): FieldValue => {
  const stated = required(job, 'educationRequirements');
  // in the library's own format
  const native = stated.find((node) => node.one('levels', 'fields', 'classYears', 'graduation', 'enrolled', 'gpa'));
  return native?.traced ?? educationOf([...stated, ...credentials(job)]);
};

export const parseQualifications = (job: JsonLdNode): TracedValue | undefined =>
  rich(job.all('qualifications').filter((node) => !isCredential(node)));

/** Properties without a field of their own, and the headings of their sections. */
const HEADED: readonly (readonly [property: string, heading: string])[] = [
  ['physicalRequirement', 'Physical requirements'],
  ['sensoryRequirement', 'Sensory requirements'],
  ['securityClearanceRequirement', 'Security clearance'],
];

/** `experienceRequirements`: texts, or a number of months. */
const experienceSections = (job: JsonLdNode): Fields[] => {
  const nodes = required(job, 'experienceRequirements');
  const months = nodes
    .map((node) => line(node.one('monthsOfExperience')))
    .filter((traced) => traced !== undefined)
    .filter(({ value }) => Number(value) !== 0);
  const texts = nodes.filter((node) => !node.one('monthsOfExperience') || node.one('description', 'name'));
  if (texts.length > 0) return section('Experience', texts, 'REQUIREMENTS');
  return months.map((traced) => ({
    heading: 'Experience',
    body: traced.map((value) => `${String(value)} months`),
    kind: 'REQUIREMENTS',
  }));
};

/** Sections with what applicants need. */
export const requirementSections = (job: JsonLdNode): Fields[] => [
  ...experienceSections(job),
  ...(educationOf(required(job, 'educationRequirements'))
    ? []
    : section('Education', required(job, 'educationRequirements'), 'REQUIREMENTS')),
  ...HEADED.flatMap(([property, heading]) => section(heading, job.all(property), 'REQUIREMENTS')),
];
