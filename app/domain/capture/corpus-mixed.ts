/** Both languages at once, other orders, odd typing; today is Monday 23 November 2026. Notation: see quick-line-corpus.ts. */
export const mixedLines = `
Mødte John Smith @Microsoft yesterday 14:00 om AI Act
= MEETING; John Smith @Microsoft; 2026-11-22 14:00; "AI Act"
Met Ana Sørensen @Ericsson i går kl. 14 about AI Act !opfølgning fri: send paper
= MEETING; Ana Sørensen @Ericsson; 2026-11-22 14:00; "AI Act"; !2026-11-27: send paper
Called Bo Lund og Kim Ny i fredags re DSA
= CALL; Bo Lund, Kim Ny; 2026-11-20; "DSA"
Ringede til John Smith @Google last Thursday om cookies !followup tomorrow: send link
= CALL; John Smith @Google; 2026-11-19; "cookies"; !2026-11-24: send link
Ana Sørensen @Ericsson, Kim Ny i går 14:00 om AI Act
= MEETING; Ana Sørensen @Ericsson, Kim Ny; 2026-11-22 14:00; "AI Act"
Ana Sørensen ringede i går om AI Act
= CALL; Ana Sørensen; 2026-11-22; "AI Act"
Ana Silva @Ericsson called yesterday about AI Act
= CALL; Ana Silva @Ericsson; 2026-11-22; "AI Act"
Ana Silva and Kim Ny visited yesterday
= VISIT; Ana Silva, Kim Ny; 2026-11-22
i går 14:00 Ana Sørensen @Ericsson om AI Act
= MEETING; Ana Sørensen @Ericsson; 2026-11-22 14:00; "AI Act"
14:00-15:00 i går mødte Ana Sørensen
= MEETING; Ana Sørensen; 2026-11-22 14:00-15:00
#m11 Mødte Ana Sørensen om AI Act
= MEETING; Ana Sørensen; "AI Act"; #m11
#m11 #m4 #DSA Met Ana Silva
= MEETING; Ana Silva; #m11 #m4; #DSA
Mødte Ana Sørensen om AI #m11 Act i går
= MEETING; Ana Sørensen; 2026-11-22; "AI Act"; #m11
Mødte   Ana   Sørensen   @ Ericsson ,  Kim Ny
= MEETING; Ana Sørensen @Ericsson, Kim Ny
Mødte Ana Sørensen@Ericsson,Kim Ny@SAP i går
= MEETING; Ana Sørensen @Ericsson, Kim Ny @SAP; 2026-11-22
MØDTE ANA SØRENSEN @ERICSSON I GÅR OM AI ACT
= MEETING; ANA SØRENSEN @ERICSSON; 2026-11-22; "AI ACT"
Mødte Jean DUPONT @OECD i går
= MEETING; Jean DUPONT @OECD; 2026-11-22
Met WANG Xiaoming @Tsinghua University on Friday
= MEETING; WANG Xiaoming @Tsinghua University; 2026-11-20
Mødte Ana Sørensen & Kim Ny & Bo Lund
= MEETING; Ana Sørensen, Kim Ny, Bo Lund
Mødte Ana Sørensen + Kim Ny
= MEETING; Ana Sørensen, Kim Ny
Mødte Ana Sørensen / Kim Ny
= MEETING; Ana Sørensen, Kim Ny
Mødte Ana Sørensen - AI Act
= MEETING; Ana Sørensen; "AI Act"
Ana Silva @Ericsson – AI Act – yesterday
= MEETING; Ana Silva @Ericsson; 2026-11-22; "AI Act"
Zoom med Ana Sørensen i går
= VIDEO_CALL; Ana Sørensen; 2026-11-22
Teams: Ana Sørensen @Ericsson om AI
= VIDEO_CALL; Ana Sørensen @Ericsson; "AI"
Mødte Ana Sørensen @Zoom i går
= MEETING; Ana Sørensen @Zoom; 2026-11-22
Mødte Sun Li @Alibaba i går
= MEETING; Sun Li @Alibaba; 2026-11-22
Met Li Sun yesterday
= MEETING; Li Sun; 2026-11-22
Met Jan Jensen 5 Jan about trade
= MEETING; Jan Jensen; 2026-01-05; "trade"
Met April Jones @UN on 3 April
= MEETING; April Jones @UN; 2026-04-03
Mødte Om Prakash @Infosys i går om sky
= MEETING; Om Prakash @Infosys; 2026-11-22; "sky"
Mødte August Krogh 1. august om forskning
= MEETING; August Krogh; 2026-08-01; "forskning"
Mødte Abu Bakr al-Rashid @ITU i går
= MEETING; Abu Bakr al-Rashid @ITU; 2026-11-22
Met Ludwig van den Berg @ASML Monday 10am about chips
= MEETING; Ludwig van den Berg @ASML; 2026-11-23 10:00; "chips"
Met Rasa de la Cruz, Peter zu Guttenberg
= MEETING; Rasa de la Cruz, Peter zu Guttenberg
Mødte Þór Guðmundsson @Íslandsstofa i går
= MEETING; Þór Guðmundsson @Íslandsstofa; 2026-11-22
Met Γιώργος Παπαδόπουλος @ENISA yesterday about certification
= MEETING; Γιώργος Παπαδόπουλος @ENISA; 2026-11-22; "certification"
Met Олена Шевченко @Diia yesterday
= MEETING; Олена Шевченко @Diia; 2026-11-22
Mødte Ana Sørensen 14.30 i går om AI
= MEETING; Ana Sørensen; 2026-11-22 14:30; "AI"
Mødte Ana Sørensen 14.10 i går om AI
= MEETING; Ana Sørensen; 2026-11-22 14:10; "AI"
Mødte Ana Sørensen i går 14.10 om AI
= MEETING; Ana Sørensen; 2026-11-22 14:10; "AI"
Mødte Ana Sørensen 20.11.2026 14.10-15.00 om AI
= MEETING; Ana Sørensen; 2026-11-20 14:10-15:00; "AI"
Mødte Ana Sørensen 20-11-2026 kl 9 om AI
= MEETING; Ana Sørensen; 2026-11-20 09:00; "AI"
Mødte Ana Sørensen fredag d. 20. november kl. 10 om AI
= MEETING; Ana Sørensen; 2026-11-20 10:00; "AI"
Met Ana Silva Friday, 20 November 2026 at 10 about AI
= MEETING; Ana Silva; 2026-11-20 10:00; "AI"
Mødte Ana Sørensen -2d om AI
= MEETING; Ana Sørensen; 2026-11-21; "AI"
Mødte Ana Sørensen 25:00 i går
= MEETING; Ana Sørensen; 2026-11-22; ?25:00
Ringede om AI Act til Ana Sørensen @Ericsson i går
= CALL; Ana Sørensen @Ericsson; 2026-11-22; "AI Act"
Møde om AI Act med Ana Sørensen og Kim Ny i går
= MEETING; Ana Sørensen, Kim Ny; 2026-11-22; "AI Act"
Meeting about cloud with Ana Silva @Ericsson yesterday
= MEETING; Ana Silva @Ericsson; 2026-11-22; "cloud"
Mødte Ana Sørensen om topmødet 3/12 !opfølgning fre: program
= MEETING; Ana Sørensen; 2025-12-03; "topmødet"; !2026-11-27: program
Mødte Ana Sørensen i går om topmødet 3/12
= MEETING; Ana Sørensen; 2026-11-22; "topmødet 3/12"
Mødte Ana Sørensen @Ericsson om AI, Kim Ny @SAP
= MEETING; Ana Sørensen @Ericsson, Kim Ny @SAP; "AI"
Mødte Ana Sørensen i går. Talte om AI Act
= MEETING; Ana Sørensen; 2026-11-22; "AI Act"
Mødte Ana Sørensen, ana@ericsson.example.org i går
= MEETING; Ana Sørensen; 2026-11-22; ?ana@ericsson.example.org
Mødte Ana Sørensen !opfølgning fre: send papir #m3
= MEETING; Ana Sørensen; #m3; !2026-11-27: send papir
Mødte Ana Sørensen !opfølgning send papir til Bo
= MEETING; Ana Sørensen; !: send papir til Bo
Mødte Ana Sørensen !opfølgning: fre: send papir
= MEETING; Ana Sørensen; !2026-11-27: send papir
Mødte Ana Sørensen !followup Mette 1/12: send papir
= MEETING; Ana Sørensen; !2026-12-01 Mette: send papir
Mødte Ana Sørensen !opfølgning Husk bilag: to styk
= MEETING; Ana Sørensen; !: Husk bilag: to styk
om AI Act
= MEETING; "AI Act"
Mødte
= MEETING
i går
= MEETING; 2026-11-22
Hej!
= MEETING; ?Hej
Møde med @Ericsson og @SAP om 6G
= MEETING; @Ericsson, @SAP; "6G"
Mødte Kim Ny @SAP: sky; AI
= MEETING; Kim Ny @SAP; "sky; AI"
Virtuelt møde med Ana Sørensen i tirsdags 8-9
= VIDEO_CALL; Ana Sørensen; 2026-11-17 08:00-09:00
Konference: mødte Ana Sørensen @Ericsson
= EVENT; Ana Sørensen @Ericsson
`
