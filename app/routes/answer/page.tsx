import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { findAnswerPage, giveAnswer } from '~/domain/answers/answer-page.server'
import { pageAnswerForm } from '~/domain/answers/answer-schema.server'
import { NotFound } from '~/domain/errors'
import { textsFor } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { AnswerPageView, DeadLink, type AnswerPageProps } from '~/ui/answers/answer-page'
import { readSearch } from '~/web/page.server'
import { readForm, type Rejection } from '~/web/read-form.server'
import { staticPage } from '~/web/static-page.server'

const address = z.object({ lang: z.enum(['da', 'en']).optional(), saved: z.literal('1').optional() })

// public route: the link in the mail is the right; unknown, withdrawn and long past ones are one 404.
/** The page itself, whole and without scripts. Opening it changes nothing: mail programs open every link they see. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { saved } = readSearch(request, address)
  return shown(request, params, { said: saved ? 'saved' : null })
}

// public route: as the loader; answering again changes the answer.
export async function action({ request, params }: ActionFunctionArgs) {
  const { lang } = readSearch(request, address)
  const token = params['token'] ?? ''
  try {
    const { locale } = await findAnswerPage(token, lang, new Date())
    const form = await readForm(request, pageAnswerForm, locale)
    if (!form.ok) return refused(request, params, form.response)
    const fate = await giveAnswer(token, form.value, new Date())
    if (fate === 'stale') return shown(request, params, { said: 'changedMeanwhile' }, 409)
    return redirect(`/answer/${token}?${new URLSearchParams({ ...(lang && { lang }), saved: '1' })}`, 303)
  } catch (error) {
    if (error instanceof NotFound) return deadLink(request)
    throw error
  }
}

type Params = LoaderFunctionArgs['params']
type Extra = Pick<AnswerPageProps, 'said'> & Partial<Pick<AnswerPageProps, 'typed' | 'errors'>>

async function shown(request: Request, params: Params, extra: Extra, status = 200): Promise<Response> {
  const { lang } = readSearch(request, address)
  const token = params['token'] ?? ''
  try {
    const page = await findAnswerPage(token, lang, new Date())
    const other = page.locale === 'da' ? 'en' : 'da'
    const own = lang ? `?lang=${lang}` : ''
    return staticPage({
      locale: page.locale,
      title: textsFor(page.locale).answers.page.documentTitle(page.title),
      status,
      body: (
        <AnswerPageView
          page={page}
          otherLanguage={{ to: `/answer/${token}?lang=${other}`, lang: other }}
          action={`/answer/${token}${own}`}
          typed={{}}
          errors={{}}
          {...extra}
        />
      ),
    })
  } catch (error) {
    if (error instanceof NotFound) return deadLink(request)
    throw error
  }
}

/** The form again, with what was typed and what is wrong with it. */
async function refused(request: Request, params: Params, response: Response): Promise<Response> {
  const { result } = (await response.json()) as Rejection
  const typed = Object.fromEntries(
    Object.entries(result.initialValue ?? {}).map(([name, value]) => [name, String(value)]),
  )
  const errors = Object.fromEntries(
    Object.entries(result.error ?? {}).map(([name, texts]) => [name, texts ?? undefined]),
  )
  return shown(request, params, { said: null, typed, errors }, response.status)
}

function deadLink(request: Request): Response {
  const locale = pickLocale(request)
  const title = textsFor(locale).answers.page.deadTitle
  return staticPage({ locale, title, status: 404, body: <DeadLink /> })
}
