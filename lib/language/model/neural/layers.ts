import type { Kernel, Packed, Region } from './kernel'
import { valuesOf, type Network, type Tensor } from './network'

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

export function vector(network: Network, name: string): Float32Array {
  return valuesOf(tensor(network, name))
}

/** PyTorch's `Linear`: its weights are outputs × inputs. */
export function linear(kernel: Kernel, network: Network, name: string): Linear {
  const { shape, levels, scales } = tensor(network, `${name}.weight`)
  const [outputs = 0, inputs = 0] = shape
  const biased = network.tensors.has(`${name}.bias`)
  return {
    weights: kernel.packLevels(
      inputs,
      outputs,
      (row, column) => levels[column * inputs + row] as number,
      (column) => scales[column] as number,
    ),
    bias: biased ? vector(network, `${name}.bias`) : new Float32Array(outputs),
  }
}

/** A one-dimensional convolution of odd width as a product: its input row is the window, position by position. */
export function convolution(
  kernel: Kernel,
  network: Network,
  name: string,
): Linear & { width: number } {
  const { shape, levels, scales } = tensor(network, `${name}.weight`)
  const [outputs = 0, inputs = 0, width = 0] = shape
  return {
    width,
    weights: kernel.packLevels(
      inputs * width,
      outputs,
      (row, column) =>
        levels[(column * inputs + (row % inputs)) * width + Math.floor(row / inputs)] as number,
      (column) => scales[column] as number,
    ),
    bias: vector(network, `${name}.bias`),
  }
}

interface Direction {
  input: Tensor
  recurrent: Tensor
  bias: Float32Array
}

export function lstm(kernel: Kernel, network: Network, name: string): Lstm {
  const [forward, backward] = ['', '_reverse'].map((direction): Direction => {
    const part = (kind: string) => `${name}.${kind}_l0${direction}`
    const hiddenBias = vector(network, part('bias_hh'))
    return {
      input: tensor(network, part('weight_ih')),
      recurrent: tensor(network, part('weight_hh')),
      bias: vector(network, part('bias_ih')).map((b, i) => b + (hiddenBias[i] as number)),
    }
  }) as [Direction, Direction]
  const [gates = 0, inputs = 0] = forward.input.shape
  const hidden = gates / 4
  const recurrent = ({ recurrent: { levels, scales } }: Direction) =>
    kernel.packLevels(
      hidden,
      gates,
      (row, column) => levels[column * hidden + row] as number,
      (column) => scales[column] as number,
    )
  const of = (column: number) => (column < gates ? forward : backward).input
  return {
    hidden,
    input: {
      weights: kernel.packLevels(
        inputs,
        2 * gates,
        (row, column) => of(column).levels[(column % gates) * inputs + row] as number,
        (column) => of(column).scales[column % gates] as number,
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
