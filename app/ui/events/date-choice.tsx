import type { NextEdition } from '~/domain/events/editions/plan-next-edition.server'
import { addDays } from '~/domain/time/plain-date'
import { formatDate } from '~/domain/time/format-time'
import { formatDays } from '~/domain/time/meeting-time'
import { useReader, useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import { TextInput, type FieldSource } from '../field'

type DateChoiceProps = { proposed: FieldSource; date: FieldSource; plan: NextEdition }

/** The proposed first days with what was avoided, and room for another. */
export function DateChoice({ proposed, date, plan }: DateChoiceProps) {
  const t = useTexts().editions.next
  const { locale } = useReader()
  const { proposals, avoided, days, last } = plan
  return (
    <>
      <RadioGroup
        field={proposed}
        legend={days === 1 ? t.proposed : t.proposedDays(days)}
        options={proposals.map((value, at) => ({
          value,
          label: formatDays(value, addDays(value, days - 1), locale),
          hint: at === 0 && last && avoided.length === 0 ? t.best : undefined,
        }))}
      />
      {avoided.length > 0 ? (
        <div className="text-sm text-muted">
          <p className="font-medium">{t.avoided}</p>
          <ul>
            {avoided.map((one) => (
              <li key={one.date}>
                {t.avoidedLine(formatDate(one.date, locale, 'medium'), one.reasons.map(inWords).join(', '))}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <TextInput
        field={date}
        label={t.otherDate}
        hint={t.otherDateHint}
        autoComplete="off"
        optional
        className="sm:max-w-80"
      />
    </>
  )

  function inWords(reason: NextEdition['avoided'][number]['reasons'][number]): string {
    return 'name' in reason ? t.holiday(reason.name, reason.country) : t.weekend
  }
}
