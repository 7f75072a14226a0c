/** The regions where the week begins on Sunday, and on Saturday: CLDR's `weekData`, for browsers without `getWeekInfo`. */
const SUNDAY =
  'AG AS AU BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

interface WeekLocale extends Intl.Locale {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/** The first day of the week in a locale: 0 is Sunday, 6 is Saturday. */
export const firstDayOfWeek = (locale: string): number => {
  const full: WeekLocale = new Intl.Locale(locale).maximize();
  const { firstDay } = full.getWeekInfo?.() ?? full.weekInfo ?? {};
  if (firstDay !== undefined) return firstDay % 7;
  const { region = '' } = full;
  return SUNDAY.includes(region) ? 0 : SATURDAY.includes(region) ? 6 : 1;
};
