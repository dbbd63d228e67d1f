import { Columns3 } from 'lucide-react'
import { cleanViewQuery, type SavedList } from '~/domain/saved-views/saved-list'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { isColumnOff } from '../columns'
import { Form, useLocation } from '../router'

export type ColumnOption = { key: string; head: string; primary?: boolean }

type ColumnChoiceProps = { list: SavedList; options: ColumnOption[] }

/** Which columns a list shows: checkboxes whose answer is the address. Not on a phone, where rows are cards. */
export function ColumnChoice({ list, options }: ColumnChoiceProps) {
  const t = useTexts().savedViews
  const { search } = useLocation()
  const kept = [...new URLSearchParams(cleanViewQuery(list, search))].filter(([name]) => name !== 'columns')
  const view = new URLSearchParams(search).get('view')
  return (
    <details key={search} className="relative -mr-3.5 ml-auto max-sm:hidden">
      <summary className="plain button button-quiet">
        <Columns3 size={16} aria-hidden="true" />
        {t.columns}
      </summary>
      <Form
        method="get"
        action={list}
        preventScrollReset
        className="float absolute right-0 z-10 mt-1 grid w-60 gap-2 p-3"
      >
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {view ? <input type="hidden" name="view" value={view} /> : null}
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t.columnsLegend}</legend>
          {options.map(({ key, head, primary }) => (
            <label key={key} className="flex min-h-(--control) cursor-pointer items-center gap-2 text-sm">
              {primary ? <input type="hidden" name="columns" value={key} /> : null}
              <input
                type="checkbox"
                name="columns"
                value={key}
                disabled={primary}
                defaultChecked={primary || !isColumnOff(search, key)}
                className="tick"
              />
              {head}
            </label>
          ))}
        </fieldset>
        <Button>{t.showColumns}</Button>
      </Form>
    </details>
  )
}
