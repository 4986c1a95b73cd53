// addons-linter over the built Firefox package: an error or a warning fails.
import { fileURLToPath } from 'node:url';
import { createInstance } from 'addons-linter';

const folder = fileURLToPath(new URL('../dist/firefox', import.meta.url));
const linter = createInstance({
  config: {
    _: [folder],
    logLevel: 'error',
    output: 'none',
    stack: false,
    disableXpiAutoclose: true,
  },
  runAsBinary: false,
});
const report = await linter.run();
const found = [...report.errors, ...report.warnings];
for (const { _type, code, message, file, line } of found)
  console.error(`${_type}: ${code} ${message} (${file ?? ''}:${line ?? ''})`);
console.log(
  `addons-linter: ${report.errors.length} errors, ${report.warnings.length} warnings, ${report.notices.length} notices`,
);
process.exit(found.length > 0 ? 1 : 0);
