"""Trains the neural reader: a BiLSTM that tags (UPOS, features) and a biaffine parser (Dozat & Manning 2017) on top.

Offline only; what ships is run by lib/language/model/neural/. Needs PyTorch and nothing else:

    python3 neural.py --train a.conllu,b.conllu --test c.conllu --lexicon forms.tsv --out DIR --seed 1

Writes DIR/neural.json (vocabularies and shapes) and DIR/neural.f32 (the weights, little-endian, in the order of "tensors").
"""
import argparse, collections, json, random, re, sys, time
import torch, torch.nn as nn, torch.nn.functional as F

LEX, CHAR, FILTERS, TAG, ARC, REL = 32, 24, 48, 32, 192, 48
LONGEST_WORD = 18  # characters kept of a word: its first 6 and last 10, between the two marks ^ and $

args = argparse.ArgumentParser()
args.add_argument('--train', required=True)
args.add_argument('--test', default='')
args.add_argument('--extra', default='', help='automatically parsed text, half the weight')
args.add_argument('--lexicon', default='')
args.add_argument('--start', default='', help='folder of a network to go on from, with its vocabularies')
args.add_argument('--out', required=True)
args.add_argument('--seed', type=int, default=1)
args.add_argument('--epochs', type=int, default=24)
args.add_argument('--batch', type=int, default=500, help='words')
args.add_argument('--hidden', type=int, default=192)
args.add_argument('--word', type=int, default=64, help='numbers for a word')
args.add_argument('--tagging', type=float, default=2, help='weight of UPOS in the loss; features have 0.5, heads and relations 1')
args.add_argument('--threads', type=int, default=1)
args.add_argument('--rate', type=float, default=2e-3)
args.add_argument('--dropout', type=float, default=0.33)
args.add_argument('--unknown', type=float, default=0.15, help='least share of the times that a word is shown by its letters alone')
args = args.parse_args()
torch.manual_seed(args.seed)
chance = random.Random(args.seed)
torch.set_num_threads(args.threads)
torch.set_flush_denormal(True)


def read(path):
    """The sentences of a CoNLL-U file as lists of (form, upos, feats, head, deprel)."""
    sentences, words = [], []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if not line:
            if words:
                sentences.append(words)
            words = []
        elif line[0] != '#':
            c = line.split('\t')
            if c[0].isdigit():
                words.append((c[1], c[3], c[5], int(c[6]), c[7]))
    return sentences


def normal(form):
    return re.sub('[0-9]', '0', form.lower())


train = [s for f in args.train.split(',') for s in read(f)]
extra = [s for f in args.extra.split(',') if f for s in read(f)]
tests = {f.split('/')[-1]: read(f) for f in args.test.split(',') if f}
lexicon = {}
if args.lexicon:
    for line in open(args.lexicon, encoding='utf8'):
        form, tags = line.rstrip('\n').split('\t')
        lexicon[form] = tags.split(' ')

counts = collections.Counter(normal(w[0]) for s in train + extra for w in s)
char_counts = collections.Counter(c for s in train for w in s for c in w[0])
words = [w for w, n in sorted(counts.items()) if n >= 2]
chars = [c for c, n in sorted(char_counts.items()) if n >= 3]
lex_counts = collections.Counter(t for s in train for w in s for t in lexicon.get(w[0].lower(), ()))
lex_tags = [t for t, n in sorted(lex_counts.items()) if n >= 3]
upos = sorted({w[1] for s in train for w in s})
feats = [f for f, n in sorted(collections.Counter(w[2] for s in train for w in s).items()) if n >= 2]
rels = sorted({w[4] for s in train for w in s})
if args.start:
    before = json.load(open(args.start + '/neural.json', encoding='utf8'))
    words, chars, lex_tags, upos, feats, rels = (before[k] for k in ('words', 'chars', 'lexicon', 'upos', 'feats', 'rels'))
WORDS, CHARS = {w: i + 2 for i, w in enumerate(words)}, {c: i + 4 for i, c in enumerate(chars)}
LEXTAGS = {t: i for i, t in enumerate(lex_tags)}
UPOS, FEATS, RELS = ({x: i for i, x in enumerate(xs)} for xs in (upos, feats, rels))
print(len(train), 'sentences', sum(map(len, train)), 'words; extra', sum(map(len, extra)), '; vocabulary', len(words), 'characters', len(chars),
      'lexicon', len(lex_tags), 'upos', len(upos), 'feats', len(feats), 'rels', len(rels), flush=True)

spellings = {}


def spelling(form):
    """Character ids and lexicon bag of a form."""
    if form not in spellings:
        kept = form if len(form) <= LONGEST_WORD - 2 else form[:6] + form[-10:]
        ids = [2] + [CHARS.get(c, 1) for c in kept] + [3]
        bag = [LEXTAGS[t] for t in lexicon.get(form.lower(), ()) if t in LEXTAGS]
        spellings[form] = (ids + [0] * (LONGEST_WORD - len(ids)), bag)
    return spellings[form]


def batch_of(sentences, weights, learning):
    """Tensors of a batch; characters and lexicon once for each different form."""
    forms = {}
    n = max(map(len, sentences))
    row = lambda f, pad: torch.tensor([[f(w) for w in s] + [pad] * (n - len(s)) for s in sentences])
    which = row(lambda w: forms.setdefault(w[0], len(forms)), 0)
    word = row(lambda w: WORDS.get(normal(w[0]), 1), 0)
    gold = [row(lambda w: UPOS.get(w[1], -1), -1), row(lambda w: FEATS.get(w[2], -1), -1), row(lambda w: w[3], -1), row(lambda w: RELS.get(w[4], -1), -1)]
    mask = gold[2] >= 0
    if learning:
        rare = row(lambda w: max(args.unknown, 0.4 / (0.4 + counts[normal(w[0])])), 0.0)
        word = torch.where((torch.rand(rare.shape) < rare) & mask, torch.ones_like(word), word)
    spelt = [spelling(f) for f in forms]
    flat = torch.tensor([i for _, bag in spelt for i in bag] or [0])
    starts, at = [], 0
    for _, bag in spelt:
        starts.append(at)
        at += len(bag)
    return word, which, torch.tensor([c for c, _ in spelt]), flat, torch.tensor(starts), at, mask, gold, torch.tensor(weights)


class Recurrence(torch.autograd.Function):
    """An LSTM over time for several directions at once: the gates' inputs (directions, time, sentences, 4 units) and
    the recurrent weights (directions, units, 4 units) to the outputs (directions, time, sentences, units). The same
    as PyTorch's own, with one product for the gradient of the weights instead of one for every step."""

    @staticmethod
    def forward(ctx, inputs, weights):
        directions, time, sentences, wide = inputs.shape
        units = wide // 4
        gates = inputs.new_empty(time, directions, sentences, wide)
        cells = inputs.new_zeros(time + 1, directions, sentences, units)
        squashed = inputs.new_empty(time, directions, sentences, units)
        outputs = inputs.new_zeros(time + 1, directions, sentences, units)
        for t in range(time):
            g = torch.baddbmm(inputs[:, t], outputs[t], weights, out=gates[t])
            g[..., :2 * units].sigmoid_()
            g[..., 2 * units:3 * units].tanh_()
            g[..., 3 * units:].sigmoid_()
            i, f, n, o = g.split(units, 2)
            c = torch.mul(f, cells[t], out=cells[t + 1])
            c.addcmul_(i, n)
            torch.mul(o, torch.tanh(c, out=squashed[t]), out=outputs[t + 1])
        ctx.save_for_backward(weights, gates, cells, squashed, outputs)
        return outputs[1:].transpose(0, 1)

    @staticmethod
    def backward(ctx, upstream):
        weights, gates, cells, squashed, outputs = ctx.saved_tensors
        time, directions, sentences, wide = gates.shape
        units = wide // 4
        back = weights.transpose(1, 2)
        # What a small change of each gate's sum does to the gate, for all steps at once.
        i, f, n, o = gates.split(units, 3)
        slope = torch.empty_like(gates)
        torch.mul(i, 1 - i, out=slope[..., :units]).mul_(n)
        torch.mul(f, 1 - f, out=slope[..., units:2 * units]).mul_(cells[:-1])
        torch.mul(n, n, out=slope[..., 2 * units:3 * units]).neg_().add_(1).mul_(i)
        torch.mul(o, 1 - o, out=slope[..., 3 * units:]).mul_(squashed)
        through = (1 - squashed * squashed).mul_(o)
        cell = torch.zeros_like(cells[0])
        hidden = torch.zeros_like(cells[0])
        for t in range(time - 1, -1, -1):
            hidden += upstream[:, t]
            cell.addcmul_(hidden, through[t])
            s = slope[t].view(directions, sentences, 4, units)
            s[:, :, :3].mul_(cell.unsqueeze(2))
            s[:, :, 3].mul_(hidden)
            cell.mul_(f[t])
            torch.bmm(slope[t], back, out=hidden)
        flat = slope.transpose(0, 1).reshape(directions, time * sentences, wide)
        before = outputs[:-1].transpose(0, 1).reshape(directions, time * sentences, units)
        return flat.view(directions, time, sentences, wide), torch.bmm(before.transpose(1, 2), flat)


class Reader(nn.Module):
    def __init__(self, hidden=args.hidden):
        super().__init__()
        self.word = nn.Embedding(len(words) + 2, args.word, padding_idx=0)
        self.char = nn.Embedding(len(chars) + 4, CHAR, padding_idx=0)
        self.lex = nn.EmbeddingBag(max(1, len(lex_tags)), LEX, mode='sum')
        self.conv3 = nn.Conv1d(CHAR, FILTERS, 3, padding=1)
        self.conv5 = nn.Conv1d(CHAR, FILTERS, 5, padding=2)
        self.lstm1 = nn.LSTM(args.word + 2 * FILTERS + LEX, hidden, batch_first=True, bidirectional=True)
        self.lstm2 = nn.LSTM(2 * hidden, hidden, batch_first=True, bidirectional=True)
        self.upos = nn.Linear(2 * hidden, len(upos))
        self.feats = nn.Linear(2 * hidden, len(feats))
        self.tag = nn.Linear(len(upos), TAG, bias=False)
        deep = 2 * hidden + TAG
        self.arc_head, self.arc_dep = nn.Linear(deep, ARC), nn.Linear(deep, ARC)
        self.rel_head, self.rel_dep = nn.Linear(deep, REL), nn.Linear(deep, REL)
        self.root = nn.Parameter(torch.randn(deep) * 0.1)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.rel = nn.Parameter(torch.zeros(len(rels), REL + 1, REL + 1))
        nn.init.normal_(self.lex.weight, std=0.3)

    def drop(self, x):
        """Dropout with one mask for all the words of a sentence."""
        if not self.training:
            return x
        keep = torch.full((x.size(0), 1, x.size(2)), 1 - args.dropout).bernoulli() / (1 - args.dropout)
        return x * keep

    def lstm(self, layer, x, lengths):
        b, n, _ = x.shape
        places = torch.arange(n)
        turned = torch.where(places < lengths.unsqueeze(1), lengths.unsqueeze(1) - 1 - places, places)
        turn = lambda v: v.gather(1, turned.unsqueeze(2).expand_as(v))
        steps = lambda v, w, p, q: F.linear(v, w, p + q).transpose(0, 1)
        inputs = torch.stack([
            steps(x, layer.weight_ih_l0, layer.bias_ih_l0, layer.bias_hh_l0),
            steps(turn(x), layer.weight_ih_l0_reverse, layer.bias_ih_l0_reverse, layer.bias_hh_l0_reverse)])
        weights = torch.stack([layer.weight_hh_l0.t(), layer.weight_hh_l0_reverse.t()])
        out = Recurrence.apply(inputs, weights)
        return torch.cat([out[0].transpose(0, 1), turn(out[1].transpose(0, 1))], 2)

    def forward(self, word, which, spelt, flat, starts, lex_size, mask):
        c = self.char(spelt).transpose(1, 2)
        c = torch.cat([F.relu(self.conv3(c)).max(2)[0], F.relu(self.conv5(c)).max(2)[0]], 1)
        l = self.lex(flat, starts) if lex_size else torch.zeros(len(starts), LEX)
        x = self.drop(torch.cat([self.word(word), torch.cat([c, l], 1)[which]], 2))
        lengths = mask.sum(1)
        x1 = self.drop(self.lstm(self.lstm1, x, lengths))
        tags, morphology = self.upos(x1), self.feats(x1)
        x2 = self.drop(self.lstm(self.lstm2, x1, lengths))
        x2 = torch.cat([x2, self.tag(F.softmax(tags, 2))], 2)
        xr = torch.cat([self.root.expand(len(x2), 1, -1), x2], 1)
        ones = torch.ones(len(x2), x2.size(1), 1)
        heads, deps = (self.drop(F.leaky_relu(f(v), 0.1)) for f, v in ((self.arc_head, xr), (self.arc_dep, x2)))
        arcs = torch.cat([deps, ones], 2) @ self.arc @ heads.transpose(1, 2)
        arcs = arcs.masked_fill(~torch.cat([ones[:, :1, 0] > 0, mask], 1).unsqueeze(1), -1e4)
        rel_heads, rel_deps = (self.drop(F.leaky_relu(f(v), 0.1)) for f, v in ((self.rel_head, xr), (self.rel_dep, x2)))
        return tags, morphology, arcs, rel_heads, rel_deps

    def relations(self, rel_heads, rel_deps, head):
        chosen = rel_heads.gather(1, head.clamp(min=0).unsqueeze(2).expand(-1, -1, REL))
        ones = torch.ones(*head.shape, 1)
        x, y = torch.cat([rel_deps, ones], 2), torch.cat([chosen, ones], 2)
        b, n, k = x.shape
        left = (x.reshape(b * n, k) @ self.rel.permute(1, 0, 2).reshape(k, -1)).view(b, n, len(rels), k)
        return (left * y.unsqueeze(2)).sum(3)


def measure(net):
    net.eval()
    results = {}
    with torch.no_grad():
        for name, sentences in tests.items():
            n = tag = morph = ua = la = 0
            for i in range(0, len(sentences), 40):
                part = sentences[i:i + 40]
                *x, mask, gold, _ = batch_of(part, [1.0] * len(part), False)
                tags, morphology, arcs, rh, rd = net(*x, mask)
                k = torch.arange(arcs.size(1))
                arcs[:, k, k + 1] = -1e5
                head = arcs.argmax(2)
                rel = net.relations(rh, rd, head).argmax(2)
                for b, s in enumerate(part):
                    for j, w in enumerate(s):
                        n += 1
                        tag += upos[tags[b, j].argmax()] == w[1]
                        morph += feats[morphology[b, j].argmax()] == w[2]
                        if head[b, j] == w[3]:
                            ua += 1
                            la += rels[rel[b, j]].split(':')[0] == w[4].split(':')[0]
            results[name] = 'UPOS %.2f feats %.2f UAS %.2f LAS %.2f' % tuple(100 * v / n for v in (tag, morph, ua, la))
    net.train()
    return results


def batches():
    pool = [(s, 1.0) for s in train] + [(s, 0.5) for s in extra]
    pool.sort(key=lambda p: len(p[0]) + chance.random() * 6)
    out, current, size = [], [], 0
    for p in pool:
        current.append(p)
        size += len(p[0])
        if size >= args.batch:
            out.append(current)
            current, size = [], 0
    if current:
        out.append(current)
    chance.shuffle(out)
    return out


net = Reader()
if args.start:
    with open(args.start + '/neural.f32', 'rb') as f:
        state = {}
        for name, shape in before['tensors']:
            size = 1
            for n in shape:
                size *= n
            state[name] = torch.frombuffer(bytearray(f.read(4 * size)), dtype=torch.float32).view(shape)
    net.load_state_dict(state)
average = Reader()
average.load_state_dict(net.state_dict())
print('parameters', sum(p.numel() for p in net.parameters()), flush=True)
optimiser = torch.optim.Adam(net.parameters(), lr=args.rate, betas=(0.9, 0.9))
total = args.epochs * (sum(map(len, train)) + sum(map(len, extra))) / args.batch
started, step = time.time(), 0
for epoch in range(args.epochs):
    loss_sum = 0.0
    for part in batches():
        step += 1
        for group in optimiser.param_groups:
            group['lr'] = args.rate * min(1, step / 60) * max(0.02, 1 - step / total)
        *x, mask, gold, weight = batch_of([s for s, _ in part], [w for _, w in part], True)
        tags, morphology, arcs, rh, rd = net(*x, mask)
        rel = net.relations(rh, rd, gold[2])
        each = weight.unsqueeze(1).expand(mask.shape).reshape(-1)
        ce = lambda scores, target: F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=-1, reduction='none')
        loss = args.tagging * ce(tags, gold[0]) + 0.5 * ce(morphology, gold[1]) + ce(arcs, gold[2]) + ce(rel, gold[3])
        loss = (loss * each).sum() / (mask.sum() + 1e-9)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5)
        optimiser.step()
        loss_sum += loss.item() * int(mask.sum())
        keep = min(0.998, (1 + step) / (10 + step))
        with torch.no_grad():
            for a, p in zip(average.parameters(), net.parameters()):
                a.lerp_(p, 1 - keep)
    last = epoch == args.epochs - 1
    print(epoch, '%.3f' % (loss_sum / sum(len(s) for s in train + extra)), '%.0fs' % (time.time() - started),
          measure(average) if tests and (epoch % 4 == 3 or last) else '', flush=True)

shapes = []
with open(args.out + '/neural.f32', 'wb') as f:
    for name, tensor in average.state_dict().items():
        shapes.append([name, list(tensor.shape)])
        f.write(tensor.contiguous().numpy().astype('<f4').tobytes())
json.dump({'hidden': args.hidden, 'words': words, 'chars': chars, 'lexicon': lex_tags, 'upos': upos, 'feats': feats, 'rels': rels, 'tensors': shapes},
          open(args.out + '/neural.json', 'w', encoding='utf8'), ensure_ascii=False)
print('written', args.out, file=sys.stderr)
