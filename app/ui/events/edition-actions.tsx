import { Archive, Ban, CalendarCheck, Download, FileText, Pencil, RotateCcw, Send } from 'lucide-react'
import type { EditionBoard } from '~/domain/events/editions/find-edition.server'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../button'

type EditionActionsProps = {
  edition: Pick<EditionBoard, 'id' | 'state' | 'begun' | 'invited'>
  may: { edit: boolean; invite: boolean }
}

/** What can be done with an edition; sending leads to a preview first. */
export function EditionActions({ edition, may }: EditionActionsProps) {
  const t = useTexts()
  const words = t.editions.actions
  const { id, state, begun, invited } = edition
  const home = `/editions/${id}`
  return (
    <>
      {may.invite && invited.total > 0 && state !== 'HELD' ? (
        <ButtonLink to={`${home}/invitations/sending`} tone="primary" icon={Send}>
          {words.sending}
        </ButtonLink>
      ) : null}
      {may.edit ? (
        <ButtonLink to={`${home}/edit`} icon={Pencil}>
          {t.common.edit}
        </ButtonLink>
      ) : null}
      <ButtonLink to={`/briefings/edition/${id}`} icon={FileText}>
        {t.briefing.open}
      </ButtonLink>
      <ButtonLink to={`${home}/calendar.ics`} icon={Download} download>
        {words.calendarFile}
      </ButtonLink>
      {may.edit ? <Steps home={home} state={state} begun={begun} /> : null}
    </>
  )
}

function Steps({ home, state, begun }: { home: string; state: EditionBoard['state']; begun: boolean }) {
  const t = useTexts()
  const words = t.editions.actions
  return (
    <>
      {state === 'PLANNED' && begun ? (
        <PostButton action={`${home}/holding`} icon={CalendarCheck}>
          {words.hold}
        </PostButton>
      ) : null}
      {state === 'PLANNED' ? (
        <PostButton action={`${home}/cancellation`} icon={Ban} tone="quiet">
          {words.cancel}
        </PostButton>
      ) : (
        <PostButton
          action={state === 'HELD' ? `${home}/planning` : `${home}/reinstatement`}
          icon={RotateCcw}
          tone="quiet"
        >
          {state === 'HELD' ? words.plan : words.reinstate}
        </PostButton>
      )}
      <PostButton action={`${home}/archive`} icon={Archive} tone="quiet">
        {t.common.archive}
      </PostButton>
    </>
  )
}
