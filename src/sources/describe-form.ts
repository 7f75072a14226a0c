/** What an input looks like whose form is not read. A page loads this only when there is such an input. */
import type { Issue } from '../schema/issues/issue.js';
import { type Form, GIVE_ADDRESS } from './describe-form/form.js';
import { describeData } from './describe-form/json-forms.js';
import { describeMarkup } from './describe-form/markup-forms.js';
import { SOURCE_NAMES } from './describe-form/source-names.js';
import { describeText } from './describe-form/text-forms.js';
import { parseText } from './parse-text.js';

export type { Form } from './describe-form/form.js';

/** What an input looks like: a text, or a parsed value. Never throws. */
export const describeForm = (input: unknown): Form => {
  try {
    if (typeof input !== 'string') return describeData(input);
    const { form, data } = parseText(input);
    if (form === 'unknown') return describeText(input);
    return form === 'json' ? describeData(data) : describeMarkup(input, form);
  } catch {
    // a getter or a proxy of the caller
    return { name: 'data that cannot be read', hint: GIVE_ADDRESS };
  }
};

/** `a response of Lever`, `JSON-LD`. */
const responseOf = (source: unknown): string => {
  const name = Object.entries(SOURCE_NAMES).find(([key]) => key === source)?.[1];
  if (!name) return String(source);
  return /^(?:an? |this |JSON-LD$)/.test(name) ? name : `a response of ${name}`;
};

/** The issue, with a description of the input if its form is unknown, or not that of its source. */
const describeIssue = (issue: Issue, input: unknown): Issue => {
  const { code, received, expected } = issue;
  if (code === 'source-mismatch') {
    const [found] = expected ?? [];
    const read = { name: responseOf(found), hint: `It was read as that: write source="${found}", or leave it out.` };
    const { name, hint } = found ? read : describeForm(input);
    return { ...issue, received: new Error(`${responseOf(received)}: it looks like ${name}`), expected: [hint] };
  }
  if (code !== 'unknown-form') return issue;
  const { name, hint } = describeForm(input);
  return { ...issue, received: new Error(name), expected: [hint] };
};

/** The issues of an input, with a description where its form is unknown. */
export const describeIssues = (issues: readonly Issue[], input: unknown): readonly Issue[] =>
  issues.map((issue) => describeIssue(issue, input));
