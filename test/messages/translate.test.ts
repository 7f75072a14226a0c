import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import type { Lazy } from '../../src/lazy/lazy.js';
import { LOCALE_LOADERS } from '../../src/messages/locales.js';
import {
  type MessageKey,
  defineMessages,
  loadMessages,
  messagesFor,
  onMessagesChange,
} from '../../src/messages/translate.js';

const words = (locale: string): string[] =>
  (['apply', 'apply.again', 'apply.email'] as const).map((key) => messagesFor(locale)(key));

// languages that nobody speaks, so that no other test is touched
describe('messagesFor', () => {
  it('speaks English, in every English', () => {
    for (const locale of ['en', 'en-GB', 'EN-us']) expect(messagesFor(locale)('apply')).to.equal('Apply');
  });

  it('speaks English where a language is not known', () => {
    expect(messagesFor('qaa')('apply')).to.equal('Apply');
    expect(messagesFor('')('apply')).to.equal('Apply');
  });

  it('looks in the region, then in the language, then in English', () => {
    defineMessages('qab', { apply: 'Aplik', 'apply.again': 'Aplik ree' });
    defineMessages('qab-XX', { apply: 'Aplix' });
    expect(words('qab-xx')).to.deep.equal(['Aplix', 'Aplik ree', 'Apply by e-mail']);
    expect(words('qab')).to.deep.equal(['Aplik', 'Aplik ree', 'Apply by e-mail']);
    expect(words('qab-YY')).to.deep.equal(['Aplik', 'Aplik ree', 'Apply by e-mail']);
  });

  it('fills in the placeholders, each as often as it stands there', () => {
    defineMessages('qac', { 'apply.full': '{title}, {title} @ {organization}' });
    expect(messagesFor('qac')('apply.full', { title: 'A', organization: 'B' })).to.equal('A, A @ B');
  });

  it('leaves a placeholder that nothing is given for, even one named like a part of every object', () => {
    defineMessages('qad', { apply: '{title} {constructor} {toString}' });
    expect(messagesFor('qad')('apply')).to.equal('{title} {constructor} {toString}');
  });

  it('reports the keys that a language lacks; none of English, or of a language that is not there', () => {
    defineMessages('qah', { apply: 'Aplik' });
    const missing: string[] = [];
    for (const locale of ['qah', 'en', 'qai']) {
      const t = messagesFor(locale, (key) => missing.push(`${locale} ${key}`));
      t('apply');
      t('apply.again');
    }
    expect(missing).to.deep.equal(['qah apply.again']);
  });

  it('takes values as they are', () => {
    const text = messagesFor('en')('apply.full', { title: '$& {organization} <b>', organization: 'B' });
    expect(text).to.equal('for $& {organization} <b> at B');
  });
});

describe('defineMessages', () => {
  it('adds to what was defined before', () => {
    defineMessages('qae', { apply: 'one' });
    defineMessages('QAE', { 'apply.again': 'two' });
    const t = messagesFor('qae');
    expect([t('apply'), t('apply.again')]).to.deep.equal(['one', 'two']);
  });

  it('overrides what was defined before, and touches no other language', () => {
    defineMessages('qaf', { apply: 'one' });
    defineMessages('qaf', { apply: 'two' });
    expect(messagesFor('qaf')('apply')).to.equal('two');
    expect(messagesFor('en')('apply')).to.equal('Apply');
  });

  it('takes an empty message for what it is', () => {
    defineMessages('qag', { 'apply.pooled': '' });
    expect(messagesFor('qag')('apply.pooled')).to.equal('');
  });
});

describe('loadMessages', () => {
  after(() => onMessagesChange(() => undefined));

  it('loads a language once, and says when it has arrived', async () => {
    let changes = 0;
    onMessagesChange(() => changes++);
    expect(messagesFor('sv-FI')('apply')).to.equal('Apply');
    await Promise.all([loadMessages('sv-FI'), loadMessages('sv')]);
    expect(loadMessages('sv')).to.equal(null);
    expect(messagesFor('sv-FI')('apply')).to.equal('Ansök');
    expect(changes).to.equal(1);
  });

  it('has nothing to load for English and for languages that the library does not have', () => {
    for (const locale of ['en', 'en-GB', 'qah', '']) expect(loadMessages(locale)).to.equal(null);
  });

  it('reports the file of a language that is missing, once, and English is shown', async () => {
    // @ts-expect-error there is no such file
    Object.assign(LOCALE_LOADERS, { qai: () => import('/responses/failing/qai.js') });
    const failures: Lazy<unknown>[] = [];
    const report = (language: Lazy<unknown>): void => void failures.push(language);
    await Promise.all([loadMessages('qai', report), loadMessages('qai', report)]);
    expect(loadMessages('qai', report)).to.equal(null);
    expect(failures.map(({ file }) => file)).to.deep.equal(['qai.js']);
    expect(messagesFor('qai')('apply')).to.equal('Apply');
  });

  it('fills the gaps of a language with English, and names them', async () => {
    Object.assign(LOCALE_LOADERS, { qaj: async () => ({ messages: { apply: 'Aplij' } }) });
    await loadMessages('qaj');
    const missing: string[] = [];
    const t = messagesFor('qaj', (key) => void missing.push(key));
    expect([t('apply'), t('apply.email')]).to.deep.equal(['Aplij', 'Apply by e-mail']);
    expect(missing).to.deep.equal(['apply.email']);
  });
});

describe('the English catalog', () => {
  it('says something for every key', () => {
    const t = messagesFor('en');
    for (const key of Object.keys(en) as MessageKey[]) expect(t(key), key).to.match(/\p{L}/u);
  });
});
