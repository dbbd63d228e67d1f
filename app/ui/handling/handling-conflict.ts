import type { ReaderChoice, ReaderChoices } from '~/domain/access/handling'
import { useTexts } from '~/i18n'
import type { FormAnswer } from '../form'

type Told = Record<string, string>

/**
 * What a form with `HandlingFields` hands on to its `RecordForm`, so that after a conflict both sides of who may
 * see the record are told in words and by name.
 */
export function useHandlingConflict(answer: FormAnswer | null | undefined, choices: ReaderChoices) {
  const t = useTexts()
  const { accounts, offices } = t.common.handlingNote
  const theirs = answer?.theirs
  const typed: Record<string, unknown> = answer?.result.initialValue ?? {}
  const ids = (name: string) => [typed[name] ?? []].flat().map(String)
  const named = (idsOf: (name: string) => string[]): Told => ({
    readerAccountIds: namesOf(idsOf('readerAccountIds'), choices.accounts),
    readerOfficeIds: namesOf(idsOf('readerOfficeIds'), choices.offices),
  })
  return {
    theirs: theirs && { ...theirs, ...named((name) => (theirs[name] ?? '').split('\n')) },
    lists: theirs && named(ids),
    labels: {
      handling: t.common.handlingNote.who,
      marking: t.common.marking,
      readerAccountIds: accounts,
      readerOfficeIds: offices,
    } satisfies Told,
    words: { handling: t.kinds.handling, marking: t.kinds.marking } satisfies Record<string, Told>,
  }
}

function namesOf(ids: string[], choices: ReaderChoice[]): string {
  return choices
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join('\n')
}
