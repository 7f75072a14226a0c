import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { type CalendarEntry, toCalendar } from '../../../src/model/posting/ical.js';
import { capturedText } from '../../support/corpus.js';

const NOW = Date.parse('2026-02-01T12:00:00.123Z');
const entry: CalendarEntry = {
  id: 'acme.example/42',
  when: '2026-03-31',
  summary: 'Application deadline: Intern',
  description: 'Apply by Mar 31, 2026, 11:59 PM PDT',
  url: 'https://acme.example/jobs/42',
};

/** What an independent parser makes of the file. */
const read = (more: Partial<CalendarEntry>): { event: ICAL.Event; component: ICAL.Component } => {
  const calendar = new ICAL.Component(ICAL.parse(toCalendar({ ...entry, ...more }, NOW)) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  return { event: new ICAL.Event(component), component };
};

describe('toCalendar', () => {
  it('writes a day as a day, the same in all zones', () => {
    const { event } = read({});
    expect(event.startDate.isDate).to.equal(true);
    expect(event.startDate.toString()).to.equal('2026-03-31');
    expect(event.endDate.toString()).to.equal('2026-04-01');
  });

  it('writes an instant in UTC', () => {
    const { event } = read({ when: Date.parse('2026-03-31T17:00:00-04:00') });
    expect(event.startDate.isDate).to.equal(false);
    expect(event.startDate.toString()).to.equal('2026-03-31T21:00:00Z');
  });

  it('has what RFC 5545 asks for, and a reminder', () => {
    const { event, component } = read({});
    expect(event.uid).to.equal('acme.example/42');
    expect(String(component.getFirstPropertyValue('dtstamp'))).to.equal('2026-02-01T12:00:00Z');
    expect(component.getFirstPropertyValue('url')).to.equal('https://acme.example/jobs/42');
    const alarm = component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).to.equal('-PT15H');
    expect(alarm?.getFirstPropertyValue('action')).to.equal('DISPLAY');
  });

  for (const summary of [
    'a, b; c\\d "e": f',
    'two\nlines\r\nand\rmore',
    String.raw`\n is no line end, nor is \N`,
    'BEGIN:VALARM\r\nEND:VEVENT',
    '🧪'.repeat(100),
    `${'x'.repeat(61)}é${'ü'.repeat(200)}`,
    'ملحوظة: آخر موعد للتقديم، '.repeat(20),
    ' a space first',
  ]) {
    it(`gives back ${JSON.stringify(summary.slice(0, 40))}`, () => {
      const { event, component } = read({ summary, description: summary });
      expect(event.summary).to.equal(summary.replace(/\r\n?/g, '\n'));
      expect(event.description).to.equal(summary.replace(/\r\n?/g, '\n'));
      expect(component.getAllSubcomponents('valarm')).to.have.length(1);
    });
  }

  it('ends every line with CR LF, within 75 octets, and cuts no character in two', () => {
    for (const summary of ['🧪'.repeat(100), 'ü'.repeat(300), 'x'.repeat(500), `x${'ü'.repeat(300)}`]) {
      const file = toCalendar({ ...entry, summary }, NOW);
      const lines = file.split('\r\n');
      expect(lines.pop()).to.equal('');
      expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        expect(line).to.not.match(/\p{Cs}/u);
      }
    }
  });

  it('keeps hostile texts within their line', async function () {
    const texts = JSON.parse(await capturedText(this, 'hostile/text-hostile.json')) as string[];
    for (const summary of texts) {
      const { event, component } = read({ summary, id: summary });
      expect(event.startDate.toString()).to.equal('2026-03-31');
      expect(component.getAllProperties().length).to.equal(7);
    }
  });
});
