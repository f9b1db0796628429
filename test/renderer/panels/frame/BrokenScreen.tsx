import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ScreenBoundary } from '#renderer/panels/frame/ScreenBoundary.tsx'

let isBroken = false
/** What a page holds outside of its screens. */
let clicks = 0

function Counter() {
  const [, draw] = useState(0)
  if (isBroken) throw new Error('the screen fell over')
  return (
    <button
      type="button"
      onClick={() => {
        clicks++
        draw(clicks)
      }}
    >
      Clicked {clicks}
    </button>
  )
}

function Page() {
  const [turn, setTurn] = useState(0)
  return (
    <>
      <button type="button" onClick={() => ((isBroken = !isBroken), setTurn(turn + 1))}>
        Break or mend
      </button>
      <ScreenBoundary>
        <Counter key={turn} />
      </ScreenBoundary>
    </>
  )
}

export const mount = (): void => createRoot(document.getElementById('root')!).render(<Page />)
