import { readEmploymentTypes } from '../../schema/coerce/employment-types.js';
import type { TracedValue } from '../traced-value.js';

/**
 * Finds Google's employment types in an employer's label or labels, such as `Regular Full Time (Salary)` or `Teilzeit`.
 * Without value if a text contains none (`Regular`); a value that is not text stays, for the schema to report.
 */
export const parseEmploymentTypes = (labels: TracedValue): TracedValue =>
  labels.map((value) => {
    const all = labels.asArray();
    const types = [...new Set(all.flatMap((label) => readEmploymentTypes(label.text() ?? '')))];
    return types.length > 0 ? types : all.every((label) => typeof label.value === 'string') ? undefined : value;
  });
