/** The engine's stage in the page's language: `Weighing designs for 1080x1350`. */
export function stageWords(texts: { readonly reading: string; readonly weighing: (size: string) => string; readonly drawing: (size: string) => string }, stage: string): string {
  const [, verb = '', width = '', height = ''] = /^(Weighing|Drawing) designs for (\d+)x(\d+)$/.exec(stage) ?? []
  const size = `${width} × ${height}`
  if (verb === 'Weighing') return texts.weighing(size)
  if (verb === 'Drawing') return texts.drawing(size)
  return /^Reading/.test(stage) ? texts.reading : stage
}
