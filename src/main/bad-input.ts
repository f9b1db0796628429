/** The caller's words or files are at fault. The message is one line that says what and where, for a person to act on. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}
