import { READERS, makeFields } from './build-reader.js';
import { type JobPosting, JobPostingSchema } from './job-posting.js';
import { type Reader, object } from './read.js';
import { type ObjectShape, toShape } from './shape.js';

const shape = toShape(JobPostingSchema) as ObjectShape; // an object's

/** The readers of a posting's fields. The build replaces this module by the calls it prints. */
export const postingFields = makeFields(shape, READERS) as Readonly<Record<keyof JobPosting, Reader>>; // the schema's own
/** The reader of a posting. */
export const postingReader: Reader = object(postingFields, shape.required);
