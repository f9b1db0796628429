export { readStatement as readHanStatement } from './read-statement.ts'
