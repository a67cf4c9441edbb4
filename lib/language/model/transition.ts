export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/**
 * A state of the arc-hybrid transition system (Kuhlmann et al. 2011): a stack, a buffer that ends with the root (its
 * index is the sentence's length), and the arcs drawn so far with each word's two outermost dependents on both sides.
 */
export class Configuration {
  readonly stack: number[] = []
  next = 0
  readonly head: Int32Array
  readonly label: Int32Array
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array

  constructor(readonly length: number) {
    const none = () => new Int32Array(length + 1).fill(-1)
    this.head = none()
    this.label = none()
    this.left = none()
    this.left2 = none()
    this.right = none()
    this.right2 = none()
    this.leftCount = new Int32Array(length + 1)
    this.rightCount = new Int32Array(length + 1)
  }

  get done(): boolean {
    return this.stack.length === 0 && this.next >= this.length
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.length
    return this.stack.length > (move === LEFT ? 0 : 1)
  }

  /** The dependent and the head of the arc that LEFT or RIGHT would draw. */
  arc(move: number): [dependent: number, head: number] {
    const top = this.stack.length - 1
    return [this.stack[top] as number, move === LEFT ? this.next : (this.stack[top - 1] as number)]
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack.push(this.next++)
      return
    }
    const [dependent, head] = this.arc(move)
    this.stack.pop()
    this.head[dependent] = head
    this.label[dependent] = label
    if (dependent < head) {
      this.left2[head] = this.left[head] as number
      this.left[head] = dependent
      this.leftCount[head]!++
    } else {
      this.right2[head] = this.right[head] as number
      this.right[head] = dependent
      this.rightCount[head]!++
    }
  }
}
