/**
 * What people choose most, as the published lists of breached passwords show it, in English and Danish. Words
 * shorter than a password may be count as well: most weak passwords of twelve characters are one or two of
 * these with figures around them. Kept here so that no password ever leaves the machine to be checked.
 */
const commonParts = `
password passwort passord passwords passcode passphrase mypassword thepassword adgangskode adgangskoden kodeord kodeordet
losenord salasana secret secrets hemmelig hemmeligt admin administrator administrators root superuser system sysadmin operator
guest gaest user users username bruger brugernavn login logon logind signin welcome velkommen willkommen changeme changeit
changemenow skiftmig default standard test tester testing teste testtest demo temp temporary midlertidig letmein letmeinnow
openup opensesame sesame access adgang enter trustno trustnoone master masterkey super supervisor manager boss chef private
privat public offentlig office kontor work arbejde computer internet laptop server windows microsoft google facebook apple
iphone android samsung nokia linux ubuntu oracle cisco youtube twitter linkedin instagram snapchat whatsapp spotify netflix
amazon adobe office outlook hotmail gmail yahoo mail email email1 router wifi wireless network netvaerk security sikkerhed
qwerty qwertyui qwertyuiop qwertyuiopa qwert qwer asdf asdfg asdfgh asdfghj asdfghjk asdfghjkl zxcv zxcvb zxcvbn zxcvbnm
azerty azertyuiop qwertz qwertzuiop poiuytrewq lkjhgfdsa mnbvcxz qazwsx qazwsxedc qazwsxedcrfv wsxedc edcrfv rfvtgb tgbyhn
qweasd qweasdzxc asdzxc zaqxsw zaqwsx abc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl
abcabc aabbcc xyz xyzzy aaa bbb ccc ddd zzz xxx abcxyz alphabet numbers secretword wordpass drowssap
iloveyou iloveu ilovehim ilovegod loveyou lovely love lover loveme forever jegelskerdig elskerdig elsker kaerlighed skat
skatter tedeum teamo amour jetaime sweetheart sweety honey baby babygirl babyboy babe darling princess prinsesse prince
prins queen dronning king konge angel engel angels heart hjerte kisses kiss sexy hottie cutie beautiful smuk pretty gorgeous
sunshine solskin sunset sunrise sun sol moon maane star stjerne stars sky himmel rainbow regnbue cloud rain regn snow sne
winter vinter spring foraar summer sommer autumn fall efteraar january januar february februar march marts april may maj
june juni july juli august september october oktober november december monday mandag tuesday tirsdag wednesday onsdag
thursday torsdag friday fredag saturday loerdag lordag sunday soendag sondag weekend holiday ferie christmas jul juleaften
easter paaske birthday foedselsdag fodselsdag newyear nytaar happy glad lykke happiness smile smil lucky luck heaven
hello hej hejsa hejmeddig heyyou hithere goddag godmorgen goodbye farvel farewell thanks tak please undskyld sorry yes nej
whatever nothing something anything everything always never maybe because unknown random simple easy nemt dontknow forgot
glemt remember husk whatsup fuck fucking fuckyou fuckoff fuckme motherfucker asshole bitch bastard shit bullshit damn dick
pussy pimp sex lort fanden satan helvede roev fisse pik
football fodbold soccer baseball basketball hockey tennis golf rugby handball haandbold haandboldt cycling racing boxing
volleyball badminton swimming svoemning skiing surfing fishing fiskeri hunting jagt sport sports athlete champion winner
vinder runner player spiller coach team
liverpool liverpoolfc arsenal arsenalfc chelsea chelseafc manchester manchesterunited united manutd barcelona barca
realmadrid madrid juventus milan inter bayern ajax celtic rangers everton tottenham leeds newcastle steelers cowboys
yankees redsox lakers bulls eagles packers patriots broncos brondby broendby fck fckoebenhavn fckobenhavn agf obobob
brondbyif silkeborg midtjylland esbjerg viborg horsens odense aarhus aalborg randers kolding vejle roskilde helsingor
denmark danmark dansk danish danske dannebrog copenhagen koebenhavn kobenhavn kbh jylland fyn sjaelland bornholm groenland
gronland faeroerne norge norway sverige sweden finland iceland island tyskland germany france frankrig england britain
london paris berlin rome roma spain spanien espana italy italien america usa canada mexico brazil brasil australia china
kina beijing shanghai japan tokyo india russia moscow europe europa africa asia newyork california florida texas chicago
boston dallas losangeles sanfrancisco siliconvalley siliconvalleys paloalto washington bruxelles brussels geneva geneve
utrikes udenrigs udenrigsministeriet udenrigsministerium ministeriet ministerium ministry minister statsminister embassy
ambassade ambassaden ambassador ambassadoer diplomat diplomati diplomacy techplomacy techdiplomati techambassador
diplomaten government regering folketing folketinget christiansborg amalienborg statsministeriet borger
rapport rapporten rapports
monkey abe dragon drage tiger tigers lion loeve bear bjorn bjoern wolf ulv fox raev eagle oern falcon falk hawk horse hest
heste pony ponies dog dogs hund hunde hunden puppy hvalp doggie cat cats kat katte katten kitty killing kitten mouse mus
rabbit kanin bunny bird fugl birds birdie fish fisk shark haj dolphin delfin turtle skildpadde frog froe snake slange spider
edderkop butterfly sommerfugl ladybug panda elephant elefant penguin pingvin duck ducks and aender chicken kylling pig gris
cow ko sheep faar goat ged buster max maxwell bella lucky charlie rocky jack duke bailey ginger pepper cookie oreo molly
daisy coco simba nala felix tigger garfield snoopy scooby pluto
banana banan orange appelsin apple aeble cherry kirsebaer strawberry jordbaer peach fersken lemon citron grape mango
chocolate chokolade candy slik sugar sukker coffee kaffe teatime beer oel ol wine vin vodka whiskey tequila pizza burger
cheese ost butter smoer bread broed pancake cupcake cake kage lagkage icecream cola cocacola pepsi tuborg carlsberg
flower flowers blomst blomster rose rosen roses lily tulip lavender garden have tree trae forest skov mountain bjerg ocean
hav havet river sea soe lake beach strand island nature natur earth jord water vand fire ild thunder torden lightning storm
freedom frihed peace fred liberty justice victory sejr power magt energy energi strong staerk force magic magisk mystery
wizard warrior kriger soldier soldat hunter jaeger killer ninja samurai pirate viking vikings vikingen knight ridder dark
darkness shadow skygge death doed devil djaevel demon ghost spoegelse vampire zombie phoenix fenix legend hero helt
superman batman spiderman ironman wolverine superstar hulk joker harley starwars startrek skywalker yoda vader darthvader
jedi gandalf frodo hobbit lordoftherings harrypotter hogwarts hermione matrix terminator rambo bond jamesbond agent
pokemon pikachu charizard naruto sasuke goku dragonball onepiece sonic mario luigi zelda link minecraft fortnite roblox
counterstrike callofduty warcraft worldofwarcraft starcraft leagueoflegends dota halo xbox playstation nintendo gamer
gaming game games gameover play player metallica nirvana slipknot eminem beatles greenday linkinpark rockstar rock rocknroll
rockandroll music musik guitar guitare piano drums song dance dancer danser disco party fest techno jazz blues
ferrari porsche mercedes mercedesbenz bmw audi volkswagen volvo toyota honda nissan mazda subaru mustang corvette camaro
chevy chevrolet ford tesla lamborghini harleydavidson yamaha suzuki kawasaki ducati turbo racer racecar bil cykel
black sort white hvid red roed blue blaa green groen yellow gul orange purple lilla pink lyseroed brown brun grey graa
silver soelv gold guld golden gylden diamond diamant diamonds crystal krystal platinum pearl perle ruby emerald
money penge dollar million millionaire rich rig business forretning company firma market bank pension student studerende
school skole skolen college university universitet teacher laerer doctor laege lawyer advokat police politi engineer
family familie familien mother moder mor mommy mama father fader far daddy papa brother bror sister soester son dotter
datter daughter child barn boern children mormor morfar farmor farfar grandma grandpa friend ven venner friends bestfriend
jesus jesuschrist christ kristus god gud lord bible bibel church kirke faith tro hope haab blessed blessing amen allah
buddha krishna trinity spirit
michael jennifer jessica ashley amanda daniel david matthew andrew joshua anthony robert william thomas jordan james john
richard charles christopher nicholas alexander alexandra samantha elizabeth victoria stephanie nicole michelle danielle
melissa rebecca natalie vanessa gabriel sebastian benjamin jonathan patrick steven george edward henry oliver harry
anders andersen jens jensen nielsen hansen pedersen petersen larsen lars soerensen sorensen rasmussen rasmus joergensen
jorgensen madsen mads kristensen kristian christensen christian olsen ole thomsen poulsen poul johansen johan knudsen knud
mortensen morten moeller moller jakob jacob mikkel mikkelsen soren soeren henrik peter kasper casper frederik frederikke
emil emma mette anne anna hanne lene camilla katrine louise charlotte maria marie caroline cecilie sofie sofia ida laura
line julie freja alma clara josefine magnus oscar oskar victor viktor noah lucas william carl august malthe elias
trump obama clinton kennedy lincoln einstein newton tolkien shakespeare andersens hcandersen
hello world helloworld foobar foo bar baz lorem ipsum loremipsum example eksempel sample dummy nobody noone someone anyone
thisismypassword thisis thisisit itsme itisme letsgo goforit comeon getout stayout keepout nopassword newpassword
oldpassword nypassword nykode nykodeord minkode mitkodeord minadgangskode hemmeligkode kode koden pinkode code codes pincode
lock locked unlock key nogle noegle keys keyboard tastatur mouse screen
`
  .trim()
  .split(/\s+/)

/** Whole passwords of at least twelve characters that stand high on the lists and no rule would catch. */
const commonWhole = `
1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6 q1w2e3r4t5y6u7i8o9p0 1qaz2wsx3edc 1qaz2wsx3edc4rfv
!qaz2wsx#edc !qaz@wsx#edc !qaz1qaz@wsx zaq12wsxcde3 zaq1xsw2cde3 1qazxsw23edc 1qaz!qaz2wsx 12qwaszx12qw qazwsx123456
a1b2c3d4e5f6 a1b2c3d4e5f6g7 1a2b3c4d5e6f 123qweasdzxc aa123456789a 1234qwerasdf 1234qwerasdfzxcv asdf1234qwer
0987654321qwerty poiuytrewq0987 147258369147 159753456852 741852963741 147258369258 789456123789 314159265358
3141592653589 271828182845 112233445566 11223344556677 111222333444 112358132134 102030405060 010203040506
123654789123 147896325147 correcthorsebatterystaple tobeornottobe tobeornottobethatisthequestion unbelievable
supercalifragilisticexpialidocious roedgroedmedfloede rodgrodmedflode dereretyndigtland detgaarnok
`
  .trim()
  .split(/\s+/)

export const commonPasswords = { parts: new Set(commonParts), whole: new Set(commonWhole) } as const
