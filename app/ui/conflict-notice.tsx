import { useTexts } from '~/i18n'
import { ButtonLink } from './button'
import { useFocusOnAnswer } from './focus-on-answer'
import { Notice } from './notice'
import { as } from './table-roles'

export type Difference = { name: string; label: string; yours: string; theirs: string }

type ConflictNoticeProps = { differences: Difference[]; seeTheirs?: string; answer: unknown }

/** Somebody saved first: both texts of every field that differs, side by side. Nothing is overwritten yet. */
export function ConflictNotice({ differences, seeTheirs, answer }: ConflictNoticeProps) {
  const t = useTexts().common.form
  const box = useFocusOnAnswer(answer)
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice
        tone="warn"
        title={t.conflictTitle}
        actions={seeTheirs ? <ButtonLink to={seeTheirs}>{t.conflictSeeTheirs}</ButtonLink> : undefined}
      >
        <p>{t.conflictIntro}</p>
        {differences.length > 0 ? (
          <table className="table table-cards mt-3" {...as.table}>
            <caption className="sr-only">{t.conflictTitle}</caption>
            <thead {...as.rowgroup}>
              <tr {...as.row}>
                <th scope="col" {...as.columnheader}>
                  {t.conflictField}
                </th>
                <th scope="col" {...as.columnheader}>
                  {t.conflictYours}
                </th>
                <th scope="col" {...as.columnheader}>
                  {t.conflictTheirs}
                </th>
              </tr>
            </thead>
            <tbody {...as.rowgroup}>
              {differences.map((difference) => (
                <tr key={difference.name} {...as.row}>
                  <td {...as.cell} data-primary="true" data-label={t.conflictField}>
                    {difference.label}
                  </td>
                  <td {...as.cell} data-label={t.conflictYours} className="whitespace-pre-wrap">
                    <span>{difference.yours || t.conflictEmpty}</span>
                  </td>
                  <td {...as.cell} data-label={t.conflictTheirs} className="font-medium whitespace-pre-wrap">
                    <span>{difference.theirs || t.conflictEmpty}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </Notice>
    </div>
  )
}

/** The fields whose typed value is not the stored one, choices in words. A field without a label is left out. */
export function differencesBetween(
  typed: Record<string, unknown>,
  theirs: Record<string, string>,
  labels: Record<string, string>,
  words: Record<string, Record<string, string>> = {},
): Difference[] {
  return Object.entries(theirs).flatMap(([name, stored]) => {
    const label = labels[name]
    const yours = typed[name] ?? ''
    if (label === undefined || typeof yours !== 'string' || sameText(yours, stored)) return []
    const inWords = (value: string) => words[name]?.[value] ?? value
    return [{ name, label, yours: inWords(yours), theirs: inWords(stored) }]
  })
}

/** Browsers send line ends as CR LF. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim()
}
