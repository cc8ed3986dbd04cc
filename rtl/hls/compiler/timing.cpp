// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/timing.hpp"

#include <algorithm>
#include <cmath>

namespace peal::hls_compiler {

timing::timing(const design& of, const family& delays) : g_(of.values), delays_(delays), cone_(of.values.size()) {}

// Bit i of a part at place p is bit i + p of the whole.
arrival timing::wires(node_id id, const sources& from) const {
  const node& n = g_[id];
  arrival a{0, 0};
  bool any = false;
  if (n.kind == op::extract) {
    const arrival of = from(n.args[0]).ready;
    const double first = std::min(of.last, of.first + carry() * n.low);
    return {first, std::max(first, std::min(of.last, of.first + carry() * (n.low + n.width - 1)))};
  }
  unsigned low = n.width;
  for (const node_id arg : n.args) {
    low -= g_[arg].width;
    if (g_.is_constant(arg)) { continue; }
    const arrival part = from(arg).ready;
    a.first = any ? std::max(a.first, part.first - carry() * low) : part.first - carry() * low;
    a.last = any ? std::max(a.last, part.last) : part.last;
    any = true;
  }
  return {std::max(0.0, a.first), a.last};
}

// The LUT takes in the gates before it while all inputs fit, the latest ones first.
arrival timing::logic(node_id id, const sources& from) {
  const node& n = g_[id];
  std::vector<node_id> args;
  for (const node_id arg : n.args) {
    if (!g_.is_constant(arg) && std::find(args.begin(), args.end(), arg) == args.end()) { args.push_back(arg); }
  }
  std::sort(args.begin(), args.end(), [&](node_id a, node_id b) { return from(a).ready.last > from(b).ready.last; });
  std::vector<node_id> inputs = args;
  for (const node_id arg : args) {
    const std::vector<node_id>& inner = cone_[static_cast<std::size_t>(arg)];
    if (inner.empty() || !from(arg).local) { continue; }
    std::vector<node_id> merged;
    for (const node_id i : inputs) {
      if (i != arg) { merged.push_back(i); }
    }
    for (const node_id i : inner) {
      if (std::find(merged.begin(), merged.end(), i) == merged.end()) { merged.push_back(i); }
    }
    if (merged.size() <= delays_.lut_inputs) { inputs = std::move(merged); }
  }
  double latest = 0;
  for (const node_id i : inputs) { latest = std::max(latest, from(i).ready.last); }
  cone_[static_cast<std::size_t>(id)] = std::move(inputs);
  return {latest + delays_.level(), latest + delays_.level()};
}

arrival timing::place(node_id id, const sources& from) {
  const node& n = g_[id];
  arrival in{0, 0};
  double slowest = 0;
  for (const node_id arg : n.args) {
    if (g_.is_constant(arg)) { continue; }
    const arrival a = from(arg).ready;
    in.first = std::max(in.first, a.first);
    in.last = std::max(in.last, a.last);
    slowest = std::max(slowest, a.last - a.first);
  }
  const unsigned width = n.args.empty() ? n.width : g_[n.args[0]].width;
  const auto at = [](double when) { return arrival{when, when}; };
  const auto levels = [&](double count) { return at(in.last + count * delays_.level()); };
  cone_[static_cast<std::size_t>(id)].clear();
  switch (n.kind) {
  case op::extract:
  case op::concat: return wires(id, from);
  case op::bit_xor:
    if (g_.is_constant(n.args[1])) { // an inverter goes into the next LUT
      const source s = from(n.args[0]);
      cone_[static_cast<std::size_t>(id)] =
          s.local ? cone_[static_cast<std::size_t>(n.args[0])] : std::vector<node_id>{};
      if (cone_[static_cast<std::size_t>(id)].empty()) { cone_[static_cast<std::size_t>(id)] = {n.args[0]}; }
      return s.ready;
    }
    return logic(id, from);
  case op::bit_and:
  case op::bit_or:
  case op::mux: return logic(id, from);
  case op::add:
  case op::sub: {
    if (n.width <= 2) { return levels(1); }
    const double first = in.first + delays_.route + delays_.add_base;
    return {first, first + std::max(slowest, delays_.add_bit * n.width)};
  }
  case op::ult: {
    if (width <= delays_.lut_inputs / 2 || (g_.is_constant(n.args[1]) && width <= delays_.lut_inputs)) {
      return levels(1);
    }
    const double begin = in.first + delays_.route + delays_.compare_base;
    return at(begin + std::max(slowest, delays_.compare_bit * width) + delays_.level());
  }
  case op::eq: {
    double signals = g_.is_constant(n.args[1]) ? width : 2.0 * width, count = 0;
    while (signals > 1) { signals = std::ceil(signals / delays_.lut_inputs), ++count; }
    return levels(std::max(1.0, count));
  }
  case op::shl:
  case op::lshr:
  case op::ashr: return levels(std::ceil(std::log2(std::max(2u, n.width))));
  case op::table: {
    const double beyond = std::max(0.0, static_cast<double>(width) - delays_.lut_inputs);
    return at(in.last + delays_.level() + beyond * delays_.table_level);
  }
  default: return at(in.last);
  }
}

double timing::alone(node_id id) {
  const double start = registered();
  const arrival a = place(id, [&](node_id) { return source{false, {start, start}}; });
  return a.last + delays_.setup;
}

} // namespace peal::hls_compiler
