import { expect } from '@open-wc/testing';
import { contrastRatio, over, toHex, toRgba } from '../../../../demo/builder/theme/colors.js';
import { formatRatio } from '../../../../demo/builder/theme/contrast.js';

const color = (text: string) => toRgba(text) ?? ([0, 0, 0, 0] as const);

describe('colors', () => {
  it('are read in every form of CSS', () => {
    for (const text of ['#8c1d18', 'rgb(140 29 24)', 'color(srgb 0.549 0.1137 0.0941)'])
      expect(toHex(color(text))).to.equal('#8c1d18');
    expect(toRgba('no color')).to.equal(null);
    expect(toRgba('var(--x')).to.equal(null);
  });

  it('have the contrast of WCAG', () => {
    expect(contrastRatio(color('#000'), color('#fff'))).to.equal(21);
    expect(contrastRatio(color('#777'), color('#fff'))).to.be.closeTo(4.48, 0.01);
    expect(contrastRatio(color('red'), color('red'))).to.equal(1);
  });

  it('are mixed with what is below them', () => {
    expect(toHex(over([0, 0, 0, 0.5], [255, 255, 255, 1]))).to.equal('#808080');
  });

  it('have ratios that are rounded down', () => {
    expect(formatRatio(4.499)).to.equal('4.4');
    expect(formatRatio(21)).to.equal('21.0');
  });
});
