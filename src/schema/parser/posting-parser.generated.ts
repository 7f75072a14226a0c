// Generated from the zod schema by scripts/generate-parser.mjs: change the schema, then run `npm run generate`.
import * as FORMATS from '../formats.js';
import type { JobPosting } from '../job-posting.js';
import * as REFINEMENTS from '../refinements.js';
import * as SHORTHANDS from '../shorthand.js';
import { type FieldParser, type Parser, array, boolean, enumOf, number, object, string, union } from './combinators.js';

const shared13 = /* @__PURE__ */ number();
const shared12 = /* @__PURE__ */ number(true, 1);
const shared11 = /* @__PURE__ */ string(FORMATS.url);
const shared10 = /* @__PURE__ */ string(FORMATS.line);
const shared9 = /* @__PURE__ */ string(FORMATS.duration);
const shared8 = /* @__PURE__ */ string(FORMATS.currency);
const shared7 = /* @__PURE__ */ string(FORMATS.richText);
const shared6 = /* @__PURE__ */ string(FORMATS.dateOrTime);
const shared5 = /* @__PURE__ */ string(FORMATS.partialDate);
const shared4 = /* @__PURE__ */ array(shared10);
const shared3 = /* @__PURE__ */ enumOf("ON_SITE HYBRID REMOTE");
const shared2 = /* @__PURE__ */ enumOf("HOUR DAY WEEK TWO_WEEKS MONTH YEAR TOTAL");
const shared1 = /* @__PURE__ */ object({ min: shared13, max: shared13 }, 0, "", REFINEMENTS.rangeEnds);
const shared0 = /* @__PURE__ */ union(shared13, shared1);

export const baseSalaryParser: FieldParser<'baseSalary'> = /* @__PURE__ */ array(/* @__PURE__ */ object({ currency: shared8, value: shared13, minValue: shared13, maxValue: shared13, unitText: shared2, appliesTo: shared10, qualifier: /* @__PURE__ */ enumOf("ABOUT UP_TO FROM GROSS NET PRO_RATA"), note: shared10 }, 0, "note", REFINEMENTS.salaryEnds, REFINEMENTS.salaryOrder, REFINEMENTS.salaryStated, REFINEMENTS.salaryPlausible));
export const startDatesParser: FieldParser<'startDates'> = /* @__PURE__ */ array(/* @__PURE__ */ union(/* @__PURE__ */ enumOf("IMMEDIATE FLEXIBLE"), /* @__PURE__ */ object({ earliest: shared5, latest: shared5, byDay: /* @__PURE__ */ array(/* @__PURE__ */ enumOf("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY")), label: shared10, available: boolean, note: shared10 }, 1, "", REFINEMENTS.windowOrder), /* @__PURE__ */ object({ season: /* @__PURE__ */ enumOf("SPRING SUMMER FALL WINTER"), year: shared12, label: shared10, available: boolean, note: shared10 }, 1), /* @__PURE__ */ object({ start: shared5, end: shared5, part: /* @__PURE__ */ enumOf("EARLY MID LATE"), label: shared10, available: boolean, note: shared10 }, 0, SHORTHANDS.startOrLabel, REFINEMENTS.cohortOrder, REFINEMENTS.cohortStated)));

/** The parser of each field of a posting. */
export const fieldParsers: Readonly<Record<keyof JobPosting, Parser>> = {
  title: shared10,
  hiringOrganization: /* @__PURE__ */ object({ name: /* @__PURE__ */ string(FORMATS.employer), url: shared11, logo: shared11, slogan: shared10, description: shared7 }, 1, "name"),
  identifier: shared10,
  url: shared11,
  inLanguage: /* @__PURE__ */ string(FORMATS.language),
  employmentType: /* @__PURE__ */ array(/* @__PURE__ */ enumOf("FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER PER_DIEM OTHER")),
  industry: shared10,
  department: shared10,
  team: shared10,
  tags: shared4,
  skills: shared4,
  jobLocation: /* @__PURE__ */ array(/* @__PURE__ */ object({ name: shared10, streetAddress: shared10, addressLocality: shared10, addressRegion: shared10, postalCode: shared10, addressCountry: /* @__PURE__ */ string(FORMATS.country), workplaceType: shared3, note: shared10 }, 0, "name")),
  workplaceType: /* @__PURE__ */ array(shared3),
  workplaceNote: shared10,
  applicantLocationRequirements: shared4,
  workAuthorization: /* @__PURE__ */ object({ sponsorship: /* @__PURE__ */ enumOf("OFFERED NOT_OFFERED LIMITED"), restriction: /* @__PURE__ */ enumOf("CITIZEN US_PERSON RIGHT_TO_WORK"), note: shared10 }, 0, "note"),
  baseSalary: baseSalaryParser,
  payKind: /* @__PURE__ */ enumOf("STATED UNPAID CREDIT UNDISCLOSED PERFORMANCE"),
  jobBenefits: /* @__PURE__ */ array(/* @__PURE__ */ object({ name: shared10, value: shared13, currency: shared8, unitText: shared2, provided: boolean, note: shared10 }, 1, "name")),
  datePosted: shared6,
  validThrough: /* @__PURE__ */ union(/* @__PURE__ */ enumOf("ROLLING"), shared6),
  applicationOpens: shared6,
  deadlineNote: shared10,
  timeZone: /* @__PURE__ */ string(FORMATS.timeZone),
  startDates: startDatesParser,
  duration: /* @__PURE__ */ array(/* @__PURE__ */ union(shared9, /* @__PURE__ */ object({ min: shared9, max: shared9 }))),
  durationNote: shared10,
  hoursPerWeek: shared0,
  daysPerWeek: shared0,
  educationRequirements: /* @__PURE__ */ object({ levels: shared4, fields: shared4, classYears: shared4, graduation: /* @__PURE__ */ object({ earliest: shared5, latest: shared5, note: shared10 }, 0, "note"), enrolled: boolean, gpa: shared10, note: shared10 }, 0, "note"),
  languages: shared4,
  totalJobOpenings: shared12,
  description: shared7,
  responsibilities: shared7,
  qualifications: shared7,
  notice: shared7,
  sections: /* @__PURE__ */ array(/* @__PURE__ */ object({ heading: shared10, body: shared7, kind: /* @__PURE__ */ enumOf("ABOUT ROLE REQUIREMENTS OFFER PROCESS LEGAL OTHER") }, 1)),
  application: /* @__PURE__ */ object({ url: shared11, email: /* @__PURE__ */ string(FORMATS.email), limit: shared12, pooled: boolean, documents: shared4, steps: shared4, instructions: shared7, startDateParam: shared10 }, 0, SHORTHANDS.emailOrUrl),
  directApply: boolean,
};

/** The parser of a posting. */
export const postingParser = /* @__PURE__ */ object(fieldParsers, 1);
