// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the registry of formats needs of the S-Fifteen / qcrypto family.
#pragma once

#include "io/evidence.hpp"
#include "io/file_source.hpp"

#include <memory>

namespace peal::io_detail {

/// How a 64-bit word stands in the file.
enum class qcrypto_encoding : std::uint8_t {
  a0,            ///< hexadecimal text, a 32-bit word a line, two lines a word
  a1,            ///< binary, little-endian
  a1_high_first, ///< binary, two 32-bit halves with the high one first
  a2,            ///< hexadecimal text, a 64-bit word a line
};

/// Looks at the first 4096 words; strong needs all of it: whole words only (text: every line exact), at least 64;
/// filler 1100 in bits 9-6 of each; no dummy without the flag of bit 5, at most a quarter dummies, a detector in every
/// other word; at least two different low tens (a single value says nothing: time stamps on a grid look like that); at
/// most 2 % of the steps backwards (modulo 2^54), median step below 67 s, half of the times different. False accept:
/// words with independent random low bits pass one by one with 1/16 (1/4 + 1/2 15/16) = 0.045, so 64 of them with
/// 1e-86, for either order of the halves. What is left is structure: a file whose records keep bits 9-6 at 1100
/// throughout, which time << n | channel, floats, counts and text do not. Refused for want of evidence: one detector
/// without dummies, another filler, fewer than 64 words.
[[nodiscard]] evidence recognise_qcrypto(byte_buffer& bytes, qcrypto_encoding encoding);

[[nodiscard]] std::unique_ptr<file_source> open_qcrypto(byte_buffer buffer, qcrypto_encoding encoding,
                                                        const open_options& options);

/// 80 words of four detectors, every eighth a dummy.
[[nodiscard]] std::vector<std::uint8_t> sample_qcrypto(std::uint64_t seed, qcrypto_encoding encoding);

} // namespace peal::io_detail
