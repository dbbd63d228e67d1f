/** The ready text of a request for an introduction, in the language of whoever gets it. Names only: what the asker knows of meetings stays with the asker. */
export type IntroductionNames = {
  asker: string
  /** "Ana Sørensen (Direktør, DG CONNECT)". */
  target: string
  /** Whom the connector goes through; null when the connector knows the target. */
  via: string | null
}

type Ready = {
  /** To a colleague who knows the way. */
  asked: (names: IntroductionNames) => string
  /** For oneself, about asking somebody who is not a colleague. */
  own: (names: { target: string; via: string }) => string
  withPost: (name: string, post: string) => string
}

export const introductionTexts: Record<'da' | 'en', Ready> = {
  da: {
    asked: ({ asker, target, via }) =>
      via === null
        ? `Vil du introducere mig for ${target}? Sig til, hvis du vil vide mere om anledningen først. Hilsen ${asker}`
        : `Vil du bede ${via} om at introducere mig for ${target}? Sig til, hvis du vil vide mere om anledningen først. Hilsen ${asker}`,
    own: ({ target, via }) => `Bed ${via} om en introduktion til ${target}`,
    withPost: (name, post) => `${name} (${post})`,
  },
  en: {
    asked: ({ asker, target, via }) =>
      via === null
        ? `Would you introduce me to ${target}? Tell me if you would like to know more about the occasion first. Regards, ${asker}`
        : `Would you ask ${via} to introduce me to ${target}? Tell me if you would like to know more about the occasion first. Regards, ${asker}`,
    own: ({ target, via }) => `Ask ${via} for an introduction to ${target}`,
    withPost: (name, post) => `${name} (${post})`,
  },
}
