// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Seeded randomness that gives the same bytes with every compiler and C library: the standard distributions and the
// last bit of std::log differ between implementations, so the transforms here use IEEE additions, multiplications,
// divisions and roots only.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace peal::sim {

/// SplitMix64 output function: a bijection of 64-bit words with full avalanche. Source: Steele, Lea, Flood,
/// OOPSLA 2014, section 4.
constexpr std::uint64_t mix64(std::uint64_t z) noexcept {
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

/// Increment of SplitMix64 (odd, 2^64 / golden ratio).
inline constexpr std::uint64_t golden_increment = 0x9E3779B97F4A7C15u;

/// Key of the substream `label` of a run. Streams are named, not numbered, so that a new source does not
/// change the draws of the others.
constexpr std::uint64_t substream_key(std::uint64_t seed, std::string_view label) noexcept {
  std::uint64_t h = 0xCBF29CE484222325u; // FNV-1a of the label, then mixed with the seed
  for (const char c : label) { h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3u; }
  return mix64(mix64(seed + golden_increment) ^ h);
}

/// Draw number `counter` of a key, without state: what the setting switch uses, so that any time slot can be
/// asked for directly.
constexpr std::uint64_t counter_draw(std::uint64_t key, std::uint64_t counter) noexcept {
  return mix64(key + (counter + 1) * golden_increment);
}

/// Natural logarithm of x in (0, 1]; relative error < 1e-15. Same bits everywhere. Method: x = m 2^e with m
/// in [1/sqrt2, sqrt2), ln m = 2 atanh((m-1)/(m+1)) as an odd series of which the first left-out term is
/// below 2^-57 of the sum.
inline double portable_log(double x) noexcept {
  const auto bits = std::bit_cast<std::uint64_t>(x);
  auto exponent = static_cast<int>(bits >> 52) - 1023;
  double m = std::bit_cast<double>((bits & 0x000FFFFFFFFFFFFFu) | 0x3FF0000000000000u);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    ++exponent;
  }
  const double z = (m - 1.0) / (m + 1.0);
  const double q = z * z;
  const double q2 = q * q;
  const double q4 = q2 * q2;
  // Estrin's scheme: short dependency chains, and an order of operations that is fixed.
  const double low = (1.0 + q * (1.0 / 3)) + q2 * (1.0 / 5 + q * (1.0 / 7));
  const double middle = (1.0 / 9 + q * (1.0 / 11)) + q2 * (1.0 / 13 + q * (1.0 / 15));
  const double high = (1.0 / 17 + q * (1.0 / 19)) + q2 * (1.0 / 21);
  const double series = low + q4 * (middle + q4 * high);
  return static_cast<double>(exponent) * 0.6931471805599453 + 2.0 * z * series;
}

/// exp(-x) for x >= 0; relative error < 1e-15; 0 for x > 700. Same bits everywhere. Method: -x = k ln2 + r,
/// Taylor series of exp(r).
inline double portable_exp_minus(double x) noexcept {
  if (x > 700.0) { return 0.0; }
  const double k = std::floor(0.5 - x * 1.4426950408889634);
  // ln2 in two parts: the first has 32 bits, so k times it is exact.
  const double r = (-x - k * 0.69314718036912382) - k * 1.9082149292705877e-10;
  double sum = 1.0;
  for (int n = 14; n > 0; --n) { sum = 1.0 + sum * r / n; }
  return std::ldexp(sum, static_cast<int>(k));
}

/// One random substream: xoshiro256** (Blackman and Vigna, "Scrambled linear pseudorandom number generators",
/// ACM TOMS 2021), period 2^256-1, seeded by SplitMix64 from (seed, label). All draws are O(1); not
/// thread-safe; never allocates.
class random_stream {
public:
  random_stream(std::uint64_t seed, std::string_view label) noexcept {
    const std::uint64_t key = substream_key(seed, label);
    for (int i = 0; i < 4; ++i) { state_[i] = counter_draw(key, static_cast<std::uint64_t>(i)); }
  }

  /// Starts from a given state (not all zero); for the published test vector.
  explicit random_stream(const std::uint64_t (&state)[4]) noexcept {
    for (int i = 0; i < 4; ++i) { state_[i] = state[i]; }
  }

  /// 64 uniform bits.
  std::uint64_t bits() noexcept {
    const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
    const std::uint64_t t = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= t;
    state_[3] = std::rotl(state_[3], 45);
    return result;
  }

  /// Uniform in the open interval (0, 1), on the odd multiples of 2^-53.
  double uniform() noexcept { return (static_cast<double>(bits() >> 12) + 0.5) * 0x1p-52; }

  /// True with probability p (p <= 0 never, p >= 1 always; a draw is taken in every case).
  bool chance(double p) noexcept { return static_cast<double>(bits() >> 11) < p * 0x1p53; }

  /// Exponential with mean 1, by inversion.
  double exponential() noexcept { return -portable_log(uniform()); }

  /// Standard normal limited to |z| < 8 (redrawn otherwise, probability 1.2e-15), so that a later stage can
  /// bound how far a time moves. Marsaglia's polar method; the second value of a pair is kept for the next
  /// call.
  double normal() noexcept {
    if (has_spare_) {
      has_spare_ = false;
      return spare_;
    }
    for (;;) {
      const double u = 2.0 * uniform() - 1.0;
      const double v = 2.0 * uniform() - 1.0;
      const double s = u * u + v * v;
      if (s >= 1.0) { continue; }
      const double scale = std::sqrt(-2.0 * portable_log(s) / s);
      const double first = u * scale;
      const double second = v * scale;
      if (!(std::fabs(first) < normal_limit && std::fabs(second) < normal_limit)) { continue; }
      spare_ = second;
      has_spare_ = true;
      return first;
    }
  }

  /// Poisson number with mean `mean` (>= 0): points of a unit-rate process before `mean`. Cost O(1 + mean).
  std::uint64_t poisson(double mean) noexcept {
    std::uint64_t n = 0;
    for (double sum = exponential(); sum < mean; sum += exponential()) { ++n; }
    return n;
  }

  static constexpr double normal_limit = 8.0;

private:
  std::uint64_t state_[4];
  double spare_ = 0.0;
  bool has_spare_ = false;
};

} // namespace peal::sim
