/** The library's files beside the builder. */

/** The folder of the scripts: the builder is in a folder of it. */
const FOLDER = new URL('../', import.meta.url);

/** The library as one classic script, with all that loads on demand inside. */
export const WHOLE_LIBRARY = 'builder/job-posting.all.js';

/** Has the browser load a module without running it. */
const preload = (name: string): void => {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(name, FOLDER).href;
  document.head.append(link);
};

/** Fetches each file once, and keeps it: the builder works offline then. */
export class LibraryFiles {
  readonly #files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  /**
   * The bytes of a file.
   *
   * @throws If it cannot be fetched. The next call tries again.
   */
  get(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#files.get(name);
    if (known) return known;
    const file = this.#fetch(name);
    this.#files.set(name, file);
    file.catch(() => this.#files.delete(name));
    return file;
  }

  async #fetch(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await fetch(new URL(name, FOLDER));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** The text of a file. */
  async text(name: string): Promise<string> {
    return new TextDecoder().decode(await this.get(name));
  }

  /** The names of all scripts. */
  async names(): Promise<string[]> {
    const hashes: unknown = JSON.parse(await this.text('integrity.json'));
    return typeof hashes === 'object' && hashes !== null ? Object.keys(hashes) : [];
  }

  /**
   * Fetches all scripts, and has the browser keep those that load on demand, so that everything works offline from then
   * on. Does nothing where the reader wants few data, and does not throw.
   */
  async prefetch(): Promise<void> {
    const { connection } = navigator as { connection?: { saveData?: boolean } }; // not in every browser
    if (connection?.saveData) return;
    try {
      const ofBuilder: unknown = JSON.parse(await this.text('builder/files.json'));
      if (Array.isArray(ofBuilder)) for (const name of ofBuilder) preload(`builder/${String(name)}`);
      await this.get(WHOLE_LIBRARY);
      const names = await this.names();
      for (const name of names) await this.get(name);
      // the main script is there already, and the classic one is no module
      for (const name of names) if (!/^job-posting(?:\.classic)?\.min\.js$/.test(name)) preload(name);
    } catch {
      // offline already: what is missing is fetched when it is needed
    }
  }
}

export const libraryFiles = new LibraryFiles();
