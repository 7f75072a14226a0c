import { expect } from '@open-wc/testing';
import { OPEN, fullPosting } from '../../fixtures/postings.js';
import { corpus } from '../../support/corpus.js';
import { recordMetric } from '../../support/quality.js';
import { mountCard, settled } from '../../support/mount.js';
import { byRole, deepElements } from '../../support/queries.js';

const COLOURS = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border', 'focus'];
const OTHERS = ['radius', 'gap', 'font', 'heading-font', 'shadow'];

const COLOUR = /(?:rgba?|color|oklab|oklch|lab|lch|hsla?)\([^()]*\)/g;

/** Of what is around the card: how high it is follows from the card's own height. */
const AROUND = /^--|^(?:height|block-size|perspective-origin|transform-origin)$/;

/** The computed style of each element, without its colours. */
const stylesOf = (elements: readonly Element[], isLeft = /^--|color$/): string[] =>
  elements.map((element) => {
    const style = getComputedStyle(element);
    const properties = [...style].filter((property) => !isLeft.test(property));
    return properties
      .map((property) => `${property}: ${style.getPropertyValue(property).replace(COLOUR, 'colour')}`)
      .join('\n');
  });

const differences = (before: readonly string[], after: readonly string[], names: readonly string[] = []): string[] =>
  after.flatMap((style, index) => {
    const known = new Set(before[index]?.split('\n'));
    const changed = style.split('\n').filter((line) => !known.has(line));
    return changed.length > 0 ? [`${names[index] ?? ''} ${changed.slice(0, 4).join('; ')}`] : [];
  });

/** The requests of this page that a style made. */
const requests = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/responses/pixel'));

describe('hostile values of the tokens', function () {
  this.timeout(120_000);

  it('change nothing but colours, nothing around the card, and fetch nothing', async function () {
    const values = await corpus<string>(this, 'css-injection');
    const card = await mountCard(
      { ...fullPosting, hiringOrganization: 'Acme' },
      `layout="full" lang="en" now="${OPEN}"`,
    );
    byRole(card, 'radio', /Flexible/)?.click();
    await settled(card);
    const beside = document.createElement('p');
    beside.textContent = 'Beside';
    card.after(beside);
    const around = [beside, document.body, document.documentElement];
    const within = deepElements(card.shadowRoot ?? card).filter((element) => element.checkVisibility());
    const [outside, inside] = [stylesOf(around, AROUND), stylesOf(within)];
    const set = (names: readonly string[], value: string | null): void => {
      for (const name of names) card.style.setProperty(`--job-${name}`, value);
    };
    for (const raw of values) {
      const value = raw.replaceAll('//evil.example', `${location.origin}/responses/pixel`);
      set(COLOURS, value);
      expect(
        differences(
          inside,
          stylesOf(within),
          within.map(({ part, className }) => `${part.value} ${className}`),
        ).slice(0, 5),
        value,
      ).to.deep.equal([]);
      set(OTHERS, value);
      expect(differences(outside, stylesOf(around, AROUND)), value).to.deep.equal([]);
      card.removeAttribute('style');
    }
    // the control: a request by style would be seen
    beside.style.backgroundImage = `url(/responses/pixel/control)`;
    await new Promise<void>((resolve) => {
      const look = (): void => void (requests().length > 0 ? resolve() : requestAnimationFrame(look));
      look();
    });
    expect(requests().map((url) => new URL(url).pathname)).to.deep.equal(['/responses/pixel/control']);
    await recordMetric('S10', `0 of ${values.length} values change anything but colours; 0 requests`);
  });

  it('are no one’s to set but the page’s: no field of a posting reaches a style', async function () {
    const values = await corpus<string>(this, 'css-injection');
    const beside = document.createElement('p');
    document.body.append(beside);
    const outside = stylesOf([beside, document.body], AROUND);
    for (const value of values) {
      const card = await mountCard(
        {
          title: `Intern ${value}`,
          hiringOrganization: {
            name: value,
            slogan: value,
            description: `<p style="${value.replaceAll('"', '')}">x</p>`,
          },
          tags: [value],
          inLanguage: value,
          sections: [{ heading: value, body: `<p style='${value.replaceAll("'", '')}' class="card">x</p>${value}` }],
        },
        'layout="full"',
      );
      for (const name of ['layout', 'heading-level', 'lang', 'apply-target', 'time-zone', 'now'])
        card.setAttribute(name, value);
      await settled(card);
      expect(
        deepElements(card.shadowRoot ?? card).filter((element) => element.matches('[style], style, link')),
        value,
      ).to.deep.equal([]);
      expect(
        differences(outside, stylesOf([beside, document.body], AROUND)).filter(
          (line) => !/height|block-size|origin/.test(line),
        ),
        value,
      ).to.deep.equal([]);
      card.remove();
    }
    beside.remove();
    await recordMetric('S10', `${values.length} of ${values.length} values reach no style by a field or an attribute`);
  });
});
