const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Static drawing only: nothing that runs, moves, loads or embeds a document. */
export const allowedElements = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath image marker
  linearGradient radialGradient stop clipPath mask pattern
  filter feGaussianBlur feOffset feMerge feMergeNode feFlood feComposite feBlend feColorMatrix feComponentTransfer
  feFuncR feFuncG feFuncB feFuncA feDropShadow feMorphology
`)

/** Kept for what they hold, as plain groups. */
export const unwrappedElements = words('a switch')

/** The only elements whose character data is drawn. */
export const textElements = words('text tspan textPath')

/** Properties that are also attributes: what a `style` may turn into. */
export const styleProperties = words(`
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset opacity color display visibility overflow clip-path clip-rule mask filter
  stop-color stop-opacity flood-color flood-opacity color-interpolation color-interpolation-filters
  font-family font-size font-weight font-style font-variant font-stretch letter-spacing word-spacing text-anchor
  text-decoration text-transform white-space dominant-baseline alignment-baseline baseline-shift writing-mode direction unicode-bidi
  marker-start marker-mid marker-end paint-order mix-blend-mode isolation vector-effect shape-rendering text-rendering
  mask-type
`)

const otherAttributes = words(`
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points transform viewBox preserveAspectRatio pathLength
  gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result stdDeviation edgeMode dx dy rotate textLength lengthAdjust startOffset
  method spacing operator k1 k2 k3 k4 mode type values tableValues slope intercept amplitude exponent radius
`)

export const isAllowedAttribute = (name: string): boolean => styleProperties.has(name) || otherAttributes.has(name)

/** Functions that draw and cannot load: colours and transforms. */
const allowedFunctions = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color matrix translate translatex translatey scale scalex scaley rotate
  skewx skewy
`)

const plainValue = /^[\p{L}\p{N}\s#.,%()+\-_'"*/!|]*$/u
const localUrl = /^url\(\s*(["']?)#([^\s"'()<>&#\\]+)\1\s*\)(?:\s+(none|currentcolor|#[0-9a-f]{3,8}|[a-z]+))?$/i

/** The value as it may be written out, or null when it could load, run or break out of its attribute. */
export function cleanValue(value: string): string | null {
  const text = value.replace(/\s+/g, ' ').trim()
  const url = localUrl.exec(text)
  if (url !== null) return url[3] === undefined ? `url(#${url[2]!})` : `url(#${url[2]!}) ${url[3]}`
  if (!plainValue.test(text) || text.includes('//')) return null
  for (const [, name] of text.matchAll(/([\p{L}\p{N}_-]*)\s*\(/gu)) {
    if (!allowedFunctions.has(name!.toLowerCase())) return null
  }
  return text
}

export const isCleanId = (id: string): boolean => /^[^\s"'()<>&#\\]+$/.test(id)

const picture = /^data:image\/(png|jpeg|webp|gif);base64,([A-Za-z0-9+/]+={0,2})$/

/** A reference inside the same file, or (for `image`) a raster picture carried in the text. */
export function cleanReference(element: string, value: string): string | null {
  const text = value.trim()
  if (element !== 'image') return text.startsWith('#') && isCleanId(text.slice(1)) ? text : null
  const compact = text.replace(/\s+/g, '').replace('data:image/jpg;', 'data:image/jpeg;')
  return picture.test(compact) ? compact : null
}

const references = /url\(#([^\s"'()<>&#\\]+)\)/

/** The id that a clean attribute points at, or null. */
export function referenceOf(name: string, value: string): string | null {
  if (name === 'href') return value.startsWith('#') ? value.slice(1) : null
  return references.exec(value)?.[1] ?? null
}
