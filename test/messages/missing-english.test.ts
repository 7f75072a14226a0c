import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/messages/translate.js';

// the file with these messages is not loaded here
describe('messages whose file is missing', () => {
  const t = messagesFor('en');

  it('are words made of their keys, with their values', () => {
    expect(t('board.sort.newest')).to.equal('newest');
    expect(t('fact.totalJobOpenings')).to.equal('total job openings');
    expect(t('benefit.notProvided', { name: 'Bus' })).to.equal('Bus not provided');
    expect(t('salary.short.HOUR', { amount: '$25' })).to.equal('$25 hour');
    expect(t.count('board.count', 5)).to.equal('5 count');
  });
});
