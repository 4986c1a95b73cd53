const PATHS = {
  chevron: 'M4 6l4 4 4-4',
  external: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5 6.5 12 13 4.5',
} as const;

/** A small line drawing in the colour of the text around it; never carries meaning by itself. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
