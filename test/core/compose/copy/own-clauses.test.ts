import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { findForeignClause, findOwnClauses } from '#core/compose/copy/own-clauses.ts'

const read = (request: string) => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}
const clausesOf = (request: string): string[] => findOwnClauses(read(request))

describe('findOwnClauses', () => {
  it.each([
    ['Mugs for the table, handmade stoneware by Hollow Kiln, from $18', ['Handmade stoneware by Hollow Kiln']],
    ['Online course: Data analysis with Python, 8 weeks, starts 4 May, $290.', ['Data analysis with Python']],
    ['Organic olive oil from Crete, cold pressed, 500 ml, €14', ['Cold pressed']],
    ['Car insurance made simple. Compare quotes at surely.example', []],
    ['Open day at Larkrise farm, Sunday 14 June. Pony rides for children, stable tours, tea and cake in the barn.', ['Pony rides for children', 'Stable tours']],
    ['Chess tournament at the library, 13 June. Sandwiches and coffee for sale.', []],
    ['Create a banner for oak tables, made by hand in Wales. The target audience is homeowners.', []],
    ['Konzert im Park, Musik aus aller Welt, 3. Juni', []],
  ])('finds those of %j', (request, clauses) => expect(clausesOf(request)).toEqual(clauses))
})

describe('findForeignClause', () => {
  it.each([
    ['城市马拉松10月4日开跑，沿途有音乐，立即报名', '城市马拉松', '沿途有音乐'],
    ['手工陶瓷杯，每一只都独一无二，欢迎选购', '手工陶瓷杯', '每一只都独一无二'],
    ['为山月茶馆设计一张海报，主题“一盏春山”，清雅的绿色，竹子背景', '一盏春山', ''],
    ['Neue Yogakurse ab September, kleine Gruppen, Anmeldung unter yoga.example', 'Neue Yogakurse', 'Kleine Gruppen'],
    ['Erstelle ein Plakat für unser Sommerfest, fröhliche Farben, große Schrift', 'Sommerfest', ''],
    ['Concert au parc, musique du monde', 'Concert au parc', ''],
  ])('finds that of %j', (request, title, clause) => expect(findForeignClause(read(request), title)).toBe(clause))
})
