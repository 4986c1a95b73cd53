import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { manifestFor } from '../../scripts/lib/manifest.ts';

const chrome = manifestFor('chrome');
const firefox = manifestFor('firefox');

describe('the manifest', () => {
  it('asks for exactly these permissions (an update that adds hosts disables the extension)', () => {
    for (const manifest of [chrome, firefox]) {
      expect(manifest['permissions']).toEqual([
        'activeTab',
        'alarms',
        'scripting',
        'unlimitedStorage',
      ]);
      expect(manifest['optional_permissions']).toEqual(['notifications']);
      expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    }
  });

  it('has the same hosts for reading and for permissions: LinkedIn, Indeed, Glassdoor', () => {
    const hosts = chrome['host_permissions'] as string[];
    expect(hosts).toEqual(chrome.content_scripts[0]?.matches);
    expect(hosts.map((host) => host.replace(/^https:\/\/\*\.|\/\*$/g, ''))).toEqual([
      'linkedin.com',
      'indeed.com',
      'glassdoor.com',
      'glassdoor.co.uk',
      'glassdoor.ca',
      'glassdoor.com.au',
      'glassdoor.co.in',
      'glassdoor.co.nz',
      'glassdoor.ie',
      'glassdoor.sg',
      'glassdoor.com.hk',
      'glassdoor.de',
      'glassdoor.at',
      'glassdoor.ch',
      'glassdoor.fr',
      'glassdoor.be',
      'glassdoor.nl',
      'glassdoor.es',
      'glassdoor.it',
      'glassdoor.com.br',
      'glassdoor.com.mx',
      'glassdoor.com.ar',
    ]);
  });

  it('suggests a key for each thing that is done often, and no more than the browser takes', () => {
    const keys = (manifest: typeof chrome) =>
      Object.entries(
        manifest['commands'] as Record<string, { suggested_key?: { default: string } }>,
      )
        .filter(([, { suggested_key: key }]) => key)
        .map(([name, { suggested_key: key }]) => [name, key?.default]);
    expect(keys(chrome)).toEqual([
      ['_execute_action', 'Alt+Shift+M'],
      ['toggle-quiet', 'Alt+Shift+Q'],
      ['next-missing', 'Alt+Shift+J'],
      ['add-to-board', 'Alt+Shift+S'],
    ]);
    expect(Object.fromEntries(keys(firefox))).toEqual({
      ...Object.fromEntries(keys(chrome)),
      'previous-missing': 'Alt+Shift+K',
    });
  });

  it('opens nothing to pages and allows no network to its own', () => {
    for (const manifest of [chrome, firefox]) {
      expect(manifest['web_accessible_resources']).toBeUndefined();
      expect(manifest['externally_connectable']).toBeUndefined();
      const { extension_pages } = manifest['content_security_policy'] as Record<string, string>;
      expect(extension_pages).toContain("default-src 'none'");
      expect(extension_pages).toContain("connect-src 'none'");
      expect(extension_pages).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('tells Firefox that no data is collected, and never ships the development key to a store', () => {
    expect(firefox['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
    expect(firefox['key']).toBeUndefined();
    expect(manifestFor('chrome', { release: true })['key']).toBeUndefined();
    expect(chrome['key']).toMatch(/^MIIB/);
  });
});

describe('the words of the manifest', () => {
  it('are all in _locales, since Chrome refuses an extension with an undefined one', () => {
    const used = [...JSON.stringify(chrome).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !(key! in messages))).toEqual([]);
  });
});
