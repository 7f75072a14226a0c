// The width and height of the pictures of the documentation, so that the page keeps their place.

/** @param bytes A file in WebP, as screenshots are written. */
export const imageSize = (bytes) => {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  throw new Error(`A picture of the kind “${kind}” is not read`);
};
