export { type Predicate, predicateFromFile, predicateFromSbomFile, predicateFromText } from './predicate.ts'
