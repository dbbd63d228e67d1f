import type { Metric } from '~/domain/coverage/coverage'
import { useTexts } from '~/i18n'

/** A metric's number in words: "mødt for 12 dage siden", "aldrig mødt". */
export function useSaid(metric: Metric): (reading: { number: number | null; own?: boolean }) => string {
  const t = useTexts().coverage
  return ({ number, own }) => (own ? t.own : number === null ? t.nothing[metric] : t.said[metric](number))
}
