import { useState } from 'preact/hooks';
import type {
  Explanation,
  ExplainedStretch,
  Verdict,
} from '../../../../core/domain/explanation.ts';
import type { Zone } from '../../../../core/domain/reading.ts';
import { GATE_WORDS } from '../../../../features/ui/gate-words.ts';
import { type MessageKey, plural, t } from '../../../../platform/i18n.ts';
import { textInPieces } from './text-in-pieces.ts';

const ZONES: Readonly<Record<Zone, MessageKey>> = {
  title: 'zoneTitle',
  company: 'zoneCompany',
  duties: 'zoneDuties',
  required: 'strengthRequired',
  preferred: 'strengthPreferred',
  mixed: 'zoneMixed',
  stack: 'zoneStack',
  benefits: 'zoneBenefits',
  apply: 'zoneApply',
  'equal-opportunity': 'zoneEqual',
  none: 'zoneNone',
};

const VERDICTS: Readonly<Record<Verdict, MessageKey>> = {
  required: 'strengthRequired',
  preferred: 'strengthPreferred',
  mentioned: 'strengthMentioned',
  unsure: 'verdictUnsure',
  negated: 'verdictNegated',
  elsewhere: 'verdictElsewhere',
  subject: 'verdictSubject',
  licence: 'verdictLicence',
};

/** The lines of a listing with their zones, and under each what became of the names in it. */
export function ExplainedLines({ explanation }: { explanation: Explanation }) {
  const [onlyNamed, setOnlyNamed] = useState(false);
  const { title, titleNames, language, supported, hasRequirementsHeading, stretches } = explanation;
  const all: ExplainedStretch[] =
    title === null
      ? stretches
      : [{ text: title, zone: 'title', heading: true, names: titleNames, gates: [] }, ...stretches];
  const shown = onlyNamed ? all.filter((one) => one.names.length > 0 || one.gates.length > 0) : all;
  return (
    <>
      <p>
        {plural(stretches.length, 'explainPartsOne', 'explainPartsOther')}{' '}
        {language !== null && t(supported ? 'explainLanguage' : 'explainLanguageUnread', language)}{' '}
        {t(hasRequirementsHeading ? 'explainHeading' : 'explainNoHeading')}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={onlyNamed}
          onChange={(event) => setOnlyNamed(event.currentTarget.checked)}
        />
        {t('explainOnlyNamed')}
      </label>
      <ol class="explained" aria-label={t('explainLines')}>
        {shown.map((stretch, i) => (
          <Stretch key={i} stretch={stretch} again={shown[i - 1]?.zone === stretch.zone} />
        ))}
      </ol>
    </>
  );
}

function Stretch({ stretch, again }: { stretch: ExplainedStretch; again: boolean }) {
  const { text, zone, heading, names, gates } = stretch;
  return (
    <li class={`explained-line zone-${zone}`}>
      <span class="explained-zone">
        <span class={again ? 'unseen' : ''}>{t(ZONES[zone])}</span>
      </span>
      <div>
        <p class={heading ? 'explained-heading' : ''}>
          {textInPieces(text, names).map((piece, i) =>
            piece.name ? <mark key={i}>{piece.text}</mark> : piece.text,
          )}
        </p>
        {(names.length > 0 || gates.length > 0) && (
          <ul class="explained-names">
            {names.map(({ name, verdict }, i) => (
              <li key={`${i}`}>{t('explainName', name, t(VERDICTS[verdict]))}</li>
            ))}
            {gates.map((kind) => (
              <li key={kind}>{t('explainGate', t(GATE_WORDS[kind]))}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
