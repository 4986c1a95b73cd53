// npm run build [chrome|firefox]: dist/chrome and dist/firefox from one source.
import { buildExtension } from './lib/build-extension.mjs';

const wanted = process.argv.slice(2);
for (const target of wanted.length > 0 ? wanted : ['chrome', 'firefox']) {
  await buildExtension(target);
  console.log(`built dist/${target}`);
}
