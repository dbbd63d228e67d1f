import type { Random } from './random'

const given =
  `Anna Bo Clara David Eva Finn Greta Hugo Ida Jakob Karla Lars Maja Niels Olga Poul Rikke Svend Tove Ulrik
Viggo Åse Østen Ægir Søren Jørgen Bjørk Kåre Maren Troels Birthe Asger Aiko Bilal Chidi Dewi Elif Farid Gita Hana
Ibrahim Jana Kofi Leila Marta Nadia Omar Petra Quinn Rosa Sanjay Tara Umar Vera Wei Ximena Yara Zoé José Renée Łukasz`.split(
    /\s+/,
  )
const firstHalf =
  `Lind Berg Sko Ravn Birke Gran Ny Øster Vester Nør Sønder Ås Kær Mølle Tofte Hede Kling Stein Wald Gold Sand Fjell
Haga Kallio Koski Novak Petro Iva Moro Bianc Dela Fuen Costa Sato Taka Naga Okon Ade Mwan Khan Sharma Rao Singh`.split(
    /\s+/,
  )
const secondHalf =
  `gaard holm sen bæk lund vang skov dal bjerg toft stein feld mann berg strøm qvist nen lainen ova ović escu ini etti ez
ares moto yama kawa kwo yemi gi uddin wal pal`.split(/\s+/)
const scripts = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴']
const scriptNames = ['伟', '芳', '娜', '敏', '静', '强', '磊', '洋', '艳', '勇', '杰', '娟']
const firms =
  'Systems Robotics Institute Networks Labs Foundation Agency Data Security Energy Council Media'.split(' ')
export const countries =
  'DK SE NO FI DE FR NL BE IT ES PT PL EE LV LT IE GB US CA JP KR CN IN BR KE ZA AU NZ'.split(' ')

/** A name put together from common parts. */
export function madeUpName(random: Random): {
  givenName: string
  familyName: string
  nativeName: string | null
} {
  const family = () => {
    const name = random.pick(firstHalf) + random.pick(secondHalf)
    return random.chance(0.12) ? `${name}-${random.pick(firstHalf)}${random.pick(secondHalf)}` : name
  }
  const middle = random.chance(0.2) ? ` ${random.pick(given)}` : ''
  return {
    givenName: random.pick(given) + middle,
    familyName: family(),
    nativeName: random.chance(0.06) ? random.pick(scripts) + random.pick(scriptNames) : null,
  }
}

/** An organisation's name, made unlike the others by its number. */
export function madeUpOrganisation(random: Random, number: number): string {
  return `${random.pick(firstHalf)}${random.pick(secondHalf)} ${random.pick(firms)} ${number}`
}
