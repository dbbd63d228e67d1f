import type { NameOrder } from '../../app/generated/sqlite/enums'
import type { Random } from './random'

export type LoadName = {
  givenName: string
  familyName: string
  nativeName: string | null
  nativeLanguage: string | null
  nameOrder: NameOrder
  country: string
}

const words = (text: string): string[] => text.split(/\s+/)

const danish = {
  given:
    words(`Anna Bo Clara Ditte Esben Frederikke Gorm Hanne Ingeborg Jakob Karla Lærke Mads Niels Oluf Palle Rikke
    Svend Tove Ulrik Viggo Åse Østen Ægir Søren Jørgen Bjørk Kåre Maren Troels Birthe Asger Trine Håkon Lene Rasmus`),
  middle: words(
    `Lind Berg Skov Ravn Birke Gran Ny Øster Vester Nør Sønder Ås Kær Mølle Tofte Hede Kling Hav Fager Bøge`,
  ),
  ending: words(`gaard holm bæk lund vang skov dal bjerg toft mark borg sø kilde høj strøm ager`),
  last: words(`Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Madsen Kristensen
    Olsen Thomsen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Østergaard Vestergaard Kjær Bæk Søndergaard`),
}
const german = {
  given:
    words(`Anke Bernd Claudia Dieter Elke Friedrich Gisela Heinz Ilse Jürgen Käthe Lothar Mareike Norbert Ottilie
    Paul Renate Stefan Tanja Ulrich Veronika Wolfgang Sören Jörg Günther Bärbel Götz Ute Helga Matthias`),
  first:
    words(`Acker Berg Blumen Eichen Feld Gold Grün Hagen Kirch König Lang Linden Löwen Mühl Neu Ober Rosen Sand
    Schön Schwarz Silber Stein Wald Weiß Winter Zimmer Bäcker Röder Vogel Kessel`),
  second:
    words(`bach baum berg burg dorf feld hardt hausen heim hoff holz kamp mann meier müller schmidt stein strauß thal
    wald weber winkel`),
}
const polish = {
  given:
    words(`Agnieszka Bartosz Celina Dawid Ewa Filip Grażyna Henryk Iwona Jacek Katarzyna Łukasz Małgorzata Norbert
    Oliwia Paweł Renata Stanisław Teresa Urszula Wojciech Zbigniew Żaneta Świętosław Michał Józef Bożena Kamil`),
  stem: words(`Nowak Kowal Wiśniew Wójt Kamiń Lewandow Zieliń Szymań Woźniak Dąbrow Kozłow Jankow Mazur Kwiatkow Krawczyk
    Piotrow Grabow Pawłow Michal Wróblew Jabłoń Dudziń Majew Olszew Stępień Malinow Górecz Sikor Wężyk Żuraw Rutkow`),
  ending: words('ski icki owicz czyk kiewicz ecki'),
}
const chinese = {
  families:
    words(`王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun 马Ma 朱Zhu 胡Hu 郭Guo
    何He 林Lin 高Gao 罗Luo 郑Zheng 梁Liang 谢Xie 宋Song 唐Tang 许Xu 邓Deng 冯Feng 韩Han 曹Cao`),
  given:
    words(`伟Wei 芳Fang 娜Na 敏Min 静Jing 强Qiang 磊Lei 洋Yang 艳Yan 勇Yong 杰Jie 娟Juan 涛Tao 明Ming 超Chao 霞Xia 平Ping
    刚Gang 桂Gui 英Ying 华Hua 玉Yu 兰Lan 红Hong 建Jian 国Guo 文Wen 志Zhi 海Hai 晓Xiao 春Chun 雪Xue 梅Mei 龙Long 鹏Peng 宇Yu
    浩Hao 欣Xin 佳Jia 思Si`),
}
const elsewhere = {
  countries: words('SE NO FI FR NL BE IT ES PT EE LV LT IE GB US CA JP KR IN BR KE ZA AU NZ'),
  given:
    words(`Aiko Bilal Chidi Dewi Elif Farid Gita Hana Ibrahim Jana Kofi Leila Marta Nadia Omar Petra Quinn Rosa Sanjay
    Tara Umar Vera Ximena Yara Zoé José Renée Astrid Eero Liisa Siobhán Owen Giulia João Inés Thabo Wanjiru Daniel`),
  first:
    words(`Stein Wald Gold Fjell Haga Kallio Koski Novak Petro Iva Moro Bianc Dela Fuen Costa Sato Taka Naga Okon Ade
    Mwan Khan Sharma Rao Singh Mac O'Brien Hedlund Wester Nguy`),
  second: words(
    'gren qvist nen lainen ova ović escu ini etti ez ares moto yama kawa kwo yemi gi uddin wal pal son',
  ),
}
const firms = words(
  'Systems Robotics Institute Networks Labs Foundation Agency Data Security Energy Council Media',
)

/** An invented person's name, in the tongues the office meets most: a third Danish, the others across the world. */
export function loadName(random: Random): LoadName {
  const share = random.next()
  if (share < 0.34) return danishName(random)
  if (share < 0.48) return latin('DE', random.pick(german.given), joined(random, german.first, german.second))
  if (share < 0.6) return latin('PL', random.pick(polish.given), joined(random, polish.stem, polish.ending))
  if (share < 0.72) return chineseName(random)
  const middle = random.chance(0.2) ? ` ${random.pick(elsewhere.given)}` : ''
  const family = joined(random, elsewhere.first, elsewhere.second)
  const double = random.chance(0.12) ? `-${joined(random, elsewhere.first, elsewhere.second)}` : ''
  return latin(random.pick(elsewhere.countries), random.pick(elsewhere.given) + middle, family + double)
}

/** An organisation's name, made unlike the others by its number. */
export function loadOrganisationName(random: Random, number: number): string {
  const [first, second] = random.pick([
    [danish.middle, danish.ending],
    [german.first, german.second],
    [elsewhere.first, elsewhere.second],
  ] as const)
  return `${joined(random, first, second)} ${random.pick(firms)} ${number}`
}

export function loadCountry(random: Random): string {
  return random.pick(['DK', 'DE', 'PL', 'CN', ...elsewhere.countries])
}

function danishName(random: Random): LoadName {
  const middle = random.chance(0.7) ? ` ${joined(random, danish.middle, danish.ending)}` : ''
  return latin('DK', random.pick(danish.given) + middle, random.pick(danish.last))
}

function chineseName(random: Random): LoadName {
  const [family, ...given] = [
    random.pick(chinese.families),
    ...Array.from({ length: random.chance(0.75) ? 2 : 1 }, () => random.pick(chinese.given)),
  ]
  const [first = '', second = ''] = given.map((sign) => sign.slice(1))
  return {
    givenName: first + second.toLowerCase(),
    familyName: family.slice(1),
    nativeName: [family, ...given].map((sign) => sign.charAt(0)).join(''),
    nativeLanguage: 'zh',
    nameOrder: 'FAMILY_FIRST',
    country: 'CN',
  }
}

function latin(country: string, givenName: string, familyName: string): LoadName {
  return { country, givenName, familyName, nativeName: null, nativeLanguage: null, nameOrder: 'GIVEN_FIRST' }
}

function joined(random: Random, first: readonly string[], second: readonly string[]): string {
  return random.pick(first) + random.pick(second)
}
