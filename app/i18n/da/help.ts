/** The accessibility statement at /was (webtilgængelighedsloven; the statement's parts follow EU 2018/1523). */
export const help = {
  accessibility: {
    title: 'Tilgængelighedserklæring',
    intro:
      'Erklæringen gælder denne installation af Rapport. Rapport er bygget, så alle kolleger kan bruge det, også med tastatur, skærmlæser, forstørrelse og uden JavaScript.',
    complianceTitle: 'Overholdelse af kravene',
    compliance:
      'Rapport er bygget efter WCAG 2.2 niveau AA, som rummer kravene til websteder i EN 301 549. Det er vores egen vurdering: ingen uafhængig part har afprøvet Rapport. Derfor kalder vi Rapport delvist i overensstemmelse med kravene.',
    knownTitle: 'Kendte mangler',
    known: [
      'Rapport er ikke afprøvet af mennesker, der bruger skærmlæser til daglig.',
      'Referater og noter skrives af brugerne. Overskrifter, links og sprog i dem er kun så gode, som forfatteren gør dem.',
      'Navne på andre sprog er kun mærket med sprog, når en kollega har angivet det.',
      'En hentet kalenderfil vises af jeres eget kalenderprogram, som vi ikke har indflydelse på.',
    ],
    methodTitle: 'Sådan er Rapport afprøvet',
    method:
      'Siderne afprøves automatisk med axe på dansk og engelsk, i lyst og mørkt udseende, på telefon og stor skærm. Automatiske test finder kun en del af fejlene.',
    contactTitle: 'Sig til, når noget ikke virker',
    contact:
      'Skriv til en administrator af jeres installation: hvilken side det var, og hvad der ikke virkede. Du får oplysningen i en form, du kan bruge, og fejlen bliver rettet eller skrevet på listen her.',
    complaintTitle: 'Klage',
    complaint:
      'Digitaliseringsstyrelsen fører tilsyn med loven om webtilgængelighed. Er du ikke tilfreds med svaret, kan du klage til styrelsen.',
    complaintLink: 'Digitaliseringsstyrelsen om webtilgængelighed',
    revised: 'Erklæringen er skrevet 23. november 2026 og gennemgås mindst en gang om året.',
  },
}
