/**
 * Parse JSON of a page's own data. Strict first; then with the faults that real pages have mended:
 * raw line breaks and tabs inside strings and escapes that JSON does not know (We Work Remotely
 * 2024, both), trailing commas, comment and CDATA wrappers. `undefined` when it is beyond repair:
 * an unterminated string is not guessed at.
 */
export function parseLenient(text: string): unknown {
  const bare = unwrapped(text);
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(repaired(bare));
    } catch {
      return undefined;
    }
  }
}

function unwrapped(text: string): string {
  return text
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?$/g, '')
    .replace(/^<!--|-->$/g, '')
    .trim()
    .replace(/;$/, '');
}

function repaired(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (!inString) {
      if (char === '"') inString = true;
      else if (char === ',' && /^\s*[}\]]/.test(text.slice(at + 1, at + 200))) continue;
      out += char;
    } else if (char === '\\') {
      const next = text.charAt(at + 1);
      const known = '"\\/bfnrt'.includes(next)
        ? next !== ''
        : next === 'u' && /^[\da-fA-F]{4}/.test(text.slice(at + 2, at + 6));
      out += known ? char + next : '\\\\';
      if (known) at += 1;
    } else if (char < ' ') {
      out += char === '\n' ? '\\n' : char === '\t' ? '\\t' : char === '\r' ? '\\r' : ' ';
    } else {
      if (char === '"') inString = false;
      out += char;
    }
  }
  return out;
}
