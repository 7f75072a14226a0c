import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../src/index.js';
import { OPEN, aPosting } from '../fixtures/postings.js';
import { mount, settled } from '../support/mount.js';
import { byRole, visibleText } from '../support/queries.js';
import { radios } from '../support/snapshot.js';

const at = <Tag extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: Tag,
  id = '',
): HTMLElementTagNameMap[Tag] => {
  const found = [...root.querySelectorAll(tag)].find((element) => element.id === id || id === '');
  if (!found) throw new Error(`no ${tag} ${id}`);
  return found;
};

/** A page of these elements, with a posting in each card. */
const page = async (markup: string): Promise<HTMLElement> => {
  const box = await mount<HTMLElement>(`<div lang="en">${markup}</div>`);
  for (const card of box.querySelectorAll<JobPostingElement>('job-posting')) {
    card.now = OPEN;
    card.posting = aPosting({ baseSalary: { currency: 'USD', value: card.id === 'b' ? 38 : 30, unitText: 'HOUR' } });
    await settled(card);
  }
  await everything(box);
  return box;
};

/** Until nothing asks for another rendering: one picker's choice makes the card tell the others. */
const everything = async (box: HTMLElement): Promise<void> => {
  for (let round = 0; round < 4; round++) {
    for (const element of box.querySelectorAll('*')) if ('updateComplete' in element) await element.updateComplete;
    for (const card of box.querySelectorAll<JobPostingElement>('job-posting')) await settled(card);
  }
};

const choose = async (box: HTMLElement, picker: HTMLElement, name: RegExp): Promise<void> => {
  const radio = byRole(picker, 'radio', name);
  if (!radio) throw new Error(`no radio ${String(name)}`);
  radio.click();
  await everything(box);
};

const THREE = `<job-posting id="a"></job-posting>
  <job-start-date-picker id="bar" for="a"></job-start-date-picker>
  <job-start-date-picker id="form" for="a" name="start"></job-start-date-picker>`;

describe('several pickers of one card', () => {
  it('follow each other, whichever was used', async () => {
    const box = await page(THREE);
    const bar = at(box, 'job-start-date-picker', 'bar');
    const form = at(box, 'job-start-date-picker', 'form');
    const card = at(box, 'job-posting', 'a');
    const chosen = (): string | undefined => radios(card).find(({ checked }) => checked)?.value;
    const values = (): (string | undefined)[] => [bar.value, form.value, chosen()];
    await choose(box, bar, /Jun/);
    expect(values()).to.deep.equal(['2026-06-15', '2026-06-15', '2026-06-15']);
    await choose(box, card, /May/);
    expect(values()).to.deep.equal(['2026-05-18', '2026-05-18', '2026-05-18']);
    form.value = 'FLEXIBLE';
    await everything(box);
    expect(values()).to.deep.equal(['FLEXIBLE', 'FLEXIBLE', 'FLEXIBLE']);
  });

  it('show and send what was chosen elsewhere, and say nothing of it', async () => {
    const box = await page(`<form>${THREE}</form>`);
    const form = at(box, 'form');
    let said = 0;
    const picker = at(box, 'job-start-date-picker', 'form');
    for (const name of ['input', 'change']) picker.addEventListener(name, () => said++);
    await choose(box, at(box, 'job-start-date-picker', 'bar'), /Jun/);
    expect(new FormData(form).get('start')).to.equal('2026-06-15');
    expect((byRole(picker, 'radio', /Jun/) as HTMLInputElement | null)?.checked).to.equal(true);
    expect(said).to.equal(0);
    form.reset();
    await everything(box);
    expect(new FormData(form).get('start')).to.equal(null);
    expect(at(box, 'job-start-date-picker', 'bar').value).to.equal('');
  });

  it('keep the choice of another when they do not offer it', async () => {
    const box = await page(`<job-posting id="a"></job-posting>
      <job-start-date-picker id="bar" for="a"></job-start-date-picker>
      <job-start-date-picker id="own" for="a"><option value="x">X</option><option value="y">Y</option></job-start-date-picker>`);
    await choose(box, at(box, 'job-start-date-picker', 'bar'), /Jun/);
    expect(at(box, 'job-start-date-picker', 'own').value).to.equal('');
    expect(at(box, 'job-start-date-picker', 'bar').value).to.equal('2026-06-15');
    await choose(box, at(box, 'job-start-date-picker', 'own'), /^Y$/);
    expect(at(box, 'job-start-date-picker', 'own').value).to.equal('y');
    expect(at(box, 'job-start-date-picker', 'bar').value).to.equal('');
  });

  it('give the apply link of the card, and one beside it, the same date', async () => {
    const box = await page(`${THREE}<job-apply-button for="a"></job-apply-button>`);
    await choose(box, at(box, 'job-start-date-picker', 'form'), /Jun/);
    for (const host of [at(box, 'job-posting', 'a'), at(box, 'job-apply-button')]) {
      expect(byRole(host, 'link', /Apply/)?.getAttribute('href')).to.match(/start=2026-06-15/);
    }
  });
});

describe('inner elements outside their card', () => {
  it('take each the data of the card they name, of several on a page', async () => {
    const box = await page(`<job-salary-badge for="b"></job-salary-badge><job-posting id="a"></job-posting>
      <job-posting id="b"></job-posting><job-salary-badge for="a"></job-salary-badge>`);
    const texts = [...box.querySelectorAll('job-salary-badge')].map((badge) => visibleText(badge));
    expect(texts).to.deep.equal(['$38 per hour', '$30 per hour']);
  });

  it('follow a card that comes later, is replaced, renamed and taken out', async () => {
    const box = await page('<job-salary-badge for="a"></job-salary-badge>');
    const badge = at(box, 'job-salary-badge');
    const show = async (id: string, value: number): Promise<JobPostingElement> => {
      const card = document.createElement('job-posting');
      card.id = id;
      card.posting = { title: 'T', baseSalary: { currency: 'USD', value } };
      box.append(card);
      await settled(card);
      await everything(box);
      return card;
    };
    expect(visibleText(badge)).to.equal('');
    const first = await show('a', 21);
    expect(visibleText(badge)).to.equal('$21');
    first.remove();
    await show('a', 22);
    expect(visibleText(badge)).to.equal('$22');
    const other = await show('b', 23);
    at(box, 'job-posting', 'a').id = 'old';
    other.id = 'a';
    await everything(box);
    expect(visibleText(badge)).to.equal('$23');
    other.remove();
    await everything(box);
    expect(visibleText(badge)).to.equal('');
  });

  it('stand in the card’s slots without for', async () => {
    const box = await page(
      '<job-posting id="a"><p slot="heading">Pay: <job-salary-badge></job-salary-badge></p></job-posting>',
    );
    expect(visibleText(at(box, 'job-salary-badge'))).to.equal('$30 per hour');
  });
});
