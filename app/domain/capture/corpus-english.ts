/** English lines, each above what it means; today is Monday 23 November 2026. Notation: see quick-line-corpus.ts. */
export const englishLines = `
Met Ana Sørensen @Ericsson, Kim Ny yesterday 14:00 about AI Act #m11 !followup fri: send paper
= MEETING; Ana Sørensen @Ericsson, Kim Ny; 2026-11-22 14:00; "AI Act"; #m11; !2026-11-27: send paper
Met John Smith
= MEETING; John Smith
met with John Smith today
= MEETING; John Smith; 2026-11-23
I met John Smith and Jane Doe about quantum
= MEETING; John Smith, Jane Doe; "quantum"
Met John Smith @Microsoft and Jane Doe @Google last Friday
= MEETING; John Smith @Microsoft, Jane Doe @Google; 2026-11-20
Called Jane Doe yesterday at 9:30 re the consultation
= CALL; Jane Doe; 2026-11-22 09:30; "the consultation"
Called Jane Doe @SAP about AI Act
= CALL; Jane Doe @SAP; "AI Act"
Wrote to Peter O'Brien @European Commission this morning about the summit
= CORRESPONDENCE; Peter O'Brien @European Commission; 2026-11-23; "the summit"
Visited Jean-Luc Martin @European Commission yesterday on DSA
= VISIT; Jean-Luc Martin @European Commission; 2026-11-22; "DSA"
Video call with Ana Silva, Kim Ny and Bo Lund today 10:00-11:00 about disinformation #m12
= VIDEO_CALL; Ana Silva, Kim Ny, Bo Lund; 2026-11-23 10:00-11:00; "disinformation"; #m12
Spoke with Margaret Chan @World Economic Forum about exports #m4
= CALL; Margaret Chan @World Economic Forum; "exports"; #m4
Yesterday I met Ana Silva @Ericsson about AI Act
= MEETING; Ana Silva @Ericsson; 2026-11-22; "AI Act"
Today at 2pm we met Bo Lund @Novo Nordisk about data
= MEETING; Bo Lund @Novo Nordisk; 2026-11-23 14:00; "data"
On Friday I called Kim Ny about 5G
= CALL; Kim Ny; 2026-11-20; "5G"
About AI Act: met Ana Silva @Ericsson yesterday
= MEETING; Ana Silva @Ericsson; 2026-11-22; "AI Act"
Met Ana Silva @Ericsson about AI Act yesterday 14:00
= MEETING; Ana Silva @Ericsson; 2026-11-22 14:00; "AI Act"
Met Ana Silva about AI Act yesterday at 2:30 pm
= MEETING; Ana Silva; 2026-11-22 14:30; "AI Act"
Meeting with Ursula von der Leyen @European Commission on 12 October about platforms
= MEETING; Ursula von der Leyen @European Commission; 2026-10-12; "platforms"
Meeting with Mary-Jane Watson Nov 3, 2026 1pm-2pm regarding cyber security
= MEETING; Mary-Jane Watson; 2026-11-03 13:00-14:00; "cyber security"
Lunch with Åse Ærø @Microsoft on Thursday about cloud
= MEETING; Åse Ærø @Microsoft; 2026-11-19; "cloud"
Coffee with Sam Altmann the day before yesterday
= MEETING; Sam Altmann; 2026-11-21
Met María José Núñez @Telefónica, Li Wei @Huawei 2026-11-18 about standards
= MEETING; María José Núñez @Telefónica, Li Wei @Huawei; 2026-11-18; "standards"
Met 王小明 @Alibaba yesterday
= MEETING; 王小明 @Alibaba; 2026-11-22
Phone call with Kim Ny @SAP 23/11 at 8:15
= CALL; Kim Ny @SAP; 2026-11-23 08:15
Met Ana Silva on Teams yesterday about AI
= VIDEO_CALL; Ana Silva; 2026-11-22; "AI"
Met Ana Silva @Ericsson in Brussels yesterday about AI Act
= MEETING; Ana Silva @Ericsson; 2026-11-22; in Brussels; "AI Act"
Met Bo Lund at Palo Alto on Monday
= MEETING; Bo Lund; 2026-11-23; in Palo Alto
Reception at Google, met Ana Silva and Kim Ny
= RECEPTION; Ana Silva, Kim Ny; in Google
Met Ana Silva #m11 #ai yesterday
= MEETING; Ana Silva; 2026-11-22; #m11; #ai
Met Ana Silva @Ericsson about AI Act, DSA and data yesterday
= MEETING; Ana Silva @Ericsson; 2026-11-22; "AI Act, DSA and data"
Met Ana Silva @Ericsson; Kim Ny @SAP; about AI
= MEETING; Ana Silva @Ericsson, Kim Ny @SAP; "AI"
Met Ana Silva !followup send paper
= MEETING; Ana Silva; !: send paper
Met Ana Silva !follow-up fri Mette: send paper
= MEETING; Ana Silva; !2026-11-27 Mette: send paper
Met Ana Silva !followup Mette Holm: call back
= MEETING; Ana Silva; ! Mette Holm: call back
Met Ana Silva !followup 1/12: send invitation !followup Bo: book a room
= MEETING; Ana Silva; !2026-12-01: send invitation; ! Bo: book a room
Met Ana Silva !followup by Friday: send paper
= MEETING; Ana Silva; !2026-11-27: send paper
Met Ana Silva !followup send paper by 1 December
= MEETING; Ana Silva; !2026-12-01: send paper
Met Ana Silva !followup in 2 weeks: call again
= MEETING; Ana Silva; !2026-12-07: call again
Met Ana Silva !followup +3d: answer the mail
= MEETING; Ana Silva; !2026-11-26: answer the mail
Met Ana Silva !follow up next week: fix a meeting
= MEETING; Ana Silva; !2026-11-30: fix a meeting
Met Ana Silva !followup tomorrow me: write readout
= MEETING; Ana Silva; !2026-11-24: write readout
!followup fri: send paper. Met Ana Silva yesterday
= MEETING; Ana Silva; 2026-11-22; !2026-11-27: send paper
met ana silva @ericsson yesterday about ai act
= MEETING; ana silva @ericsson; 2026-11-22; "ai act"
called kim ny about 5g
= CALL; kim ny; "5g"
Met Minister Mary Black @Department of Enterprise yesterday
= MEETING; Mary Black @Department of Enterprise; 2026-11-22
Met Ambassador Anne Marie Engtoft Tuesday about tech diplomacy
= MEETING; Anne Marie Engtoft; 2026-11-17; "tech diplomacy"
Met Dr. Ana Silva and Mr. Bo Lund
= MEETING; Ana Silva, Bo Lund
Met Ana Silva (Ericsson) and Kim Ny (SAP) yesterday
= MEETING; Ana Silva @Ericsson, Kim Ny @SAP; 2026-11-22
Met Ana Silva from Ericsson yesterday about AI
= MEETING; Ana Silva @Ericsson; 2026-11-22; "AI"
Met Ana Silva and Kim Ny, both @SAP
= MEETING; Ana Silva @SAP, Kim Ny @SAP
Visited @Ericsson yesterday about 6G
= VISIT; @Ericsson; 2026-11-22; "6G"
Met Ana Silva @Apple Inc., Kim Ny @SAP about app stores
= MEETING; Ana Silva @Apple Inc., Kim Ny @SAP; "app stores"
Met Ana Silva @"Ministry of Foreign Affairs and Trade" yesterday
= MEETING; Ana Silva @Ministry of Foreign Affairs and Trade; 2026-11-22
Met Ana Silva @AT&T yesterday
= MEETING; Ana Silva @AT&T; 2026-11-22
Met Ana Silva @Embassy of Estonia in Copenhagen yesterday about trade
= MEETING; Ana Silva @Embassy of Estonia; 2026-11-22; in Copenhagen; "trade"
Met Ana Silva @University of California yesterday
= MEETING; Ana Silva @University of California; 2026-11-22
Met Ana Silva yesterday. Quantum and standards #m11
= MEETING; Ana Silva; 2026-11-22; "Quantum and standards"; #m11
Met Ana Silva @Ericsson: AI Act
= MEETING; Ana Silva @Ericsson; "AI Act"
Meeting yesterday: Ana Silva @Ericsson, Kim Ny about AI Act
= MEETING; Ana Silva @Ericsson, Kim Ny; 2026-11-22; "AI Act"
One-to-one with Kim Ny yesterday
= ONE_TO_ONE; Kim Ny; 2026-11-22
Met May Lin Thu at noon
= MEETING; May Lin; 2026-11-19; ?noon
Met Ana Silva Mon 9-10 about tariffs
= MEETING; Ana Silva; 2026-11-23 09:00-10:00; "tariffs"
Met Ana Silva 3 days ago about AI
= MEETING; Ana Silva; 2026-11-20; "AI"
Had a meeting with Ana Silva @Ericsson last Tuesday
= MEETING; Ana Silva @Ericsson; 2026-11-17
Will meet Ana Silva on Friday at 10 about AI Act
= MEETING; Ana Silva; 2026-11-27 10:00; "AI Act"
Called Ana Silva @Ericsson from 2pm to 3:30pm yesterday
= CALL; Ana Silva @Ericsson; 2026-11-22 14:00-15:30
Met Ana Silva 2-3pm yesterday about AI
= MEETING; Ana Silva; 2026-11-22 14:00-15:00; "AI"
Met Ana Silva 31/2 about AI
= MEETING; Ana Silva; "AI"; ?31/2
Met the whole team yesterday
= MEETING; 2026-11-22; ?whole team
Met Ana Silva, Bo Lund, Kim Ny, Lars Juhl and Mette Holm about the Tech & Cyber meeting #m10
= MEETING; Ana Silva, Bo Lund, Kim Ny, Lars Juhl, Mette Holm; "the Tech & Cyber meeting"; #m10
Emailed Ana Silva @Ericsson yesterday about annexes
= CORRESPONDENCE; Ana Silva @Ericsson; 2026-11-22; "annexes"
Met Ana Silva at a reception yesterday
= RECEPTION; Ana Silva; 2026-11-22
Talked briefly with Kim Ny about AI
= CALL; Kim Ny; "AI"
Met Will Smith and An Li @Baidu on Wednesday
= MEETING; Will Smith, An Li @Baidu; 2026-11-18
Met J. R. Tolkien @Oxford University Press 20 Nov
= MEETING; J. R. Tolkien @Oxford University Press; 2026-11-20
`
