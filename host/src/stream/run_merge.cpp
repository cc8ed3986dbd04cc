// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/run_merge.hpp"

#include <algorithm>

namespace peal::detail {

namespace {

/// Parts of two runs that are merged to one place: a[i, end_i) with b[j, end_j) to out[k, ...).
struct chain {
  std::size_t i, end_i;
  std::size_t j, end_j;
  std::size_t k;
  /// So many steps are sure not to use up a part.
  [[nodiscard]] std::size_t sure() const noexcept { return std::min(end_i - i, end_j - j); }
};

struct output {
  time_ps* time;
  std::int16_t* id;
};

// No branch: which run the next tag comes from cannot be predicted.
inline void step(const tag_run& a, const tag_run& b, const output& out, chain& c) noexcept {
  const time_ps x = a.time[c.i];
  const time_ps y = b.time[c.j];
  const int from_a = a.id[c.i];
  const int from_b = b.id[c.j];
  const bool second = y < x;
  out.time[c.k] = std::min(x, y);
  out.id[c.k] = static_cast<std::int16_t>(from_a ^ ((from_a ^ from_b) & -static_cast<int>(second)));
  c.j += second;
  c.i += !second;
  ++c.k;
}

void finish(const tag_run& a, const tag_run& b, const output& out, chain c) noexcept {
  for (std::size_t steps = c.sure(); steps != 0; steps = c.sure()) {
    for (; steps != 0; --steps) { step(a, b, out, c); }
  }
  const tag_run& rest = c.i < c.end_i ? a : b;
  const std::size_t from = c.i < c.end_i ? c.i : c.j;
  const std::size_t n = c.end_i - c.i + c.end_j - c.j;
  std::copy_n(rest.time + from, n, out.time + c.k);
  std::copy_n(rest.id + from, n, out.id + c.k);
}

// How many of the first n tags come from a.
std::size_t share_of_a(const tag_run& a, const tag_run& b, std::size_t n) noexcept {
  std::size_t low = n > b.size ? n - b.size : 0;
  std::size_t high = std::min(n, a.size);
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (a.time[middle] <= b.time[n - middle - 1]) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

// A step waits for the one before (which run it was decides what is compared next), so both halves are merged side by
// side: two chains of steps that do not wait for each other.
void merge_two(const tag_run& a, const tag_run& b, output out) noexcept {
  const std::size_t half = (a.size + b.size) / 2;
  const std::size_t of_a = share_of_a(a, b, half);
  chain first{0, of_a, 0, half - of_a, 0};
  chain second{of_a, a.size, half - of_a, b.size, half};
  for (;;) {
    const std::size_t steps = std::min(first.sure(), second.sure());
    if (steps == 0) { break; }
    chain x = first; // copies that stay in registers
    chain y = second;
    for (std::size_t s = 0; s < steps; ++s) {
      step(a, b, out, x);
      step(a, b, out, y);
    }
    first = x;
    second = y;
  }
  finish(a, b, out, first);
  finish(a, b, out, second);
}

} // namespace

void run_merge::merge(std::vector<tag_run>& runs, time_ps* time, std::int16_t* id) {
  std::erase_if(runs, [](const tag_run& run) { return run.size == 0; });
  if (runs.empty()) { return; }
  if (runs.size() == 1) {
    std::copy_n(runs[0].time, runs[0].size, time);
    std::copy_n(runs[0].id, runs[0].size, id);
    return;
  }
  std::size_t all = 0;
  for (const tag_run& run : runs) { all += run.size; }
  for (bool which = false; runs.size() > 2; which = !which) {
    buffer& to = scratch_[which];
    if (to.time.size() < all) {
      to.time.resize(all + all / 2);
      to.id.resize(all + all / 2);
    }
    std::size_t at = 0;
    std::size_t left = 0;
    for (std::size_t r = 0; r + 1 < runs.size(); r += 2) {
      merge_two(runs[r], runs[r + 1], {to.time.data() + at, to.id.data() + at});
      const std::size_t size = runs[r].size + runs[r + 1].size;
      runs[left++] = {to.time.data() + at, to.id.data() + at, size};
      at += size;
    }
    if (runs.size() % 2 == 1) { // the odd one is copied, else its memory could be written to two levels later
      std::copy_n(runs.back().time, runs.back().size, to.time.data() + at);
      std::copy_n(runs.back().id, runs.back().size, to.id.data() + at);
      runs[left++] = {to.time.data() + at, to.id.data() + at, runs.back().size};
    }
    runs.resize(left);
  }
  merge_two(runs[0], runs[1], {time, id});
}

} // namespace peal::detail
