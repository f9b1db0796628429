/** A map that forgets what was not asked for the longest. Forgetting only costs time: every value can be made again. */
export class BoundedMap<Key, Value> {
  readonly #map = new Map<Key, Value>()
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: Key): Value | undefined {
    const value = this.#map.get(key)
    if (value !== undefined && this.#map.size > this.#limit / 2) {
      this.#map.delete(key)
      this.#map.set(key, value)
    }
    return value
  }

  set(key: Key, value: Value): void {
    this.#map.set(key, value)
    if (this.#map.size > this.#limit) {
      for (const oldest of this.#map.keys()) {
        this.#map.delete(oldest)
        break
      }
    }
  }

  get size(): number {
    return this.#map.size
  }
}
