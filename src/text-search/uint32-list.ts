/** A list of whole numbers below 2^32, of 4 bytes each. */
export class Uint32List {
  length = 0;
  #array = new Uint32Array(256);

  push(value: number): void {
    this.#grow(this.length + 1);
    this.#array[this.length++] = value;
  }

  /** Adds `count` zeros. Returns them, to be set before more is added. */
  extend(count: number): Uint32Array {
    this.#grow(this.length + count);
    this.length += count;
    return this.#array.subarray(this.length - count, this.length);
  }

  at(index: number): number {
    return this.#array[index] ?? 0;
  }

  /** Gives back the room for more. */
  trim(): void {
    this.#array = this.#array.slice(0, this.length);
  }

  /** The size, in bytes. */
  get byteLength(): number {
    return this.#array.byteLength;
  }

  #grow(length: number): void {
    if (length <= this.#array.length) return;
    const array = new Uint32Array(Math.max(length, Math.ceil(this.#array.length * 1.5)));
    array.set(this.#array);
    this.#array = array;
  }
}
