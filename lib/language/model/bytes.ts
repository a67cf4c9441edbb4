/** Grows a byte array: the writing half of the weights' format. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16)
  private length = 0

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.length++] = value
  }

  /** An unsigned integer, seven bits a byte, lowest first (LEB128). */
  varint(value: number): void {
    while (value > 127) {
      this.byte((value & 127) | 128)
      value >>>= 7
    }
    this.byte(value)
  }

  float(value: number): void {
    this.raw(new Uint8Array(Float32Array.of(value).buffer))
  }

  string(value: string): void {
    const bytes = new TextEncoder().encode(value)
    this.varint(bytes.length)
    this.raw(bytes)
  }

  strings(values: readonly string[]): void {
    this.varint(values.length)
    for (const value of values) this.string(value)
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const bigger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count))
    bigger.set(this.bytes)
    this.bytes = bigger
  }
}

const decoder = new TextDecoder()

/** The reading half. */
export class ByteReader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    // Not a Buffer of Node, whose `slice` is another view that would keep the whole file.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  byte(): number {
    return this.bytes[this.at++] as number
  }

  varint(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte()
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }

  /** Numbers of 32 bits, lowest byte first. */
  floats(count: number): Float32Array {
    const { buffer, byteOffset } = this.raw(4 * count)
    const view = new DataView(buffer, byteOffset)
    const values = new Float32Array(count)
    for (let i = 0; i < count; i++) values[i] = view.getFloat32(4 * i, true)
    return values
  }

  /** The next `length` bytes as numbers from -128 to 127, not copied. */
  signed(length: number): Int8Array {
    const { buffer, byteOffset } = this.raw(length)
    return new Int8Array(buffer, byteOffset, length)
  }

  string(): string {
    return decoder.decode(this.raw(this.varint()))
  }

  strings(): string[] {
    return Array.from({ length: this.varint() }, () => this.string())
  }

  /** The next `length` bytes, not copied. */
  raw(length: number): Uint8Array {
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }
}
