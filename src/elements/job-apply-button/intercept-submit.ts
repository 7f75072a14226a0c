import type { JobApplyEvent } from '../../events.js';

/** What the form's logic asks of the button around it. */
export interface FormHost {
  /** Whether one can apply at this moment, and nothing is on its way. */
  canApply(): boolean;
  /** Whether the browser is to send the form. */
  isNative(): boolean;
  /** Dispatches `job-apply`. */
  tell(url: string, startDate: string, formData: FormData): JobApplyEvent;
  /** Shows that the form is on its way to the server, and remembers what came of it. */
  follow(work: Promise<unknown>): void;
  /** The browser leaves the page with it. */
  leave(): void;
}

interface Submission {
  readonly url: string;
  readonly method: string;
  readonly enctype: string;
  readonly target: string;
  readonly formData: FormData;
}

/** What the browser would send, and how: the button that was pressed goes before the form. */
const submissionOf = (form: HTMLFormElement, submitter: HTMLElement | null): Submission => {
  // properties, which a field may be named like, are not asked: attributes are
  const of = (name: string): string => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
  return {
    url: new URL(of('action') || location.href, document.baseURI).href,
    method: of('method').toLowerCase(),
    enctype: of('enctype').toLowerCase(),
    target: of('target'),
    formData: new FormData(form, submitter),
  };
};

/** Only what we can send as the browser would, and whose answer we may read; else "not sent" could be said of what was. */
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

/** Sends the forms in `element` without leaving the page. Validation stays the browser's: what is invalid never comes here. */
export const interceptSubmit = (element: HTMLElement, host: FormHost): void => {
  element.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (!host.canApply()) {
      event.preventDefault();
      return;
    }
    const submission = submissionOf(form, submitter);
    const picked = form.querySelector('job-start-date-picker')?.value ?? '';
    const apply = host.tell(submission.url, picked, submission.formData);
    if (apply.work) host.follow(apply.work);
    else if (!apply.defaultPrevented) {
      if (host.isNative() || requiresNativeSubmit(submission)) {
        host.leave();
        return;
      }
      host.follow(send(submission));
    }
    event.preventDefault();
  });
};

/** Moves the focus to the first field that takes it. */
export const focusFirst = (element: HTMLElement): void => {
  const form = element.querySelector('form');
  const fields = [...(form?.elements ?? [])].filter((field) => field instanceof HTMLElement);
  for (const field of fields) {
    if (field.matches('fieldset, output, [type=hidden], :disabled')) continue;
    field.focus();
    if (field.matches(':focus-within')) return;
  }
};
