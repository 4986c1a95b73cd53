import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { compileLexicon } from './src/core/recognition/compile-lexicon.ts';
import { loadCatalogFiles } from './scripts/lib/load-catalog.ts';
import { manifestFor, type Target } from './scripts/lib/manifest.ts';

const CONTENT_SCRIPT = 'src/entries/content/index.ts';

/** One build makes one browser's package: `TARGET=chrome|firefox vite build`. */
export default defineConfig((): UserConfig => {
  const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'public',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      minify: process.env['WAYMARK_READABLE'] ? false : 'oxc',
      modulePreload: false,
      rolldownOptions: { input: { welcome: 'src/entries/welcome/index.html' } },
    },
    plugins: [
      preactWithoutInnerHtml(),
      catalogFiles(),
      crx({
        manifest: manifestFor(target) as unknown as ManifestV3Export,
        browser: target,
        // One self-contained file: nothing of the extension becomes web-accessible.
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
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
        fileName: 'catalog/catalog.json',
        source: JSON.stringify(forMatching(files)),
      });
    },
  };
}

/** What only recognition needs is in the lexicon already; the worker parses the rest at each start. */
function forMatching({ skills, credentials, professions }: ReturnType<typeof loadCatalogFiles>) {
  return {
    professions: professions.map(({ sources: _s, ...entry }) => entry),
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
