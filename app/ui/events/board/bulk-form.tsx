import { ArrowUpFromLine, Hourglass, X } from 'lucide-react'
import type { BulkAct } from '~/domain/events/board/bulk-act'
import { useTexts } from '~/i18n'
import { Button } from '../../button'
import { Checkbox, Select } from '../../choice'
import { TextInput } from '../../field'
import { useHydrated } from '../../hydrated'
import { Form } from '../../router'
import { bulkFormId } from './bulk-form-id'
import { useChosenRows } from './use-chosen-rows'

type BulkFormProps = {
  /** The list's address, without its search. */
  list: string
  /** The list's search, to come back to. */
  back: string
  /** Every row the filters leave, as "id:version". */
  listed: string[]
  /** How many of them this page shows. */
  shown: number
}

/** What can be done to the ticked rows. Each button posts to a resource of its own; without scripts too. */
export function BulkForm({ list, back, listed, shown }: BulkFormProps) {
  const t = useTexts()
  const words = t.board.bulk
  const to = (act: BulkAct) => `${list}/many/${act}`
  const hydrated = useHydrated()
  const { chosen, choosePage } = useChosenRows(bulkFormId)
  return (
    <Form id={bulkFormId} method="post" action={to('answers')} className="no-print mb-3">
      <details className="card">
        <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 px-4 py-2 text-sm font-medium">
          {words.title}
          {hydrated ? (
            <span className="font-normal text-muted tabular-nums" aria-live="polite">
              {words.chosen(chosen)}
            </span>
          ) : null}
        </summary>
        <div className="grid gap-4 border-t border-line p-4">
          <input type="hidden" name="back" value={back} />
          <p className="text-sm text-muted">{words.hint}</p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            {hydrated ? (
              <Button type="button" onClick={choosePage}>
                {words.page}
              </Button>
            ) : null}
            {listed.length > shown ? (
              <>
                <Checkbox name="everybody" label={words.everybody(listed.length)} />
                <input type="hidden" name="listed" value={listed.join(',')} />
              </>
            ) : null}
          </div>
          <div className="flex flex-wrap items-end gap-3">
            <Select
              name="answer"
              label={words.answer}
              empty="–"
              options={(['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const).map((value) => ({
                value,
                label: t.kinds.invitationStatus[value],
              }))}
            />
            <TextInput name="note" label={words.note} maxLength={500} className="min-w-48 flex-1" />
            <Button formAction={to('answers')}>{words.noteAnswer}</Button>
          </div>
          <div className="flex flex-wrap items-end gap-3">
            <Select
              name="locale"
              label={words.language}
              options={[
                { value: 'own', label: words.ownLanguage },
                { value: 'da', label: t.invitations.languages.da },
                { value: 'en', label: t.invitations.languages.en },
              ]}
            />
            <Button formAction={to('languages')}>{words.setLanguage}</Button>
          </div>
          <div className="flex flex-wrap gap-3">
            <Button icon={Hourglass} formAction={to('waiting')}>
              {words.wait}
            </Button>
            <Button icon={ArrowUpFromLine} formAction={to('promotions')}>
              {words.promote}
            </Button>
            <Button icon={X} tone="danger" formAction={to('withdrawals')}>
              {words.withdraw}
            </Button>
          </div>
        </div>
      </details>
    </Form>
  )
}
