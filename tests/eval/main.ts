/** `npm run eval -- NAME [ARGS]` runs tests/eval/NAME.ts, which exports `run(args)`. */
import { readdirSync } from 'node:fs';

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts' && !file.includes('-'))
  .map((file) => file.slice(0, -3));
const [name, ...args] = process.argv.slice(2);
if (name === undefined || !known.includes(name)) {
  console.error(`usage: npm run eval -- ${known.join('|')} [arguments]`);
  process.exit(2);
}
const evaluation = (await import(`./${name}.ts`)) as { run(args: string[]): Promise<number> };
process.exit(await evaluation.run(args));
