import type { MarkGroup } from '../../protocol/messages.ts';

interface MarkStyle {
  /** Shape of the line: the groups must be told apart without colour. */
  line: string;
  light: string;
  dark: string;
}

/**
 * How each group looks. The lines have at least 3 : 1 against white and against a dark ground; a
 * test holds them to it. Only the line and a breath of background, so that the page's words keep
 * the look the page gave them.
 */
export const MARK_STYLES: Record<MarkGroup, MarkStyle> = {
  have: { line: 'solid 1px', light: '#17803d', dark: '#4ac26b' },
  'missing-required': { line: 'double 2px', light: '#b4230a', dark: '#ff9f80' },
  'missing-preferred': { line: 'dashed 2px', light: '#96590a', dark: '#e6b450' },
  unsure: { line: 'dotted 2px', light: '#606770', dark: '#a8b0ba' },
  'asked-required': { line: 'solid 2px', light: '#1f5fbf', dark: '#7cb2ff' },
  'asked-preferred': { line: 'dashed 2px', light: '#1f5fbf', dark: '#7cb2ff' },
  'on-board': { line: 'solid 3px', light: '#7a3fb0', dark: '#c79bf0' },
};

/**
 * The rules for a page's highlights. Their names come from the page's side and have been checked
 * to be plain letters and digits, so that nothing else can get into the sheet. A printed page is
 * the page as it was.
 */
export function markStyles(names: Record<MarkGroup, string>, dark: boolean): string {
  return Object.entries(MARK_STYLES)
    .map(([group, style]) => {
      const colour = dark ? style.dark : style.light;
      return [
        `@media screen { ::highlight(${names[group as MarkGroup]}) {`,
        `text-decoration: underline ${style.line} ${colour};`,
        `background-color: ${colour}1a;`,
        '} }',
      ].join(' ');
    })
    .join('\n');
}
