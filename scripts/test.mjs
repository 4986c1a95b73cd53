// npm test: everything that proves the product, stage by stage, with a closing line
// "N passed, N failed[, N skipped]". `npm test -- unit lint` runs only the steps named.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}.cache/test`;
mkdirSync(cache, { recursive: true });

const bin = (name) => `${root}node_modules/.bin/${name}`;

/**
 * A step is a command that counts as one check, or a vitest project whose tests are counted. The
 * steps of one stage need nothing of each other and run at once.
 */
const STAGES = [
  [
    { name: 'types', command: [bin('tsc'), '--noEmit'] },
    { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
    { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
    { name: 'catalog', command: [bin('tsx'), 'scripts/catalog.ts', 'lint'] },
  ],
  [{ name: 'unit', project: 'unit' }],
  [{ name: 'dom', project: 'dom' }],
  [{ name: 'build', command: [process.execPath, 'scripts/build.mjs'] }],
  [{ name: 'addons-linter', command: [process.execPath, 'scripts/lint-addon.mjs'] }],
  [{ name: 'chromium', project: 'chromium' }],
  [{ name: 'firefox', project: 'firefox' }],
];
const names = STAGES.flat().map((step) => step.name);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}. Steps: ${names.join(' ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const stages = STAGES.map((stage) =>
  stage.filter((step) => wanted.length === 0 || wanted.includes(step.name)),
).filter((stage) => stage.length > 0);
for (const [index, stage] of stages.entries()) {
  console.log(`\n[${index + 1}/${stages.length}] ${stage.map((step) => step.name).join(', ')}`);
  await Promise.all(stage.map(runStep));
}
if (failures.length > 0) console.log(`\nfailed steps: ${failures.join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);

async function runStep(step) {
  const started = Date.now();
  const result = step.project ? await runProject(step.project) : await runCheck(step.command);
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped ?? 0;
  if (result.failed > 0) failures.push(step.name);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${result.failed > 0 ? 'FAILED' : 'ok'} ${step.name} (${seconds} s)`);
}

async function runCheck([command, ...args]) {
  const code = await run(command, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function runProject(project) {
  const output = `${cache}/${project}.json`;
  rmSync(output, { force: true });
  const code = await run(bin('vitest'), [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ]);
  let report;
  try {
    report = JSON.parse(readFileSync(output, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const passed = report.numPassedTests;
  // A file that cannot be loaded or holds no test fails the run without a failed test in it.
  const failed = Math.max(report.numFailedTests, code === 0 && passed > 0 ? 0 : 1);
  return { passed, failed, skipped: report.numPendingTests + report.numTodoTests };
}

function run(command, args) {
  return new Promise((resolve) => {
    spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', (error) => {
        console.error(String(error));
        resolve(1);
      })
      .on('close', (code) => resolve(code ?? 1));
  });
}
