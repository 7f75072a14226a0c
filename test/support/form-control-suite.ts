import { expect, waitUntil } from '@open-wc/testing';
import type { JobStartDatePickerElement } from '../../src/index.js';
import { mount } from './mount.js';
import { parts, textOf } from './queries.js';

type Control = JobStartDatePickerElement;

/** One kind of choices, and how a user chooses. */
export interface ControlKind {
  readonly name: string;
  /** What is inside the element. */
  readonly inside?: string;
  /** Gives the element its choices. */
  prepare?(control: Control): void;
  /** Two values that can be chosen. */
  readonly values: readonly [string, string];
  /** A well-formed value that is no choice. */
  readonly unknown: string;
  /** The message for a missing required value. */
  readonly missing: RegExp;
  /** Whether the user can act. */
  isReady(control: Control): boolean;
  /** Chooses a value as a user does. */
  choose(control: Control, value: string): void;
}

interface Mounted {
  readonly form: HTMLFormElement;
  readonly control: Control;
  readonly fieldset: HTMLFieldSetElement;
  /** The types of the events so far, with what the form would have sent at that time. */
  readonly seen: [string, FormDataEntryValue | null][];
}

const sent = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('start');

const mountKind = async ({ inside = '', prepare, isReady }: ControlKind, attributes = ''): Promise<Mounted> => {
  const form = await mount<HTMLFormElement>(`<form id="its" lang="en"><fieldset id="around"><label for="p">When?</label>
    <job-start-date-picker id="p" name="start" now="2026-10-01" time-zone="UTC" ${attributes}>${inside}</job-start-date-picker>
    </fieldset><button>Send</button></form>`);
  const control = form.querySelector('job-start-date-picker');
  const fieldset = form.querySelector('fieldset');
  if (!control || !fieldset) throw new Error('not mounted');
  prepare?.(control);
  await control.updateComplete;
  await waitUntil(() => isReady(control), 'the control is not ready', { timeout: 9000 });
  const seen: Mounted['seen'] = [];
  for (const type of ['input', 'change']) form.addEventListener(type, () => seen.push([type, sent(form)]));
  return { form, control, fieldset, seen };
};

/** The tests that every form control must pass: it behaves like a native one. */
export const describeFormControl = (kind: ControlKind): void => {
  const [one, other] = kind.values;

  describe(`in a form, with ${kind.name}`, () => {
    it('sends nothing before a choice, and the choice already inside input and change, once each', async () => {
      const { form, control, seen } = await mountKind(kind);
      expect(sent(form)).to.equal(null);
      kind.choose(control, one);
      expect(seen).to.deep.equal([
        ['input', one],
        ['change', one],
      ]);
      await control.updateComplete;
      kind.choose(control, other);
      expect(seen.slice(2)).to.deep.equal([
        ['input', other],
        ['change', other],
      ]);
      expect(control.value).to.equal(other);
    });

    it('sends a value that was set, at once and without an event', async () => {
      const { form, control, seen } = await mountKind(kind);
      control.value = one;
      expect([control.value, sent(form)]).to.deep.equal([one, one]);
      control.value = '';
      expect([control.value, sent(form)]).to.deep.equal(['', null]);
      expect(seen).to.deep.equal([]);
    });

    it('reads a value that is no choice as empty', async () => {
      const { form, control } = await mountKind(kind);
      for (const value of [kind.unknown, 'nonsense', '2027-02-30', '/', '__proto__']) {
        control.value = value;
        expect([control.value, sent(form)]).to.deep.equal(['', null]);
      }
    });

    it('is asked for when it is required, in words, with the focus in it, until there is a choice', async () => {
      const { form, control } = await mountKind(kind, 'required');
      expect(control.validity.valueMissing).to.equal(true);
      expect(parts(control, 'error').map(textOf)).to.deep.equal(['']);
      form.requestSubmit();
      await control.updateComplete;
      expect(parts(control, 'error').map(textOf).join()).to.match(kind.missing);
      expect(control.matches(':state(user-invalid)')).to.equal(true);
      expect(document.activeElement).to.equal(control);
      kind.choose(control, one);
      expect(form.checkValidity()).to.equal(true);
      await control.updateComplete;
      expect(parts(control, 'error').map(textOf)).to.deep.equal(['']);
    });

    it('is required, named and disabled as soon as its properties say so', async () => {
      const { form, control } = await mountKind(kind);
      control.required = true;
      expect(form.checkValidity()).to.equal(false);
      control.required = false;
      expect(form.checkValidity()).to.equal(true);
      control.value = one;
      control.name = 'when';
      expect([...new FormData(form)]).to.deep.equal([['when', one]]);
      control.disabled = true;
      expect([...new FormData(form)]).to.deep.equal([]);
      control.disabled = false;
      expect([...new FormData(form)]).to.deep.equal([['when', one]]);
    });

    it('takes a message of the page’s own', async () => {
      const { form, control } = await mountKind(kind);
      control.setCustomValidity('Fully booked');
      expect([form.checkValidity(), control.validationMessage]).to.deep.equal([false, 'Fully booked']);
      control.setCustomValidity('');
      expect(form.checkValidity()).to.equal(true);
    });

    it('goes back to its value attribute on reset', async () => {
      const { form, control, seen } = await mountKind(kind, `value="${one}"`);
      expect(sent(form)).to.equal(one);
      kind.choose(control, other);
      seen.length = 0;
      form.reset();
      expect([sent(form), seen.length]).to.deep.equal([one, 0]);
      await control.updateComplete;
      kind.choose(control, other);
      expect(sent(form)).to.equal(other);
    });

    it('takes back what the browser had stored, before it has rendered too, silently, if it is still a choice', async () => {
      const { form, control, fieldset, seen } = await mountKind(kind);
      control.formStateRestoreCallback(other);
      expect(sent(form)).to.equal(other);
      control.formStateRestoreCallback(kind.unknown);
      expect(sent(form)).to.equal(null);
      const fresh = document.createElement('job-start-date-picker');
      fresh.setAttribute('name', 'start');
      fresh.setAttribute('now', '2026-10-01');
      fresh.innerHTML = kind.inside ?? '';
      fresh.formStateRestoreCallback(other);
      kind.prepare?.(fresh);
      control.remove();
      fieldset.append(fresh);
      await waitUntil(() => sent(form) === other, 'not restored');
      expect(seen).to.deep.equal([]);
    });

    it('is disabled with its fieldset, and enabled with it again', async () => {
      const { form, control, fieldset } = await mountKind(kind, `value="${one}" required`);
      fieldset.disabled = true;
      expect([sent(form), control.willValidate]).to.deep.equal([null, false]);
      await control.updateComplete;
      fieldset.disabled = false;
      expect([sent(form), control.willValidate, control.hasAttribute('disabled')]).to.deep.equal([one, true, false]);
      await control.updateComplete;
      kind.choose(control, other);
      expect(sent(form)).to.equal(other);
    });

    it('has the name of its label, and the focus through it', async () => {
      const { form, control } = await mountKind(kind);
      const label = form.querySelector('label');
      expect([...control.labels]).to.deep.equal([label]);
      expect(textOf(control.shadowRoot?.querySelector('legend') ?? null)).to.equal('When?');
      label?.click();
      expect(document.activeElement).to.equal(control);
    });

    it('belongs to a form that it is not in, by form=', async () => {
      const { form, control } = await mountKind(kind);
      control.setAttribute('form', 'its');
      document.body.append(control);
      control.value = one;
      expect([control.form, sent(form)]).to.deep.equal([form, one]);
      control.remove();
      expect(sent(form)).to.equal(null);
    });

    it('is not sent without a name, and takes part in formdata', async () => {
      const { form, control } = await mountKind(kind);
      control.value = one;
      let heard: FormDataEntryValue | null = null;
      form.addEventListener('formdata', ({ formData }) => (heard = formData.get('start')));
      expect([sent(form), heard]).to.deep.equal([one, one]);
      control.removeAttribute('name');
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('has the value that was set before its class was there', async () => {
      const { form, control, fieldset } = await mountKind(kind);
      control.remove();
      const page = document.implementation.createHTMLDocument();
      const early = page.createElement('job-start-date-picker');
      early.setAttribute('now', '2026-10-01');
      early.innerHTML = kind.inside ?? '';
      Object.assign(early, { name: 'start', value: other });
      kind.prepare?.(early);
      fieldset.append(early);
      await early.updateComplete;
      await waitUntil(() => sent(form) === other, 'not taken over');
      early.value = one;
      expect(sent(form)).to.equal(one);
    });
  });
};
