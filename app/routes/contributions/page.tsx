import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Archive, Pencil } from 'lucide-react'
import { can } from '~/domain/access/can'
import { contributionParams } from '~/domain/contributions/contribution-schema.server'
import { findContribution } from '~/domain/contributions/find-contribution.server'
import { useTexts } from '~/i18n'
import { HandlingMark } from '~/ui/badge'
import { ButtonLink, PostButton } from '~/ui/button'
import { ContributionFacts } from '~/ui/contributions/contribution-facts'
import { Notice } from '~/ui/notice'
import { Columns, Page, PageHeader, Section } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, contributionParams)
  const contribution = await answering(() => findContribution(actor, id))
  return json({ title: contribution.title, contribution, mayEdit: can(actor, 'contribution.state') })
}

export default function ContributionPage() {
  const { contribution, mayEdit } = useLoaderData<typeof loader>()
  const t = useTexts()
  const { id, title, kind, text, asked, outcome, archived, limited } = contribution
  const { page: p } = t.contributions
  return (
    <Page marking={contribution.marking}>
      {archived ? (
        <Notice
          tone="warn"
          actions={
            mayEdit ? (
              <PostButton action={`/contributions/${id}/restoration`}>{t.common.restore}</PostButton>
            ) : null
          }
        >
          {p.archived}
        </Notice>
      ) : null}
      <PageHeader
        title={title}
        trail={[{ to: '/contributions', label: t.contributions.title }]}
        subtitle={t.kinds.contributionKind[kind]}
        marks={<HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />}
        actions={
          mayEdit && !archived ? (
            <>
              <ButtonLink to={`/contributions/${id}/edit`} icon={Pencil} tone="primary">
                {t.common.edit}
              </ButtonLink>
              <PostButton action={`/contributions/${id}/archive`} icon={Archive} tone="quiet">
                {t.common.archive}
              </PostButton>
            </>
          ) : null
        }
      />
      <Columns
        main={
          <>
            <Prose title={t.contributions.form.text} text={text || p.noText} />
            {asked ? <Prose title={p.asked} text={asked} /> : null}
            {outcome ? <Prose title={p.outcome} text={outcome} /> : null}
          </>
        }
        side={<ContributionFacts contribution={contribution} />}
      />
    </Page>
  )
}

function Prose({ title, text }: { title: string; text: string }) {
  return (
    <Section title={title}>
      <p className="max-w-[70ch] whitespace-pre-line">{text}</p>
    </Section>
  )
}
