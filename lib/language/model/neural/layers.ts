import type { Kernel, Packed, Region } from './kernel'
import type { Network, Tensor } from './network'

/** A matrix that multiplies rows from the right, with what is added to each product. */
export interface Linear {
  weights: Packed
  bias: Float32Array
}

export interface Lstm {
  hidden: number
  /** Input to the gates of both directions: 4·hidden columns forward, then 4·hidden backward. */
  input: Linear
  recurrent: readonly [Packed, Packed]
}

export function tensor(network: Network, name: string): Tensor {
  const found = network.tensors.get(name)
  if (!found) throw new Error(`the network lacks ${name}`)
  return found
}

/** PyTorch's `Linear`: its weights are outputs × inputs. */
export function linear(kernel: Kernel, network: Network, name: string): Linear {
  const { shape, values } = tensor(network, `${name}.weight`)
  const data = values()
  const [outputs = 0, inputs = 0] = shape
  const bias = network.tensors.get(`${name}.bias`)?.values() ?? new Float32Array(outputs)
  return {
    weights: kernel.pack(inputs, outputs, (row, column) => data[column * inputs + row] as number),
    bias,
  }
}

/** A one-dimensional convolution of odd width as a product: its input row is the window, position by position. */
export function convolution(
  kernel: Kernel,
  network: Network,
  name: string,
): Linear & { width: number } {
  const { shape, values } = tensor(network, `${name}.weight`)
  const data = values()
  const [outputs = 0, inputs = 0, width = 0] = shape
  const cell = (row: number, column: number) =>
    data[(column * inputs + (row % inputs)) * width + Math.floor(row / inputs)] as number
  return {
    width,
    weights: kernel.pack(inputs * width, outputs, cell),
    bias: tensor(network, `${name}.bias`).values(),
  }
}

interface Direction {
  shape: readonly number[]
  input: Float32Array
  recurrent: Float32Array
  bias: Float32Array
}

export function lstm(kernel: Kernel, network: Network, name: string): Lstm {
  const [forward, backward] = ['', '_reverse'].map((direction) => {
    const part = (kind: string) => tensor(network, `${name}.${kind}_l0${direction}`)
    const [bias, hiddenBias] = [part('bias_ih').values(), part('bias_hh').values()]
    const { shape, values } = part('weight_ih')
    return {
      shape,
      input: values(),
      recurrent: part('weight_hh').values(),
      bias: bias.map((b, i) => b + (hiddenBias[i] as number)),
    }
  }) as [Direction, Direction]
  const [gates = 0, inputs = 0] = forward.shape
  const hidden = gates / 4
  const recurrent = ({ recurrent: data }: Direction) =>
    kernel.pack(hidden, gates, (row, column) => data[column * hidden + row] as number)
  return {
    hidden,
    input: {
      weights: kernel.pack(inputs, 2 * gates, (row, column) =>
        column < gates
          ? (forward.input[column * inputs + row] as number)
          : (backward.input[(column - gates) * inputs + row] as number),
      ),
      bias: Float32Array.from([...forward.bias, ...backward.bias]),
    },
    recurrent: [recurrent(forward), recurrent(backward)],
  }
}

/** `rows` × the layer's columns: input · weights + bias. `rows` is a multiple of four. */
export function apply(
  kernel: Kernel,
  { weights, bias }: Linear,
  input: Region,
  rows: number,
): Region {
  const output = kernel.take(rows * weights.columns)
  const out = kernel.view(output)
  out.fill(0)
  for (let row = 0; row < rows; row++) out.set(bias, row * weights.columns)
  kernel.multiply(input, weights, output, rows)
  return output
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const tanh = (x: number) => 1 - 2 / (Math.exp(2 * x) + 1)

/**
 * Runs a bidirectional LSTM (Hochreiter & Schmidhuber 1997; PyTorch's order of gates: input, forget, cell, output) over
 * several sentences at once, so that each step is a product of matrices.
 *
 * @param starts for each sentence its first row in the input; `lengths` its number of rows
 * @returns rows × 2·hidden: forward, then backward
 */
export function runLstm(
  kernel: Kernel,
  layer: Lstm,
  input: Region,
  rows: number,
  starts: readonly number[],
  lengths: readonly number[],
): Region {
  const { hidden } = layer
  const gates = 4 * hidden
  const output = kernel.take(rows * 2 * hidden)
  const mark = kernel.mark()
  const projected = apply(kernel, layer.input, input, rows)
  const batch = Math.ceil(starts.length / 4) * 4
  const state = kernel.take(batch * hidden)
  const sums = kernel.take(batch * gates)
  const [from, to, h, z] = [projected, output, state, sums].map((region) =>
    kernel.view(region),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array]
  const cells = new Float32Array(batch * hidden)
  const longest = Math.max(0, ...lengths)
  for (const direction of [0, 1] as const) {
    h.fill(0)
    cells.fill(0)
    z.fill(0)
    for (let step = 0; step < longest; step++) {
      for (let b = 0; b < starts.length; b++) {
        const length = lengths[b] as number
        if (step >= length) continue
        const row = (starts[b] as number) + (direction === 0 ? step : length - 1 - step)
        const at = row * 2 * gates + direction * gates
        z.set(from.subarray(at, at + gates), b * gates)
      }
      kernel.multiply(state, layer.recurrent[direction], sums, batch)
      for (let b = 0; b < starts.length; b++) {
        const length = lengths[b] as number
        if (step >= length) continue
        const row = (starts[b] as number) + (direction === 0 ? step : length - 1 - step)
        const at = b * gates
        const out = row * 2 * hidden + direction * hidden
        for (let k = 0; k < hidden; k++) {
          const cell =
            sigmoid(z[at + hidden + k] as number) * (cells[b * hidden + k] as number) +
            sigmoid(z[at + k] as number) * tanh(z[at + 2 * hidden + k] as number)
          const value = sigmoid(z[at + 3 * hidden + k] as number) * tanh(cell)
          cells[b * hidden + k] = cell
          h[b * hidden + k] = value
          to[out + k] = value
        }
      }
    }
  }
  kernel.release(mark)
  return output
}
