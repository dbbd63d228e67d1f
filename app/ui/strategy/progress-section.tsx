import type { ScoreboardRow } from '~/domain/strategy/scoreboard'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Notice } from '../notice'
import { Section } from '../page'
import { useTargetText } from './measure-facts'
import { ProgressBar } from './progress-bar'
import { useDecimal, useProgressWords } from './progress-words'
import { StatusMark } from './status-mark'

/** How far the measure is: the number, what an even pace would have by now, and the status with its reason. */
export function ProgressSection({ measure }: { measure: ScoreboardRow }) {
  const t = useTexts().measures
  const words = useProgressWords()
  const decimal = useDecimal()
  const targetText = useTargetText()
  const { progress, status, computed, reason, override, target } = measure
  const counted = target.kind !== 'DONE' && progress.target !== null
  return (
    <Section title={t.page.progress}>
      <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <a href="#evidence" className="link-plain text-xl font-semibold tabular-nums">
          {words(measure)}
        </a>
        <ProgressBar progress={progress} />
        <span className="font-medium">
          <StatusMark status={status} />
        </span>
      </p>
      {override ? <OverrideNotice override={override} /> : null}
      <Facts
        facts={[
          {
            label: t.page.target,
            value: counted ? progress.target : target.kind === 'DONE' ? targetText(target) : t.noTarget,
          },
          {
            label: t.page.expected,
            value: counted && progress.expected !== null && decimal(progress.expected),
          },
          {
            label: t.page.computed,
            value: (
              <>
                <StatusMark status={computed} /> <span className="block text-muted">{t.reason[reason]}</span>
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

function OverrideNotice({ override }: { override: NonNullable<ScoreboardRow['override']> }) {
  const t = useTexts().measures.override
  const { locale } = useReader()
  return (
    <Notice title={t.title}>
      <p>{override.reason}</p>
      <p className="text-muted">{t.said(formatDate(override.on, locale, 'medium'), override.by)}</p>
    </Notice>
  )
}
