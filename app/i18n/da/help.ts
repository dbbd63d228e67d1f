/** The accessibility statement at /was (webtilgængelighedsloven; the statement's parts follow EU 2018/1523). */
export const help = {
  accessibility: {
    title: 'Tilgængelighedserklæring',
    intro:
      'Erklæringen gælder denne installation af Rapport. Rapport er bygget, så alle kolleger kan bruge det, også med tastatur, skærmlæser, forstørrelse og uden JavaScript.',
    complianceTitle: 'Hvor langt er vi',
    compliance:
      'Rapport er bygget efter WCAG 2.2 niveau AA, som rummer kravene til websteder i EN 301 549. Det er vores egen vurdering: ingen uafhængig part har prøvet Rapport. Derfor kalder vi det delvist i overensstemmelse.',
    knownTitle: 'Det ved vi ikke er i orden',
    known: [
      'Rapport er ikke prøvet af mennesker, der bruger skærmlæser til daglig.',
      'Referater og noter skrives af brugerne. Overskrifter, links og sprog i dem er kun så gode, som forfatteren gør dem.',
      'Navne på andre sprog er kun mærket med sprog, når en kollega har angivet det.',
      'En hentet kalenderfil vises af jeres eget kalenderprogram, som vi ikke har indflydelse på.',
    ],
    methodTitle: 'Sådan er det prøvet',
    method:
      'Siderne prøves automatisk med axe på dansk og engelsk, lyst og mørkt, på telefon og stor skærm. Automatiske prøver finder kun en del af fejlene.',
    contactTitle: 'Sig til, når noget ikke virker',
    contact:
      'Skriv til en administrator af jeres installation: hvilken side det var, og hvad der ikke virkede. I får oplysningen i en form, I kan bruge, og fejlen bliver rettet eller skrevet på listen her.',
    complaintTitle: 'Klage',
    complaint:
      'Digitaliseringsstyrelsen fører tilsyn med loven om webtilgængelighed. Er du ikke tilfreds med svaret, kan du klage til styrelsen.',
    complaintLink: 'Digitaliseringsstyrelsen om webtilgængelighed',
    revised: 'Erklæringen er skrevet 23. november 2026 og gennemgås mindst en gang om året.',
  },
}
