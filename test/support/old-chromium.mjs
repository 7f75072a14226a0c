// Older Chromium to test in, fetched on first use: npm's `@sparticuz/chromium` has a headless binary for Linux in its
// tarball. It is no dependency, because each version is 60 MB. `node test/support/old-chromium.mjs 109 126` fetches some.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { arch, argv, env, platform } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const PACKAGE = '@sparticuz/chromium';
/** The release for each version of Chromium, with the hash of its tarball. */
const RELEASES = {
  109: ['109.0.6', 'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg=='],
  116: ['116.0.0', 'sha512-PynBS6fIE9DnQofQFSGMn63sbHxrcQOmQDGfv1p4sXCEw8IjTBqTj1j72/RomhjtnbaTJn3ktuaPCQc6j51sUQ=='],
  119: ['119.0.2', 'sha512-VB6tHW13YpQ7HqyhKG1KU8Z1RIb/kfHMg8j/4ft5rk8mMvEm2YkBYFCHnj+yb0P/RPLcdgX3+VC58GuJilOtww=='],
  123: ['123.0.1', 'sha512-RPrA99xrddbXXZjhUH1WZkTCK3QDQ77t/0y+vULtiW1uAlWLBxorxGnNTuzBDk6eNolxOVFrXZ2aoAN+/eB5TA=='],
  126: ['126.0.0', 'sha512-qqGQmZQj3y0/V2osKswRHbzK4Qe80YHSDnpt6ac51hsY1bMDinMS9Q+eEmcL+re2MEhYN+ykoV9BY8Dyw1Lyjg=='],
  131: ['131.0.1', 'sha512-VfmHkQmb/Px0zjwdSQwjRMwFw63Qfj+g4Giumz4jiAGEpXHgIZk6xEwlUz6yiUHVDveK2TEgMR2MR6I3okOE7w=='],
  137: ['137.0.1', 'sha512-9ixW23xjzIgSwBPLhWFOnrJNsnEw4dQWZqGzBCFGwGVuBPkNiJHO5VAGKezXj81J0wMYwP04tLlJFjsN5z4ROw=='],
};

export const OLD_VERSIONS = Object.keys(RELEASES).map(Number);

const cache = join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'job-posting-elements');
const run = promisify(execFile);

/** Unpacks a release into `folder`: the browser, and what it draws with where there is no graphics card. */
const fetchRelease = async ([release, integrity], folder) => {
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(join(cache, 'fetch-'));
  try {
    const options = ['--silent', '--pack-destination', temporary];
    await run('npm', ['pack', `${PACKAGE}@${release}`, ...options], { timeout: 120_000 });
    const tarball = join(temporary, `sparticuz-chromium-${release}.tgz`);
    const hash = createHash('sha512').update(await readFile(tarball));
    if (`sha512-${hash.digest('base64')}` !== integrity) throw new Error(`${PACKAGE}@${release} is not what it was`);
    await run('tar', ['-xzf', tarball, '-C', temporary]);
    const unpacked = join(temporary, 'unpacked');
    await mkdir(unpacked);
    const decompress = (from, to) =>
      pipeline(
        createReadStream(join(temporary, 'package/bin', from)),
        createBrotliDecompress(),
        createWriteStream(to, { mode: 0o755 }),
      );
    await decompress('chromium.br', join(unpacked, 'chromium'));
    const drawing = join(temporary, 'swiftshader.tar');
    await decompress('swiftshader.tar.br', drawing);
    await run('tar', ['-xf', drawing, '-C', unpacked]);
    await rename(unpacked, folder);
  } finally {
    await rm(temporary, { recursive: true });
  }
};

/** The path of Chromium `version`; undefined, with a line on the console, if it cannot be had. */
export const findOldChromium = async (version) => {
  const release = RELEASES[version];
  const folder = join(cache, `chromium-${release[0]}`);
  try {
    if (platform !== 'linux' || arch !== 'x64') throw new Error('it is for Linux on x64');
    if (!existsSync(folder)) await fetchRelease(release, folder);
    return join(folder, 'chromium');
  } catch (error) {
    console.log(`Chromium ${version} is not here: its tests are left out (${String(error).split('\n')[0]})`);
    return undefined;
  }
};

if (argv[1] === fileURLToPath(import.meta.url))
  for (const version of argv.slice(2)) console.log(version, await findOldChromium(Number(version)));
