import { expect, test } from 'vitest'
import { differencesBetween } from './conflict-notice'

const labels = { title: 'Titel', place: 'Sted', readout: 'Referat' }

test('only fields that differ are shown, under their labels', () => {
  expect(
    differencesBetween(
      { title: 'Mine', place: 'Kbh' },
      { title: 'Theirs', place: 'Kbh', version: '8' },
      labels,
    ),
  ).toEqual([{ name: 'title', label: 'Titel', yours: 'Mine', theirs: 'Theirs' }])
})
test('line ends as browsers send them are no difference', () => {
  expect(differencesBetween({ readout: 'a\r\nb' }, { readout: 'a\nb' }, labels)).toEqual([])
})
test('a field left empty differs from a stored text', () => {
  expect(differencesBetween({}, { place: 'Kbh' }, labels)).toEqual([
    { name: 'place', label: 'Sted', yours: '', theirs: 'Kbh' },
  ])
})
