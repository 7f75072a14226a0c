// Extensions find it there.
import htmx from 'htmx2';

globalThis.htmx = htmx;
