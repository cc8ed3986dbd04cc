// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/graph.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace peal::hls_compiler {

const char* op_name(op kind) {
  static const char* const names[] = {"constant", "input", "state",   "add",    "sub",  "mul", "and",
                                      "or",       "xor",   "shl",     "lshr",   "ashr", "eq",  "ult",
                                      "slt",      "mux",   "extract", "concat", "table"};
  return names[static_cast<int>(kind)];
}

int graph::file(const std::string& name) {
  const auto found = std::find(files_.begin(), files_.end(), name);
  if (found != files_.end()) { return static_cast<int>(found - files_.begin()); }
  files_.push_back(name);
  return static_cast<int>(files_.size()) - 1;
}

std::string graph::text(place where) const {
  if (where.file < 0) { return "?"; }
  return files_[static_cast<std::size_t>(where.file)] + ":" + std::to_string(where.line);
}

void graph::set_name(node_id id, const std::string& name, int rank) {
  node& n = nodes_[static_cast<std::size_t>(id)];
  if (name.empty() || rank >= n.name_rank || n.kind == op::constant || n.kind == op::input || n.kind == op::state) {
    return;
  }
  n.name = name;
  n.name_rank = rank;
}

int graph::add_table(constant_table table) {
  for (std::size_t i = 0; i < tables_.size(); ++i) {
    if (tables_[i].width == table.width && tables_[i].entries == table.entries) { return static_cast<int>(i); }
  }
  tables_.push_back(std::move(table));
  return static_cast<int>(tables_.size()) - 1;
}

void graph::share(const graph& other) {
  tables_ = other.tables_;
  files_ = other.files_;
}

node_id graph::make(node made) {
  std::string key;
  const auto put = [&key](std::uint64_t value) { key.append(reinterpret_cast<const char*>(&value), sizeof value); };
  put(static_cast<std::uint64_t>(made.kind) << 32 | made.width);
  put(static_cast<std::uint64_t>(made.low) << 32 | static_cast<std::uint32_t>(made.index));
  for (const node_id arg : made.args) { put(static_cast<std::uint64_t>(arg)); }
  if (made.kind == op::constant) {
    for (unsigned i = 0; i < (made.width + 63) / 64; ++i) { put(made.value.word(i)); }
  }
  const auto found = known_.find(key);
  if (found != known_.end()) { return found->second; }
  learn(made);
  made.where = here_;
  nodes_.push_back(std::move(made));
  const node_id id = static_cast<node_id>(nodes_.size()) - 1;
  known_.emplace(std::move(key), id);
  return id;
}

// What is known without running: bits that never change and the largest value.
void graph::learn(node& made) const {
  const unsigned w = made.width;
  made.zero = made.one = bits(w);
  made.max = bits::ones(w);
  const auto arg = [&](std::size_t i) -> const node& { return (*this)[made.args[i]]; };
  switch (made.kind) {
  case op::constant: made.one = made.value, made.zero = ~made.value; break;
  case op::bit_and: made.zero = arg(0).zero | arg(1).zero, made.one = arg(0).one & arg(1).one; break;
  case op::bit_or: made.zero = arg(0).zero & arg(1).zero, made.one = arg(0).one | arg(1).one; break;
  case op::bit_xor:
    made.zero = (arg(0).zero & arg(1).zero) | (arg(0).one & arg(1).one);
    made.one = (arg(0).zero & arg(1).one) | (arg(0).one & arg(1).zero);
    break;
  case op::mux:
    made.zero = arg(1).zero & arg(2).zero, made.one = arg(1).one & arg(2).one;
    made.max = larger(arg(1).max, arg(2).max);
    break;
  case op::extract:
    made.zero = arg(0).zero.extract(made.low, w), made.one = arg(0).one.extract(made.low, w);
    if (arg(0).max.active_bits() <= made.low + w) { made.max = arg(0).max.extract(made.low, w); }
    break;
  case op::concat: {
    bits max(w);
    unsigned low = w;
    for (const node_id id : made.args) {
      const node& part = (*this)[id];
      low -= part.width;
      made.zero = made.zero | part.zero.resize(w).shl(low);
      made.one = made.one | part.one.resize(w).shl(low);
      max = max | part.max.resize(w).shl(low);
    }
    made.max = max;
    break;
  }
  case op::table: {
    made.zero = made.one = bits::ones(w);
    made.max = bits(w);
    const constant_table& entries = table(made.index);
    const std::size_t reach = std::size_t{1} << std::min(arg(0).width, 20u);
    if (reach > entries.entries.size()) { made.one = bits(w); }
    for (std::size_t i = 0; i < entries.entries.size() && i < reach; ++i) {
      made.zero = made.zero & ~entries.entries[i], made.one = made.one & entries.entries[i];
      made.max = larger(made.max, entries.entries[i]);
    }
    break;
  }
  default: learn_arithmetic(made);
  }
  made.max = std::min(made.max, ~made.zero, [](const bits& a, const bits& b) { return a < b; });
  made.zero = made.zero | ~bits::low_ones(w, made.max.active_bits());
}

void graph::learn_arithmetic(node& made) const {
  const unsigned w = made.width;
  const auto arg = [&](std::size_t i) -> const node& { return (*this)[made.args[i]]; };
  const auto trailing_zeros = [&](std::size_t i) { return arg(i).zero.trailing_ones(); };
  switch (made.kind) {
  case op::add: {
    const bits sum = arg(0).max.resize(w + 1) + arg(1).max.resize(w + 1);
    if (!sum.bit(w)) { made.max = sum.resize(w); }
    made.zero = bits::low_ones(w, std::min(trailing_zeros(0), trailing_zeros(1)));
    break;
  }
  case op::sub: made.zero = bits::low_ones(w, std::min(trailing_zeros(0), trailing_zeros(1))); break;
  case op::mul: {
    const bits product = arg(0).max.resize(2 * w) * arg(1).max.resize(2 * w);
    if (product.active_bits() <= w) { made.max = product.resize(w); }
    made.zero = bits::low_ones(w, std::min(w, trailing_zeros(0) + trailing_zeros(1)));
    break;
  }
  case op::lshr: made.max = arg(0).max; break;
  case op::shl: made.zero = bits::low_ones(w, trailing_zeros(0)); break;
  default: break;
  }
}

node_id graph::constant(const bits& value) {
  node made;
  made.kind = op::constant, made.width = value.width(), made.value = value;
  return make(std::move(made));
}

node_id graph::input(int index, unsigned width) {
  node made;
  made.kind = op::input, made.width = width, made.index = index;
  return make(std::move(made));
}

node_id graph::state(int index, unsigned width) {
  node made;
  made.kind = op::state, made.width = width, made.index = index;
  return make(std::move(made));
}

bool graph::is_inverse(node_id id) const {
  const node& n = (*this)[id];
  return n.kind == op::bit_xor && is_constant(n.args[1]) && (*this)[n.args[1]].value.is_ones();
}

unsigned graph::active_bits(node_id id) const { return std::max(1u, (*this)[id].max.active_bits()); }

node_id graph::extract(node_id a, unsigned low, unsigned width) {
  const node from = (*this)[a];
  if (low == 0 && width == from.width) { return a; }
  const bits zero = from.zero.extract(low, width), one = from.one.extract(low, width);
  if ((zero | one).is_ones()) { return constant(one); }
  switch (from.kind) {
  case op::extract: return extract(from.args[0], from.low + low, width);
  case op::concat: {
    std::vector<node_id> parts;
    unsigned at = from.width;
    for (const node_id id : from.args) {
      at -= (*this)[id].width;
      const unsigned first = std::max(low, at), last = std::min(low + width, at + (*this)[id].width);
      if (first < last) { parts.push_back(extract(id, first - at, last - first)); }
    }
    return concat(parts);
  }
  case op::bit_and:
  case op::bit_or:
  case op::bit_xor: return binary(from.kind, {extract(from.args[0], low, width), extract(from.args[1], low, width)});
  case op::mux: return mux({from.args[0], extract(from.args[1], low, width), extract(from.args[2], low, width)});
  default: break;
  }
  node made;
  made.kind = op::extract, made.width = width, made.low = low, made.args = {a};
  return make(std::move(made));
}

// The two parts of one value, or of one choice between values, as one; no_node when they are not.
node_id graph::joined(node_id above, node_id below) {
  const node a = (*this)[above], b = (*this)[below];
  if (a.kind == op::constant && b.kind == op::constant) { return constant(b.value.below(a.value)); }
  if (a.kind == op::extract && b.kind == op::extract && a.args[0] == b.args[0] && a.low == b.low + b.width) {
    return extract(a.args[0], b.low, a.width + b.width);
  }
  if (a.kind != op::mux || b.kind != op::mux || a.args[0] != b.args[0]) { return no_node; }
  const auto [known, fresh] = joined_.try_emplace({above, below}, no_node);
  if (!fresh) { return known->second; }
  const node_id one = joined(a.args[1], b.args[1]), zero = one == no_node ? no_node : joined(a.args[2], b.args[2]);
  return joined_[{above, below}] = zero == no_node ? no_node : mux({a.args[0], one, zero});
}

node_id graph::concat(const std::vector<node_id>& parts) {
  std::vector<node_id> flat;
  const auto append = [&](node_id id) {
    const node_id both = flat.empty() ? no_node : joined(flat.back(), id);
    if (both == no_node) {
      flat.push_back(id);
    } else {
      flat.back() = both;
    }
  };
  for (const node_id id : parts) {
    const node part = (*this)[id];
    if (part.kind == op::concat) {
      for (const node_id inner : part.args) { append(inner); }
    } else {
      append(id);
    }
  }
  if (flat.size() == 1) { return flat[0]; }
  node made;
  made.kind = op::concat;
  for (const node_id id : flat) { made.width += (*this)[id].width; }
  made.args = std::move(flat);
  return make(std::move(made));
}

node_id graph::zext(node_id a, unsigned width) {
  const unsigned from = (*this)[a].width;
  return width <= from ? extract(a, 0, width) : concat({constant(width - from, 0), a});
}

node_id graph::sext(node_id a, unsigned width) {
  const unsigned from = (*this)[a].width;
  if (width <= from) { return extract(a, 0, width); }
  std::vector<node_id> parts(width - from, extract(a, from - 1, 1));
  parts.push_back(a);
  return concat(parts);
}

node_id graph::invert(node_id a) { return binary(op::bit_xor, {a, constant(bits::ones((*this)[a].width))}); }

node_id graph::read_table(int index, node_id address) {
  const constant_table& entries = table(index);
  if (is_constant(address)) {
    const std::uint64_t at = (*this)[address].value.low64();
    return constant(at < entries.entries.size() ? entries.entries[at] : bits(entries.width));
  }
  node made;
  made.kind = op::table, made.width = entries.width, made.index = index, made.args = {address};
  const node_id id = make(std::move(made));
  return (*this)[id].zero.is_ones() ? constant(entries.width, 0) : id;
}

node_id graph::again(const node& like, const std::vector<node_id>& args) {
  switch (like.kind) {
  case op::constant: return constant(like.value);
  case op::input: return input(like.index, like.width);
  case op::state: return state(like.index, like.width);
  case op::mux: return mux({args[0], args[1], args[2]});
  case op::extract: return extract(args[0], like.low, like.width);
  case op::concat: return concat(args);
  case op::table: return read_table(like.index, args[0]);
  default: return binary(like.kind, {args[0], args[1]});
  }
}

node_id graph::select(const std::vector<node_id>& choices, node_id address) {
  std::vector<node_id> level = choices;
  for (unsigned bit = 0; level.size() > 1; ++bit) {
    std::vector<node_id> next;
    const bool beyond = bit >= (*this)[address].width;
    const node_id chosen = beyond ? no_node : extract(address, bit, 1);
    for (std::size_t i = 0; i < level.size(); i += 2) {
      next.push_back(i + 1 == level.size() || beyond ? level[i] : mux({chosen, level[i + 1], level[i]}));
    }
    level = std::move(next);
  }
  return level.front();
}

// Two of the smallest and least deep terms are added first, each sum only as wide as it can get.
node_id graph::sum(const std::vector<node_id>& terms, unsigned width, const std::vector<bool>& late) {
  struct term {
    unsigned depth, width;
    std::size_t order;
    node_id id;
    bool operator<(const term& o) const { return std::tie(depth, width, order) < std::tie(o.depth, o.width, o.order); }
  };
  std::set<term> waiting;
  std::size_t order = 0;
  const auto put = [&](node_id id, unsigned depth) {
    const node_id small = narrow(zext(id, std::min(width, (*this)[id].width)));
    waiting.insert({depth, (*this)[small].width, order++, small});
  };
  constexpr unsigned after_all = 64;
  for (std::size_t i = 0; i < terms.size(); ++i) { put(terms[i], i < late.size() && late[i] ? after_all : 0); }
  if (waiting.empty()) { return constant(width, 0); }
  while (waiting.size() > 1) {
    const term a = *waiting.begin();
    waiting.erase(waiting.begin());
    const term b = *waiting.begin();
    waiting.erase(waiting.begin());
    const unsigned w = std::min(width, std::max(a.width, b.width) + 1);
    put(binary(op::add, {zext(a.id, w), zext(b.id, w)}), std::max(a.depth, b.depth) + 1);
  }
  return zext(waiting.begin()->id, width);
}

} // namespace peal::hls_compiler
