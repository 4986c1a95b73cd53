import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../../..');
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
  .join('\n');
const store: Record<string, { message: string; description?: string }> = messages;

describe('the messages', () => {
  it('are all said somewhere', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
    const said = new Set(
      [...sources.matchAll(/["'](\w+)["']/g), ...manifest.matchAll(/__MSG_(\w+)__/g)].map(
        ([, key]) => key,
      ),
    );
    const unsaid = Object.keys(store).filter((key) => !said.has(key));
    expect(unsaid).toEqual([]);
  });

  it('explain every number or name that is filled in, for whoever translates them', () => {
    const unexplained = Object.entries(store)
      .filter(
        ([, { message, description }]) => /\$\d/.test(message) && !description?.includes('$1'),
      )
      .map(([key]) => key);
    expect(unexplained).toEqual([]);
  });

  it('use the dollar sign for filling in only: Chrome refuses a name between two of them', () => {
    const odd = Object.entries(store).filter(([, { message }]) => /\$(?!\d)|\$\w+\$/.test(message));
    expect(odd).toEqual([]);
  });

  it('describe the extension within the 132 characters that stores allow', () => {
    expect(store['extDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
