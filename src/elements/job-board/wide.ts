/** From here on the filters are beside the list, as the styles have it. */
const WIDE_REM = 54;

/** Whether there is room beside the list. */
export const isWide = ({ clientWidth, ownerDocument }: Element): boolean =>
  clientWidth >= WIDE_REM * Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize);
