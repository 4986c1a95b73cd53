interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Id of a sentence that says more. */
  describedBy?: string;
}

/** An on/off switch that acts at once. */
export function Switch({ label, on, onChange, describedBy }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onClick={() => onChange(!on)}
    >
      <span class="switch-track" aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}
