import { useLocale, useTexts } from '~/i18n'
import { classNames } from '../class-names'
import { Form, useLocation } from '../router'

/** Danish or English, each named in its own words. The page is fetched anew: it carries one language only. */
export function LanguageChoice() {
  const t = useTexts().shell.user
  const locale = useLocale()
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/preferences/language" reloadDocument className="grid grid-cols-2 gap-1">
      <input type="hidden" name="to" value={pathname + search} />
      {(['da', 'en'] as const).map((language) => (
        <button
          key={language}
          type="submit"
          name="locale"
          value={language}
          lang={language}
          aria-pressed={locale === language}
          className={classNames(
            'min-h-(--control) cursor-pointer rounded-md border px-3 text-sm',
            locale === language
              ? 'border-accent bg-tint text-accent'
              : 'border-line text-muted hover:bg-sunken',
          )}
        >
          {language === 'da' ? t.danish : t.english}
        </button>
      ))}
    </Form>
  )
}
