import type { Lexicon } from '../lexicon'
import { columnOrder, reorder } from './columns'
import { Kernel, type Region } from './kernel'
import { apply, convolution, linear, lstm, runLstm, tensor, vector, type Linear } from './layers'
import { valuesOf, type Network, type Tensor } from './network'

/** What a network says of one sentence. All numbers are logarithms of probabilities, by rows. */
export interface NeuralScores {
  /** words × UPOS */
  upos: Float32Array
  /** words × features */
  feats: Float32Array
  /** words × (words + 1): column 0 is the root, column h + 1 word h. */
  arcs: Float32Array
  /** Relations for the heads given (-1 for the root): words × relations. */
  relations(heads: Int32Array): Float32Array
}

/** Names of the classes, in the order that the engine uses. */
export interface Classes {
  upos: readonly string[]
  feats: readonly string[]
  labels: readonly string[]
}

/** As in training/neural.py. */
const LONGEST_WORD = 18
/** Forms whose spellings are kept: more than a group of sentences has words. */
const CACHED = 2_000
/** How much goes through the recurrent layers together: the more, the faster, and the more memory it takes. */
const BATCH = { sentences: 16, words: 320 }

/** BiLSTM tagger and biaffine parser (Dozat & Manning 2017), run in the kernel. */
export class NeuralReader {
  private readonly words: ReadonlyMap<string, number>
  private readonly chars: ReadonlyMap<string, number>
  private readonly lexTags: ReadonlyMap<string, number>
  /** What `spelling` found, a row for each form met lately. */
  private readonly spellings: { rows: Map<string, number>; table: Float32Array }
  private readonly embeddings: {
    word: Pick<Tensor, 'levels' | 'scales'>
    char: Float32Array
    lex: Float32Array
  }
  private readonly sizes: { word: number; char: number; filters: number; lex: number }
  private readonly layers
  private readonly root: Float32Array
  private readonly relationCount: number
  private readonly order

  constructor(
    network: Network,
    private readonly lexicon: Lexicon,
    classes: Classes,
    private readonly kernel = new Kernel(),
  ) {
    this.order = {
      upos: columnOrder(network.upos, classes.upos),
      feats: columnOrder(network.feats, classes.feats),
      labels: columnOrder(network.rels, classes.labels),
    }
    const number = (names: string[], first: number) =>
      new Map(names.map((name, i) => [name, i + first]))
    this.words = number(network.words, 2)
    this.chars = number(network.chars, 4)
    this.lexTags = number(network.lexicon, 0)
    const width = (name: string) => tensor(network, name).shape[1] as number
    const word = tensor(network, 'word.weight')
    this.embeddings = {
      word: { levels: word.levels.slice(), scales: word.scales },
      char: vector(network, 'char.weight'),
      lex: vector(network, 'lex.weight'),
    }
    this.sizes = {
      word: width('word.weight'),
      char: width('char.weight'),
      filters: tensor(network, 'conv3.weight').shape[0] as number,
      lex: width('lex.weight'),
    }
    this.spellings = {
      rows: new Map(),
      table: new Float32Array(CACHED * (2 * this.sizes.filters + this.sizes.lex)),
    }
    const named = (name: string) => linear(kernel, network, name)
    const arc = tensor(network, 'arc')
    const arcs = valuesOf(arc)
    const [arcRows = 0, arcColumns = 0] = arc.shape
    const rel = tensor(network, 'rel')
    const [relations = 0, relRows = 0, relColumns = 0] = rel.shape
    this.relationCount = relations
    // One matrix: the columns of the first relation, then those of the second, and so on.
    const relLevel = (row: number, column: number) =>
      rel.levels[
        (Math.floor(column / relColumns) * relRows + row) * relColumns + (column % relColumns)
      ] as number
    const relScale = (column: number) => rel.scales[Math.floor(column / relColumns)] as number
    this.layers = {
      conv3: convolution(kernel, network, 'conv3'),
      conv5: convolution(kernel, network, 'conv5'),
      lstm1: lstm(kernel, network, 'lstm1'),
      lstm2: lstm(kernel, network, 'lstm2'),
      upos: named('upos'),
      feats: named('feats'),
      tag: named('tag'),
      arcHead: named('arc_head'),
      arcDep: named('arc_dep'),
      relHead: named('rel_head'),
      relDep: named('rel_dep'),
      // The last row of both bilinear forms is for the constant 1 that stands after the dependent.
      arc: {
        weights: kernel.pack(arcRows - 1, arcColumns, (r, c) => arcs[r * arcColumns + c] as number),
        bias: arcs.slice((arcRows - 1) * arcColumns),
      } satisfies Linear,
      rel: {
        weights: kernel.packLevels(relRows - 1, relations * relColumns, relLevel, relScale),
        bias: Float32Array.from(
          { length: relations * relColumns },
          (_, c) => relLevel(relRows - 1, c) * relScale(c),
        ),
      } satisfies Linear,
    }
    this.root = vector(network, 'root')
  }

  /** Reads sentences (the words' forms), in groups of like length. */
  read(sentences: readonly (readonly string[])[]): NeuralScores[] {
    const results = new Array<NeuralScores>(sentences.length)
    const lengthOf = (i: number) => sentences[i]?.length ?? 0
    const order = sentences.map((_, i) => i).sort((a, b) => lengthOf(a) - lengthOf(b) || a - b)
    for (let i = 0; i < order.length;) {
      const group: number[] = []
      do group.push(order[i++] as number)
      while (
        i < order.length &&
        group.length < BATCH.sentences &&
        (group.length + 1) * lengthOf(order[i] as number) <= BATCH.words
      )
      const scores = this.readGroup(group.map((k) => sentences[k] as readonly string[]))
      group.forEach((k, j) => (results[k] = scores[j] as NeuralScores))
    }
    return results
  }

  private readGroup(sentences: readonly (readonly string[])[]): NeuralScores[] {
    const { kernel, layers, sizes } = this
    const mark = kernel.mark()
    const lengths = sentences.map((s) => s.length)
    const starts: number[] = []
    let total = 0
    for (const n of lengths) {
      starts.push(total)
      total += n
    }
    const rows = Math.ceil(total / 4) * 4
    const width = sizes.word + 2 * sizes.filters + sizes.lex
    const spelt = this.spell(sentences.flat())
    const input = kernel.take(rows * width)
    const x = kernel.view(input)
    x.fill(0)
    const { levels, scales } = this.embeddings.word
    sentences.flat().forEach((form, i) => {
      const word = this.words.get(form.toLowerCase().replace(/[0-9]/g, '0')) ?? 1
      const scale = scales[word] as number
      for (let k = 0; k < sizes.word; k++)
        x[i * width + k] = scale * (levels[word * sizes.word + k] as number)
      const row = (spelt[i] as number) * (width - sizes.word)
      const letters = this.spellings.table.subarray(row, row + width - sizes.word)
      x.set(letters, i * width + sizes.word)
    })
    const first = runLstm(kernel, layers.lstm1, input, rows, starts, lengths)
    const upos = apply(kernel, layers.upos, first, rows)
    const feats = apply(kernel, layers.feats, first, rows)
    const second = runLstm(kernel, layers.lstm2, first, rows, starts, lengths)
    const uposScores = this.logSoftmaxRows(upos, total, layers.upos)
    const featsScores = this.logSoftmaxRows(feats, total, layers.feats)

    // The parser's input: the second layer, what the tags are like, and one more row for the root.
    const tags = kernel.take(rows * layers.tag.weights.rows)
    const t = kernel.view(tags)
    t.fill(0)
    uposScores.forEach((v, i) => (t[i] = Math.exp(v)))
    const tag = apply(kernel, layers.tag, tags, rows)
    const hidden = 2 * layers.lstm2.hidden
    const tagWidth = layers.tag.bias.length
    const deep = hidden + tagWidth
    const deepRows = Math.ceil((total + 1) / 4) * 4
    const joined = kernel.take(deepRows * deep)
    const d = kernel.view(joined)
    d.fill(0)
    for (let i = 0; i < total; i++) {
      d.set(kernel.view(second).subarray(i * hidden, (i + 1) * hidden), i * deep)
      const at = i * layers.tag.weights.columns
      d.set(kernel.view(tag).subarray(at, at + tagWidth), i * deep + hidden)
    }
    d.set(this.root, total * deep)
    const dense = (layer: Linear) => {
      const region = apply(kernel, layer, joined, deepRows)
      const values = kernel.view(region)
      for (let i = 0; i < values.length; i++) if ((values[i] as number) < 0) values[i]! *= 0.1
      return region
    }
    const arcHead = kernel.view(dense(layers.arcHead)).slice()
    const arcDep = apply(kernel, layers.arc, dense(layers.arcDep), deepRows)
    const relWidth = layers.relHead.weights.columns
    const relHead = kernel.view(dense(layers.relHead)).slice()
    const relDep = kernel.view(dense(layers.relDep)).slice()
    const uposCount = layers.upos.bias.length
    const featsCount = layers.feats.bias.length
    const results = sentences.map((sentence, s): NeuralScores => {
      const n = sentence.length
      const start = starts[s] as number
      const slice = (values: Float32Array, columns: number) =>
        values.subarray(start * columns, (start + n) * columns)
      return {
        upos: reorder(slice(uposScores, uposCount), uposCount, this.order.upos),
        feats: reorder(slice(featsScores, featsCount), featsCount, this.order.feats),
        arcs: this.arcs(arcHead, arcDep, start, n, total),
        relations: (heads) => this.relations(relHead, relDep, relWidth, start, total, heads),
      }
    })
    kernel.release(mark)
    return results
  }

  /** Scores of all heads for all words of a sentence, as log-probabilities. */
  private arcs(
    h: Float32Array,
    deps: Region,
    start: number,
    n: number,
    root: number,
  ): Float32Array {
    const { kernel } = this
    const mark = kernel.mark()
    const width = this.layers.arcHead.weights.columns
    const packed = kernel.pack(
      width,
      n + 1,
      (row, column) => h[(column === 0 ? root : start + column - 1) * width + row] as number,
    )
    const rows = Math.ceil(n / 4) * 4
    const own = kernel.take(rows * width)
    kernel.view(own).fill(0)
    kernel.view(own).set(kernel.view(deps).subarray(start * width, (start + n) * width))
    const product = kernel.take(rows * packed.columns)
    kernel.view(product).fill(0)
    kernel.multiply(own, packed, product, rows)
    const out = new Float32Array(n * (n + 1))
    const p = kernel.view(product)
    for (let i = 0; i < n; i++) {
      const at = i * packed.columns
      const row = out.subarray(i * (n + 1), (i + 1) * (n + 1))
      row.set(p.subarray(at, at + n + 1))
      row[i + 1] = -1e4
      logSoftmax(row)
    }
    kernel.release(mark)
    return out
  }

  private relations(
    relHead: Float32Array,
    relDep: Float32Array,
    width: number,
    start: number,
    root: number,
    heads: Int32Array,
  ): Float32Array {
    const { kernel, layers } = this
    const mark = kernel.mark()
    const n = heads.length
    const count = this.relationCount
    const inputs = layers.rel.weights.rows
    const each = inputs + 1
    const rows = Math.ceil(n / 4) * 4
    const own = kernel.take(rows * inputs)
    const o = kernel.view(own)
    o.fill(0)
    for (let i = 0; i < n; i++)
      o.set(relDep.subarray((start + i) * width, (start + i) * width + inputs), i * inputs)
    const product = apply(kernel, layers.rel, own, rows)
    const p = kernel.view(product)
    const out = new Float32Array(n * count)
    for (let i = 0; i < n; i++) {
      const head = heads[i] as number
      const from = (head < 0 ? root : start + head) * width
      const row = out.subarray(i * count, (i + 1) * count)
      for (let r = 0; r < count; r++) {
        const at = i * layers.rel.weights.columns + r * each
        let sum = p[at + inputs] as number
        for (let k = 0; k < inputs; k++)
          sum += (p[at + k] as number) * (relHead[from + k] as number)
        row[r] = sum
      }
      logSoftmax(row)
    }
    kernel.release(mark)
    return reorder(out, count, this.order.labels)
  }

  private logSoftmaxRows(region: Region, rows: number, { weights, bias }: Linear): Float32Array {
    const values = this.kernel.view(region)
    const out = new Float32Array(rows * bias.length)
    for (let i = 0; i < rows; i++) {
      const at = i * weights.columns
      const row = out.subarray(i * bias.length, (i + 1) * bias.length)
      row.set(values.subarray(at, at + bias.length))
      logSoftmax(row)
    }
    return out
  }

  /** The rows of `spellings` that hold the forms' spellings; good until the next call. */
  private spell(forms: readonly string[]): Int32Array {
    const { rows, table } = this.spellings
    if (rows.size + forms.length > CACHED) rows.clear()
    const width = table.length / CACHED
    return Int32Array.from(forms, (form) => {
      let row = rows.get(form)
      if (row === undefined) {
        row = rows.size
        this.spelling(form, table.subarray(row * width, (row + 1) * width))
        rows.set(form, row)
      }
      return row
    })
  }

  /** What the characters and the lexicon say of a form: 2 · filters + lexicon numbers, into `out`. */
  private spelling(form: string, out: Float32Array): void {
    const { sizes, lexicon } = this
    const letters = Array.from(form)
    const kept =
      letters.length <= LONGEST_WORD - 2 ? letters : [...letters.slice(0, 6), ...letters.slice(-10)]
    const ids = [2, ...kept.map((c) => this.chars.get(c) ?? 1), 3]
    while (ids.length < LONGEST_WORD) ids.push(0)
    this.convolve(ids, this.layers.conv3, out.subarray(0, sizes.filters))
    this.convolve(ids, this.layers.conv5, out.subarray(sizes.filters, 2 * sizes.filters))
    const bag = out.subarray(2 * sizes.filters)
    bag.fill(0)
    for (const tag of lexicon.tags(form)) {
      const id = this.lexTags.get(tag)
      if (id === undefined) continue
      for (let k = 0; k < sizes.lex; k++)
        bag[k]! += this.embeddings.lex[id * sizes.lex + k] as number
    }
  }

  /** Convolution, rectified, and the largest value of each filter over the positions. */
  private convolve(
    ids: readonly number[],
    layer: Linear & { width: number },
    out: Float32Array,
  ): void {
    const { kernel, sizes } = this
    const mark = kernel.mark()
    const rows = Math.ceil(ids.length / 4) * 4
    const each = layer.width * sizes.char
    const windows = kernel.take(rows * each)
    const w = kernel.view(windows)
    w.fill(0)
    ids.forEach((_, i) => {
      for (let k = 0; k < layer.width; k++) {
        const id = ids[i + k - (layer.width >> 1)]
        if (id === undefined) continue
        w.set(
          this.embeddings.char.subarray(id * sizes.char, (id + 1) * sizes.char),
          i * each + k * sizes.char,
        )
      }
    })
    const values = kernel.view(apply(kernel, layer, windows, rows))
    out.fill(0)
    for (let i = 0; i < ids.length; i++)
      for (let f = 0; f < out.length; f++)
        out[f] = Math.max(out[f] as number, values[i * layer.weights.columns + f] as number)
    kernel.release(mark)
  }
}

function logSoftmax(row: Float32Array): void {
  let largest = -Infinity
  for (const v of row) largest = Math.max(largest, v)
  let sum = 0
  for (const v of row) sum += Math.exp(v - largest)
  const shift = largest + Math.log(sum)
  for (let i = 0; i < row.length; i++) row[i]! -= shift
}
