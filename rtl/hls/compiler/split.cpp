// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Operators that do not fit into the period alone become several that do. Sums are cut at carry boundaries: the parts
// of a sum outside a loop follow one another through the stages, inside a loop both results of a part are made and the
// carry selects. Comparisons become a tree of comparisons of parts, big tables a selection between smaller ones, shifts
// by a variable one mux per bit of the distance.
#include "compiler/schedule.hpp"
#include "compiler/timing.hpp"

#include <algorithm>

namespace peal::hls_compiler {

namespace {

class splitter {
public:
  splitter(const design& from, const family& delays, const request& asked)
      : old_(from.values), delays_(delays), asked_(asked), loops_(find_loops(from)), timing_(from, delays) {
    result_ = from;
    result_.values = graph();
    result_.values.share(from.values);
  }

  design run();

private:
  node_id rewrite(node_id id);
  node_id sum(const node& n, bool in_loop);
  node_id sum_part(node_id a, node_id b, node_id carry);
  node_id less(node_id a, node_id b, unsigned part);
  node_id equal(node_id a, node_id b, unsigned part);
  node_id shift(const node& n);
  node_id read(int index, node_id address, unsigned most_bits);
  node_id rebuilt(node_id id) const { return map_[static_cast<std::size_t>(id)]; }
  bool fits(node_id id) { return timing_.alone(id) <= period_; }
  /// Bits that fit when base and per_bit make up the delay beside `fixed`.
  unsigned part_width(double base, double per_bit, double fixed) const {
    const double room = period_ - delays_.clock_to_q - delays_.setup - delays_.route - base - fixed;
    return room < 2 * per_bit ? 2u : static_cast<unsigned>(room / per_bit);
  }

  const graph& old_;
  design result_;
  family delays_;
  const request& asked_;
  double period_ = 0; ///< of the node at hand: inside a loop the whole of it
  loops loops_;
  timing timing_;
  std::vector<node_id> map_;
};

// One bit more than the operands: the carry.
node_id splitter::sum_part(node_id a, node_id b, node_id carry) {
  graph& g = result_.values;
  const unsigned w = g[a].width;
  if (g.is_constant(carry, 0)) { return g.binary(op::add, {g.zext(a, w + 1), g.zext(b, w + 1)}); }
  // The carry comes in through a bit below that always overflows with it.
  const node_id wide_a = g.concat({g.constant(1, 0), a, g.constant(1, 1)}),
                wide_b = g.concat({g.constant(1, 0), b, carry});
  return g.extract(g.binary(op::add, {wide_a, wide_b}), 1, w + 1);
}

node_id splitter::sum(const node& n, bool in_loop) {
  graph& g = result_.values;
  const bool minus = n.kind == op::sub;
  const node_id a = rebuilt(n.args[0]), b = minus ? g.invert(rebuilt(n.args[1])) : rebuilt(n.args[1]);
  const unsigned room = part_width(delays_.add_base, delays_.add_bit, in_loop ? delays_.level() : 0.0);
  const unsigned part = std::max(2u, room > 4 ? room - 3 : room);
  const unsigned parts = (n.width + part - 1) / part, even = (n.width + parts - 1) / parts;
  std::vector<node_id> pieces;
  node_id carry = g.constant(1, minus);
  for (unsigned low = 0; low < n.width; low += even) {
    const unsigned w = std::min(even, n.width - low);
    const node_id x = g.extract(a, low, w), y = g.extract(b, low, w);
    node_id s = no_node;
    if (in_loop && low > 0) {
      s = g.mux({carry, sum_part(x, y, g.constant(1, 1)), sum_part(x, y, g.constant(1, 0))});
    } else {
      s = sum_part(x, y, carry);
    }
    pieces.push_back(g.extract(s, 0, w));
    carry = g.extract(s, w, 1);
  }
  std::reverse(pieces.begin(), pieces.end());
  return g.concat(pieces);
}

node_id splitter::less(node_id a, node_id b, unsigned part) {
  graph& g = result_.values;
  const unsigned w = g[a].width;
  if (w <= part) { return g.binary(op::ult, {a, b}); }
  const unsigned low = w / 2;
  const node_id ah = g.extract(a, low, w - low), bh = g.extract(b, low, w - low);
  const node_id al = g.extract(a, 0, low), bl = g.extract(b, 0, low), below = less(al, bl, part);
  return g.binary(op::bit_or, {less(ah, bh, part), g.binary(op::bit_and, {g.binary(op::eq, {ah, bh}), below})});
}

node_id splitter::equal(node_id a, node_id b, unsigned part) {
  graph& g = result_.values;
  const unsigned w = g[a].width;
  if (w <= part) { return g.binary(op::eq, {a, b}); }
  const unsigned low = w / 2;
  const node_id al = g.extract(a, 0, low), bl = g.extract(b, 0, low), ah = g.extract(a, low, w - low),
                bh = g.extract(b, low, w - low);
  return g.binary(op::bit_and, {equal(al, bl, part), equal(ah, bh, part)});
}

node_id splitter::shift(const node& n) {
  graph& g = result_.values;
  node_id x = rebuilt(n.args[0]);
  const node_id places = rebuilt(n.args[1]);
  const unsigned w = n.width;
  unsigned digits = 0;
  while ((1u << digits) < w) { ++digits; }
  const node_id sign = n.kind == op::ashr ? g.sext(g.extract(x, w - 1, 1), w) : g.constant(w, 0);
  for (unsigned k = 0; k < std::min(digits, w); ++k) {
    x = g.mux({g.extract(places, k, 1), g.binary(n.kind, {x, g.constant(w, std::uint64_t{1} << k)}), x});
  }
  if (digits >= w) { return x; }
  const node_id near = g.binary(op::eq, {g.extract(places, digits, w - digits), g.constant(w - digits, 0)});
  return g.mux({near, x, sign});
}

node_id splitter::read(int index, node_id address, unsigned most_bits) {
  graph& g = result_.values;
  const unsigned w = g[address].width;
  if (w <= most_bits) { return g.read_table(index, address); }
  const constant_table whole = g.table(index);
  const std::size_t half = std::size_t{1} << (w - 1);
  node_id halves[2];
  for (std::size_t k = 0; k < 2; ++k) {
    constant_table part{whole.width, {}};
    for (std::size_t i = k * half; i < (k + 1) * half && i < whole.entries.size(); ++i) {
      part.entries.push_back(whole.entries[i]);
    }
    halves[k] = part.entries.empty() ? g.constant(whole.width, 0)
                                     : read(g.add_table(std::move(part)), g.extract(address, 0, w - 1), most_bits);
  }
  return g.mux({g.extract(address, w - 1, 1), halves[1], halves[0]});
}

node_id splitter::rewrite(node_id id) {
  graph& g = result_.values;
  const node& n = old_[id];
  std::vector<node_id> args;
  for (const node_id arg : n.args) { args.push_back(rebuilt(arg)); }
  const bool in_loop = loops_.of_node[static_cast<std::size_t>(id)] >= 0;
  period_ = in_loop ? asked_.period_ns : asked_.aim_ns();
  switch (n.kind) {
  case op::shl:
  case op::lshr:
  case op::ashr: return shift(n);
  case op::add:
  case op::sub:
    if (!fits(id)) { return sum(n, in_loop); }
    break;
  case op::ult:
    if (!fits(id)) {
      return less(
          args[0], args[1],
          std::max(2u, part_width(delays_.compare_base, delays_.compare_bit, (in_loop ? 2 : 1) * delays_.level())));
    }
    break;
  case op::eq:
    // Few bits against a constant are a gate like any other, which shares its LUT.
    if (n.args.size() == 2 && g.is_constant(args[1]) && g[args[0]].width < delays_.lut_inputs) {
      return equal(args[0], args[1], 1);
    }
    if (!fits(id)) { return equal(args[0], args[1], delays_.lut_inputs / 2); }
    break;
  case op::table:
    if (!fits(id)) {
      unsigned most_bits = delays_.lut_inputs;
      const double room = period_ - delays_.clock_to_q - delays_.setup - delays_.level();
      if (delays_.table_level > 0 && room > 0) { most_bits += static_cast<unsigned>(room / delays_.table_level); }
      return read(n.index, args[0], most_bits);
    }
    break;
  default: break;
  }
  return g.again(n, args);
}

design splitter::run() {
  graph& g = result_.values;
  map_.assign(old_.size(), no_node);
  for (std::vector<field>* fields : {&result_.inputs, &result_.state}) {
    for (field& f : *fields) {
      g.set_place(f.where);
      const node_id id = f.node;
      map_[static_cast<std::size_t>(id)] = f.node = g.again(old_[id], {});
    }
  }
  for (std::size_t i = 0; i < old_.size(); ++i) {
    if (map_[i] != no_node) { continue; }
    const node& n = old_[static_cast<node_id>(i)];
    g.set_place(n.where);
    map_[i] = rewrite(static_cast<node_id>(i));
    g.set_name(map_[i], n.name, n.name_rank);
  }
  for (field& f : result_.outputs) { f.node = rebuilt(f.node); }
  for (field& f : result_.state) { f.next = rebuilt(f.next); }
  return std::move(result_);
}

} // namespace

design split_wide(const design& from, const family& delays, const request& asked) {
  return splitter(from, delays, asked).run();
}

} // namespace peal::hls_compiler
