// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// S-Fifteen / qcrypto events: one 64-bit word each, bits 63-10 time in 1/256 ns, bit 4 rollover dummy, bits 3-0
// detector pattern. Four encodings: a0 (hexadecimal text, a 32-bit word a line), a1 (binary), a1 "X" (binary, high half
// first), a2 (hexadecimal text).
#pragma once

#include "io/byte_stream.hpp"
#include "peal/io.hpp"

#include <optional>

namespace peal::io_detail {

struct qcrypto_word {
  std::uint64_t word = 0;
  [[nodiscard]] std::uint64_t ticks() const noexcept { return word >> 10; }
  [[nodiscard]] bool dummy() const noexcept { return (word >> 4 & 1) != 0; }
  [[nodiscard]] unsigned pattern() const noexcept { return word & 15; }
};

/// Takes words one by one out of any of the encodings.
class qcrypto_words {
public:
  /// `high_first` concerns a0 and a1: which 32-bit half comes first.
  qcrypto_words(byte_buffer& bytes, file_kind kind, bool high_first)
      : bytes_(bytes), kind_(kind), high_first_(high_first) {}

  /// Next word; nothing at the end. Throws file_error with byte or line for a word cut short or text that is
  /// no number.
  std::optional<qcrypto_word> next();
  /// Back to the first word.
  void rewind() {
    bytes_.seek(0);
    line_ = 0;
  }

private:
  std::optional<std::uint64_t> next_hex(unsigned digits);
  [[nodiscard]] std::uint64_t join(std::uint64_t first, std::uint64_t second) const noexcept {
    return high_first_ ? first << 32 | second : second << 32 | first;
  }

  byte_buffer& bytes_;
  file_kind kind_;
  bool high_first_;
  std::uint64_t line_ = 0;
};

/// How many of the steps between the first words could come from a clock (0..1); nothing with fewer than two
/// words or bad text.
std::optional<double> qcrypto_plausibility(byte_buffer& bytes, file_kind kind, bool high_first);

/// Which half of a0 comes first in this file; the default (low first) when the file is too short to tell.
bool qcrypto_high_first(byte_buffer& bytes, file_kind kind);

} // namespace peal::io_detail
