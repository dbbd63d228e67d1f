/** Danish lines, each above what it means; today is Monday 23 November 2026. Notation: see quick-line-corpus.ts. */
export const danishLines = `
Mødte Ana Sørensen @Ericsson, Kim Ny i går 14:00 om AI Act #m11 !opfølgning fre: send papir
= MEETING; Ana Sørensen @Ericsson, Kim Ny; 2026-11-22 14:00; "AI Act"; #m11; !2026-11-27: send papir
Mødte Ana Sørensen
= MEETING; Ana Sørensen
mødte Bo Lund i dag
= MEETING; Bo Lund; 2026-11-23
Mødte Ana Sørensen og Bo Lund om kvanteteknologi
= MEETING; Ana Sørensen, Bo Lund; "kvanteteknologi"
Mødte Ana Sørensen @Ericsson og Bo Lund @SAP i fredags
= MEETING; Ana Sørensen @Ericsson, Bo Lund @SAP; 2026-11-20
Ringede til Kim Ny i går kl. 9.30 vedr. høringssvar
= CALL; Kim Ny; 2026-11-22 09:30; "høringssvar"
Ringede Kim Ny @SAP om AI Act
= CALL; Kim Ny @SAP; "AI Act"
skrev til Mette Holm @Udenrigsministeriet i morges om topmødet
= CORRESPONDENCE; Mette Holm @Udenrigsministeriet; 2026-11-23; "topmødet"
Besøgte Jean-Luc Martin @European Commission i går om DSA
= VISIT; Jean-Luc Martin @European Commission; 2026-11-22; "DSA"
Videomøde med Ana Sørensen, Kim Ny og Bo Lund i dag 10:00-11:00 om desinformation #m12
= VIDEO_CALL; Ana Sørensen, Kim Ny, Bo Lund; 2026-11-23 10:00-11:00; "desinformation"; #m12
Talte med Lars Østergaard @Dansk Industri om eksport #m4
= CALL; Lars Østergaard @Dansk Industri; "eksport"; #m4
I går mødte jeg Ana Sørensen @Ericsson om AI Act
= MEETING; Ana Sørensen @Ericsson; 2026-11-22; "AI Act"
I dag kl. 14 mødte vi Bo Lund @Novo Nordisk om data
= MEETING; Bo Lund @Novo Nordisk; 2026-11-23 14:00; "data"
Fredag ringede jeg til Kim Ny om 5G
= CALL; Kim Ny; 2026-11-20; "5G"
Om AI Act: mødte Ana Sørensen @Ericsson i går
= MEETING; Ana Sørensen @Ericsson; 2026-11-22; "AI Act"
Mødte Ana Sørensen @Ericsson om AI Act i går 14:00
= MEETING; Ana Sørensen @Ericsson; 2026-11-22 14:00; "AI Act"
Mødte Ana Sørensen om AI Act i går kl. 14.00
= MEETING; Ana Sørensen; 2026-11-22 14:00; "AI Act"
Møde med Ursula von der Leyen @Europa-Kommissionen 12/10 om platforme
= MEETING; Ursula von der Leyen @Europa-Kommissionen; 2026-10-12; "platforme"
Møde med Jens Ole Kjær-Hansen d. 3. november 2026 kl. 13-14 ang. cybersikkerhed
= MEETING; Jens Ole Kjær-Hansen; 2026-11-03 13:00-14:00; "cybersikkerhed"
Frokost med Åse Ærø @Microsoft i torsdags om skyen
= MEETING; Åse Ærø @Microsoft; 2026-11-19; "skyen"
Kaffe med Søren Ålborg i forgårs
= MEETING; Søren Ålborg; 2026-11-21
Mødte Maria José Nuñez @Telefónica, Li Wei @Huawei 18.11.2026 om standarder
= MEETING; Maria José Nuñez @Telefónica, Li Wei @Huawei; 2026-11-18; "standarder"
Mødte 李伟 @Huawei i går
= MEETING; 李伟 @Huawei; 2026-11-22
Telefonmøde med Kim Ny @SAP 23/11 kl. 8.15
= CALL; Kim Ny @SAP; 2026-11-23 08:15
Mødte Ana Sørensen på Teams i går om AI
= VIDEO_CALL; Ana Sørensen; 2026-11-22; "AI"
Mødtes med Ana Sørensen @Ericsson i Bruxelles i går om AI Act
= MEETING; Ana Sørensen @Ericsson; 2026-11-22; in Bruxelles; "AI Act"
Mødte Bo Lund på Christiansborg mandag
= MEETING; Bo Lund; 2026-11-23; in Christiansborg
Reception hos Google, mødte Ana Sørensen og Kim Ny
= RECEPTION; Ana Sørensen, Kim Ny; in Google
Mødte Ana Sørensen #m11 #ai i går
= MEETING; Ana Sørensen; 2026-11-22; #m11; #ai
Mødte Ana Sørensen @Ericsson om AI Act, DSA og data i går
= MEETING; Ana Sørensen @Ericsson; 2026-11-22; "AI Act, DSA og data"
Mødte Ana Sørensen @Ericsson; Kim Ny @SAP; om AI
= MEETING; Ana Sørensen @Ericsson, Kim Ny @SAP; "AI"
Mødte Ana Sørensen !opfølgning send papir
= MEETING; Ana Sørensen; !: send papir
Mødte Ana Sørensen !opfølgning fre Mette: send papir
= MEETING; Ana Sørensen; !2026-11-27 Mette: send papir
Mødte Ana Sørensen !opfølgning Mette Holm: ring tilbage
= MEETING; Ana Sørensen; ! Mette Holm: ring tilbage
Mødte Ana Sørensen !opfølgning 1/12: send invitation !opfølgning Bo: book lokale
= MEETING; Ana Sørensen; !2026-12-01: send invitation; ! Bo: book lokale
Mødte Ana Sørensen !opfølgning inden fredag: send papir
= MEETING; Ana Sørensen; !2026-11-27: send papir
Mødte Ana Sørensen !opfølgning send papir inden 1/12
= MEETING; Ana Sørensen; !2026-12-01: send papir
Mødte Ana Sørensen !opfølgning om 14 dage: ring igen
= MEETING; Ana Sørensen; !2026-12-07: ring igen
Mødte Ana Sørensen !opfølgning +3d: svar på mail
= MEETING; Ana Sørensen; !2026-11-26: svar på mail
Mødte Ana Sørensen !opfølgning næste uge: aftal møde
= MEETING; Ana Sørensen; !2026-11-30: aftal møde
Mødte Ana Sørensen !opfølgning i morgen jeg: skriv referat
= MEETING; Ana Sørensen; !2026-11-24: skriv referat
!opfølgning fre: send papir. Mødte Ana Sørensen i går
= MEETING; Ana Sørensen; 2026-11-22; !2026-11-27: send papir
mødte ana sørensen @ericsson i går om ai act
= MEETING; ana sørensen @ericsson; 2026-11-22; "ai act"
ringede til kim ny om 5g
= CALL; kim ny; "5g"
Mødte minister Marie Bjerre @Europaministeriet i går
= MEETING; Marie Bjerre @Europaministeriet; 2026-11-22
Mødte ambassadør Anne Marie Engtoft tirsdag om tech-diplomati
= MEETING; Anne Marie Engtoft; 2026-11-17; "tech-diplomati"
Mødte Dr. Ana Sørensen og hr. Bo Lund
= MEETING; Ana Sørensen, Bo Lund
Mødte Ana Sørensen (Ericsson) og Kim Ny (SAP) i går
= MEETING; Ana Sørensen @Ericsson, Kim Ny @SAP; 2026-11-22
Mødte Ana Sørensen fra Ericsson i går om AI
= MEETING; Ana Sørensen @Ericsson; 2026-11-22; "AI"
Mødte Ana Sørensen og Kim Ny, begge @SAP
= MEETING; Ana Sørensen @SAP, Kim Ny @SAP
Besøgte @Ericsson i går om 6G
= VISIT; @Ericsson; 2026-11-22; "6G"
Mødte Erhvervsministeriet om AI Act
= MEETING; @Erhvervsministeriet; "AI Act"
Mødte Ana Sørensen @Uddannelses- og Forskningsministeriet i går
= MEETING; Ana Sørensen @Uddannelses- og Forskningsministeriet; 2026-11-22
Mødte Ana Sørensen @"Johnson & Johnson" i går
= MEETING; Ana Sørensen @Johnson & Johnson; 2026-11-22
Mødte Ana Sørensen @Danmarks ambassade i Beijing i går om handel
= MEETING; Ana Sørensen @Danmarks ambassade i Beijing; 2026-11-22; "handel"
Mødte Ana Sørensen @Dansk Erhverv A/S i går
= MEETING; Ana Sørensen @Dansk Erhverv A/S; 2026-11-22
Mødte Ana Sørensen i går. Kvantecomputere og standarder #m11
= MEETING; Ana Sørensen; 2026-11-22; "Kvantecomputere og standarder"; #m11
Mødte Ana Sørensen @Ericsson: AI Act
= MEETING; Ana Sørensen @Ericsson; "AI Act"
Møde i går: Ana Sørensen @Ericsson, Kim Ny om AI Act
= MEETING; Ana Sørensen @Ericsson, Kim Ny; 2026-11-22; "AI Act"
1:1 med Kim Ny i går
= ONE_TO_ONE; Kim Ny; 2026-11-22
Mødte Tor Nielsen tor kl. 12
= MEETING; Tor Nielsen; 2026-11-19 12:00
Mødte Ana Sørensen man 9-10 om told
= MEETING; Ana Sørensen; 2026-11-23 09:00-10:00; "told"
Mødte Ana Sørensen for 3 dage siden om AI
= MEETING; Ana Sørensen; 2026-11-20; "AI"
Mødte Ana Sørensen igår
= MEETING; Ana Sørensen; 2026-11-22
Skal mødes med Ana Sørensen på fredag kl. 10 om AI Act
= MEETING; Ana Sørensen; 2026-11-27 10:00; "AI Act"
Møder Kim Ny @SAP i morgen 14:00 om sky
= MEETING; Kim Ny @SAP; 2026-11-24 14:00; "sky"
Mødte Ana Sørensen @Ericsson fra 14 til 15.30 i går
= MEETING; Ana Sørensen @Ericsson; 2026-11-22 14:00-15:30
Mødte Ana Sørensen 31/2 om AI
= MEETING; Ana Sørensen; "AI"; ?31/2
Mødte Ana Sørensen sidste fredag
= MEETING; Ana Sørensen; 2026-11-20
Mødte hele teamet i går
= MEETING; 2026-11-22; ?hele teamet
Ringede til Ana Sørensen på telefonen i går eftermiddag
= CALL; Ana Sørensen; 2026-11-22; ?eftermiddag
Mødte Ana Sørensen, Bo Lund, Kim Ny, Lars Juhl og Mette Holm om Tech & Cyber-mødet #m10
= MEETING; Ana Sørensen, Bo Lund, Kim Ny, Lars Juhl, Mette Holm; "Tech & Cyber-mødet"; #m10
Mødte Ana Sørensen m.fl. i går
= MEETING; Ana Sørensen; 2026-11-22; ?m.fl.
Mail til Ana Sørensen @Ericsson i går om bilag
= CORRESPONDENCE; Ana Sørensen @Ericsson; 2026-11-22; "bilag"
Mødte Ana Sørensen til reception i går
= RECEPTION; Ana Sørensen; 2026-11-22
Snakkede kort med Kim Ny om AI
= CALL; Kim Ny; "AI"
`
