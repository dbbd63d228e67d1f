import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Archive, ArrowLeftRight, Pencil, Undo2, UserPlus } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { findContactPoints } from '~/domain/contact-points/find-contact-points.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findPost } from '~/domain/posts/find-post.server'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Holder } from '~/ui/organisations/post-holders'
import { Columns, Page, PageHeader, Section } from '~/ui/page'
import { ContactPointList } from '~/ui/people/contact-point-list'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { postId } = readParams(params, z.object({ postId: recordId }))
  return answering(async () => {
    const post = await findPost(actor, postId, new Date())
    const contactPoints = await findContactPoints(actor, { postId })
    const title = `${post.title}, ${post.organisation.name}`
    return json({ title, post, contactPoints, mayEdit: can(actor, 'post.edit') })
  })
}

export default function PostPage() {
  const { post, contactPoints, mayEdit } = useLoaderData<typeof loader>()
  const t = useTexts()
  const { organisation } = post
  return (
    <Page>
      <PageHeader
        title={post.title}
        subtitle={post.otherTitle}
        trail={[
          { to: '/organisations', label: t.organisations.title },
          { to: `/organisations/${organisation.id}`, label: organisation.name },
        ]}
        actions={mayEdit ? <ChangeButtons post={post} /> : null}
      />
      {post.archived ? <Notice tone="warn">{t.posts.archivedBanner}</Notice> : null}
      <Columns
        main={
          <>
            <Section title={t.posts.present}>
              <Holders holders={post.present} none={t.posts.vacant} />
            </Section>
            <Section title={t.posts.former}>
              <Holders holders={post.former} none={t.posts.noFormer} />
            </Section>
          </>
        }
        side={
          <ContactPointList
            contactPoints={contactPoints}
            add={mayEdit ? `/contact-points/new?post=${post.id}` : undefined}
          />
        }
      />
    </Page>
  )
}

type LoadedPost = ReturnType<typeof useLoaderData<typeof loader>>['post']

function Holders({ holders, none }: { holders: LoadedPost['present']; none: string }) {
  if (holders.length === 0) return <p className="text-sm text-muted">{none}</p>
  return (
    <ul className="grid gap-2 text-sm">
      {holders.map((holder) => (
        <Holder key={holder.appointmentId} holder={holder} />
      ))}
    </ul>
  )
}

function ChangeButtons({ post: { id, archived } }: { post: LoadedPost }) {
  const t = useTexts()
  if (archived) {
    return (
      <PostButton action={`/posts/${id}/restoration`} icon={Undo2}>
        {t.common.restore}
      </PostButton>
    )
  }
  return (
    <>
      <ButtonLink to={`/posts/${id}/succession`} tone="primary" icon={ArrowLeftRight}>
        {t.posts.succeed}
      </ButtonLink>
      <ButtonLink to={`/appointments/new?post=${id}`} icon={UserPlus}>
        {t.posts.appoint}
      </ButtonLink>
      <ButtonLink to={`/posts/${id}/edit`} icon={Pencil}>
        {t.common.edit}
      </ButtonLink>
      <PostButton action={`/posts/${id}/archive`} icon={Archive} tone="quiet">
        {t.common.archive}
      </PostButton>
    </>
  )
}
