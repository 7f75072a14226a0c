import { Readable, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InputFailure } from './failure.js';

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The encodings that `decoded` undoes, for `Accept-Encoding`. */
export const ENCODINGS = 'gzip, deflate, br';

const tooLarge = (maxBytes: number): InputFailure =>
  new InputFailure(
    `it is larger than ${maxBytes / 1_000_000} MB when unpacked, so it was not read to its end; --max-size allows more`,
  );

/** A stream without its `Content-Encoding`. */
export const decoded = (stream: Readable, encoding: string | undefined): Readable => {
  const create = DECODERS[encoding?.trim().toLowerCase() ?? ''];
  if (!create) return stream;
  const decoder = create();
  pipeline(stream, decoder, () => {}); // an error of either is an error of the decoder, which the reader sees
  return Readable.from(decoder);
};

/**
 * The chunks of a stream.
 *
 * @throws {InputFailure} As soon as there are more than `maxBytes`; the stream is closed then.
 */
export async function* limited(stream: AsyncIterable<unknown>, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array); // a stream without encoding has no other chunks
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield bytes;
  }
}

/** The bytes of a stream; of a gzip file, those that it holds. */
export async function* unpacked(stream: AsyncIterable<unknown>): AsyncGenerator {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const whole = async function* (): AsyncGenerator {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  const [one, two] = Buffer.from(first.value as Uint8Array); // as above
  const isGzip = one === 0x1f && two === 0x8b;
  yield* isGzip ? decoded(Readable.from(whole()), 'gzip') : whole();
}

/**
 * All bytes of a stream; of a gzip file, those that it holds.
 *
 * @throws {InputFailure} If there are more than `maxBytes`.
 */
export const readBytes = async (stream: AsyncIterable<unknown>, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of limited(unpacked(stream), maxBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
