import { describe, expect, it, vi } from 'vitest';
import { type Copy, PageCopyView } from '../../../src/entries/page-copy/PageCopyView.tsx';
import { all, axeFindings, draw, one, press, text } from './screen.ts';

const NOTHING = { names: 0, mails: 0, phones: 0, numbers: 0, tokens: 0, own: 0 };
const COPY: Copy = {
  html: '<p>Python</p>',
  url: 'https://jobs.example/1',
  replaced: { ...NOTHING, names: 2, phones: 1, numbers: 3, tokens: 1 },
  lines: ['Data Analyst', 'Python'],
  fileName: 'jobs.example-copy.html',
};
const onChange = vi.fn();
const onSave = vi.fn();
const view = (part: Partial<Parameters<typeof PageCopyView>[0]>) => (
  <PageCopyView
    copy={COPY}
    failure={null}
    saved={null}
    options={{ words: [], everyWord: false }}
    onChange={onChange}
    onSave={onSave}
    {...part}
  />
);

describe('the copy of a page', () => {
  it('is shown, with what was replaced, before it can be saved', async () => {
    draw(view({}));
    expect(text()).toContain('Replaced: 2 names, 1 phone number and 4 ids and keys.');
    expect(text(document.querySelector('.copy-shown') as Element)).toContain('Data Analyst Python');
    expect(text()).toContain('<p>Python</p>');
    expect(await axeFindings()).toEqual([]);
    await press(one('button', 'Save the copy'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('takes further words, and the replacing of every word', async () => {
    draw(view({}));
    const field = one('textbox', 'Replace these as well') as HTMLInputElement;
    field.value = 'Northlight, Quendel';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith({ words: ['Northlight', ' Quendel'] });
    await press(document.querySelector('input[type=checkbox]') as HTMLElement);
    expect(onChange).toHaveBeenCalledWith({ everyWord: true });
  });

  it('says why there is none', () => {
    draw(view({ copy: null, failure: 'That tab is closed.' }));
    expect(text()).toContain('No copy could be made: That tab is closed.');
    expect(all('button', /Save/)).toEqual([]);
  });
});
