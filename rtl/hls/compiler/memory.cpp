// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/memory.hpp"
#include "compiler/design.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace peal::hls_compiler {

namespace {

constexpr std::int64_t most_elements = 4096;

unsigned index_bits(std::int64_t count) {
  return count <= 2 ? 1u : static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(count - 1)));
}

std::int64_t floor_divide(std::int64_t a, std::int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

// Nearest, halves towards zero.
std::int64_t round_divide(std::int64_t a, std::int64_t b) {
  const std::int64_t magnitude = (2 * std::abs(a) + b - 1) / (2 * b);
  return a < 0 ? -magnitude : magnitude;
}

} // namespace

int memory::add(object added, std::vector<node_id> initial, image& now) {
  initial.resize(added.leaves.size(), no_node);
  for (std::size_t i = 0; i < initial.size(); ++i) {
    if (initial[i] == no_node) { initial[i] = g_.constant(added.leaves[i].width, 0); }
  }
  objects_.push_back(std::move(added));
  now.resize(objects_.size());
  now.back() = std::make_shared<const std::vector<node_id>>(std::move(initial));
  return static_cast<int>(objects_.size()) - 1;
}

// Which arrays the indices of an address run through. A constant part of an index is folded into the index:
// a[i - 1] has index i - 1.
memory::reach memory::resolve(const address& from) {
  std::vector<address::term> terms;
  for (const address::term& t : from.terms) {
    const auto same =
        std::find_if(terms.begin(), terms.end(), [&](const address::term& u) { return u.stride == t.stride; });
    if (same == terms.end()) {
      terms.push_back(t);
    } else {
      const unsigned w = std::max(g_[same->index].width, g_[t.index].width);
      same->index = g_.binary(op::add, {g_.zext(same->index, w), g_.zext(t.index, w)});
    }
  }
  std::sort(terms.begin(), terms.end(),
            [](const address::term& a, const address::term& b) { return a.stride > b.stride; });
  if (terms.empty()) { return {from.offset, {}}; }

  reach best;
  std::int64_t best_shift = -1;
  for (const leaf& l : at(from.object).leaves) {
    std::vector<dimension> along;
    std::int64_t base = l.offset;
    for (const address::term& t : terms) {
      for (const dimension& d : l.dimensions) {
        if (d.stride == t.stride && d.index == 0) {
          along.push_back(d);
          break;
        }
      }
    }
    if (along.size() != terms.size()) { continue; }
    std::int64_t rest = from.offset - base, shift = 0;
    std::vector<std::int64_t> places;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const std::int64_t stride = terms[i].stride;
      places.push_back(i + 1 < terms.size() ? round_divide(rest, stride) : floor_divide(rest, stride));
      rest -= places.back() * stride;
      shift += std::abs(places.back());
    }
    if (rest < 0 || rest >= l.bytes || (best_shift >= 0 && shift >= best_shift)) { continue; }
    best_shift = shift;
    best = {base + rest, {}};
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const unsigned w = index_bits(along[i].count);
      const node_id index = g_.zext(terms[i].index, w);
      const bits add = places[i] < 0 ? bits(w) - bits(w, static_cast<std::uint64_t>(-places[i]))
                                     : bits(w, static_cast<std::uint64_t>(places[i]));
      best.axes.push_back({g_.binary(op::add, {index, g_.constant(add)}), along[i].stride, along[i].count});
    }
  }
  if (best_shift < 0) {
    throw refusal(
        "an address computed at run time that is not an element of a fixed array; write an array and index it");
  }
  std::int64_t elements = 1;
  for (const axis& a : best.axes) { elements *= a.count; }
  if (elements > most_elements) {
    throw refusal("an array of " + std::to_string(elements) +
                  " elements read or written at a variable index; keep it in a memory outside and pass address and "
                  "word as fields");
  }
  return best;
}

node_id memory::load_fixed(const image& now, int object_index, std::int64_t offset, unsigned width) {
  const object& from = at(object_index);
  const std::vector<node_id>& values = *now[static_cast<std::size_t>(object_index)];
  const std::int64_t end = offset + (width + 7) / 8;
  std::vector<node_id> parts; // most significant first
  std::int64_t done = offset;
  std::vector<node_id> low_first;
  for (std::size_t i = 0; i < from.leaves.size(); ++i) {
    const leaf& l = from.leaves[i];
    if (l.offset == offset && width <= l.bytes * 8 && l.bytes * 8 >= l.width) { return g_.zext(values[i], width); }
    const std::int64_t first = std::max(offset, l.offset), last = std::min(end, l.offset + l.bytes);
    if (first >= last) { continue; }
    if (first > done) { low_first.push_back(g_.constant(static_cast<unsigned>(first - done) * 8, 0)); }
    low_first.push_back(g_.extract(g_.zext(values[i], static_cast<unsigned>(l.bytes) * 8),
                                   static_cast<unsigned>(first - l.offset) * 8,
                                   static_cast<unsigned>(last - first) * 8));
    done = last;
  }
  if (done < end) { low_first.push_back(g_.constant(static_cast<unsigned>(end - done) * 8, 0)); }
  parts.assign(low_first.rbegin(), low_first.rend());
  return g_.zext(g_.concat(parts), width);
}

node_id memory::load_axis(const image& now, int object_index, const reach& r, std::size_t axis_index,
                          std::int64_t offset, unsigned width) {
  if (axis_index == r.axes.size()) { return load_fixed(now, object_index, offset, width); }
  const axis& a = r.axes[axis_index];
  std::vector<node_id> choices;
  for (std::int64_t i = 0; i < a.count; ++i) {
    choices.push_back(load_axis(now, object_index, r, axis_index + 1, offset + i * a.stride, width));
  }
  return g_.select(choices, a.index);
}

node_id memory::load_table(const image& now, int object_index, const reach& r, unsigned width) {
  std::vector<std::int64_t> offsets{r.base};
  std::vector<node_id> address_parts;
  for (const axis& a : r.axes) {
    std::vector<std::int64_t> next;
    for (const std::int64_t offset : offsets) {
      for (std::int64_t i = 0; i < std::int64_t{1} << index_bits(a.count); ++i) {
        next.push_back(offset < 0 || i >= a.count ? -1 : offset + i * a.stride);
      }
    }
    offsets = std::move(next);
    address_parts.push_back(a.index);
  }
  constant_table table{width, {}};
  unsigned used = 1;
  for (const std::int64_t offset : offsets) {
    const node_id value = offset < 0 ? g_.constant(width, 0) : load_fixed(now, object_index, offset, width);
    if (!g_.is_constant(value)) { return no_node; }
    table.entries.push_back(g_[value].value);
    used = std::max(used, g_[value].value.active_bits());
  }
  for (bits& entry : table.entries) { entry = entry.resize(used); }
  table.width = used;
  return g_.zext(g_.read_table(g_.add_table(std::move(table)), g_.concat(address_parts)), width);
}

node_id memory::load(const image& now, const address& from, unsigned width) {
  const reach r = resolve(from);
  if (r.axes.empty()) { return load_fixed(now, from.object, r.base, width); }
  std::int64_t elements = 1;
  for (const axis& a : r.axes) { elements *= a.count; }
  if (at(from.object).constant && elements > 4) {
    const node_id read = load_table(now, from.object, r, width);
    if (read != no_node) { return read; }
  }
  return load_axis(now, from.object, r, 0, r.base, width);
}

void memory::store_fixed(image& now, int object_index, std::int64_t offset, node_id value, node_id condition) {
  const object& to = at(object_index);
  std::vector<node_id> values = *now[static_cast<std::size_t>(object_index)];
  const unsigned width = g_[value].width;
  const unsigned bytes = (width + 7) / 8;
  const std::int64_t end = offset + bytes;
  for (std::size_t i = 0; i < to.leaves.size(); ++i) {
    const leaf& l = to.leaves[i];
    const std::int64_t first = std::max(offset, l.offset), last = std::min(end, l.offset + l.bytes);
    if (first >= last) { continue; }
    node_id written = no_node;
    if (l.offset == offset && last == l.offset + l.bytes) {
      written = g_.zext(value, l.width);
    } else {
      const unsigned total = static_cast<unsigned>(l.bytes) * 8;
      const unsigned low = static_cast<unsigned>(first - l.offset) * 8, count = static_cast<unsigned>(last - first) * 8;
      const node_id old = g_.zext(values[i], total);
      std::vector<node_id> parts;
      if (low + count < total) { parts.push_back(g_.extract(old, low + count, total - low - count)); }
      parts.push_back(g_.extract(g_.zext(value, bytes * 8), static_cast<unsigned>(first - offset) * 8, count));
      if (low > 0) { parts.push_back(g_.extract(old, 0, low)); }
      written = g_.zext(g_.concat(parts), l.width);
    }
    values[i] = g_.mux({condition, written, values[i]});
  }
  now[static_cast<std::size_t>(object_index)] = std::make_shared<const std::vector<node_id>>(std::move(values));
}

void memory::store_axis(image& now, int object_index, const reach& r, std::size_t axis_index, std::int64_t offset,
                        node_id value, node_id condition) {
  if (axis_index == r.axes.size()) { return store_fixed(now, object_index, offset, value, condition); }
  const axis& a = r.axes[axis_index];
  for (std::int64_t i = 0; i < a.count; ++i) {
    const node_id here = g_.binary(op::eq, {a.index, g_.constant(g_[a.index].width, static_cast<std::uint64_t>(i))});
    store_axis(now, object_index, r, axis_index + 1, offset + i * a.stride, value,
               g_.binary(op::bit_and, {condition, here}));
  }
}

void memory::store(image& now, const address& to, node_id value) {
  if (at(to.object).constant) { throw refusal("a write into a constant; write into the state or a local variable"); }
  const reach r = resolve(to);
  store_axis(now, to.object, r, 0, r.base, value, g_.constant(1, 1));
}

void memory::copy(image& now, const address& to, const address& from, std::int64_t bytes) {
  struct piece {
    std::int64_t offset;
    node_id value;
  };
  std::vector<piece> pieces; // read everything before anything is written: the two may overlap
  const std::int64_t base = resolve(from).base;
  for (const leaf& l : at(from.object).leaves) {
    const std::int64_t first = std::max(base, l.offset), last = std::min(base + bytes, l.offset + l.bytes);
    if (first >= last) { continue; }
    address part = from;
    part.offset += first - base;
    pieces.push_back({first - base, load(now, part, static_cast<unsigned>(last - first) * 8)});
  }
  for (const piece& p : pieces) {
    address part = to;
    part.offset += p.offset;
    store(now, part, p.value);
  }
}

void memory::fill(image& now, const address& to, node_id byte, std::int64_t bytes) {
  const std::int64_t base = resolve(to).base;
  const std::vector<leaf> leaves = at(to.object).leaves;
  for (const leaf& l : leaves) {
    const std::int64_t first = std::max(base, l.offset), last = std::min(base + bytes, l.offset + l.bytes);
    if (first >= last) { continue; }
    address part = to;
    part.offset += first - base;
    store(now, part, g_.concat(std::vector<node_id>(static_cast<std::size_t>(last - first), byte)));
  }
}

} // namespace peal::hls_compiler
