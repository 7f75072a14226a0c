import * as z from 'zod/mini';
import { Line, PartialDate, list, withShorthand } from './field-types.js';
import { RESTRICTIONS, SPONSORSHIPS } from './enums.js';

/** Who may work there. Text becomes its `note`. */
export const WorkAuthorizationSchema = withShorthand(
  'note',
  z.object({
    /** Whether the employer sponsors a visa. Absent: not stated. */
    sponsorship: z.optional(z.enum(SPONSORSHIPS)),
    /** The only people who may be hired. */
    restriction: z.optional(z.enum(RESTRICTIONS)),
    /** The employer's note. */
    note: z.optional(Line),
  }),
);

/** When applicants graduate. Text becomes its `note`. */
export const GraduationSchema = withShorthand(
  'note',
  z.object({
    /** The earliest date: `2026-12`. */
    earliest: z.optional(PartialDate),
    /** The latest date: `2028-06`. */
    latest: z.optional(PartialDate),
    /** The employer's note. */
    note: z.optional(Line),
  }),
);

/** The required education. Text becomes its `note`. */
export const EducationSchema = withShorthand(
  'note',
  z.object({
    /** Degrees: `PhD`, `Master's`. */
    levels: z.optional(list(Line)),
    /** Subjects: `Computer Science`. */
    fields: z.optional(list(Line)),
    /** Years of study: `junior`, `penultimate year`. */
    classYears: z.optional(list(Line)),
    /** When applicants graduate. Either end may be absent. */
    graduation: z.optional(GraduationSchema),
    /** Whether applicants must be enrolled. */
    enrolled: z.optional(z.boolean()),
    /** The lowest accepted grade point average, as printed: `3.5`. */
    gpa: z.optional(Line),
    /** The employer's note. */
    note: z.optional(Line),
  }),
);

export type WorkAuthorization = z.infer<typeof WorkAuthorizationSchema>;
export type Education = z.infer<typeof EducationSchema>;
