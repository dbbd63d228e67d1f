import { Archive, CalendarPlus, FileText, Pencil, Undo2 } from 'lucide-react'
import { can } from '~/domain/access/can'
import type { OrganisationPage } from '~/domain/organisations/find-organisation.server'
import { useReader, useTexts } from '~/i18n'
import { KindShape } from '../badge'
import { ButtonLink, PostButton } from '../button'
import { PageHeader } from '../page'

type OrganisationHeaderProps = { organisation: OrganisationPage; mayEdit: boolean }

/** Name and kind, and what can be done. */
export function OrganisationHeader({ organisation, mayEdit }: OrganisationHeaderProps) {
  const t = useTexts()
  const { role } = useReader()
  const { id, name, kind, archived } = organisation
  const change = archived ? (
    <PostButton action={`/organisations/${id}/restoration`} icon={Undo2}>
      {t.common.restore}
    </PostButton>
  ) : (
    <>
      <ButtonLink to={`/organisations/${id}/edit`} icon={Pencil}>
        {t.common.edit}
      </ButtonLink>
      <PostButton action={`/organisations/${id}/archive`} icon={Archive} tone="quiet">
        {t.common.archive}
      </PostButton>
    </>
  )
  return (
    <PageHeader
      title={name}
      marks={
        <span className="flex items-center gap-2 text-muted">
          <KindShape kind={kind} />
          {t.kinds.organisationKind[kind]}
        </span>
      }
      trail={[{ to: '/organisations', label: t.organisations.title }]}
      actions={
        <>
          {role && can({ role }, 'meeting.create') ? (
            <ButtonLink to={`/log?organisation=${id}`} tone="primary" icon={CalendarPlus}>
              {t.organisations.page.logMeeting}
            </ButtonLink>
          ) : null}
          {archived ? null : (
            <ButtonLink to={`/briefings/organisation/${id}`} icon={FileText}>
              {t.briefing.open}
            </ButtonLink>
          )}
          {mayEdit ? change : null}
        </>
      }
    />
  )
}
