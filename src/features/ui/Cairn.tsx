import './cairn.css';

/** Waymark's sign: three stones laid on one another, as they mark a path in the hills. */
export function Cairn() {
  return (
    <svg class="cairn" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect class="cairn-ground" width="32" height="32" rx="8" />
      <g class="cairn-stone">
        <rect x="4.5" y="20.4" width="23" height="6.6" rx="3.3" />
        <rect x="7.5" y="12.6" width="16" height="6.3" rx="3.1" transform="rotate(-4 15.5 15.7)" />
        <rect x="11.6" y="5.2" width="10.4" height="5.7" rx="2.8" transform="rotate(5 16.8 8)" />
      </g>
    </svg>
  );
}
