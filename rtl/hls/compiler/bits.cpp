// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/bits.hpp"

#include <bit>
#include <stdexcept>

namespace peal::hls_compiler {

namespace {
constexpr unsigned words = bits::max_width / 64;
}

bits::bits(unsigned width, std::uint64_t value) : width_(width) {
  if (width > max_width) { throw std::length_error("a value of more than 512 bits"); }
  word_[0] = value;
  mask();
}

bits bits::ones(unsigned width) { return ~bits(width); }

bits bits::low_ones(unsigned width, unsigned count) {
  bits result(width);
  for (unsigned i = 0; i < count && i < width; ++i) { result.set(i); }
  return result;
}

void bits::set_word(unsigned index, std::uint64_t value) {
  word_[index] = value;
  mask();
}

void bits::mask() {
  for (unsigned i = 0; i < words; ++i) {
    if (width_ <= i * 64) {
      word_[i] = 0;
    } else if (width_ < (i + 1) * 64) {
      word_[i] &= ~std::uint64_t{0} >> (64 - (width_ - i * 64));
    }
  }
}

bool bits::is_zero() const {
  for (const std::uint64_t word : word_) {
    if (word != 0) { return false; }
  }
  return true;
}

unsigned bits::active_bits() const {
  for (unsigned i = words; i-- > 0;) {
    if (word_[i] != 0) { return i * 64 + static_cast<unsigned>(std::bit_width(word_[i])); }
  }
  return 0;
}

unsigned bits::trailing_ones() const {
  unsigned count = 0;
  while (count < width_ && bit(count)) { ++count; }
  return count;
}

unsigned bits::count_ones() const {
  unsigned count = 0;
  for (const std::uint64_t word : word_) { count += static_cast<unsigned>(std::popcount(word)); }
  return count;
}

bits bits::extract(unsigned low, unsigned count) const { return lshr(low).resize(count); }

bits bits::resize(unsigned width) const {
  bits result(width);
  result.word_ = word_;
  result.mask();
  return result;
}

bits bits::shl(unsigned places) const {
  bits result(width_);
  for (unsigned i = words; i-- > 0;) {
    const unsigned from = places / 64, rest = places % 64;
    if (i < from) { continue; }
    result.word_[i] = word_[i - from] << rest;
    if (rest != 0 && i > from) { result.word_[i] |= word_[i - from - 1] >> (64 - rest); }
  }
  result.mask();
  return result;
}

bits bits::lshr(unsigned places) const {
  bits result(width_);
  for (unsigned i = 0; i < words; ++i) {
    const unsigned from = i + places / 64, rest = places % 64;
    if (from >= words) { break; }
    result.word_[i] = word_[from] >> rest;
    if (rest != 0 && from + 1 < words) { result.word_[i] |= word_[from + 1] << (64 - rest); }
  }
  return result;
}

bits bits::below(const bits& high) const {
  const unsigned total = width_ + high.width_;
  return resize(total) | high.resize(total).shl(width_);
}

bits bits::operator~() const {
  bits result(width_);
  for (unsigned i = 0; i < words; ++i) { result.word_[i] = ~word_[i]; }
  result.mask();
  return result;
}

bits operator&(const bits& a, const bits& b) {
  bits result(a.width_);
  for (unsigned i = 0; i < words; ++i) { result.word_[i] = a.word_[i] & b.word_[i]; }
  return result;
}

bits operator|(const bits& a, const bits& b) {
  bits result(a.width_);
  for (unsigned i = 0; i < words; ++i) { result.word_[i] = a.word_[i] | b.word_[i]; }
  return result;
}

bits operator^(const bits& a, const bits& b) {
  bits result(a.width_);
  for (unsigned i = 0; i < words; ++i) { result.word_[i] = a.word_[i] ^ b.word_[i]; }
  return result;
}

bits operator+(const bits& a, const bits& b) {
  bits result(a.width_);
  std::uint64_t carry = 0;
  for (unsigned i = 0; i < words; ++i) {
    const std::uint64_t first = a.word_[i] + b.word_[i];
    result.word_[i] = first + carry;
    carry = (first < a.word_[i] || result.word_[i] < first) ? 1 : 0;
  }
  result.mask();
  return result;
}

bits operator-(const bits& a, const bits& b) { return a + ~b + bits(a.width_, 1); }

bits operator*(const bits& a, const bits& b) {
  bits result(a.width_);
  for (unsigned i = 0; i < a.width_; ++i) {
    if (b.bit(i)) { result = result + a.shl(i); }
  }
  return result;
}

bool operator<(const bits& a, const bits& b) {
  for (unsigned i = words; i-- > 0;) {
    if (a.word_[i] != b.word_[i]) { return a.word_[i] < b.word_[i]; }
  }
  return false;
}

std::string bits::hex() const {
  std::string text;
  for (unsigned digit = (width_ + 3) / 4; digit-- > 0;) {
    const unsigned value = static_cast<unsigned>(word_[digit / 16] >> (digit % 16 * 4)) & 15;
    if (value != 0 || !text.empty() || digit == 0) { text += "0123456789abcdef"[value]; }
  }
  return "0x" + (text.empty() ? "0" : text);
}

} // namespace peal::hls_compiler
