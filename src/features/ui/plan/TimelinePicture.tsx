import { plusDays, type Step } from '../../../core/advice/plan/problem.ts';
import { formatPartialDate } from '../format.ts';
import { t } from '../../../platform/i18n.ts';
import './plan.css';

const DAY_MS = 86_400_000;
const DAYS_PER_MONTH = 365 / 12;
const MOST_TICKS = 6;
/** Behind this part of the time a tick's name has no room. */
const LAST_TICK = 0.86;

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Where the steps and the paid months of platforms lie in time; its words are in the steps. */
export function TimelinePicture({ steps }: { steps: readonly Step[] }) {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return null;
  const platforms = platformMonths(steps);
  const start = dayOf(first.from);
  const end = Math.max(dayOf(last.until) + 1, ...platforms.map(({ until }) => until));
  const length = end - start;
  const place = (from: number, until: number) => ({
    insetInlineStart: `${((from - start) / length) * 100}%`,
    inlineSize: `${((until - from) / length) * 100}%`,
  });
  return (
    <figure class="plan-picture">
      <figcaption class="unseen">
        {t('planPicture', formatPartialDate(first.from), formatPartialDate(last.until))}
      </figcaption>
      <div aria-hidden="true">
        {steps.map(({ item, from, until }, index) => (
          <div key={item.id} class="plan-lane">
            <span class="plan-lane-name">
              {index + 1}. {item.name}
            </span>
            <span class="plan-track">
              <span class="plan-bar" style={place(dayOf(from), dayOf(until) + 1)} />
            </span>
          </div>
        ))}
        {platforms.map(({ id, from, until }) => (
          <div key={id} class="plan-lane">
            <span class="plan-lane-name soft">{t('planPaidMonths', id)}</span>
            <span class="plan-track">
              <span class="plan-bar paid" style={place(from, until)} />
            </span>
          </div>
        ))}
        <div class="plan-lane">
          <span class="plan-lane-name" />
          <span class="plan-axis">
            {ticksOf(first.from, length).map((day) => (
              <span
                key={day}
                class="plan-tick"
                style={{ '--at': `${((dayOf(day) - start) / length) * 100}%` }}
              >
                <span>{formatPartialDate(day.slice(0, 7))}</span>
              </span>
            ))}
          </span>
        </div>
      </div>
    </figure>
  );
}

/** From when to when each platform is paid: begun months are paid in full. */
function platformMonths(steps: readonly Step[]): { id: string; from: number; until: number }[] {
  const found = new Map<string, { from: number; until: number }>();
  for (const { item, from, until } of steps) {
    if (!item.subscription) continue;
    const known = found.get(item.subscription.id) ?? { from: dayOf(from), until: 0 };
    found.set(item.subscription.id, { from: known.from, until: dayOf(until) + 1 });
  }
  return [...found].map(([id, { from, until }]) => {
    const months = Math.max(1, Math.ceil((until - from) / DAYS_PER_MONTH));
    return { id, from, until: from + months * DAYS_PER_MONTH };
  });
}

/** The first days of months, so few that their names have room. */
function ticksOf(start: string, days: number): string[] {
  const step = Math.max(1, Math.ceil(days / DAYS_PER_MONTH / MOST_TICKS));
  const ticks: string[] = [];
  let [year = 0, month = 1] = start.split('-').map(Number);
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > plusDays(start, Math.floor(days * LAST_TICK)))
      return ticks.filter((_, index) => index % step === 0);
    ticks.push(day);
  }
}
