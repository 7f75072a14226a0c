import { expect, waitUntil } from '@open-wc/testing';
import type { JobApplyButtonElement, JobPostingElement } from '../../../src/index.js';
import { OPEN, aPosting, asInput } from '../../fixtures/postings.js';
import { mount, settled } from '../../support/mount.js';
import { byRole } from '../../support/queries.js';

const posting = aPosting({ application: { url: 'https://acme.example/apply' } });
const FORM = '<form slot="form" action="/nowhere" method="post"><input name="name"><button>Send</button></form>';

interface Page {
  readonly card: JobPostingElement;
  /** The link of the card. */
  readonly link: HTMLElement;
  /** A button elsewhere on the page that names the card. */
  readonly bar: JobApplyButtonElement;
}

/** A card, and a bar with another button for it. */
const openPage = async (content = ''): Promise<Page> => {
  const page = await mount(
    `<div><job-posting id="pending-card" lang="en" now="${OPEN}"></job-posting>
      <job-apply-button for="pending-card" open>${content}</job-apply-button></div>`,
  );
  const [card, bar] = [page.querySelector('job-posting'), page.querySelector('job-apply-button')];
  if (!card || !bar) throw new Error('The page lacks an element');
  card.posting = asInput(posting);
  await settled(card);
  await bar.updateComplete;
  const link = byRole(card, 'link', /^Apply for/);
  if (!link) throw new Error('The card lacks a link');
  return { card, link, bar };
};

/** Keeps the page. */
const stay = (event: Event): void => event.preventDefault();

/** The applications that the page hears of, each pending until `end`. */
const listen = (use: (event: HTMLElementEventMap['job-apply'], work: Promise<void>) => void) => {
  let end: (() => void) | null = null;
  const work = new Promise<void>((resolve) => (end = resolve));
  const heard: { count: number; end: () => void; stop: () => void } = {
    count: 0,
    end: () => end?.(),
    stop: () => {
      document.removeEventListener('job-apply', onApply as EventListener);
      document.removeEventListener('click', stay);
    },
  };
  const onApply = (event: HTMLElementEventMap['job-apply']): void => {
    heard.count++;
    use(event, work);
  };
  document.addEventListener('job-apply', onApply as EventListener);
  document.addEventListener('click', stay);
  return heard;
};

const linkOf = (button: Element): HTMLElement | null => byRole(button, 'link', /^Apply for/);
const isPending = (element: Element): boolean => element.matches(':state(pending)');

describe('an application in progress', () => {
  let heard = listen(() => undefined);
  heard.stop();
  afterEach(() => heard.stop());

  it('is the only one for the card, whichever of its buttons is used', async () => {
    const { link, bar } = await openPage();
    heard = listen((event, work) => event.waitUntil(work));
    link.click();
    linkOf(bar)?.click();
    await waitUntil(() => isPending(bar) && getComputedStyle(link).cursor === 'progress', 'both are pending');
    linkOf(bar)?.click();
    link.click();
    expect(heard.count).to.equal(1);
    heard.end();
    await waitUntil(() => !isPending(bar));
    linkOf(bar)?.click();
    expect(heard.count, 'another, once it has ended').to.equal(2);
  });

  it('blocks the form of another button, and is blocked by it', async () => {
    for (const begin of ['link', 'form'] as const) {
      const { link, bar } = await openPage(FORM);
      heard = listen((event, work) => event.waitUntil(work));
      const form = bar.querySelector('form');
      await waitUntil(() => bar.shadowRoot?.querySelector('[part~=message]'));
      if (begin === 'link') link.click();
      form?.requestSubmit();
      link.click();
      form?.requestSubmit();
      expect(heard.count, begin).to.equal(1);
      heard.stop();
    }
  });

  it('goes on while the posting of the card is corrected, and is not that of another posting', async () => {
    const { card, bar } = await openPage();
    heard = listen((event, work) => event.waitUntil(work));
    linkOf(bar)?.click();
    card.posting = asInput({ ...posting, team: 'Night shift' });
    await settled(card);
    linkOf(bar)?.click();
    expect(heard.count).to.equal(1);
    card.posting = asInput({ ...posting, title: 'Another', application: { url: 'https://acme.example/other' } });
    await settled(card);
    await bar.updateComplete;
    expect(isPending(bar)).to.equal(false);
    linkOf(bar)?.click();
    expect(heard.count).to.equal(2);
  });

  it('is one, whatever a listener clicks', async () => {
    const { link, bar } = await openPage();
    heard = listen((event) => {
      event.preventDefault();
      linkOf(bar)?.click();
      link.click();
    });
    link.click();
    expect(heard.count).to.equal(1);
  });

  it('is one for a double click, also where the page is not left', async () => {
    const { card, link } = await openPage();
    card.applyTarget = '_blank';
    await settled(card);
    heard = listen((event) => event.preventDefault());
    for (const detail of [1, 2])
      link.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }));
    expect(heard.count).to.equal(1);
    link.click();
    expect(heard.count, 'a click of its own').to.equal(2);
  });

  it('is one while Enter is held down', async () => {
    const { link } = await openPage();
    const press = (repeat: boolean): boolean =>
      link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }));
    expect(press(false), 'the first follows the link').to.equal(true);
    expect(press(true), 'the others do not').to.equal(false);
  });

  it('is that of its card alone', async () => {
    const [one, other] = [
      await openPage(),
      await mount<JobPostingElement>(`<job-posting lang="en" now="${OPEN}"></job-posting>`),
    ];
    other.posting = asInput(posting);
    await settled(other);
    heard = listen((event, work) => event.waitUntil(work));
    one.link.click();
    linkOf(other)?.click();
    expect(heard.count).to.equal(2);
  });
});
