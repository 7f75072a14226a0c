import { serializeJSONLD } from '../structured-data/serialize.js';

/** A script with JSON, which no text in it can end. */
export const dataScript = (type: string, data: unknown, attributes = ''): string =>
  `<script type="${type}"${attributes}>${serializeJSONLD(data)}</script>`;
