// Generated from the zod schema by scripts/generate-parser.mjs: change the schema, then run `npm run generate`.
import * as FORMATS from '../formats.js';
import type { JobPosting } from '../job-posting.js';
import * as REFINEMENTS from '../refinements.js';
import * as SHORTHANDS from '../shorthand.js';
import { type Parser, array, boolean, enumOf, number, object, string, union } from './combinators.js';

const shared13 = number();
const shared12 = number(true, 1);
const shared11 = string(FORMATS.url);
const shared10 = string(FORMATS.line);
const shared9 = string(FORMATS.duration);
const shared8 = string(FORMATS.currency);
const shared7 = string(FORMATS.richText);
const shared6 = string(FORMATS.dateOrTime);
const shared5 = string(FORMATS.partialDate);
const shared4 = array(shared10);
const shared3 = enumOf("ON_SITE HYBRID REMOTE");
const shared2 = enumOf("HOUR DAY WEEK TWO_WEEKS MONTH YEAR TOTAL");
const shared1 = object({ min: shared13, max: shared13 }, 0, "", REFINEMENTS.rangeEnds);
const shared0 = union(shared13, shared1);

/** The parser of each field of a posting. */
export const fieldParsers: Readonly<Record<keyof JobPosting, Parser>> = {
  title: shared10,
  hiringOrganization: object({ name: string(FORMATS.employer), url: shared11, logo: shared11, slogan: shared10, description: shared7 }, 1, "name"),
  identifier: shared10,
  url: shared11,
  inLanguage: string(FORMATS.language),
  employmentType: array(enumOf("FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER PER_DIEM OTHER")),
  industry: shared10,
  department: shared10,
  team: shared10,
  tags: shared4,
  skills: shared4,
  jobLocation: array(object({ name: shared10, streetAddress: shared10, addressLocality: shared10, addressRegion: shared10, postalCode: shared10, addressCountry: string(FORMATS.country), workplaceType: shared3, note: shared10 }, 0, "name")),
  workplaceType: array(shared3),
  workplaceNote: shared10,
  applicantLocationRequirements: shared4,
  workAuthorization: object({ sponsorship: enumOf("OFFERED NOT_OFFERED LIMITED"), restriction: enumOf("CITIZEN US_PERSON RIGHT_TO_WORK"), note: shared10 }, 0, "note"),
  baseSalary: array(object({ currency: shared8, value: shared13, minValue: shared13, maxValue: shared13, unitText: shared2, appliesTo: shared10, qualifier: enumOf("ABOUT UP_TO FROM GROSS NET PRO_RATA"), note: shared10 }, 0, "note", REFINEMENTS.salaryEnds, REFINEMENTS.salaryOrder, REFINEMENTS.salaryStated, REFINEMENTS.salaryPlausible)),
  payKind: enumOf("STATED UNPAID CREDIT UNDISCLOSED PERFORMANCE"),
  jobBenefits: array(object({ name: shared10, value: shared13, currency: shared8, unitText: shared2, provided: boolean, note: shared10 }, 1, "name")),
  datePosted: shared6,
  validThrough: union(enumOf("ROLLING"), shared6),
  applicationOpens: shared6,
  deadlineNote: shared10,
  timeZone: string(FORMATS.timeZone),
  startDates: array(union(enumOf("IMMEDIATE FLEXIBLE"), object({ earliest: shared5, latest: shared5, byDay: array(enumOf("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY")), label: shared10, available: boolean, note: shared10 }, 1, "", REFINEMENTS.windowOrder), object({ season: enumOf("SPRING SUMMER FALL WINTER"), year: shared12, label: shared10, available: boolean, note: shared10 }, 1), object({ start: shared5, end: shared5, part: enumOf("EARLY MID LATE"), label: shared10, available: boolean, note: shared10 }, 0, SHORTHANDS.startOrLabel, REFINEMENTS.cohortOrder, REFINEMENTS.cohortStated))),
  duration: array(union(shared9, object({ min: shared9, max: shared9 }))),
  durationNote: shared10,
  hoursPerWeek: shared0,
  daysPerWeek: shared0,
  educationRequirements: object({ levels: shared4, fields: shared4, classYears: shared4, graduation: object({ earliest: shared5, latest: shared5, note: shared10 }, 0, "note"), enrolled: boolean, gpa: shared10, note: shared10 }, 0, "note"),
  languages: shared4,
  totalJobOpenings: shared12,
  description: shared7,
  responsibilities: shared7,
  qualifications: shared7,
  notice: shared7,
  sections: array(object({ heading: shared10, body: shared7, kind: enumOf("ABOUT ROLE REQUIREMENTS OFFER PROCESS LEGAL OTHER") }, 1)),
  application: object({ url: shared11, email: string(FORMATS.email), limit: shared12, pooled: boolean, documents: shared4, steps: shared4, instructions: shared7, startDateParam: shared10 }, 0, SHORTHANDS.emailOrUrl),
  directApply: boolean,
};

/** The parser of a posting. */
export const postingParser = object(fieldParsers, 1);
