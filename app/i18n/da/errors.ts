/** Sentences for what went wrong in a form, by code. Each says what to do. */
export const errors = {
  required: 'Udfyld feltet.',
  choose: 'Vælg en mulighed.',
  chooseAtLeastOne: 'Vælg mindst én.',
  unknownChoice: 'Vælg en af mulighederne på listen.',
  notText: 'Feltet skal indeholde tekst.',
  notNumber: 'Skriv et helt tal.',
  tooSmall: ({ min }: { min: number }) => `Tallet skal være mindst ${min}.`,
  tooBig: ({ max }: { max: number }) => `Tallet må højst være ${max}.`,
  tooShort: ({ min }: { min: number }) => `Skriv mindst ${min} tegn.`,
  tooLong: ({ max }: { max: number }) => `Skriv højst ${max} tegn.`,
  tooMany: ({ max }: { max: number }) => `Der kan højst være ${max}.`,
  controlCharacters: 'Teksten indeholder linjeskift eller usynlige tegn, som ikke kan gemmes her.',
  notEmail: 'Skriv en e-mailadresse, fx navn@example.org.',
  notWebAddress: 'Skriv en webadresse, der begynder med https://.',
  notPhone: 'Skriv et telefonnummer, fx +45 33 92 00 00.',
  dateUnknown: 'Skriv datoen som 23.11.2026, 23/11, i dag, fre eller +3d.',
  dateImpossible: 'Datoen findes ikke i kalenderen.',
  timeUnknown: 'Skriv klokkeslættet som 14.00 eller 14.00-15.00.',
  timeNonexistent: ({ from, to }: { from: string; to: string }) =>
    `Klokkeslættet findes ikke den dag: uret stilles frem fra ${from} til ${to}.`,
  timeRepeated: 'Klokkeslættet findes to gange den nat, fordi uret stilles tilbage. Vælg hvilket.',
  endBeforeStart: 'Slut skal ligge efter start.',
  zoneUnknown: 'Vælg en tidszone fra listen.',
  notFoundChoice: 'Det valgte findes ikke længere. Vælg igen.',
  ambiguousChoice: 'Flere passer på det, du skrev. Vælg én fra listen.',
  alreadyChosen: 'Den er allerede valgt.',
  markingTooHigh:
    'Systemet er ikke godkendt til FORTROLIGT eller højere. Behandl oplysningen i et godkendt system.',
  handlingNotYours: 'Kun forfatteren og de navngivne kan åbne oplysningen for flere eller fjerne mærkningen.',
  languageUnknown: 'Skriv sprogene som koder med komma imellem, fx da, en, zh.',
  ownParent: 'En organisation kan ikke ligge under sig selv.',
  successorSame: 'Efterfølgeren skal være en anden end den, der forlader posten.',
  successionOverlaps: 'Efterfølgeren kan ikke tiltræde, før forgængeren er fratrådt.',
  heldNow: 'Personen har allerede denne post.',
  namesakes: 'Der findes allerede en med dette navn. Sæt kryds, hvis det er en anden.',
  tooLarge: 'Der er sendt for meget på én gang. Forkort teksten.',
  unreadable: 'Formularen kunne ikke læses. Prøv igen.',
  notOurPage: 'Det blev ikke sendt fra en af vores egne sider og er ikke gemt.',
  notValid: 'Værdien kan ikke bruges her.',
  conflict: 'En anden har gemt imens. Se forskellene herunder, og gem igen.',
  formExpired: 'Formularen er for gammel. Indlæs siden igen; det, du skrev, står stadig her.',
  tooManyRequests: 'Der kom for mange forespørgsler på kort tid. Vent et øjeblik, og prøv igen.',
  noSpace:
    'Serveren har ikke plads til at gemme. Intet er gemt; det, du skrev, står her stadig. Sig det til jeres administrator, og prøv igen.',
  unexpected: 'Noget gik galt hos os. Prøv igen om lidt.',
  goBack: 'Gå tilbage i browseren; det, du skrev, står stadig i formularen.',
  alreadyMember: 'Er allerede medlem af gruppen. Ret medlemskabet i stedet.',
  stepTooEarly: 'Trinnet kan ikke ligge før det forrige trin. Vælg en senere dato.',
  dateInFuture: 'Datoen kan ikke ligge i fremtiden.',
  mostBelowLeast: 'Det højeste antal kan ikke være mindre end det laveste.',
  /* attendance */
  attendedBeforeDay: 'Ingen kan være mødt, før dagen er kommet. Markér afbud, eller vent.',
  attendanceOfCancelled: 'Udgaven er aflyst. Fortryd aflysningen, før du registrerer fremmøde.',
  sharesAboveHundred: 'Enig og uenig kan højst være 100 % tilsammen.',
  shareUnknown: 'Skriv en procent fra 0 til 100, fx 48 eller 48,5.',
  statementTwice: 'Det udsagn står der allerede.',
  /* editions */
  editionWithoutDate: 'Vælg en af de foreslåede datoer, eller skriv en anden.',
  editionInFuture: 'En udgave, der ligger i fremtiden, kan ikke være afholdt. Ret datoen først.',
  offsetImpossible: 'Skriv antallet af dage som et helt tal fra -730 (før) til 365 (efter).',
  unknownPost: ({ name }: { name: string }) =>
    `Posten »${name}« findes ikke. Skriv den som »Titel, Organisation«, eller vælg fra listen.`,
  unknownPerson: ({ name }: { name: string }) =>
    `»${name}« er ingen eller flere. Skriv det fulde navn, eller vælg fra listen.`,
  unknownOrganisation: ({ name }: { name: string }) =>
    `»${name}« er ingen eller flere organisationer. Skriv det fulde navn, eller vælg fra listen.`,
  unknownMergeField: ({ name }: { name: string }) =>
    `Feltet »${name}« findes ikke. Brug felterne, der er nævnt over teksten.`,
  countryWithoutHolidays: ({ code }: { code: string }) =>
    `Helligdagene i »${code}« kendes ikke. Skriv landekoder på to bogstaver, fx DE, FR, US.`,
  notSecureAddress: 'Skriv en webadresse, der begynder med https://.',
  agendaDayOutside: 'Dagen ligger uden for udgaven.',
  documentWithoutAddress: 'Skriv også adressen på dokumentet.',
  /* meetings */
  heldInFuture: 'Et møde, der ligger i fremtiden, kan ikke være afholdt. Vælg Planlagt, eller ret datoen.',
  mayNotCreatePerson:
    'Din rolle kan ikke oprette personer. Vælg en, der findes, eller bed en kollega oprette personen.',
  unknownTopic: ({ name }: { name: string }) =>
    `Emnet »${name}« findes ikke. Vælg et fra listen, eller bed en koordinator oprette det.`,
  chooseAttendee: ({ name }: { name: string }) => `Vælg, hvem »${name}« er.`,
  chooseOrganisation: ({ name }: { name: string }) => `Vælg, hvilken organisation »${name}« er.`,
  signInFailed: 'E-mailadressen eller adgangskoden er forkert.',
  tooManyAttempts: ({ minutes }: { minutes: number }) =>
    `For mange forsøg. Prøv igen om ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}.`,
  passwordCommon:
    'Den adgangskode er blandt de mest brugte og let at gætte. Vælg for eksempel fire tilfældige ord.',
  passwordAboutYou: 'Adgangskoden må ikke indeholde din e-mailadresse eller ordet rapport.',
  passwordWrong: 'Den nuværende adgangskode er forkert.',
  addressNotUsable: 'Den adresse kan ikke bruges. Spørg en administrator.',
  addressHasAccount: 'Der er allerede en konto med den adresse.',
  lastAdministrator: 'Der skal være mindst én aktiv administrator. Giv først en anden rollen.',
  officeInUse: 'Repræsentationen har aktive konti eller åbne invitationer. Flyt dem først.',
  /* recurrence */
  repeatUntilMissing: 'Skriv, hvornår gentagelsen slutter.',
  repeatTooFar: ({ years }: { years: number }) =>
    `En møderække kan højst vare ${years} år. Vælg en tidligere dato.`,
  repeatTooMany: ({ most }: { most: number }) =>
    `Det giver flere end ${most} møder. Vælg en tidligere slutdato, eller gentag sjældnere.`,
  repeatOnce: 'Det giver kun ét møde. Vælg en senere slutdato, eller »Aldrig«.',
  repeatOnlyPlanned: 'Kun planlagte møder kan gentages. Vælg en dato fra i dag og frem.',
  repeatNotLast: 'Datoen er ikke månedens sidste af den ugedag. Vælg »samme ugedag«, eller ret datoen.',
  repeatNonexistent: ({ date, from, to }: { date: string; from: string; to: string }) =>
    `Den ${date} springer uret fra ${from} til ${to}, så tidspunktet findes ikke den dag. Vælg et andet klokkeslæt.`,
  repeatNeedsScope:
    'Du har ændret gentagelsen. Vælg, om det gælder dette og de følgende møder eller hele rækken.',
  /* readouts */
  mayNotSeeMeeting: ({ name }: { name: string }) => `${name} må ikke se dette møde og kan ikke få referatet.`,
  mayNotSeePerson: ({ name }: { name: string }) =>
    `${name} må ikke se en af de personer, der er nævnt. Tag deltagere og opfølgninger fra, eller fjern modtageren.`,
  confirmOutside:
    'Referatet er begrænset eller mærket. Bekræft, at det må sendes til modtagere uden for huset, eller fjern dem.',
  /* feeds */
  tooManyFeeds: ({ most }: { most: number }) =>
    `Du kan højst have ${most} abonnementer. Afslut et, du ikke bruger længere, og prøv igen.`,
  /* invitations */
  unknownInvitee: ({ name }: { name: string }) =>
    `»${name}« findes ikke. Vælg fra listen, eller opret personen først.`,
  nothingToSend: 'Der er ikke noget at sende.',
  invitedToCancelled: 'Det er aflyst, så ingen kan inviteres.',
  invitedAlready: 'Er allerede inviteret igen.',
  /* answers */
  whoIsIt: 'Vælg, hvem svaret er fra.',
  substituteName: 'Skriv navnet på den, der kommer i stedet.',
  replyUnknown: 'Svaret hører ikke til noget møde eller arrangement, du kan se. Intet er gemt.',
  nothingHandedIn: 'Vælg mindst én fil, eller indsæt et svar.',
  answerDecided: 'Der er allerede taget stilling til svaret.',
  answerWithdrawn: 'Invitationen er trukket tilbage, så der kan ikke svares på den.',
  answerCancelled: 'Det er aflyst, så der kan ikke svares.',
  /* imports */
  chooseCalendar: 'Vælg en kalenderfil, eller indsæt kalenderens tekst.',
  calendarTooBig: 'Filen er større end 5 MB. Eksportér en kortere periode, og prøv igen.',
  calendarIsArchive: 'Det er en pakket fil (zip). Pak den ud, og vælg kalenderfilen (.ics) i den.',
  calendarIsPdf: 'Det er en PDF. Vælg en kalenderfil (.ics).',
  calendarIsBinary: 'Filen er ikke tekst og kan ikke være en kalender. Vælg en kalenderfil (.ics).',
  calendarWithoutMeetings: 'Der står ingen møder i det, der kan læses. Vælg en kalenderfil (.ics) med møder.',
  /* ties and introductions */
  knowsOneself: 'Du kan ikke angive en relation til dig selv.',
  introductionRefused: 'Kollegaen kan ikke hjælpe med netop denne introduktion. Vælg en anden vej.',
  /* saved views */
  viewNameTaken: 'Du har allerede en visning af listen med det navn. Vælg et andet navn.',
  tooManyViews: ({ most }: { most: number }) =>
    `Du kan højst have ${most} gemte visninger. Arkivér en, du ikke bruger, og prøv igen.`,
  /* measures and contributions */
  periodEndsFirst: 'Perioden kan ikke slutte, før den begynder.',
  measureMissing: 'Vælg det tiltag, bidraget er belæg for.',
  contributionInFuture: 'Et bidrag er noget, der er sket. Vælg en dato til og med i dag.',
}
