import { expect } from '@open-wc/testing';
import { formatPlace } from '../../src/format/place.js';

describe('formatPlace', () => {
  for (const [place, shown, locale = 'en'] of [
    [{ name: 'San Francisco, CA', addressCountry: 'US' }, 'San Francisco, CA'],
    [{ name: 'San Francisco, CA' }, 'San Francisco, CA'],
    [{ addressLocality: 'Toronto', addressRegion: 'ON', addressCountry: 'CA' }, 'Toronto, ON, Canada'],
    [{ addressLocality: 'Toronto', addressCountry: 'CA' }, 'Toronto, Canada'],
    [{ addressLocality: 'Lisboa', addressCountry: 'PT' }, 'Lisboa, Portugal'],
    [{ name: 'Lisboa, PT', addressLocality: 'Lisboa', addressCountry: 'PT' }, 'Lisboa, Portugal'],
    [{ name: 'Köln, Germany', addressLocality: 'Köln', addressCountry: 'DE' }, 'Köln, Deutschland', 'de'],
    [
      { name: 'Cambridge, MA, USA', addressLocality: 'Cambridge', addressRegion: 'MA', addressCountry: 'US' },
      'Cambridge, MA, United States',
    ],
    [{ name: 'Headquarters', addressLocality: 'Berlin', addressCountry: 'DE' }, 'Headquarters'],
    [{ name: 'Germany, Munich', addressLocality: 'Munich', addressCountry: 'DE' }, 'Germany, Munich'],
    [{ addressLocality: 'Singapore', addressCountry: 'SG' }, 'Singapore'],
    [{ addressCountry: 'DE' }, 'Germany'],
    [{ addressCountry: 'DE' }, 'Niemcy', 'pl'],
    [{ addressCountry: 'Canada' }, 'Canada'],
    [{ addressCountry: 'QZ' }, 'QZ'],
    [{ workplaceType: 'REMOTE' }, null],
    [{}, null],
  ] as const) {
    it(`shows ${shown ? `"${shown}"` : 'nothing'} for ${JSON.stringify(place)} in ${locale}`, () => {
      expect(formatPlace(place, locale)).to.equal(shown);
    });
  }
});
