import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { InlineConfig } from 'vite';

const app = fileURLToPath(new URL('app', import.meta.url));

/** Where the built app lies: not in git, made by `npm ci` or by the first start. */
export const builtApp = fileURLToPath(new URL('dist', import.meta.url));

const MARKER = '.sources';
const COMPRESSIBLE = '**/*.{html,js,css,svg,json}';

/** The browsers of public offices are a few years old. */
const config: InlineConfig = {
  root: app,
  configFile: false,
  logLevel: 'warn',
  mode: 'production',
  build: {
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16'],
    // A picture or font inlined as data: would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1024,
    // Two pages; the second is for those who write queries.
    rolldownOptions: {
      input: [join(app, 'index.html'), join(app, 'graphiql.html')],
      // Libraries mark what is for browsers only; here everything is.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
};

/** Builds the app unless the build there is of just these sources. Tells whether it built. */
export async function buildApp(): Promise<boolean> {
  const sources = hashOfSources();
  const marker = join(builtApp, MARKER);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === sources) return false;
  const { build } = await import('vite');
  // Built aside and put in place whole: a gateway may be serving the one before.
  const aside = `${builtApp}.${process.pid}`;
  await build({ ...config, build: { ...config.build, outDir: aside } });
  await Promise.all(globSync(COMPRESSIBLE, { cwd: aside }).map((file) => compress(join(aside, file))));
  writeFileSync(join(aside, MARKER), sources);
  putInPlace(aside);
  return true;
}

/** Of two processes that build at once the later finds the place taken by just the same, and leaves it. */
function putInPlace(aside: string): void {
  try {
    rmSync(builtApp, { recursive: true, force: true });
    renameSync(aside, builtApp);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(join(builtApp, MARKER))) throw error;
  }
}

/** By content, not by date: a fresh clone dates every file alike. */
function hashOfSources(): string {
  const hash = createHash('sha256');
  const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
  const sentences = fileURLToPath(new URL('../../libs/errors/messages', import.meta.url));
  const files = [app, sentences].flatMap((folder) =>
    globSync('**/*.{ts,tsx,css,html,svg,graphql}', { cwd: folder })
      .toSorted()
      .map((name) => join(folder, name)),
  );
  for (const file of [...files, fileURLToPath(import.meta.url), lock]) {
    if (existsSync(file)) hash.update(basename(file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  // The last quality takes nearly twice as long, for one more byte in sixty.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  await Promise.all([
    promisify(gzip)(content, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
    promisify(brotliCompress)(content, brotli).then((packed) => writeFile(`${file}.br`, packed)),
  ]);
}
