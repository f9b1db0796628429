/**
 * How the model sees lengths: all are shares of the page's side, spread so that they have about unit variance. Sizes go by
 * their root, because an error of a hundredth matters more in a line of small print than in a photo. `training/model.py`
 * holds the inverse.
 */
export const toPlace = (share: number): number => (share - 0.5) * 4

/** No element is taken for larger than twice the page. */
export const toExtent = (share: number): number => (Math.sqrt(Math.min(Math.max(share, 0), 2)) - 0.5) * 4
