import { css } from 'lit';

/** The color of each group of fields, in the form and in the text: 4.5 to 1 or more on the surface. */
export const groupColors = css`
  .job {
    --group: light-dark(#b01e68, #f58bbd);
  }
  .pay {
    --group: light-dark(#0b6b38, #62d192);
  }
  .place {
    --group: light-dark(#1556b0, #86b7ff);
  }
  .dates {
    --group: light-dark(#6a36b8, #c3a3ff);
  }
  .people {
    --group: light-dark(#8a4b00, #f2b266);
  }
  .apply {
    --group: light-dark(#00666b, #5fd0d6);
  }
  .text,
  .more {
    --group: light-dark(#565b66, #a7acb8);
  }
`;
