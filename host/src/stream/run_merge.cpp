// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/run_merge.hpp"

#include <algorithm>
#include <array>

namespace peal::detail {

namespace {

constexpr unsigned id_bits = 16;
constexpr std::int64_t id_sign = 0x8000; // ids are signed; turned over they sort as the low bits of a key

void pack(const time_ps* time, const std::int16_t* id, std::size_t n, time_ps start, std::int64_t* key) noexcept {
  for (std::size_t i = 0; i < n; ++i) {
    key[i] = (time[i] - start) << id_bits | (static_cast<std::uint16_t>(id[i]) ^ id_sign);
  }
}

void unpack(const std::int64_t* key, std::size_t n, time_ps start, time_ps* time, std::int16_t* id) noexcept {
  for (std::size_t i = 0; i < n; ++i) {
    time[i] = static_cast<time_ps>(static_cast<std::uint64_t>(key[i]) >> id_bits) + start;
    id[i] = static_cast<std::int16_t>(static_cast<std::uint16_t>(key[i]) ^ id_sign);
  }
}

/// What is left of two runs (or of parts of them) on the way to one place.
struct chain {
  const std::int64_t* a;
  const std::int64_t* end_a;
  const std::int64_t* b;
  const std::int64_t* end_b;
  std::int64_t* out;
  /// So many steps are sure not to use up a part.
  [[nodiscard]] std::size_t sure() const noexcept { return static_cast<std::size_t>(std::min(end_a - a, end_b - b)); }
};

// No branch: which run the next key comes from cannot be predicted.
inline std::int64_t step(const std::int64_t*& a, const std::int64_t*& b) noexcept {
  const std::int64_t x = *a;
  const std::int64_t y = *b;
  const bool second = y < x;
  b += second;
  a += !second;
  return second ? y : x;
}

void finish(chain c) noexcept {
  while (c.a != c.end_a && c.b != c.end_b) { *c.out++ = step(c.a, c.b); }
  std::copy(c.b, c.end_b, std::copy(c.a, c.end_a, c.out));
}

constexpr std::size_t chains = 4;

// A step waits for the one before (which run it was decides what is compared next), so the output is made in four parts
// side by side: four chains of steps that do not wait for each other.
void merge_two(const std::int64_t* a, std::size_t size_a, const std::int64_t* b, std::size_t size_b,
               std::int64_t* out) noexcept {
  std::array<chain, chains> part;
  std::size_t start_a = 0;
  std::size_t start_b = 0;
  for (std::size_t k = 0; k < chains; ++k) {
    // Of the first `n` keys of the output, `low` come from a. By time only: equal times of a run are in any order.
    const std::size_t n = (size_a + size_b) * (k + 1) / chains;
    std::size_t low = n > size_b ? n - size_b : 0;
    std::size_t high = std::min(n, size_a);
    while (low < high) {
      const std::size_t middle = (low + high) / 2;
      if (a[middle] >> id_bits <= b[n - middle - 1] >> id_bits) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    part[k] = {a + start_a, a + low, b + start_b, b + n - low, out + start_a + start_b};
    start_a = low;
    start_b = n - low;
  }
  for (;;) {
    const std::size_t steps = std::min({part[0].sure(), part[1].sure(), part[2].sure(), part[3].sure()});
    if (steps == 0) { break; }
    auto [c0, c1, c2, c3] = part; // copies that stay in registers
    for (std::size_t s = 0; s < steps; ++s) {
      c0.out[s] = step(c0.a, c0.b);
      c1.out[s] = step(c1.a, c1.b);
      c2.out[s] = step(c2.a, c2.b);
      c3.out[s] = step(c3.a, c3.b);
    }
    part = {c0, c1, c2, c3};
    for (chain& c : part) { c.out += steps; }
  }
  for (const chain& c : part) { finish(c); }
}

} // namespace

void run_merge::merge(const std::vector<tag_run>& runs, time_ps* time, std::int16_t* id) {
  if (runs.size() == 1) {
    std::copy_n(runs[0].time, runs[0].size, time);
    std::copy_n(runs[0].id, runs[0].size, id);
    return;
  }
  std::size_t all = 0;
  time_ps start = INT64_MAX;
  for (const tag_run& run : runs) {
    all += run.size;
    start = std::min(start, run.time[0]);
  }
  for (auto& scratch : scratch_) {
    if (scratch.size() < all) { scratch.resize(all + all / 2); }
  }
  runs_.clear();
  std::int64_t* key = scratch_[0].data();
  for (const tag_run& run : runs) {
    runs_.push_back({key, run.size});
    pack(run.time, run.id, run.size, start, key);
    key += run.size;
  }
  std::size_t level = 0;
  for (; runs_.size() > 1; ++level) {
    std::int64_t* out = scratch_[(level + 1) % 2].data();
    std::size_t left = 0;
    for (std::size_t r = 0; r < runs_.size(); r += 2) {
      const key_run a = runs_[r];
      const key_run b = r + 1 < runs_.size() ? runs_[r + 1] : key_run{a.key, 0};
      merge_two(a.key, a.size, b.key, b.size, out);
      runs_[left++] = {out, a.size + b.size};
      out += a.size + b.size;
    }
    runs_.resize(left);
  }
  unpack(scratch_[level % 2].data(), all, start, time, id);
}

} // namespace peal::detail
