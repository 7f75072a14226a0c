import { expect } from '@open-wc/testing';
import '../../../demo/builder/main.js';
import type { BuilderApp } from '../../../demo/builder/builder-app.js';
import '../../../src/define/all.js';
import { axeViolations } from '../../support/axe.js';
import { mount } from '../../support/mount.js';
import { byRole, deepElements, textOf } from '../../support/queries.js';

const TEXT = `Apply now >
📍
Portland, OR

PhD Vision Research Internship 2027 (USA)

Internship
Robotics
October 2, 2026

Marlowe Dynamics

Robots for orchards
view website >

About Marlowe Dynamics:

We build machines that pick fruit without bruising it. Our teams are small, and everybody sees the orchard.

Note to applicants:

Please only apply once, as you will be considered for multiple intern roles. Internships are 12 weeks paid, with fixed start dates in May or June. Our internships are remote or hybrid.

We offer 2 internship start dates:


What you’ll do:


What we’re looking for:

Why Intern at Marlowe?


Pay transparency:

We share the base salary for this position.

US based applicants only

The salary for this position is $9,400 monthly.`;

/** Colors of the page, which its style sheet has. */
const COLORS =
  '--builder-page:#f6f7f9;--builder-surface:#fff;--builder-text:#16181d;--builder-muted:#565b66;--builder-line:#dfe2e8;--builder-field:#868c98;--builder-accent:#4338ca;--builder-on-accent:#fff';

const until = async (condition: () => unknown, what: string): Promise<void> => {
  const end = performance.now() + 4000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited for ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

const settle = async (app: BuilderApp): Promise<void> => {
  for (let round = 0; round < 4; round++)
    for (const element of [app, ...deepElements(app.shadowRoot ?? app)])
      if ('updateComplete' in element) await element.updateComplete;
};

/** @param given A text that the page before has left. */
const open = async (given = ''): Promise<BuilderApp> => {
  localStorage.clear();
  sessionStorage.clear();
  sessionStorage.setItem('job-posting-builder-text', given);
  history.replaceState(null, '', location.pathname + location.search);
  const app = await mount<BuilderApp>(`<builder-app style="${COLORS}"></builder-app>`);
  await settle(app);
  return app;
};

const role = (app: BuilderApp, name: string, label: string | RegExp): HTMLElement => {
  const element = byRole(app, name, label);
  if (!element) throw new Error(`There is no ${name} ${String(label)}`);
  return element;
};

const press = async (app: BuilderApp, name: string | RegExp): Promise<void> => {
  role(app, 'button', name).click();
  await settle(app);
};

const type = async (app: BuilderApp, element: HTMLElement, value: string): Promise<void> => {
  const input = element as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(app);
};

/** Pastes as a browser does: the text is in the box after the event. */
const paste = (app: BuilderApp, flavors: Readonly<Record<string, string>>): void => {
  const box = role(app, 'textbox', 'Text of the job') as HTMLTextAreaElement;
  const data = new DataTransfer();
  for (const [format, text] of Object.entries(flavors)) data.setData(format, text);
  // a ClipboardEvent of a page has no data in Firefox
  const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'clipboardData', { value: data });
  if (box.dispatchEvent(event)) box.value = flavors['text/plain'] ?? '';
};

const pasted = async (text = TEXT): Promise<BuilderApp> => {
  const app = await open();
  paste(app, { 'text/plain': text });
  await until(() => app.screen === 'check', 'the second screen');
  await settle(app);
  return app;
};

const status = (app: BuilderApp): string => textOf(app.shadowRoot?.querySelector('[role=status]') ?? null);
const posting = (app: BuilderApp) => app.store.state.jobs[app.store.state.current]?.posting ?? {};
const field = (app: BuilderApp, name: string): HTMLElement => {
  const found = deepElements(app.shadowRoot ?? app).find((element) => element.matches(`.field[data-path="${name}"]`));
  if (!(found instanceof HTMLElement)) throw new Error(`There is no field ${name}`);
  return found;
};

describe('the builder', () => {
  after(() => {
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('paste', () => {
    it('begins with the box, and has no fault that axe finds', async () => {
      const app = await open();
      expect(role(app, 'textbox', 'Text of the job').matches(':focus')).to.equal(true);
      expect(await axeViolations(app)).to.deep.equal([]);
    });

    it('reads a text soon after it was pasted, and says what it found', async () => {
      const app = await pasted();
      expect(status(app)).to.match(/^\d+ facts found, \d to check\.$/);
      expect(Number.parseInt(status(app), 10)).to.be.at.least(16);
      expect(posting(app).baseSalary).to.deep.equal([{ currency: 'USD', value: 9400, unitText: 'MONTH' }]);
    });

    it('reads the text that another page of the site has left, once', async () => {
      const app = await open(TEXT);
      await until(() => app.screen === 'check', 'the second screen');
      expect(posting(app).title).to.equal('PhD Vision Research Internship 2027 (USA)');
      expect(sessionStorage.getItem('job-posting-builder-text')).to.equal(null);
    });

    it('takes rich text as Markdown, and plain text if the rich one only has colors', async () => {
      const app = await open();
      paste(app, { 'text/plain': 'Intern Build', 'text/html': '<h1>Data Intern</h1><ul><li>Build</li></ul>' });
      expect((role(app, 'textbox', 'Text of the job') as HTMLTextAreaElement).value).to.equal(
        '# Data Intern\n\n- Build',
      );
      const other = await open();
      paste(other, {
        'text/plain': '{"title": 1}',
        'text/html': '<div><span style="color:red">{"title": 1}</span></div><div></div>',
      });
      expect((role(other, 'textbox', 'Text of the job') as HTMLTextAreaElement).value).to.equal('{"title": 1}');
    });

    it('says when nothing was found, and lets the fields be filled in', async () => {
      const app = await open();
      paste(app, { 'text/plain': 'Dear diary, today it rained.' });
      await until(() => status(app) !== '', 'the message');
      expect(status(app)).to.contain('We found no facts in this text.');
      await settle(app);
      expect(await axeViolations(app)).to.deep.equal([]);
      await press(app, 'Fill in the fields');
      expect(app.screen).to.equal('check');
    });

    it('asks whether several jobs are one card or a board', async () => {
      const app = await open();
      const jobs = ['One', 'Two', 'Three'].map((title) => ({ title, hiringOrganization: 'Acme' }));
      paste(app, { 'text/plain': JSON.stringify(jobs) });
      await until(() => status(app) !== '', 'the question');
      await settle(app);
      expect(await axeViolations(app)).to.deep.equal([]);
      await press(app, 'A board of all 3');
      expect(app.store.state.jobs.map((job) => job.posting.title)).to.deep.equal(['One', 'Two', 'Three']);
      (role(app, 'combobox', 'Job') as HTMLSelectElement).selectedIndex = 1;
      role(app, 'combobox', 'Job').dispatchEvent(new Event('change'));
      await settle(app);
      expect((role(app, 'textbox', 'Job title') as HTMLInputElement).value).to.equal('Two');
      await press(app, 'Remove this job');
      expect(app.store.state.jobs.map((job) => job.posting.title)).to.deep.equal(['One', 'Three']);
    });

    it('restores what a snippet was made of', async () => {
      const app = await open();
      paste(app, {
        'text/plain':
          '<style>job-posting{--job-accent:#123456}</style><job-posting><script type="application/json">{"title":"Intern"}</script></job-posting>',
      });
      await until(() => app.screen === 'check', 'the second screen');
      expect(posting(app)).to.deep.equal({ title: 'Intern' });
      expect(app.store.state.theme.tokens).to.deep.equal({ '--job-accent': '#123456' });
    });

    it('keeps what is typed beside the text', async () => {
      const app = await open();
      await type(app, role(app, 'textbox', 'Company'), 'Acme');
      await type(app, role(app, 'textbox', 'Where people apply'), 'jobs@acme.example');
      paste(app, { 'text/plain': 'Data Intern\n\nPay: $20 per hour\nDuration: 12 weeks' });
      await until(() => app.screen === 'check', 'the second screen');
      expect(posting(app).hiringOrganization).to.deep.equal({ name: 'Acme' });
      expect(posting(app).application).to.deep.equal({ email: 'jobs@acme.example' });
    });

    it('reads a file', async () => {
      const app = await open();
      const input = deepElements(app.shadowRoot ?? app).find((element) =>
        element.matches('input[type=file]'),
      ) as HTMLInputElement;
      const data = new DataTransfer();
      data.items.add(new File([TEXT], 'posting.txt', { type: 'text/plain' }));
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
      await until(() => app.screen === 'check', 'the second screen');
      expect(posting(app).title).to.equal('PhD Vision Research Internship 2027 (USA)');
    });

    it('says what to do with a file that is no text', async () => {
      const app = await open();
      const input = deepElements(app.shadowRoot ?? app).find((element) =>
        element.matches('input[type=file]'),
      ) as HTMLInputElement;
      const data = new DataTransfer();
      data.items.add(new File(['%PDF-1.7'], 'posting.pdf'));
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
      await until(() => status(app) !== '', 'the message');
      expect(status(app)).to.equal('PDF files cannot be read here. Open it, select all, copy, and paste it here.');
    });
  });

  describe('check', () => {
    it('has no fault that axe finds', async () => {
      const app = await pasted();
      expect(await axeViolations(app)).to.deep.equal([]);
    });

    it('names the headings that lost their text, which can be written or left out', async () => {
      const app = await pasted();
      const before = app.store.state.jobs[0]?.problems.length ?? 0;
      expect(before).to.be.at.least(4);
      await press(app, 'Leave out: What you’ll do:');
      expect(app.store.state.jobs[0]?.problems).to.have.length(before - 1);
      await press(app, 'Write it: What we’re looking for:');
      const { sections } = posting(app);
      expect(sections).to.deep.include({ heading: 'What we’re looking for:' });
      expect(app.store.state.jobs[0]?.problems).to.have.length(before - 2);
    });

    it('links the words of the text with their fields, both ways', async () => {
      const app = await pasted();
      const words = role(app, 'button', '$9,400 monthly');
      words.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await settle(app);
      expect(field(app, 'baseSalary').classList.contains('active')).to.equal(true);
      expect(field(app, 'title').classList.contains('active')).to.equal(false);
      field(app, 'duration').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await settle(app);
      expect(role(app, 'button', '12 weeks').classList.contains('active')).to.equal(true);
      expect(words.classList.contains('active')).to.equal(false);
      words.click();
      await settle(app);
      expect((role(app, 'textbox', 'Amount') as HTMLInputElement).matches(':focus')).to.equal(true);
    });

    it('uses selected words as a field', async () => {
      const app = await pasted();
      await press(app, 'Select with the keyboard');
      const box = role(app, 'textbox', 'Text of the job') as HTMLTextAreaElement;
      const start = box.value.indexOf('everybody sees the orchard');
      box.setSelectionRange(start, start + 26);
      box.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
      await settle(app);
      expect(await axeViolations(app)).to.deep.equal([]);
      await press(app, 'Benefit');
      expect(posting(app).jobBenefits).to.deep.equal([{ name: 'everybody sees the orchard' }]);
      expect(textOf(field(app, 'jobBenefits'))).to.contain('everybody sees the orchard');
    });

    it('uses words that are selected with the mouse', async () => {
      const app = await pasted();
      const words = deepElements(app.shadowRoot ?? app).find((element) => element.matches('.words'));
      const text = [...(words?.querySelectorAll('.plain') ?? [])].find((element) =>
        element.textContent.includes('bruising'),
      );
      const data = [...(text?.childNodes ?? [])].find(
        (child): child is Text => child instanceof Text && child.data.includes('bruising'),
      );
      if (!data) throw new Error('The words are not shown');
      const at = data.data.indexOf('pick fruit');
      getSelection()?.setBaseAndExtent(data, at, data, at + 10);
      await until(() => byRole(app, 'group', 'Use the selected words'), 'the menu');
      await press(app, 'Company');
      expect(posting(app).hiringOrganization).to.deep.include({ name: 'pick fruit' });
    });

    it('asks which reading is meant', async () => {
      const app = await pasted(
        'Design Intern\nCompany: Acme\nWe pay €20 per hour, and you work with our team.\nDeadline: 03/04/2027',
      );
      await press(app, 'April 3, 2027');
      expect(posting(app).validThrough).to.equal('2027-04-03');
      await press(app, 'Undo');
      expect(posting(app).validThrough).to.equal(undefined);
      await press(app, 'Redo');
      expect(posting(app).validThrough).to.equal('2027-04-03');
    });

    it('shows where the text contradicts itself, and what it may mean', async () => {
      const app = await pasted('Design Intern\nCompany: Acme\nDuration: 12 weeks\nThe annual base salary is €38–€58.');
      expect(textOf(field(app, 'baseSalary'))).to.contain('The text contradicts itself: €38–€58');
      await press(app, 'per hour');
      expect(posting(app).baseSalary).to.deep.equal([
        { currency: 'EUR', minValue: 38, maxValue: 58, unitText: 'HOUR' },
      ]);
      expect(textOf(field(app, 'baseSalary'))).not.to.contain('contradicts');
    });

    it('asks once which dollars are meant', async () => {
      const app = await pasted('Data Intern\nCompany: Acme\nPay: $20 per hour\nDuration: 12 weeks');
      expect(status(app)).to.contain('1 to check');
      await press(app, 'CA$, CAD');
      expect(posting(app).baseSalary).to.deep.equal([{ value: 20, unitText: 'HOUR', currency: 'CAD' }]);
      expect(byRole(app, 'button', 'US$, USD')).to.equal(null);
    });

    it('leads from what Google requires to its field', async () => {
      const app = await pasted('Data Intern\nCompany: Acme\nPay: €20 per hour\nDuration: 12 weeks');
      await press(app, 'Date posted is missing');
      const input = field(app, 'datePosted').querySelector('input');
      expect(input?.matches(':focus')).to.equal(true);
      if (input) await type(app, input, '2026-11-02');
      expect(posting(app).datePosted).to.equal('2026-11-02');
      expect(byRole(app, 'button', 'Date posted is missing')).to.equal(null);
    });

    it('reads amounts as people write them, and says what is wrong with others', async () => {
      const app = await pasted();
      await type(app, role(app, 'textbox', 'Amount'), '10k');
      expect(posting(app).baseSalary).to.deep.equal([{ currency: 'USD', unitText: 'MONTH', value: 10_000 }]);
      await type(app, role(app, 'textbox', 'Amount'), 'a lot');
      expect(textOf(field(app, 'baseSalary'))).to.contain('not a number');
    });

    it('adds, moves and removes items', async () => {
      const app = await pasted();
      await press(app, 'Add to Places');
      const inputs = [
        ...field(app, 'jobLocation').querySelectorAll<HTMLInputElement>('label[data-path$=".name"] input'),
      ];
      const [, second] = inputs;
      expect(inputs).to.have.length(2);
      if (second) await type(app, second, 'Salem, OR');
      await press(app, 'Move up Salem, OR');
      expect(posting(app).jobLocation).to.deep.equal([{ name: 'Salem, OR' }, { name: 'Portland, OR' }]);
      await press(app, 'Remove Salem, OR');
      expect(posting(app).jobLocation).to.deep.equal([{ name: 'Portland, OR' }]);
    });

    it('keeps the work: a new builder goes on with it', async () => {
      const app = await pasted();
      await type(app, role(app, 'textbox', 'Job title'), 'Another title');
      app.remove();
      const next = await mount<BuilderApp>(`<builder-app style="${COLORS}"></builder-app>`);
      expect(posting(next).title).to.equal('Another title');
    });

    it('every field of the schema can be shown, without a fault that axe finds', async function () {
      this.timeout(30_000);
      const app = await pasted();
      const addable = (): HTMLElement[] =>
        deepElements(app.shadowRoot ?? app).filter((element): element is HTMLElement =>
          element.matches('.more .add, .status button'),
        );
      for (let round = 0; round < 200 && addable().length > 0; round++) {
        addable()[0]?.click();
        await settle(app);
      }
      expect(addable()).to.deep.equal([]);
      expect(await axeViolations(app)).to.deep.equal([]);
    });
  });

  it('goes to the steps by keys, but not while AltGr types a sign', async () => {
    const app = await open();
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit2', key: '2', altKey: true }));
    expect(app.screen).to.equal('check');
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit3', key: '³', altKey: true, ctrlKey: true }));
    expect(app.screen).to.equal('check');
  });
});
