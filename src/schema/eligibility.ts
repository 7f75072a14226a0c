import * as z from 'zod/mini';
import { Line, PartialDate, list, withShorthand } from './field-types.js';
import { RESTRICTIONS, SPONSORSHIPS } from './enums.js';

/** Who may be hired. A text is its `note`. */
export const WorkAuthorizationSchema = withShorthand(
  'note',
  z.object({
    /** Whether the employer sponsors a visa. Absent means not stated. */
    sponsorship: z.optional(z.enum(SPONSORSHIPS)),
    /** The only people who may be hired. */
    restriction: z.optional(z.enum(RESTRICTIONS)),
    /** The employer's note. */
    note: z.optional(Line),
  }),
);

/** When applicants graduate. A text is its `note`. */
export const GraduationSchema = withShorthand(
  'note',
  z.object({
    /** `2026-12` or later. */
    earliest: z.optional(PartialDate),
    /** `2028-06` or earlier. */
    latest: z.optional(PartialDate),
    /** The employer's note. */
    note: z.optional(Line),
  }),
);

/** The education that is required. A text is its `note`. */
export const EducationSchema = withShorthand(
  'note',
  z.object({
    /** Degrees: `PhD`, `Master's`. */
    levels: z.optional(list(Line)),
    /** Subjects: `Computer Science`. */
    fields: z.optional(list(Line)),
    /** `junior`, `penultimate year`. */
    classYears: z.optional(list(Line)),
    /** When applicants graduate. Either end may be open. */
    graduation: z.optional(GraduationSchema),
    /** Whether applicants must be enrolled. */
    enrolled: z.optional(z.boolean()),
    /** The lowest grade point average, as printed: `3.5`. */
    gpa: z.optional(Line),
    /** The employer's note. */
    note: z.optional(Line),
  }),
);

export type WorkAuthorization = z.infer<typeof WorkAuthorizationSchema>;
export type Education = z.infer<typeof EducationSchema>;
