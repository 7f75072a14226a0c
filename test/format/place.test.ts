import { expect } from '@open-wc/testing';
import { formatPlace } from '../../src/format/place.js';

describe('formatPlace', () => {
  for (const [place, shown] of [
    [{ name: 'San Francisco, CA', addressCountry: 'US' }, 'San Francisco, CA'],
    [{ addressLocality: 'Toronto', addressRegion: 'ON', addressCountry: 'CA' }, 'Toronto, ON, CA'],
    [{ addressLocality: 'Toronto', addressCountry: 'CA' }, 'Toronto, CA'],
    [{ addressCountry: 'Canada' }, 'Canada'],
    [{ workplaceType: 'REMOTE' }, null],
    [{}, null],
  ] as const) {
    it(`shows ${shown ? `"${shown}"` : 'nothing'} for ${JSON.stringify(place)}`, () => {
      expect(formatPlace(place)).to.equal(shown);
    });
  }
});
