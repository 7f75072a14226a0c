import type { JobApplyEvent } from '../../events.js';

/** The button around the form, as this module sees it. */
export interface SubmitHost {
  /** Whether the browser is to send the form, and leave the page for it. */
  isNative(): boolean;
  /** Dispatches `job-apply`. Returns null, without an event, if applications are closed, or if an application is in progress. */
  dispatchApply(url: string, startDate: string, formData: FormData): JobApplyEvent | null;
  /** Called with the application in progress. */
  trackSubmission(work: Promise<unknown>): void;
  /** Called when the browser leaves the page with the form. */
  trackNavigation(): void;
}

interface Submission {
  readonly url: string;
  readonly method: string;
  readonly enctype: string;
  readonly target: string;
  readonly formData: FormData;
}

/** What the browser would send, and how: the attributes of the pressed button take precedence over those of the form. */
const submissionOf = (form: HTMLFormElement, submitter: HTMLElement | null): Submission => {
  // attributes, because a field named `action` hides the property
  const attribute = (name: string): string => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
  return {
    url: new URL(attribute('action') || location.href, document.baseURI).href,
    method: attribute('method').toLowerCase(),
    enctype: attribute('enctype').toLowerCase(),
    target: attribute('target'),
    formData: new FormData(form, submitter),
  };
};

/** Whether only the browser can send the form: `fetch` cannot send it the same way, or not read the response. */
const requiresNativeSubmit = ({ url, method, enctype, target }: Submission): boolean =>
  method !== 'post' ||
  enctype === 'text/plain' ||
  !/^(?:_self)?$/i.test(target) ||
  new URL(url).origin !== location.origin;

const fieldsOf = (formData: FormData): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of formData) {
    // as the browser does: a file by its name, line ends as CR LF
    fields.append(name, typeof value === 'string' ? value.replace(/\r\n?|\n/g, '\r\n') : value.name);
  }
  return fields;
};

const send = async ({ url, enctype, formData }: Submission): Promise<void> => {
  const body = enctype === 'multipart/form-data' ? formData : fieldsOf(formData);
  const response = await fetch(url, { method: 'POST', body });
  if (!response.ok) throw new Error(String(response.status));
};

/** Sends the forms in `element` without leaving the page. The browser validates them: invalid ones are not submitted. */
export const interceptSubmit = (element: HTMLElement, host: SubmitHost): void => {
  element.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const submission = submissionOf(form, submitter);
    const startDate = form.querySelector('job-start-date-picker')?.value ?? '';
    const apply = host.dispatchApply(submission.url, startDate, submission.formData);
    if (apply?.pending) host.trackSubmission(apply.pending);
    else if (apply && !apply.defaultPrevented) {
      if (host.isNative() || requiresNativeSubmit(submission)) {
        host.trackNavigation();
        return;
      }
      host.trackSubmission(send(submission));
    }
    event.preventDefault();
  });
};

/** Focuses the first field of the form in `element` that can be focused. */
export const focusFirst = (element: HTMLElement): void => {
  const form = element.querySelector('form');
  const fields = [...(form?.elements ?? [])].filter((field) => field instanceof HTMLElement);
  for (const field of fields) {
    if (field.matches('fieldset, output, [type=hidden], :disabled')) continue;
    field.focus();
    if (field.matches(':focus-within')) return;
  }
};
