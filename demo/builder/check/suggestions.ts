import { type TemplateResult, html } from 'lit';

const names = (type: 'region' | 'language' | 'currency'): Intl.DisplayNames => new Intl.DisplayNames('en', { type });

const REGIONS =
  'US CA GB IE DE AT CH FR BE NL LU ES PT IT SE DK NO FI PL CZ TR IL AE IN SG JP KR CN HK TW AU NZ BR MX AR ZA'.split(
    ' ',
  );
const LANGUAGES = 'en de fr es pt it nl sv pl tr ar he hi ja ko zh'.split(' ');
const CURRENCIES =
  'USD EUR GBP CHF CAD AUD NZD SGD INR JPY CNY HKD KRW SEK NOK DKK PLN CZK TRY ILS AED BRL MXN ZAR'.split(' ');

const list = (id: string, codes: readonly string[], nameOf: (code: string) => string | undefined): TemplateResult =>
  html`<datalist id=${id}>
    ${codes.map((code) => html`<option value=${code}>${nameOf(code) ?? ''}</option>`)}
  </datalist>`;

/** What fields with codes suggest. They take any other code as well. */
export const suggestions = (): TemplateResult => html`
  ${list('countries', REGIONS, (code) => names('region').of(code))}
  ${list('languages', LANGUAGES, (code) => names('language').of(code))}
  ${list('currencies', CURRENCIES, (code) => names('currency').of(code))}
  ${list('time-zones', Intl.supportedValuesOf('timeZone'), () => '')}
`;
