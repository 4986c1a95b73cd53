import { build, type Plugin } from 'vite';

const FILE = 'background.js';
/**
 * Tells V8 to compile every function when the script is first read, so that the compiled code that
 * Chromium keeps holds them all: else those of a reading are compiled anew at each cold start.
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad';

/**
 * The background as one classic script. As modules it is read and parsed anew at each start of the
 * worker: Chromium keeps compiled code for classic workers only, and that halves the time until a
 * cold worker hears anything (docs/recognition.md). What it names in `import()` is in it too, and runs
 * when it is first asked for. To stand behind crxjs, whose manifest has no background.
 */
export function backgroundFile(source: string, background: object): Plugin {
  let code = '';
  return {
    name: 'waymark-background',
    apply: 'build',
    async buildStart() {
      const result = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [reportModules((id) => this.addWatchFile(id))],
        build: {
          write: false,
          target: 'es2023',
          minify: process.env['WAYMARK_READABLE'] ? false : 'oxc',
          // As a library: in an app Vite wraps every `import()` in a loader of style sheets.
          lib: { entry: source, formats: ['iife'], name: 'background', fileName: () => FILE },
          rolldownOptions: { checks: { bundlerTimings: false } },
        },
      });
      const [built, ...others] = [result].flat();
      if (!built || others.length > 0 || !('output' in built) || built.output.length > 1)
        throw new Error('The background must be one script.');
      ({ code } = built.output[0]);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: FILE, source: `${COMPILE_ALL}\n${code}` });
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') throw new Error('There is no manifest to name it in.');
        const written = JSON.parse(String(manifest.source)) as object;
        manifest.source = `${JSON.stringify({ ...written, background }, null, 2)}\n`;
      },
    },
  };
}

/** So that `npm run dev` builds anew when a file of the background changes. */
function reportModules(heard: (id: string) => void): Plugin {
  return {
    name: 'waymark-background-modules',
    moduleParsed({ id }) {
      if (id.startsWith('/') || /^[A-Z]:/.test(id)) heard(id);
    },
  };
}
