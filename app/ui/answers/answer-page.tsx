import type { ReactNode } from 'react'
import type { AnswerPage } from '~/domain/answers/answer-page.server'
import { useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Notice } from '../notice'
import { Page } from '../page'
import { AnswerForm, type AnswerFormProps } from './answer-form'

export type AnswerPageProps = {
  page: AnswerPage
  /** What happened to the answer just sent. */
  said: 'saved' | 'changedMeanwhile' | null
  /** This page in the other language. */
  otherLanguage: { to: string; lang: 'da' | 'en' }
} & Pick<AnswerFormProps, 'action' | 'typed' | 'errors'>

/** What one is invited to, the own answer, and the form to give or change it. Without scripts. */
export function AnswerPageView({ page, said, otherLanguage, action, typed, errors }: AnswerPageProps) {
  const t = useTexts().answers.page
  return (
    <main>
      <Page marking={page.marking}>
        <div className="mx-auto max-w-2xl">
          <p className="mb-4 flex justify-end text-sm">
            <a
              href={otherLanguage.to}
              lang={otherLanguage.lang}
              hrefLang={otherLanguage.lang}
              className="link inline-flex min-h-(--control) items-center"
            >
              {t.otherLanguage}
            </a>
          </p>
          <p className="text-sm text-muted">{page.name ? t.eyebrowTo(page.name) : t.eyebrow}</p>
          <h1 className="mt-1 mb-4 text-2xl [overflow-wrap:anywhere]">{page.title}</h1>
          <Said page={page} said={said} />
          <div className="card mb-6 p-4">
            <Facts
              facts={[
                { label: t.when, value: page.when },
                { label: t.repeats, value: page.repeats },
                { label: t.more, value: page.more.length > 0 ? <Lines lines={page.more} /> : null },
                { label: t.place, value: page.place },
                { label: t.join, value: page.link ? <OutwardLink to={page.link} /> : null },
                { label: t.host, value: page.host },
                {
                  label: t.yours,
                  value: page.answer ? <GivenAnswer answer={page.answer} values={page.values} /> : null,
                },
              ]}
            />
          </div>
          {page.closed ? null : <AnswerForm {...{ page, action, typed, errors }} />}
          <p className="mt-6 text-sm text-muted">
            {page.closed ? null : t.changeable} {t.privacy}
          </p>
        </div>
      </Page>
    </main>
  )
}

/** The one page of every link that opens nothing. */
export function DeadLink() {
  const t = useTexts().answers.page
  return (
    <main>
      <Page>
        <div className="mx-auto max-w-2xl">
          <h1 className="mt-8 text-2xl">{t.deadTitle}</h1>
          <p className="mt-3">{t.deadText}</p>
        </div>
      </Page>
    </main>
  )
}

function Said({ page, said }: Pick<AnswerPageProps, 'page' | 'said'>) {
  const t = useTexts().answers.page
  if (page.closed) return <Notice tone="warn">{t.closed[page.closed]}</Notice>
  if (said === 'changedMeanwhile') return <Notice tone="warn">{t.changedMeanwhile}</Notice>
  if (page.answer?.outdated) return <Notice tone="warn">{t.outdated}</Notice>
  if (page.answer?.waiting) return <Notice tone="info">{t.waiting}</Notice>
  return said === 'saved' && page.answer ? <Notice tone="ok">{t.saved}</Notice> : null
}

type GivenAnswerProps = { answer: NonNullable<AnswerPage['answer']>; values: AnswerPage['values'] }

function GivenAnswer({ answer, values }: GivenAnswerProps) {
  const t = useTexts().answers
  const instead = answer.status === 'SUBSTITUTE' && values.substituteName ? `: ${values.substituteName}` : ''
  return <>{t.page.given(`${t.status[answer.status]}${instead}`, answer.at)}</>
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="grid gap-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Text that is no web address stays text. */
function OutwardLink({ to }: { to: string }): ReactNode {
  if (!/^https?:\/\//i.test(to)) return <>{to}</>
  return (
    <a href={to} rel="noreferrer noopener" className="link">
      {to}
    </a>
  )
}
