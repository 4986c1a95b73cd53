import { reportCredentials } from './catalog/credential-report.ts';
import { lint } from './catalog/lint.ts';
import { patch } from './catalog/patch.ts';
import { report } from './catalog/report.ts';
import { tryName } from './catalog/try-name.ts';

const USAGE = `npm run catalog -- lint [--fix]     check skills and credentials; --fix sorts and formats
npm run catalog -- try NAME         where a name would stand in the shared job texts
npm run catalog -- patch FILE       what a contribution file changes, as a patch; --write does it
npm run catalog -- report [credentials]   what the catalogue holds, and what it does not know`;

const [command, ...args] = process.argv.slice(2);
switch (command) {
  case 'lint':
    process.exitCode = lint(args);
    break;
  case 'try':
    process.exitCode = tryName(args);
    break;
  case 'patch':
    process.exitCode = patch(args);
    break;
  case 'report':
    if (args[0] !== 'credentials') process.exitCode = report(args);
    if (args[0] !== 'skills') for (const line of reportCredentials()) console.log(line);
    break;
  default:
    console.error(USAGE);
    process.exitCode = 2;
}
