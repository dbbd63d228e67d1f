import type { Theme } from '../theme'

export const childPolicy: Theme = {
  key: 'child-policy',
  topics: ['online-child-protection', 'age-verification', 'digital-identity'],
  measures: [20, 21],
  titles: [
    ['Børn online: fælles linje med {org}', 'Children online: a common line with {org}'],
    ['Aldersbevis uden persondata, møde med {org}', 'Proof of age without personal data, meeting with {org}'],
    ['{org} om børns hverdag på platformene', "{org} on children's daily life on the platforms"],
  ],
  purposes: [
    [
      'Afstemme budskaber inden møderne med platformene.',
      'Align messages before the meetings with the platforms.',
    ],
  ],
  openings: [
    [
      '{person} lagde ud med de nyeste tal for børns brug og for henvendelser fra forældre.',
      "{person} began with the latest figures on children's use and on calls from parents.",
    ],
    [
      'Vi gennemgik, hvad platformene har lovet siden sidst, og hvad der er sket.',
      'We went through what the platforms have promised since last time, and what has happened.',
    ],
  ],
  points: [
    [
      'Aldersbeviset er teknisk klar, men der mangler en aftale om, hvem der svarer på klager.',
      'The proof of age is technically ready, but nobody has agreed to answer complaints.',
    ],
    [
      'Standardindstillinger virker bedre end oplysning; det viser erfaringerne fra to skoler.',
      'Default settings work better than information campaigns; two schools have shown as much.',
    ],
    [
      'De vil gerne stille med en ekspert, når vi mødes med platformene.',
      'They would gladly send an expert when we meet the platforms.',
    ],
    [
      'Et fælles europæisk krav om svartid vil være lettere at håndhæve end nationale regler.',
      'A common European requirement on response time would be easier to enforce than national rules.',
    ],
  ],
  assessments: [
    [
      'Vi er enige om retningen. Det bør stå som fælles linje i oplægget.',
      'We agree on the direction. It should be written up as a common line.',
    ],
    [
      'God viden, som platformene ikke kan afvise. Brug tallene.',
      'Solid knowledge that the platforms cannot brush aside. Use the figures.',
    ],
  ],
  decisions: [
    [
      'Fælles tosiders papir før næste runde med platformene.',
      'A joint two-page paper before the next round with the platforms.',
    ],
  ],
  followUps: [
    ['Udkast til fælles papir med {org}', 'Draft the joint paper with {org}'],
    ['Indhent tal for svartider til {org}', 'Get figures on response times for {org}'],
  ],
}

export const rules: Theme = {
  key: 'rules',
  topics: ['dsa', 'dma', 'ai-act'],
  measures: [1, 2, 9],
  titles: [
    ['Digitale spilleregler: møde med {org}', 'Digital rules of the game: meeting with {org}'],
    ['{org} om håndhævelse af DSA', '{org} on enforcing the DSA'],
    ['Næste skridt for AI-forordningen, samtale med {org}', 'Next steps for the AI Act, talk with {org}'],
  ],
  purposes: [['Fremlægge danske prioriteter.', 'Present Danish priorities.']],
  openings: [
    [
      '{person} gav et overblik over tidsplanen og pegede på, hvor der endnu kan ændres noget.',
      '{person} gave an overview of the timetable and showed where things can still be changed.',
    ],
    [
      'Vi fremlagde det danske papir om forretningsmodeller, som blev godt modtaget.',
      'We presented the Danish paper on business models, which was well received.',
    ],
  ],
  points: [
    [
      'Håndhævelsen mangler teknikere mere end jurister.',
      'Enforcement is short of engineers rather than lawyers.',
    ],
    [
      'Vejledningen udkommer i to dele, og høringen bliver kort. Vi skal være klar.',
      'The guidance will come in two parts, and the consultation will be short. We must be ready.',
    ],
    [
      'Små lande bliver hørt, når de kommer med tal og med hinanden.',
      'Small countries are heard when they bring figures, and each other.',
    ],
    [
      'Afhængighedsskabende design er på dagsordenen efter sommer.',
      'Addictive design is on the agenda after the summer.',
    ],
  ],
  assessments: [
    [
      'Åben dør. Vi bør levere skriftligt inden for to uger.',
      'An open door. We should deliver in writing within two weeks.',
    ],
    [
      'Tydelig interesse for et fælles papir med flere lande.',
      'Clear interest in a joint paper with more countries.',
    ],
  ],
  decisions: [['Skriftligt bidrag om forretningsmodeller.', 'A written contribution on business models.']],
  followUps: [
    ['Send skriftligt bidrag til {org}', 'Send the written contribution to {org}'],
    [
      'Find to lande til et fælles papir før næste møde med {org}',
      'Find two countries for a joint paper before the next meeting with {org}',
    ],
  ],
}
