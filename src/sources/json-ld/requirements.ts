import type { JsonLdNode } from './node.js';
import { areLines, joined, line, lines, rich, section } from './text.js';
import type { FieldValue, Fields, TracedValue } from '../traced-value.js';

/** An `EducationalOccupationalCredential` says its degree and subject. */
const isCredential = (node: JsonLdNode): boolean =>
  node.is('EducationalOccupationalCredential') || node.one('credentialCategory', 'educationalLevel') !== undefined;

const distinct = (items: readonly TracedValue[]): TracedValue[] => [
  ...new Map(items.map((item) => [item.value, item] as const)).values(),
];

/** The education in these values: credentials in parts, texts as the employer's words. */
const educationOf = (nodes: readonly JsonLdNode[]): Fields | undefined => {
  const credentials = nodes.filter(isCredential);
  const texts = nodes.filter((node) => !isCredential(node));
  if (nodes.length === 0 || !areLines(texts)) return undefined;
  return {
    levels: distinct(lines(credentials.flatMap((node) => node.all('credentialCategory', 'educationalLevel', 'name')))),
    fields: distinct(lines(credentials.flatMap((node) => node.all('about', 'competencyRequired')))),
    note: joined([...texts, ...credentials.flatMap((node) => node.all('description'))]),
  };
};

const credentials = (job: JsonLdNode): JsonLdNode[] => job.all('qualifications').filter(isCredential);

/** What one must study: `educationRequirements`, or the degrees among the `qualifications`. */
export const education = (job: JsonLdNode): FieldValue => {
  const stated = job.all('educationRequirements');
  // the form that this library documents
  const own = stated.find((node) => node.one('levels', 'fields', 'classYears', 'graduation', 'enrolled', 'gpa'));
  return own?.traced ?? educationOf([...stated, ...credentials(job)]);
};

export const qualifications = (job: JsonLdNode): TracedValue | undefined =>
  rich(job.all('qualifications').filter((node) => !isCredential(node)));

/** What has no field of its own, under a heading. */
const HEADED: readonly (readonly [property: string, heading: string])[] = [
  ['physicalRequirement', 'Physical requirements'],
  ['sensoryRequirement', 'Sensory requirements'],
  ['securityClearanceRequirement', 'Security clearance'],
];

/** `experienceRequirements`: words, or the months that are asked for. */
const experience = (job: JsonLdNode): Fields[] => {
  const nodes = job.all('experienceRequirements');
  const months = nodes.map((node) => line(node.one('monthsOfExperience'))).filter((at) => at !== undefined);
  const words = nodes.filter((node) => !node.one('monthsOfExperience') || node.one('description', 'name'));
  if (words.length > 0) return section('Experience', words, 'REQUIREMENTS');
  return months.map((at) => ({
    heading: 'Experience',
    body: at.map((value) => `${String(value)} months`),
    kind: 'REQUIREMENTS',
  }));
};

/** Sections for what one must bring. */
export const requirementSections = (job: JsonLdNode): Fields[] => [
  ...experience(job),
  ...(educationOf(job.all('educationRequirements'))
    ? []
    : section('Education', job.all('educationRequirements'), 'REQUIREMENTS')),
  ...HEADED.flatMap(([property, heading]) => section(heading, job.all(property), 'REQUIREMENTS')),
];
