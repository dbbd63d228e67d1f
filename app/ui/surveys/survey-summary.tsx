import type { SurveyNews } from '~/domain/events/survey/survey'
import { shareText } from '~/domain/events/survey/survey'
import { useReader, useTexts } from '~/i18n'

/** What the survey says, in one sentence. */
export function SurveySummary({ news }: { news: SurveyNews | null }) {
  const t = useTexts().attendance.survey
  const { locale } = useReader()
  if (!news) return null
  const share = (value: number) => shareText(value, locale)
  return (
    <p className="mb-4 max-w-[70ch]">
      {news.kind === 'change'
        ? t.summaryChange(
            news.text,
            news.from.year,
            share(news.from.agree),
            news.to.year,
            share(news.to.agree),
          )
        : t.summaryOne(news.at.year, news.text, share(news.at.agree), share(news.at.disagree))}
    </p>
  )
}
