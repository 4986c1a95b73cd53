import type { ComponentChildren, Ref } from 'preact';

/** How deep a heading lies in its page; a view that is shown in several pages is told. */
export type HeadingLevel = 1 | 2 | 3;

interface HeadingProps {
  level: HeadingLevel;
  id?: string;
  class?: string;
  children: ComponentChildren;
  /** Given when the heading takes the focus after its section was opened. */
  focusRef?: Ref<HTMLHeadingElement>;
}

const TAGS = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

/** A heading whose level is given by the page around it, so that no level is ever skipped. */
export function Heading({ level, id, class: className, children, focusRef }: HeadingProps) {
  const Tag = TAGS[level];
  return (
    <Tag
      {...(id === undefined ? {} : { id })}
      {...(className === undefined ? {} : { class: className })}
      {...(focusRef === undefined ? {} : { ref: focusRef, tabIndex: -1 })}
    >
      {children}
    </Tag>
  );
}
