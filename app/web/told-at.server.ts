import type { Locale } from '~/domain/access/actor'
import { Invalid } from '~/domain/errors'
import { textsFor } from '~/i18n'
import { redirectWith } from './flash.server'
import { asResponse } from './page.server'

/** Runs a change that a button asked for. It has no form to come back to: what is wrong is told on `page`. */
export async function toldAt(
  request: Request,
  page: string,
  locale: Locale,
  change: () => Promise<Response>,
): Promise<Response> {
  try {
    return await change()
  } catch (error) {
    if (!(error instanceof Invalid)) throw asResponse(error) ?? error
    const texts = error.fields.map(({ code, params = {} }) => {
      const text: unknown = textsFor(locale).errors[code]
      return typeof text === 'function' ? String(text(params)) : String(text)
    })
    return redirectWith(request, page, { text: texts.join(' '), tone: 'warn' })
  }
}
