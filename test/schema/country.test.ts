import { expect } from '@open-wc/testing';
import { countryCode } from '../../src/schema/country.js';

describe('countryCode', () => {
  for (const [text, code] of [
    ['US', 'US'],
    [' us ', 'US'],
    ['UK', 'GB'],
    ['United States', 'US'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['U.K.', 'GB'],
    ['united kingdom', 'GB'],
    ['The Netherlands', 'NL'],
    ['Trinidad and Tobago', 'TT'],
    ['Côte d’Ivoire', 'CI'],
    ['Curacao', 'CW'],
    ['Brasil', 'BR'],
    ['Deutschland', 'DE'],
    ['日本', 'JP'],
    ['États-Unis', 'US'],
    ['Stany Zjednoczone', 'US'],
    ['ドイツ', 'DE'],
    ['DEU', 'DE'],
    ['GBR', 'GB'],
    ['usa', 'US'],
    ['UAE', 'AE'],
  ]) {
    it(`knows ${text}`, () => {
      expect(countryCode(text ?? '')).to.equal(code);
    });
  }

  it('knows names in the language of the posting', () => {
    expect(countryCode('Yhdysvallat')).to.equal(null);
    expect(countryCode('Yhdysvallat', 'fi')).to.equal('US');
    expect(countryCode('Vereinigte Staaten', 'de-AT')).to.equal('US');
    expect(countryCode('Norway', 'not a language')).to.equal('NO');
  });

  for (const text of [
    '',
    '-',
    'EU',
    'European Union',
    'ZZ',
    'XA',
    'SU',
    'YU',
    '150',
    '276',
    'Atlantis',
    'Oslo, Norway',
    'constructor',
  ]) {
    it(`does not guess at ${text || 'an empty text'}`, () => {
      expect(countryCode(text)).to.equal(null);
    });
  }
});
