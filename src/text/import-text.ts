/** Reads one posting from lines of text. */
import type { Issue } from '../schema/issues/issue.js';
import type { Span } from './document/chars.js';
import type { PlacedLine } from './document/line.js';
import { readApplication } from './fields/application.js';
import { readAuthorization } from './fields/authorization.js';
import { readBenefits } from './fields/benefits.js';
import { readDeadline } from './fields/deadline.js';
import { readDepartment } from './fields/department.js';
import { readDurations } from './fields/duration.js';
import { readEducation } from './fields/education.js';
import { readEmployer } from './fields/employer.js';
import { readEmployment } from './fields/employment.js';
import { readDays, readHours } from './fields/hours.js';
import { readIdentifier, readLabeled } from './fields/labels.js';
import { readPay } from './fields/pay.js';
import { readPlaces } from './fields/places.js';
import { readLanguages } from './fields/skills-language.js';
import { readStarts } from './fields/starts.js';
import { readTags } from './fields/tags.js';
import { readTitle } from './fields/title.js';
import { readWorkplaceNote, readWorkplaces } from './fields/workplace.js';
import type { Finding } from './finding.js';
import { readSections } from './sections.js';
import type { SourceText } from './source-text.js';

/** A path of a posting, and where the text states its value. */
export interface FoundPath {
  readonly path: string;
  readonly span: Span;
  readonly isUnsure: boolean;
  readonly readings: readonly unknown[];
}

export interface TextReading {
  readonly posting: Record<string, unknown>;
  readonly paths: readonly FoundPath[];
  readonly issues: readonly Issue[];
}

/** `2027-04-03` for a start on that day. */
const inWords = (reading: unknown): string => {
  if (typeof reading === 'string') return reading;
  const [only, ...others] = typeof reading === 'object' && reading !== null ? Object.values(reading) : [];
  return typeof only === 'string' && others.length === 0 ? only : JSON.stringify(reading);
};

/** Builds a posting from findings, and keeps where each stands. */
class PostingBuilder {
  readonly posting: Record<string, unknown> = {};
  readonly paths: FoundPath[] = [];
  readonly issues: Issue[] = [];

  /** Where a value stands. What leaves two readings is no value: it is reported. */
  #note(path: string, { span, isUnsure = false, readings = [] }: Finding<unknown>): boolean {
    this.paths.push({ path, span, isUnsure, readings });
    if (!isUnsure) return true;
    this.issues.push({
      code: 'two-readings',
      path,
      expected: readings.map(inWords),
    });
    return false;
  }

  one(path: string, finding: Finding<unknown> | null): void {
    if (finding && this.#note(path, finding)) this.#set(path, finding.value);
  }

  list(path: string, findings: readonly Finding<unknown>[]): void {
    const values: unknown[] = [];
    for (const finding of findings) if (this.#note(`${path}[${values.length}]`, finding)) values.push(finding.value);
    if (values.length > 0) this.#set(path, values);
  }

  #set(path: string, value: unknown): void {
    const [name = '', inner] = path.split('.');
    if (inner === undefined) this.posting[name] = value;
    else this.posting[name] = { ...(this.posting[name] as Record<string, unknown> | undefined), [inner]: value }; // only objects are set here
  }
}

/** Lines that state the name of the role or the employer: they are shown at the top already. */
const factLines = (text: SourceText, findings: readonly (Finding<unknown> | null)[]): Set<PlacedLine> =>
  new Set(
    text.lines.filter((line) => {
      const [from, to] = [line.chars.startOf(0), line.chars.endOf(line.text.length - 1)];
      return findings.some(
        (finding) =>
          finding !== null &&
          finding.span.start >= from &&
          finding.span.end <= to &&
          (finding.span.end - finding.span.start) * 2 > to - from,
      );
    }),
  );

/** Reads one posting. */
export const importText = (text: SourceText): TextReading => {
  const builder = new PostingBuilder();
  const title = readTitle(text);
  const employer = readEmployer(text, title);
  const places = readPlaces(text, employer);
  const areas = places.areas.map(({ value }) => ({ addressCountry: value }));
  const pay = readPay(text, [...places.places.map(({ value }) => value), ...areas, ...titlePlaces(title)]);
  const deadline = readDeadline(text);
  const durations = readDurations(text, title);
  const education = readEducation(text);
  const authorization = readAuthorization(text);
  const application = readApplication(text);

  const taken = [title, employer, deadline.posted, ...places.places, ...places.types].filter(
    (finding) => finding !== null,
  );
  const { tags, slogan } = readTags(text, employer, taken);

  builder.one('title', title);
  builder.one('hiringOrganization.name', employer);
  if (employer && !employer.isUnsure) builder.one('hiringOrganization.slogan', slogan);
  if (text.language) builder.posting['inLanguage'] = text.language;
  builder.one('identifier', readIdentifier(text));
  builder.list('employmentType', readEmployment(text, title));
  builder.one('industry', readLabeled(text, 'industry'));
  builder.one('department', readDepartment(text));
  builder.one('team', readLabeled(text, 'team'));
  builder.list('tags', tags);
  builder.list('jobLocation', places.places);
  builder.list('workplaceType', readWorkplaces(text, places.types));
  builder.one('workplaceNote', readWorkplaceNote(text));
  builder.list('applicantLocationRequirements', uniqueTexts(places.areas));
  builder.one('workAuthorization.sponsorship', authorization.sponsorship);
  builder.one('workAuthorization.restriction', authorization.restriction);
  builder.list('baseSalary', pay.bands);
  builder.one('payKind', pay.kind);
  builder.list('jobBenefits', readBenefits(text));
  builder.one('datePosted', deadline.posted);
  builder.one('validThrough', deadline.validThrough);
  builder.one('deadlineNote', deadline.note);
  builder.one('applicationOpens', deadline.opens);
  builder.list('startDates', readStarts(text, title));
  builder.list('duration', durations.durations);
  builder.one('durationNote', durations.note);
  builder.one('hoursPerWeek', readHours(text));
  builder.one('daysPerWeek', readDays(text));
  builder.one('totalJobOpenings', application.openings);
  builder.list('educationRequirements.levels', education.levels);
  builder.list('educationRequirements.fields', education.fields);
  builder.list('educationRequirements.classYears', education.classYears);
  builder.one('educationRequirements.graduation', education.graduation);
  builder.one('educationRequirements.enrolled', education.enrolled);
  builder.one('educationRequirements.gpa', education.gpa);
  builder.list('languages', readLanguages(text));
  builder.one('application.url', application.url);
  if (!application.url) builder.one('application.email', application.email);
  builder.one('application.limit', application.limit);
  builder.one('application.pooled', application.pooled);
  builder.list('application.documents', application.documents);
  builder.list('application.steps', application.steps);
  builder.issues.push(...pay.issues);

  const sections = readSections(text, factLines(text, [title, employer, deadline.posted]));
  if (sections.description) builder.one('description', sections.description);
  builder.list('sections', sections.sections);
  for (const { heading } of sections.empty)
    builder.issues.push({ code: 'heading-empty', path: 'sections', received: heading });
  return { posting: builder.posting, paths: builder.paths, issues: builder.issues };
};

const uniqueTexts = (findings: readonly Finding<string>[]): Finding<string>[] =>
  findings.filter(
    ({ value }, index) => findings.findIndex((other) => other.value.toLowerCase() === value.toLowerCase()) === index,
  );

/** `PhD Internship 2026 (USA)`: a title may name the country. */
const titlePlaces = (title: Finding<string> | null): readonly unknown[] => {
  const [, country] = /[(,–-]\s?(USA?|United States|Canada|UK|Australia|Singapore)\)?$/i.exec(title?.value ?? '') ?? [];
  return country ? [country] : [];
};
