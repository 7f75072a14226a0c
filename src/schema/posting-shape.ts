import { JobPostingSchema } from './job-posting.js';
import { type ObjectShape, toShape } from './shape.js';

/** The shape of a posting. The build replaces this module by the data it computes. */
export const postingShape: ObjectShape = toShape(JobPostingSchema) as ObjectShape;
