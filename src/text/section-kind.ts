import type { SECTION_KINDS } from '../schema/enums.js';

/** What a section is about. */
export type SectionKind = (typeof SECTION_KINDS)[number];
