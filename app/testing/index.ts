export * from './build'
export { useTestDatabase } from './test-database'
