// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The rules that keep the graph small while it is built: constants, known bits, narrowing, muxes. Each returns a node
// of the width asked for that has the same value.
#include "compiler/graph.hpp"

#include <algorithm>
#include <stdexcept>

namespace peal::hls_compiler {

node_id graph::fold(op kind, const bits& a, const bits& b) {
  const unsigned w = a.width();
  const std::uint64_t places = b.active_bits() > 32 ? w : std::min<std::uint64_t>(b.low64(), w);
  const bits sign = bits(w, 1).shl(w - 1);
  switch (kind) {
  case op::add: return constant(a + b);
  case op::sub: return constant(a - b);
  case op::mul: return constant(a * b);
  case op::bit_and: return constant(a & b);
  case op::bit_or: return constant(a | b);
  case op::bit_xor: return constant(a ^ b);
  case op::eq: return constant(1, a == b);
  case op::ult: return constant(1, a < b);
  case op::slt: return constant(1, (a ^ sign) < (b ^ sign));
  case op::shl: return constant(places >= w ? bits(w) : a.shl(static_cast<unsigned>(places)));
  case op::lshr: return constant(places >= w ? bits(w) : a.lshr(static_cast<unsigned>(places)));
  case op::ashr: {
    const unsigned by = static_cast<unsigned>(std::min<std::uint64_t>(places, w - 1));
    return constant(a.bit(w - 1) ? ~(~a).lshr(by) : a.lshr(by));
  }
  default: throw std::logic_error("fold of an operator that is not binary");
  }
}

node_id graph::shift_constant(op kind, node_id a, const bits& places) {
  const unsigned w = (*this)[a].width;
  const unsigned by = places.active_bits() > 32 ? w : static_cast<unsigned>(std::min<std::uint64_t>(places.low64(), w));
  if (by == 0) { return a; }
  if (kind == op::shl) { return by == w ? constant(w, 0) : concat({extract(a, 0, w - by), constant(by, 0)}); }
  if (kind == op::ashr) { return sext(extract(a, std::min(by, w - 1), w - std::min(by, w - 1)), w); }
  return by == w ? constant(w, 0) : zext(extract(a, by, w - by), w);
}

// Rules that need no look at the inside of the arguments; no_node when none applies.
node_id graph::binary_trivial(op kind, node_id a, node_id b) {
  const unsigned w = (*this)[a].width;
  if (is_constant(a) && is_constant(b)) { return fold(kind, bits((*this)[a].value), bits((*this)[b].value)); }
  if (is_constant(b, 0)) {
    switch (kind) {
    case op::add:
    case op::sub:
    case op::bit_or:
    case op::bit_xor:
    case op::shl:
    case op::lshr:
    case op::ashr: return a;
    case op::mul:
    case op::bit_and: return b;
    case op::ult: return constant(1, 0);
    default: break;
    }
  }
  if (is_constant(b) && (*this)[b].value.is_ones()) {
    if (kind == op::bit_and) { return a; }
    if (kind == op::bit_or) { return b; }
    if (kind == op::bit_xor && is_inverse(a)) { return (*this)[a].args[0]; }
  }
  if (a == b) {
    switch (kind) {
    case op::bit_and:
    case op::bit_or: return a;
    case op::bit_xor:
    case op::sub: return constant(w, 0);
    case op::eq: return constant(1, 1);
    case op::ult:
    case op::slt: return constant(1, 0);
    default: break;
    }
  }
  if (w != 1) { return no_node; }
  switch (kind) {
  case op::add:
  case op::sub: return binary(op::bit_xor, {a, b});
  case op::mul: return binary(op::bit_and, {a, b});
  case op::eq: return is_constant(b, 1) ? a : invert(binary(op::bit_xor, {a, b}));
  case op::ult: return binary(op::bit_and, {invert(a), b});
  case op::slt: return binary(op::bit_and, {a, invert(b)});
  default: return no_node;
  }
}

node_id graph::binary(op kind, const operands& of) {
  auto [a, b] = of;
  const unsigned w = (*this)[a].width;
  if ((*this)[b].width != w) { throw std::logic_error("operands of different widths"); }
  const bool commutes = kind == op::add || kind == op::mul || kind == op::bit_and || kind == op::bit_or ||
                        kind == op::bit_xor || kind == op::eq;
  if (commutes && (is_constant(a) || (!is_constant(b) && a > b))) { std::swap(a, b); }
  const node_id trivial = binary_trivial(kind, a, b);
  if (trivial != no_node) { return trivial; }
  if (is_constant(b) && (kind == op::shl || kind == op::lshr || kind == op::ashr)) {
    return shift_constant(kind, a, bits((*this)[b].value));
  }
  switch (kind) {
  case op::bit_and:
  case op::bit_or:
  case op::bit_xor: return bit_operator(kind, a, b);
  case op::eq:
  case op::ult:
  case op::slt: return compare(kind, a, b);
  default: return binary_narrow(kind, a, b);
  }
}

// Arithmetic without the high bits that are known to be zero, and above low bits that are.
node_id graph::binary_narrow(op kind, node_id a, node_id b) {
  const unsigned w = (*this)[a].width;
  if (kind == op::mul && is_constant(b)) {
    const bits factor = (*this)[b].value;
    if (factor.count_ones() == 1) { return binary(op::shl, {a, constant(w, factor.active_bits() - 1)}); }
  }
  if (kind == op::add || kind == op::sub) {
    // Where one side has zeros below, the other side's low bits pass through; a difference needs them on its
    // right side.
    const unsigned za = (*this)[a].zero.trailing_ones(), zb = (*this)[b].zero.trailing_ones();
    const unsigned below = kind == op::add ? std::max(za, zb) : zb;
    if (below > 0 && below < w) {
      const node_id low = kind == op::add && za > zb ? extract(b, 0, below) : extract(a, 0, below);
      return concat({binary(kind, {extract(a, below, w - below), extract(b, below, w - below)}), low});
    }
  }
  const unsigned wa = active_bits(a), wb = active_bits(b);
  unsigned enough = w;
  if (kind == op::add) {
    enough = std::max(1u, ((*this)[a].max.resize(w + 1) + (*this)[b].max.resize(w + 1)).active_bits());
  }
  if (kind == op::mul) { enough = wa + wb; }
  if (kind == op::lshr) { enough = wa; }
  if (enough < w) {
    if (kind == op::lshr && wb > enough) {
      const node_id too_far = invert(binary(op::eq, {extract(b, enough, w - enough), constant(w - enough, 0)}));
      return zext(mux({too_far, constant(enough, 0), binary(kind, {extract(a, 0, enough), extract(b, 0, enough)})}), w);
    }
    return zext(binary(kind, {extract(a, 0, enough), extract(b, 0, enough)}), w);
  }
  node made;
  made.kind = kind, made.width = w, made.args = {a, b};
  return make(std::move(made));
}

std::pair<node_id, unsigned> graph::part_at(node_id a, unsigned low) const {
  unsigned at = (*this)[a].width;
  for (const node_id id : (*this)[a].args) {
    at -= (*this)[id].width;
    if (low >= at) { return {id, low - at}; }
  }
  return {no_node, 0};
}

std::vector<unsigned> graph::borders(node_id a, node_id b, bool bitwise) const {
  const unsigned w = (*this)[a].width;
  std::vector<unsigned> cuts{0, w};
  for (const node_id id : {a, b}) {
    if ((*this)[id].kind != op::concat) { continue; }
    unsigned at = w;
    for (const node_id part : (*this)[id].args) { cuts.push_back(at -= (*this)[part].width); }
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  // A part is worth a cut when a constant meets anything, or the same bits meet.
  const auto view = [&](node_id id, unsigned low) {
    return (*this)[id].kind == op::concat ? part_at(id, low) : std::pair<node_id, unsigned>{id, low};
  };
  const auto gains = [&](unsigned low, unsigned high) {
    const auto [part_a, at_a] = view(a, low);
    const auto [part_b, at_b] = view(b, low);
    if (part_a == part_b && at_a == at_b) { return true; }
    const bool constant_a = is_constant(part_a), constant_b = is_constant(part_b);
    if (bitwise) {
      const unsigned count = high - low;
      const auto plain = [&](node_id id, unsigned at) {
        if (!is_constant(id)) { return false; }
        const bits value = (*this)[id].value.extract(at, count);
        return value.is_zero() || value.is_ones();
      };
      return plain(part_a, at_a) || plain(part_b, at_b);
    }
    return constant_a && constant_b &&
           (*this)[part_a].value.extract(at_a, high - low) == (*this)[part_b].value.extract(at_b, high - low);
  };
  std::vector<unsigned> kept{0};
  bool before = false;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    const bool now = gains(cuts[i], cuts[i + 1]);
    if (i > 0 && (now || before)) { kept.push_back(cuts[i]); }
    before = now;
  }
  if (kept.size() == 1) { return {}; }
  kept.push_back(w);
  return kept;
}

node_id graph::bit_operator(op kind, node_id a, node_id b) {
  const unsigned w = (*this)[a].width;
  if ((*this)[a].kind == op::concat || (*this)[b].kind == op::concat) {
    const std::vector<unsigned> cuts = borders(a, b, true);
    if (!cuts.empty()) {
      std::vector<node_id> parts;
      for (std::size_t i = cuts.size() - 1; i-- > 0;) {
        const unsigned low = cuts[i], count = cuts[i + 1] - low;
        parts.push_back(binary(kind, {extract(a, low, count), extract(b, low, count)}));
      }
      return concat(parts);
    }
  }
  if (is_constant(b) && kind != op::bit_xor && w > 1) {
    // A run of ones or zeros needs no gate.
    const bits value = (*this)[b].value;
    std::vector<node_id> parts;
    for (unsigned high = w; high > 0;) {
      unsigned low = high - 1;
      while (low > 0 && value.bit(low - 1) == value.bit(high - 1)) { --low; }
      const bool pass = value.bit(high - 1) == (kind == op::bit_and);
      parts.push_back(pass ? extract(a, low, high - low)
                           : constant(kind == op::bit_and ? bits(high - low) : bits::ones(high - low)));
      high = low;
    }
    return concat(parts);
  }
  const unsigned wa = active_bits(a), wb = active_bits(b);
  const unsigned enough = kind == op::bit_and ? std::min(wa, wb) : std::max(wa, wb);
  if (enough < w) { return zext(binary(kind, {extract(a, 0, enough), extract(b, 0, enough)}), w); }
  if (kind != op::bit_xor) {
    // x & ~x, x | ~x, and x & (x | y)
    const node_id inside[2] = {is_inverse(a) ? (*this)[a].args[0] : no_node,
                               is_inverse(b) ? (*this)[b].args[0] : no_node};
    if (inside[0] == b || inside[1] == a) { return constant(kind == op::bit_and ? bits(w) : bits::ones(w)); }
    const op other = kind == op::bit_and ? op::bit_or : op::bit_and;
    for (const auto& [x, y] : {std::pair{a, b}, std::pair{b, a}}) {
      const node& n = (*this)[y];
      if (n.kind == other && (n.args[0] == x || n.args[1] == x)) { return x; }
      if (n.kind == kind && (n.args[0] == x || n.args[1] == x)) { return y; }
    }
  }
  if (kind == op::bit_xor && is_constant(b) && (*this)[a].kind == op::bit_xor && is_constant((*this)[a].args[1])) {
    return binary(kind, {(*this)[a].args[0], constant((*this)[b].value ^ (*this)[(*this)[a].args[1]].value)});
  }
  node made;
  made.kind = kind, made.width = w, made.args = {a, b};
  return make(std::move(made));
}

node_id graph::compare(op kind, node_id a, node_id b) {
  const node na = (*this)[a], nb = (*this)[b];
  const unsigned w = na.width;
  if (kind == op::slt) {
    if (na.zero.bit(w - 1) && nb.zero.bit(w - 1)) { return binary(op::ult, {a, b}); }
    const node_id top = constant(bits(w, 1).shl(w - 1));
    return binary(op::ult, {binary(op::bit_xor, {a, top}), binary(op::bit_xor, {b, top})});
  }
  if (kind == op::eq && !((na.zero & nb.one) | (na.one & nb.zero)).is_zero()) { return constant(1, 0); }
  if (kind == op::ult) {
    if (na.max < nb.one) { return constant(1, 1); }
    if (!(na.one < nb.max)) { return constant(1, 0); }
    if (is_constant(b, 1)) { return binary(op::eq, {a, constant(w, 0)}); }
    if (is_constant(a, 0)) { return invert(binary(op::eq, {b, constant(w, 0)})); }
  }
  const unsigned enough = std::max(active_bits(a), active_bits(b));
  if (enough < w) { return binary(kind, {extract(a, 0, enough), extract(b, 0, enough)}); }
  // Low bits that are known to be the same on both sides decide nothing.
  const unsigned below = ((na.zero & nb.zero) | (na.one & nb.one)).trailing_ones();
  if (below > 0 && below < w) { return binary(kind, {extract(a, below, w - below), extract(b, below, w - below)}); }
  if (kind == op::eq && is_constant(b) && na.kind == op::mux && is_constant(na.args[1]) && is_constant(na.args[2])) {
    return mux({na.args[0], binary(kind, {na.args[1], b}), binary(kind, {na.args[2], b})});
  }
  node made;
  made.kind = kind, made.width = 1, made.args = {a, b};
  return make(std::move(made));
}

// Muxes in muxes that share an arm or a condition; no_node when none does.
node_id graph::mux_nested(node_id condition, node_id if_one, node_id if_zero) {
  const node one = (*this)[if_one], zero = (*this)[if_zero];
  if (one.kind == op::mux) {
    if (one.args[0] == condition) { return mux({condition, one.args[1], if_zero}); }
    if (one.args[2] == if_zero) { return mux({binary(op::bit_and, {condition, one.args[0]}), one.args[1], if_zero}); }
    if (one.args[1] == if_zero) {
      return mux({binary(op::bit_and, {condition, invert(one.args[0])}), one.args[2], if_zero});
    }
  }
  if (zero.kind == op::mux) {
    if (zero.args[0] == condition) { return mux({condition, if_one, zero.args[2]}); }
    if (zero.args[1] == if_one) { return mux({binary(op::bit_or, {condition, zero.args[0]}), if_one, zero.args[2]}); }
    if (zero.args[2] == if_one) {
      return mux({binary(op::bit_or, {condition, invert(zero.args[0])}), if_one, zero.args[1]});
    }
  }
  return no_node;
}

node_id graph::mux(const choice& of) {
  const auto [condition, if_one, if_zero] = of;
  if (is_constant(condition)) { return is_constant(condition, 1) ? if_one : if_zero; }
  if (if_one == if_zero) { return if_one; }
  if (is_inverse(condition)) { return mux({(*this)[condition].args[0], if_zero, if_one}); }
  const unsigned w = (*this)[if_one].width;
  if ((*this)[if_zero].width != w) { throw std::logic_error("arms of different widths"); }
  if (w == 1) {
    if (is_constant(if_one)) {
      return is_constant(if_one, 1) ? binary(op::bit_or, {condition, if_zero})
                                    : binary(op::bit_and, {invert(condition), if_zero});
    }
    if (is_constant(if_zero)) {
      return is_constant(if_zero, 0) ? binary(op::bit_and, {condition, if_one})
                                     : binary(op::bit_or, {invert(condition), if_one});
    }
    if (if_one == condition) { return binary(op::bit_or, {condition, if_zero}); }
    if (if_zero == condition) { return binary(op::bit_and, {condition, if_one}); }
    if (is_inverse(if_one) && (*this)[if_one].args[0] == if_zero) { return binary(op::bit_xor, {condition, if_zero}); }
    if (is_inverse(if_zero) && (*this)[if_zero].args[0] == if_one) {
      return invert(binary(op::bit_xor, {condition, if_one}));
    }
  }
  if (w > 1 && is_constant(if_one) && is_constant(if_zero)) {
    const bits one = (*this)[if_one].value, zero = (*this)[if_zero].value;
    const node_id inverse = invert(condition);
    std::vector<node_id> parts;
    for (unsigned i = w; i-- > 0;) {
      parts.push_back(one.bit(i) == zero.bit(i) ? constant(1, one.bit(i)) : one.bit(i) ? condition : inverse);
    }
    return concat(parts);
  }
  const node_id nested = mux_nested(condition, if_one, if_zero);
  if (nested != no_node) { return nested; }
  const unsigned enough = std::max(active_bits(if_one), active_bits(if_zero));
  if (enough < w) { return zext(mux({condition, extract(if_one, 0, enough), extract(if_zero, 0, enough)}), w); }
  if ((*this)[if_one].kind == op::concat || (*this)[if_zero].kind == op::concat) {
    const std::vector<unsigned> cuts = borders(if_one, if_zero, false);
    if (!cuts.empty()) {
      std::vector<node_id> parts;
      for (std::size_t i = cuts.size() - 1; i-- > 0;) {
        const unsigned low = cuts[i], count = cuts[i + 1] - low;
        parts.push_back(mux({condition, extract(if_one, low, count), extract(if_zero, low, count)}));
      }
      return concat(parts);
    }
  }
  node made;
  made.kind = op::mux, made.width = w, made.args = {condition, if_one, if_zero};
  return make(std::move(made));
}

} // namespace peal::hls_compiler
