import { Printer, RefreshCw } from 'lucide-react'
import type { Participants } from '~/domain/events/attendance/find-participants.server'
import { participantChoices, participantOrders } from '~/domain/events/attendance/participant-order'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { Select } from '../choice'
import { useHydrated } from '../hydrated'
import { Form } from '../router'

/** Who, in what order and in which language; the address holds the choice. Printing is the browser's own. */
export function SheetChoices({ shown }: { shown: Participants['shown'] }) {
  const t = useTexts().attendance.sheet
  const hydrated = useHydrated()
  const { order, language, who } = shown
  return (
    <Form method="get" className="no-print mb-4 flex flex-wrap items-end gap-3">
      <Select
        key={`who ${who}`}
        name="who"
        label={t.who}
        defaultValue={who}
        options={participantChoices.map((value) => ({ value, label: t.whos[value] }))}
      />
      <Select
        key={`order ${order}`}
        name="order"
        label={t.order}
        defaultValue={order}
        options={participantOrders.map((value) => ({ value, label: t.orders[value] }))}
      />
      <Select
        key={`language ${language}`}
        name="language"
        label={t.language}
        defaultValue={language}
        options={(['da', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
      />
      <Button icon={RefreshCw}>{t.apply}</Button>
      {hydrated ? (
        <Button type="button" tone="primary" icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
      ) : null}
    </Form>
  )
}
