/** schema.org's `DayOfWeek`, from Monday on: `byDay` of its `Schedule`. Beside the vocabulary, for few pages need them. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export type Weekday = (typeof WEEKDAYS)[number];
