// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// S-Fifteen / qcrypto events: one 64-bit word each, bits 63-10 time in 1/256 ns, bits 9-6 filler 1100, bit 5 flag,
// bit 4 rollover dummy, bits 3-0 detector pattern. Four encodings: a0 (hexadecimal text, a 32-bit word a line), a1
// (binary), a1 "X" (binary, high half first), a2 (hexadecimal text).
#pragma once

#include "io/qcrypto/qcrypto_formats.hpp"

#include <optional>

namespace peal::io_detail {

struct qcrypto_word {
  std::uint64_t word = 0;
  [[nodiscard]] std::uint64_t ticks() const noexcept { return word >> 10; }
  [[nodiscard]] bool dummy() const noexcept { return (word >> 4 & 1) != 0; }
  [[nodiscard]] bool flag() const noexcept { return (word >> 5 & 1) != 0; }
  [[nodiscard]] unsigned filler() const noexcept { return word >> 6 & 15; }
  [[nodiscard]] unsigned pattern() const noexcept { return word & 15; }
};

/// Takes words one by one out of any of the encodings.
class qcrypto_words {
public:
  /// `high_first` concerns a0 and a1: which 32-bit half comes first.
  qcrypto_words(byte_buffer& bytes, qcrypto_encoding encoding, bool high_first)
      : bytes_(bytes), encoding_(encoding), high_first_(high_first) {}

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
  qcrypto_encoding encoding_;
  bool high_first_;
  std::uint64_t line_ = 0;
};

/// Which half of a0 comes first in this file; the default (low first) when the file is too short to tell.
bool qcrypto_high_first(byte_buffer& bytes, qcrypto_encoding encoding);

} // namespace peal::io_detail
