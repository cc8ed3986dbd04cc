// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// An unsigned number of a fixed width, up to 512 bits: the constants of the graph and what is known about its values.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace peal::hls_compiler {

class bits {
public:
  static constexpr unsigned max_width = 512;

  bits() = default;
  explicit bits(unsigned width, std::uint64_t value = 0);
  static bits ones(unsigned width);
  /// `count` ones in the low bits.
  static bits low_ones(unsigned width, unsigned count);

  unsigned width() const { return width_; }
  bool bit(unsigned index) const { return (word_[index / 64] >> (index % 64)) & 1; }
  void set(unsigned index) { word_[index / 64] |= std::uint64_t{1} << (index % 64); }
  std::uint64_t word(unsigned index) const { return word_[index]; }
  void set_word(unsigned index, std::uint64_t value);
  std::uint64_t low64() const { return word_[0]; }

  bool is_zero() const;
  bool is_ones() const { return *this == ones(width_); }
  bool equals(std::uint64_t value) const { return *this == bits(width_, value); }
  /// Bits below and with the highest one.
  unsigned active_bits() const;
  unsigned trailing_ones() const;
  unsigned count_ones() const;

  /// The low `count` bits from `low` on.
  bits extract(unsigned low, unsigned count) const;
  /// The same value in another width; what does not fit is cut off.
  bits resize(unsigned width) const;
  bits shl(unsigned places) const;
  bits lshr(unsigned places) const;
  /// `high` above this one.
  bits below(const bits& high) const;

  bits operator~() const;
  friend bits operator&(const bits& a, const bits& b);
  friend bits operator|(const bits& a, const bits& b);
  friend bits operator^(const bits& a, const bits& b);
  friend bits operator+(const bits& a, const bits& b);
  friend bits operator-(const bits& a, const bits& b);
  friend bits operator*(const bits& a, const bits& b);
  friend bool operator==(const bits& a, const bits& b) = default;
  friend bool operator<(const bits& a, const bits& b);

  /// 0x...
  std::string hex() const;

private:
  void mask();

  unsigned width_ = 0;
  std::array<std::uint64_t, max_width / 64> word_{};
};

inline const bits& larger(const bits& a, const bits& b) { return a < b ? b : a; }

} // namespace peal::hls_compiler
