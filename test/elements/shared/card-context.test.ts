import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { mount } from '../../support/mount.js';
import { type CardData, CardConsumer, CardProvider } from '../../../src/elements/shared/card-context.js';
import { localTimeZone } from '../../../src/format/intl.js';
import { messagesFor } from '../../../src/messages/translate.js';
import { parsePosting } from '../../../src/schema/parser/parse-posting.js';

/** A card that shows nothing, and provides what a test gives it. */
class TestCard extends LitElement {
  readonly provider = new CardProvider(this);

  show(data: CardData | null): void {
    this.provider.update(data);
    this.provider.publish();
  }
}
/** An element that is bound to the card around it, or to the one that `htmlFor` names. */
class TestConsumer extends LitElement {
  htmlFor: string | null = null;
  updates = 0;
  readonly consumer = new CardConsumer(this);

  protected override willUpdate(): void {
    this.updates++;
  }
}
customElements.define('test-card', TestCard);
customElements.define('test-consumer', TestConsumer);

const dataOf = (title: string): CardData => ({
  posting: parsePosting({ title }).posting,
  context: { locale: 'en', timeZone: localTimeZone(), now: 0, t: messagesFor('en') },
  live: true,
  base: document.baseURI,
  applyTarget: null,
  track: null,
});

/** A card with two elements in it. */
const mountCard = async () => {
  const card = await mount<TestCard>(
    '<test-card><test-consumer></test-consumer><test-consumer></test-consumer></test-card>',
  );
  const [one, other] = card.querySelectorAll<TestConsumer>('test-consumer');
  if (!one || !other) throw new Error('The page lacks an element');
  return { card, one, other };
};

describe('the state of a card', () => {
  it('reaches the elements in it, and is null while the card shows no posting', async () => {
    const { card, one, other } = await mountCard();
    expect(one.consumer.state).to.equal(null);
    card.show(dataOf('Shown'));
    expect([one, other].map(({ consumer }) => consumer.state?.posting?.title)).to.deep.equal(['Shown', 'Shown']);
    card.show(null);
    expect(one.consumer.state).to.equal(null);
  });

  it('reaches an element that is added later, and no longer one that is removed', async () => {
    const { card, one, other } = await mountCard();
    card.show(dataOf('First'));
    one.remove();
    const late = document.createElement('test-consumer') as TestConsumer; // as it is defined above
    card.append(late);
    card.show(dataOf('Second'));
    expect([one, other, late].map(({ consumer }) => consumer.state?.posting?.title)).to.deep.equal([
      undefined,
      'Second',
      'Second',
    ]);
  });

  it('includes the chosen start date, for all elements, until there is another posting', async () => {
    const { card, one, other } = await mountCard();
    const data = dataOf('Shown');
    card.show(data);
    one.consumer.state?.chooseStartDate('2027-05-18');
    expect(other.consumer.state?.startDate).to.equal('2027-05-18');
    card.show({ ...data, live: false });
    expect(other.consumer.state?.startDate).to.equal('2027-05-18');
    card.show(dataOf('Another'));
    expect(other.consumer.state?.startDate).to.equal('');
  });

  it('does not change when the start date is chosen that is chosen already', async () => {
    const { card, one, other } = await mountCard();
    card.show(dataOf('Shown'));
    one.consumer.state?.chooseStartDate('2027-05-18');
    await other.updateComplete;
    const { updates } = other;
    one.consumer.state?.chooseStartDate('2027-05-18');
    await other.updateComplete;
    expect(other.updates).to.equal(updates);
  });

  it('reaches an element elsewhere that names the card, once the card has that id', async () => {
    const box = await mount('<div><test-card id="later"></test-card><test-consumer></test-consumer></div>');
    const card = box.querySelector<TestCard>('test-card');
    const consumer = box.querySelector<TestConsumer>('test-consumer');
    if (!card || !consumer) throw new Error('The page lacks an element');
    card.show(dataOf('Shown'));
    expect(consumer.consumer.state).to.equal(null);
    consumer.htmlFor = 'later';
    consumer.consumer.resolve();
    expect(consumer.consumer.state?.posting?.title).to.equal('Shown');
    card.id = 'other';
    card.provider.notifyCardsChanged();
    await consumer.updateComplete;
    expect(consumer.consumer.state).to.equal(null);
  });
});
