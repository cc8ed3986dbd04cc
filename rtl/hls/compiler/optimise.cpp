// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One pass over the finished graph, with knowledge of the users that the rules during construction do not have.
#include "compiler/design.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace peal::hls_compiler {

namespace {

bool is_bitwise(op kind) { return kind == op::bit_and || kind == op::bit_or || kind == op::bit_xor; }

class rewriter {
public:
  explicit rewriter(const design& from) : from_(from), old_(from.values) {
    result_ = from;
    result_.values = graph();
    result_.values.share(from.values);
  }

  design run();

private:
  void count_uses();
  void find_needs();
  void need(node_id id, unsigned bits);
  void need_of_arguments(node_id id);
  node_id rebuilt(node_id id) const { return map_[static_cast<std::size_t>(id)]; }
  unsigned uses(node_id id) const { return uses_[static_cast<std::size_t>(id)]; }
  node_id rewrite(node_id id);
  node_id cut(node_id id, op kind);
  node_id product(node_id a, node_id b, unsigned width);
  void terms_of_sum(node_id id, unsigned width, bool top, std::vector<node_id>& terms) const;
  void terms_of_logic(node_id id, op kind, bool top, std::vector<node_id>& terms) const;
  const std::vector<node_id>* parity(node_id id);
  node_id tree(op kind, std::vector<node_id> terms);
  node_id late_last(op kind, const std::vector<node_id>& terms);
  node_id selection(node_id id);

  const design& from_;
  const graph& old_;
  design result_;
  std::vector<unsigned> uses_, needs_;
  std::vector<bool> from_state_;
  std::vector<node_id> map_;
  std::map<node_id, std::vector<node_id>> parities_;
  std::map<node_id, unsigned> levels_;
};

void rewriter::count_uses() {
  uses_.assign(old_.size(), 0);
  from_state_.assign(old_.size(), false);
  for (const node_id root : from_.roots()) { ++uses_[static_cast<std::size_t>(root)]; }
  for (std::size_t i = old_.size(); i-- > 0;) {
    if (uses_[i] > 0) {
      for (const node_id arg : old_[static_cast<node_id>(i)].args) { ++uses_[static_cast<std::size_t>(arg)]; }
    }
  }
  for (std::size_t i = 0; i < old_.size(); ++i) {
    const node& n = old_[static_cast<node_id>(i)];
    from_state_[i] = n.kind == op::state || std::any_of(n.args.begin(), n.args.end(), [&](node_id a) {
                       return from_state_[static_cast<std::size_t>(a)];
                     });
  }
}

void rewriter::need(node_id id, unsigned count) {
  unsigned& now = needs_[static_cast<std::size_t>(id)];
  now = std::max(now, std::min(count, old_[id].width));
}

void rewriter::need_of_arguments(node_id id) {
  const node& n = old_[id];
  const unsigned wanted = needs_[static_cast<std::size_t>(id)];
  const auto whole = [&](node_id arg) { need(arg, old_[arg].width); };
  switch (n.kind) {
  case op::add:
  case op::sub:
  case op::mul:
  case op::bit_and:
  case op::bit_or:
  case op::bit_xor:
    need(n.args[0], wanted);
    need(n.args[1], wanted);
    break;
  case op::mux:
    whole(n.args[0]);
    need(n.args[1], wanted);
    need(n.args[2], wanted);
    break;
  case op::shl:
    need(n.args[0], wanted);
    whole(n.args[1]);
    break;
  case op::extract: need(n.args[0], n.low + wanted); break;
  case op::concat: {
    unsigned low = n.width;
    for (const node_id arg : n.args) {
      low -= old_[arg].width;
      if (wanted > low) { need(arg, wanted - low); }
    }
    break;
  }
  default:
    for (const node_id arg : n.args) { whole(arg); }
  }
}

// How many low bits of each node anybody looks at.
void rewriter::find_needs() {
  needs_.assign(old_.size(), 0);
  for (const node_id root : from_.roots()) { need(root, old_[root].width); }
  for (std::size_t i = old_.size(); i-- > 0;) {
    if (needs_[i] > 0) { need_of_arguments(static_cast<node_id>(i)); }
  }
}

void rewriter::terms_of_sum(node_id id, unsigned width, bool top, std::vector<node_id>& terms) const {
  const node& n = old_[id];
  node_id inner = id;
  if (n.kind == op::concat && n.args.size() == 2 && old_.is_constant(n.args[0], 0) && uses(id) == 1) {
    inner = n.args[1]; // a sum that cannot overflow, widened
  }
  const node& m = old_[inner];
  bool absorb = m.kind == op::add && (top || (uses(inner) == 1 && uses(id) == 1)) && (m.width == width || inner != id);
  if (absorb && m.width < width) {
    const bits most = old_[m.args[0]].max.resize(m.width + 1) + old_[m.args[1]].max.resize(m.width + 1);
    absorb = !most.bit(m.width);
  }
  if (!absorb) {
    terms.push_back(id);
    return;
  }
  for (const node_id arg : m.args) { terms_of_sum(arg, m.width, false, terms); }
}

void rewriter::terms_of_logic(node_id id, op kind, bool top, std::vector<node_id>& terms) const {
  const node& n = old_[id];
  if (n.kind != kind || (!top && uses(id) != 1)) {
    terms.push_back(id);
    return;
  }
  for (const node_id arg : n.args) { terms_of_logic(arg, kind, false, terms); }
}

// An xor of single bits as the set of its terms, through shared partial sums too: long chains (a CRC) become
// shallow. Null when it would not pay.
const std::vector<node_id>* rewriter::parity(node_id id) {
  constexpr std::size_t most_terms = 80;
  const node& n = old_[id];
  if (n.kind != op::bit_xor || n.width != 1) { return nullptr; }
  const auto found = parities_.find(id);
  if (found != parities_.end()) { return found->second.empty() ? nullptr : &found->second; }
  std::set<node_id> odd;
  unsigned level = 0;
  for (const node_id arg : n.args) {
    const std::vector<node_id>* inner = parity(arg);
    if (inner) { level = std::max(level, levels_[arg]); }
    for (const node_id term : inner ? *inner : std::vector<node_id>{arg}) {
      if (!odd.erase(term)) { odd.insert(term); }
    }
  }
  levels_[id] = level + 1;
  std::vector<node_id>& terms = parities_[id];
  if (odd.size() <= most_terms) { terms.assign(odd.begin(), odd.end()); }
  return terms.empty() ? nullptr : &terms;
}

node_id rewriter::tree(op kind, std::vector<node_id> terms) {
  while (terms.size() > 1) {
    std::vector<node_id> next;
    for (std::size_t i = 0; i < terms.size(); i += 2) {
      next.push_back(i + 1 == terms.size() ? terms[i] : result_.values.binary(kind, {terms[i], terms[i + 1]}));
    }
    terms = std::move(next);
  }
  return terms[0];
}

// A tree of the rebuilt terms; those that do not depend on the state make a tree of their own, which can
// stand in front of the loop.
node_id rewriter::late_last(op kind, const std::vector<node_id>& terms) {
  std::vector<node_id> early, late;
  for (const node_id term : terms) {
    (from_state_[static_cast<std::size_t>(term)] ? late : early).push_back(rebuilt(term));
  }
  if (early.size() < 2 || late.empty()) {
    return tree(kind, early.empty() ? late : late.empty() ? early : std::vector{early[0], tree(kind, late)});
  }
  return result_.values.binary(kind, {tree(kind, late), tree(kind, early)});
}

// a * b as a sum of shifted a: by the digits -1, 0, 1 of a constant, by the bits of a variable.
node_id rewriter::product(node_id a, node_id b, unsigned width) {
  graph& g = result_.values;
  if (g.active_bits(a) < g.active_bits(b) && !g.is_constant(b)) { std::swap(a, b); }
  const auto shifted = [&](node_id x, unsigned by) {
    return g.binary(op::shl, {g.zext(x, width), g.constant(width, by)});
  };
  std::vector<node_id> plus, minus;
  if (!g.is_constant(b)) {
    const unsigned digits = g.active_bits(b);
    for (unsigned i = 0; i < digits && i < width; ++i) {
      plus.push_back(g.mux({g.extract(b, i, 1), shifted(a, i), g.constant(width, 0)}));
    }
    return g.sum(plus, width);
  }
  bits rest = g[b].value.resize(width + 2);
  for (unsigned i = 0; i < width && !rest.is_zero(); ++i, rest = rest.lshr(1)) {
    if (!rest.bit(0)) { continue; }
    if (rest.bit(1)) {
      minus.push_back(shifted(a, i));
      rest = rest + bits(width + 2, 1);
    } else {
      plus.push_back(shifted(a, i));
      rest = rest - bits(width + 2, 1);
    }
  }
  const node_id sum = g.sum(plus, width);
  return minus.empty() ? sum : g.binary(op::sub, {sum, g.sum(minus, width)});
}

// Arithmetic on the low bits that somebody needs.
node_id rewriter::cut(node_id id, op kind) {
  graph& g = result_.values;
  const node& n = old_[id];
  const unsigned w = std::max(1u, needs_[static_cast<std::size_t>(id)]);
  if (kind == op::add) {
    std::vector<node_id> terms;
    terms_of_sum(id, n.width, true, terms);
    if (terms.size() > 2) {
      std::vector<bool> late;
      for (node_id& term : terms) {
        late.push_back(from_state_[static_cast<std::size_t>(term)]);
        term = g.zext(rebuilt(term), std::min(w, g[rebuilt(term)].width));
      }
      return g.zext(g.sum(terms, w, late), n.width);
    }
  }
  const node_id a = g.zext(rebuilt(n.args[0]), w), b = g.zext(rebuilt(n.args[1]), w);
  return g.zext(kind == op::mul ? product(a, b, w) : g.binary(kind, {a, b}), n.width);
}

// mux({x == 3, a, mux({x == 1, b, ...})}): a tree over the bits of x instead of a chain. no_node when there
// is no such chain.
node_id rewriter::selection(node_id id) {
  constexpr std::size_t least = 4;
  constexpr unsigned most_bits = 8;
  graph& g = result_.values;
  std::map<std::uint64_t, node_id> choices;
  node_id selector = no_node, rest = id;
  for (;;) {
    const node& m = old_[rest];
    if (m.kind != op::mux || (rest != id && uses(rest) != 1)) { break; }
    const node& condition = old_[m.args[0]];
    if (condition.kind != op::eq || !old_.is_constant(condition.args[1])) { break; }
    if (selector != no_node && condition.args[0] != selector) { break; }
    const bits& value = old_[condition.args[1]].value;
    if (value.active_bits() > most_bits) { break; }
    selector = condition.args[0];
    choices.try_emplace(value.low64(), m.args[1]);
    rest = m.args[2];
  }
  if (choices.size() < least) { return no_node; }
  unsigned digits = 1;
  while ((std::uint64_t{1} << digits) <= choices.rbegin()->first) { ++digits; }
  if ((std::size_t{1} << digits) > 2 * choices.size()) { return no_node; }
  std::vector<node_id> leaves(std::size_t{1} << digits, rebuilt(rest));
  for (const auto& [value, choice] : choices) { leaves[static_cast<std::size_t>(value)] = rebuilt(choice); }
  const node_id x = rebuilt(selector);
  const unsigned w = g[x].width;
  const node_id inside = g.select(leaves, g.zext(x, digits));
  if (w <= digits) { return inside; }
  return g.mux(
      {g.binary(op::eq, {g.extract(x, digits, w - digits), g.constant(w - digits, 0)}), inside, rebuilt(rest)});
}

node_id rewriter::rewrite(node_id id) {
  graph& g = result_.values;
  const node& n = old_[id];
  if (n.kind == op::add || n.kind == op::sub || n.kind == op::mul) { return cut(id, n.kind); }
  if (is_bitwise(n.kind)) {
    std::vector<node_id> terms;
    const std::vector<node_id>* odd = parity(id);
    // Flattening pays where the chain is much deeper than a tree of its terms.
    if (odd && levels_[id] > 3 && (std::size_t{1} << (levels_[id] / 2)) >= odd->size()) {
      terms = *odd;
    } else {
      terms_of_logic(id, n.kind, true, terms);
    }
    if (terms.size() > 2) { return late_last(n.kind, terms); }
  }
  if (n.kind == op::mux) {
    const node_id chosen = selection(id);
    if (chosen != no_node) { return chosen; }
  }
  std::vector<node_id> args;
  for (const node_id arg : n.args) { args.push_back(rebuilt(arg)); }
  return g.again(n, args);
}

design rewriter::run() {
  count_uses();
  find_needs();
  map_.assign(old_.size(), no_node);
  graph& g = result_.values;
  // Ports and registers come first whether or not anybody reads them.
  for (std::vector<field>* fields : {&result_.inputs, &result_.state}) {
    for (field& f : *fields) {
      g.set_place(f.where);
      const node_id id = f.node;
      map_[static_cast<std::size_t>(id)] = f.node = g.again(old_[id], {});
    }
  }
  for (std::size_t i = 0; i < old_.size(); ++i) {
    if (uses_[i] == 0 || map_[i] != no_node) { continue; }
    const node& n = old_[static_cast<node_id>(i)];
    g.set_place(n.where);
    map_[i] = rewrite(static_cast<node_id>(i));
    node_id named = map_[i];
    while (g[named].kind == op::concat && g[named].args.size() == 2 && g.is_constant(g[named].args[0], 0)) {
      named = g[named].args[1];
    }
    g.set_name(named, n.name, n.name_rank);
  }
  for (field& f : result_.outputs) { f.node = rebuilt(f.node); }
  for (field& f : result_.state) { f.next = rebuilt(f.next); }
  return std::move(result_);
}

} // namespace

design optimise(const design& from) {
  // Twice: the first pass makes new single uses and constants.
  return rewriter(rewriter(from).run()).run();
}

} // namespace peal::hls_compiler
