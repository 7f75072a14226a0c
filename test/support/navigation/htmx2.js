import './htmx2-global.js';
import 'htmx-ext-head-support/head-support.js';
