declare module 'css-tree/parser' {
  import type { CssNode, ParseOptions } from 'css-tree'
  /** The parser alone: css-tree's main entry also loads the whole CSS dictionary. */
  export default function parse(text: string, options?: ParseOptions): CssNode
}
