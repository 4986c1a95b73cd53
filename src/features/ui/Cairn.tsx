/** Waymark's sign: three stones laid on one another, as they mark a path in the hills. */
export function Cairn() {
  return (
    <svg class="cairn" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect class="cairn-ground" width="32" height="32" rx="8" />
      <ellipse class="cairn-stone" cx="16.5" cy="8.6" rx="3.9" ry="2.7" />
      <ellipse class="cairn-stone" cx="15.4" cy="15.2" rx="6.6" ry="3.3" />
      <ellipse class="cairn-stone" cx="16.2" cy="22.9" rx="9.6" ry="3.9" />
    </svg>
  );
}
