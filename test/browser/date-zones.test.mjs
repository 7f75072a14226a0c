// A date-only value is that day wherever it is read: pages in browsers whose clocks stand in 21 zones.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CAPTURES, hasCaptures } from '../support/captures.mjs';
import { engines } from '../support/engines.mjs';
import { recordMetric } from '../support/quality.mjs';

const ZONES =
  'UTC America/Los_Angeles America/New_York America/Sao_Paulo America/St_Johns Europe/London Europe/Berlin Africa/Cairo Africa/Casablanca Asia/Kolkata Asia/Kathmandu Asia/Tokyo Asia/Tehran Australia/Lord_Howe Australia/Eucla Pacific/Auckland Pacific/Apia Pacific/Chatham Pacific/Kiritimati Pacific/Pago_Pago Antarctica/Troll'.split(
    ' ',
  );

/** The days to show: those of the captures if they are here, or else a few, and some whose midnight is missing or doubled somewhere. */
const days = () => {
  const own = ['2026-01-01', '2026-12-31', '2024-02-29', '2011-12-30', '2018-11-04', '2026-03-29', '2026-11-01'];
  if (!hasCaptures) return own;
  const rows = JSON.parse(readFileSync(join(CAPTURES, 'hostile/dates-date-only.json'), 'utf8'));
  // the others mean that no date was set
  const isSet = (date) => !['0001-01-01', '1969-12-31', '1970-01-01', '9999-12-31'].includes(date);
  return rows.filter(({ valid, input }) => valid && isSet(input)).map(({ input }) => input);
};

const script = new URL('../../dist/job-posting.classic.min.js', import.meta.url);
const page = `<!doctype html><meta charset="utf-8"><title>Dates</title><body><script src="${script}"></script>`;

/** In the page: what the picker says for each date, and the zone of the clocks. */
const shown = async (dates) => {
  const picker = document.createElement('job-start-date-picker');
  picker.lang = 'en-GB';
  picker.now = '0001-01-01';
  document.body.append(picker);
  const texts = [];
  for (const start of dates) {
    picker.startDates = [{ start }];
    await picker.updateComplete;
    texts.push(picker.shadowRoot.querySelector('[part=option-label]').textContent);
  }
  return { texts, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
};

/** "18 May 2026", without any date of the engine's own. */
const inWords = (date) => {
  const [year, month, day] = date.split('-').map(Number);
  const name = 'Jan Feb Mar Apr May Jun Jul Aug Sept? Oct Nov Dec'.split(' ')[month - 1];
  return new RegExp(`^${day} ${name} ${year}$`);
};

for (const { name, launch } of engines) {
  describe(`dates in ${name}`, () => {
    const dates = days();
    let folder;
    let browser;
    let checks = 0;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'page-'));
      writeFileSync(join(folder, 'index.html'), page);
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
      if (checks > 0)
        recordMetric('R6', `${dates.length} dates in ${checks / dates.length} zones show their day`, {
          engine: name,
          test: import.meta.url,
        });
    });

    for (const zone of ZONES) {
      it(`shows the same day in ${zone}`, async () => {
        await browser.setZone(zone);
        await browser.open(pathToFileURL(join(folder, 'index.html')).href);
        const seen = await browser.evaluate(shown, dates);
        assert.match(
          seen.zone,
          zone === 'UTC'
            ? /UTC|GMT/
            : new RegExp(zone.replace('Kolkata', '(Kolkata|Calcutta)').replace('Kathmandu', '(Kathmandu|Katmandu)')),
        );
        dates.forEach((date, index) => assert.match(seen.texts[index], inWords(date), date));
        checks += dates.length;
      });
    }
  });
}
