export type { Texts } from './da'
export {
  ReaderProvider,
  TextsProvider,
  strangerReading,
  useLocale,
  useReader,
  useTexts,
  type Density,
  type Reader,
  type Theme,
} from './reader'
export { textsFor } from './texts'
