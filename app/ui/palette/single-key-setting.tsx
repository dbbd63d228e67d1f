import { useEffect, useState } from 'react'
import { useTexts } from '~/i18n'
import { singleKeysAreOn, turnSingleKeys } from './shortcuts'

/** Whether single keys do something in this browser (WCAG 2.1.4). Takes effect at once. */
export function SingleKeySetting({ id }: { id: string }) {
  const t = useTexts().palette.shortcuts
  const [on, setOn] = useState(true)
  useEffect(() => setOn(singleKeysAreOn()), [])
  return (
    <div className="needs-script">
      <div className="flex min-h-(--control) items-center gap-2">
        <input
          id={id}
          type="checkbox"
          className="tick"
          checked={on}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            turnSingleKeys(event.target.checked)
            setOn(event.target.checked)
          }}
        />
        <label htmlFor={id} className="text-sm">
          {t.singleKeys}
        </label>
      </div>
      <p id={`${id}-hint`} className="ml-6.5 text-sm text-muted">
        {t.singleKeysHint}
      </p>
    </div>
  )
}
