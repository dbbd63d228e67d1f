import type { ReplyPreview } from '~/domain/answers/preview-replies.server'
import type { HandedInProblem } from '~/domain/answers/read-handed-in.server'
import { useTexts } from '~/i18n'
import { Button, ButtonLink } from '../button'
import { DataTable } from '../data-table'
import { Notice } from '../notice'
import { Section } from '../page'
import { Form } from '../router'

const colours: Partial<Record<ReplyPreview['effect'], string>> = {
  counted: 'text-ok',
  stranger: 'text-warn',
  proposal: 'text-warn',
  unknown: 'text-danger',
}

type ReplyPreviewFormProps = {
  previews: ReplyPreview[]
  problems: HandedInProblem[]
  /** The usable replies as JSON, and how many they are. */
  replies: string
  usable: number
}

/** Who would answer what, from what to what; saved when it is confirmed. */
export function ReplyPreviewForm({ previews, problems, replies, usable }: ReplyPreviewFormProps) {
  const t = useTexts().answers.upload
  return (
    <>
      {problems.length > 0 ? (
        <Notice tone="warn" title={t.problems(problems.length)}>
          <ul className="mt-1 grid gap-1">
            {problems.map(({ name, problem }, at) => (
              <li key={at} className="[overflow-wrap:anywhere]">
                <strong>{name}</strong> {t.problem[problem]}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {previews.length > 0 ? (
        <Section title={t.previewTitle} count={previews.length} flush>
          <PreviewTable previews={previews} />
        </Section>
      ) : null}
      {usable > 0 ? (
        <>
          <p className="mb-4 text-sm text-muted">{t.previewIntro}</p>
          <Form method="post" action="/answers/recording" className="flex flex-wrap gap-2">
            <input type="hidden" name="replies" value={replies} />
            <Button tone="primary">{t.confirm(usable)}</Button>
            <ButtonLink to="/answers/new" tone="quiet" reloadDocument>
              {t.again}
            </ButtonLink>
          </Form>
        </>
      ) : null}
    </>
  )
}

function PreviewTable({ previews }: { previews: ReplyPreview[] }) {
  const { upload: t, status } = useTexts().answers
  const rows = previews.map((preview, at) => ({ ...preview, at: String(at) }))
  return (
    <DataTable
      caption={t.caption}
      rows={rows}
      rowKey={(row) => row.at}
      columns={[
        {
          key: 'who',
          head: t.who,
          primary: true,
          cell: (row) => (
            <span className="[overflow-wrap:anywhere]">
              <span className="font-medium">{row.who}</span>
              {row.email === row.who ? null : <span className="block text-sm text-muted">{row.email}</span>}
            </span>
          ),
        },
        {
          key: 'what',
          head: t.what,
          cell: (row) =>
            row.what ? (
              <>
                {row.what}
                <span className="block text-sm text-muted">{row.when}</span>
              </>
            ) : null,
        },
        {
          key: 'now',
          head: t.now,
          nowrap: true,
          phone: 'inline',
          cell: (row) => (row.now === null ? null : row.now === 'none' ? t.none : status[row.now]),
        },
        {
          key: 'then',
          head: t.then,
          cell: (row) => (
            <>
              {row.proposed || status[row.then]}
              {row.note ? (
                <span className="block text-sm whitespace-pre-line text-muted [overflow-wrap:anywhere]">
                  {row.note}
                </span>
              ) : null}
            </>
          ),
        },
        {
          key: 'effect',
          head: t.effect,
          cell: (row) => <span className={colours[row.effect]}>{t.effects[row.effect]}</span>,
        },
      ]}
    />
  )
}
