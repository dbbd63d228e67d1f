import { expect, test } from 'vitest'
import { addressWith, addressWithout, nextSort, pagesToOffer, readSort } from './list-address'

test('another page keeps the search, the filters and the sort', () => {
  expect(addressWith('/people', '?q=s%C3%B8ren&country=ee&sort=-name', { page: 3 })).toBe(
    '/people?q=s%C3%B8ren&country=ee&sort=-name&page=3',
  )
})
test('page 1 needs no parameter', () => {
  expect(addressWith('/people', '?q=a&page=4', { page: 1 })).toBe('/people?q=a')
})
test('another sort or filter begins at page 1', () => {
  expect(addressWith('/people', '?page=4&q=a', { sort: 'name' })).toBe('/people?q=a&sort=name')
})
test('an emptied parameter leaves the address', () => {
  expect(addressWith('/people', '?q=a', { q: '' })).toBe('/people')
  expect(addressWith('/people', '?q=a', { q: null })).toBe('/people')
})
test('one of several values of a filter can be taken away', () => {
  expect(addressWithout('/meetings', '?topic=ai&topic=dsa&page=2', 'topic', 'ai')).toBe('/meetings?topic=dsa')
})
test('a column sorts rising first and falling on the second click', () => {
  expect(nextSort(null, 'name')).toBe('name')
  expect(nextSort(readSort('name'), 'name')).toBe('-name')
  expect(nextSort(readSort('-name'), 'name')).toBe('name')
  expect(nextSort(readSort('name'), 'last')).toBe('last')
})
test('the pager offers both ends and the neighbours, and no gap of one', () => {
  expect(pagesToOffer(1, 1)).toEqual([1])
  expect(pagesToOffer(1, 4)).toEqual([1, 2, 3, 4])
  expect(pagesToOffer(7, 15)).toEqual([1, null, 6, 7, 8, null, 15])
  expect(pagesToOffer(4, 15)).toEqual([1, 2, 3, 4, 5, null, 15])
})
