import { expect } from '@open-wc/testing';
import { assert, nat, property, tuple } from 'fast-check';
import { LitElement, css, html } from 'lit';
import { ensureContrast } from '../../../../src/elements/shared/styles/contrast.styles.js';
import { contrastRatio, flattenColors } from '../../../support/color.js';

class ReadableProbe extends LitElement {
  static override readonly styles = css`
    p {
      ${ensureContrast(css`--_three`, css`var(--tone)`, css`var(--ground)`, 3)}
      ${ensureContrast(css`--_text`, css`var(--tone)`, css`var(--ground)`, 4.5)}
      color: var(--_three);
      background-color: var(--_text);
    }
  `;
  override render(): unknown {
    return html`<p>Text</p>`;
  }
}
customElements.define('readable-probe', ReadableProbe);

describe('readable colours', () => {
  it('reach their ratio on any ground, and stay as they are where they have it', async () => {
    const probe = document.createElement('readable-probe') as ReadableProbe;
    document.body.append(probe);
    await probe.updateComplete;
    const text = probe.renderRoot.querySelector('p');
    if (!text) throw new Error('not rendered');
    const style = getComputedStyle(text);
    const colour = tuple(nat(255), nat(255), nat(255)).map(([red, green, blue]) => `rgb(${red}, ${green}, ${blue})`);
    assert(
      property(colour, colour, (tone, ground) => {
        probe.style.setProperty('--tone', tone);
        probe.style.setProperty('--ground', ground);
        const before = contrastRatio(flattenColors(tone), flattenColors(ground));
        for (const [shown, ratio] of [
          [style.color, 3],
          [style.backgroundColor, 4.5],
        ] as const) {
          const now = contrastRatio(flattenColors(shown), flattenColors(ground));
          // the reading is by whole steps of 255
          expect(now, `${shown} on ${ground}`).to.be.at.least(ratio - 0.06);
          if (before >= ratio) expect(flattenColors(shown), `${tone} on ${ground}`).to.deep.equal(flattenColors(tone));
          else expect(now, `${shown} on ${ground}`).to.be.at.most(ratio + 0.12);
        }
      }),
      { numRuns: 300 },
    );
    probe.remove();
  });
});
