import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { writeRelations } from './src/core/catalog/relations.ts';
import { compileLexicon } from './src/core/recognition/compile-lexicon.ts';
import { backgroundFile } from './scripts/lib/background-file.ts';
import { loadCatalogFiles } from './scripts/lib/load-catalog.ts';
import { manifestFor, type Target } from './scripts/lib/manifest.ts';

const CONTENT_SCRIPT = 'src/entries/content/index.ts';

/** One build makes one browser's package: `TARGET=chrome|firefox vite build`. */
export default defineConfig((): UserConfig => {
  const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
  const { background, ...manifest } = manifestFor(target);
  return {
    publicDir: 'public',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      minify: process.env['WAYMARK_READABLE'] ? false : 'oxc',
      modulePreload: false,
      rolldownOptions: {
        // Advice on the speed of the build, which a newcomer would take for a fault.
        checks: { bundlerTimings: false },
        input: {
          welcome: 'src/entries/welcome/index.html',
          report: 'src/entries/report/index.html',
          pageCopy: 'src/entries/page-copy/index.html',
        },
      },
    },
    // The reader of PDF files is loaded by the import worker when there is one to read.
    worker: { format: 'es', plugins: () => [pdfWithoutFetchedCode()] },
    plugins: [
      preactWithoutInnerHtml(),
      catalogFiles(),
      crx({
        manifest: manifest as unknown as ManifestV3Export,
        browser: target,
        // One self-contained file: nothing of the extension becomes web-accessible.
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
      backgroundFile('src/entries/background/index.ts', background),
    ],
  };
});

/** The catalogue ships as data beside the code: a compiled lexicon and the entries themselves. */
function catalogFiles(): Plugin {
  return {
    name: 'waymark-catalog',
    apply: 'build',
    generateBundle() {
      const files = loadCatalogFiles();
      this.emitFile({
        type: 'asset',
        fileName: 'catalog/lexicon.bin',
        source: compileLexicon(files),
      });
      this.emitFile({
        type: 'asset',
        fileName: 'catalog/relations.json',
        source: JSON.stringify(writeRelations(files.skills, files.credentials)),
      });
      this.emitFile({
        type: 'asset',
        fileName: 'catalog/catalog.json',
        source: JSON.stringify(forMatching(files)),
      });
    },
  };
}

/** What only recognition needs is in the lexicon already; the worker parses the rest at each start. */
function forMatching({
  skills,
  credentials,
  professions,
  sources,
  stacks,
}: ReturnType<typeof loadCatalogFiles>) {
  return {
    professions: professions.map(({ sources: _s, ...entry }) => entry),
    sources,
    stacks,
    skills: skills.map(
      ({ local: _l, not: _n, cues: _c, exact: _e, family: _f, ...entry }) => entry,
    ),
    credentials: credentials.map(({ not: _n, cues: _c, exact: _e, family: _f, ...entry }) => entry),
  };
}

/**
 * Preact's only `innerHTML` serves `dangerouslySetInnerHTML`, which Waymark never uses; replacing it
 * disarms that prop and satisfies addons-linter (UNSAFE_VAR_ASSIGNMENT). Fails when Preact changes.
 */
function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'waymark-preact-without-inner-html',
    enforce: 'pre',
    load(id) {
      if (!/\/preact\/dist\/preact\.(module|mjs|js)/.test(id.split('?')[0] ?? '')) return null;
      const code = readFileSync(id.split('?')[0] ?? '', 'utf8');
      if (!code.includes('innerHTML')) throw new Error('preact no longer contains innerHTML');
      return code.replaceAll('innerHTML', 'textContent');
    },
  };
}

/**
 * pdf.js can fetch parts of itself and has a fallback of old engines that makes code from a string.
 * Neither can happen here (one worker, no `workerSrc`, no wasm); both are taken out, so that nobody
 * has to believe that, and addons-linter is satisfied. Fails when pdf.js changes.
 */
function pdfWithoutFetchedCode(): Plugin {
  const parts = [/Function\("return this"\)\(\)/, /await\(import\([^)]*\)\)/];
  return {
    name: 'waymark-pdf-without-fetched-code',
    enforce: 'pre',
    load(id) {
      if (!/\/pdfjs-dist\/legacy\/build\/pdf\.(worker\.)?min\.mjs$/.test(id)) return null;
      let code = readFileSync(id, 'utf8');
      for (const part of parts) {
        if (!part.test(code)) throw new Error(`pdf.js no longer contains ${part.source}`);
        code = code.replace(part, 'undefined');
      }
      return code;
    },
  };
}
