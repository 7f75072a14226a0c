import { expect } from '@open-wc/testing';
import { nowAt } from '../../../../demo/builder/preview/clock.js';

describe('nowAt', () => {
  it('is the day before and after the deadline', () => {
    expect(nowAt('today', { validThrough: '2030-03-01' })).to.equal(null);
    expect(nowAt('eve', { validThrough: '2030-03-01' })).to.equal('2030-02-28');
    expect(nowAt('closed', { title: 'Cook', validThrough: '2030-12-31' })).to.equal('2031-01-01');
    expect(nowAt('eve', { validThrough: '2030-03-01T12:00:00Z' })).to.equal('2030-02-28T12:00:00.000Z');
  });

  it('is null without a deadline', () => {
    for (const validThrough of [undefined, 'ROLLING', 'soon', ''])
      expect(nowAt('eve', validThrough === undefined ? {} : { validThrough })).to.equal(null);
  });
});
