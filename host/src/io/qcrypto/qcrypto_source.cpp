// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/qcrypto/words.hpp"

#include <cstdlib>

namespace peal::io_detail {

namespace {

constexpr unsigned detectors = 4;
constexpr time_ps longest_step_ticks =
    256'000'000'000 * 60; // a minute without an event is still plausible, a day is not

[[nodiscard]] int hex_digit(std::uint8_t c) noexcept {
  if (c >= '0' && c <= '9') { return c - '0'; }
  if (c >= 'a' && c <= 'f') { return c - 'a' + 10; }
  if (c >= 'A' && c <= 'F') { return c - 'A' + 10; }
  return -1;
}

/// Units of 1/256 ns to ps, rounded. 54 bits times 125 fits.
[[nodiscard]] time_ps ticks_to_ps(std::int64_t ticks) noexcept {
  const std::int64_t scaled = ticks * 125 + 16;
  return scaled >> 5; // arithmetic: rounds to nearest for both signs
}

class qcrypto_source final : public file_source {
public:
  qcrypto_source(byte_buffer buffer, qcrypto_encoding encoding, const open_options& options)
      : buffer_(std::move(buffer)), words_(buffer_, encoding, qcrypto_high_first(buffer_, encoding)) {
    info_.device = "S-Fifteen / qcrypto time stamps";
    info_.resolution_ps = 3.90625;
    info_.sorted = false;
    for (unsigned k = 0; k < detectors; ++k) { info_.channels.push_back(input_channel(k)); }
    if (!options.subtract_origin) { return; }
    // The first word again gives the origin: it is small, and every encoding can be read from its start.
    const auto first = words_.next();
    if (first) { origin_ticks_ = static_cast<std::int64_t>(first->ticks()); }
    info_.origin_ps = ticks_to_ps(origin_ticks_);
    words_.rewind();
  }

  [[nodiscard]] const byte_stream& bytes() const override { return buffer_.stream(); }

protected:
  void next(block_writer& block) override {
    while (!block.full()) {
      const auto word = words_.next();
      if (!word) { return; }
      ++counts_.records;
      if (word->dummy()) { // keeps the clock of the card known; no detection
        ++counts_.overflow_records;
        continue;
      }
      if (word->pattern() == 0) {
        ++losses_.bad_words; // an event without a detector
      }
      const auto ticks = static_cast<std::int64_t>(word->ticks());
      count_reversals(ticks < last_ ? 1 : 0);
      last_ = ticks;
      const time_ps time = ticks_to_ps(ticks - origin_ticks_);
      for (unsigned k = 0; k < detectors; ++k) {
        if ((word->pattern() >> k & 1U) != 0) { block.push(time, input_channel(k)); }
      }
    }
  }

private:
  byte_buffer buffer_;
  qcrypto_words words_;
  std::int64_t origin_ticks_ = 0;
  std::int64_t last_ = INT64_MIN;
};

} // namespace

std::optional<std::uint64_t> qcrypto_words::next_hex(unsigned digits) {
  constexpr std::size_t longest_line = 64;
  std::size_t got = bytes_.need(longest_line);
  while (got > 0 && (*bytes_.data() == '\n' || *bytes_.data() == '\r')) {
    line_ += *bytes_.data() == '\n' ? 1 : 0;
    bytes_.consume(1);
    got = bytes_.need(longest_line);
  }
  if (got == 0) { return std::nullopt; }
  std::uint64_t value = 0;
  unsigned used = 0;
  while (used < got && used <= digits && hex_digit(bytes_.data()[used]) >= 0) {
    value = value << 4 | static_cast<std::uint64_t>(hex_digit(bytes_.data()[used++]));
  }
  const bool line_ends = used == got || bytes_.data()[used] == '\n' || bytes_.data()[used] == '\r';
  if (used != digits || !line_ends) {
    throw file_error(at_line(bytes_.stream().name(), line_ + 1,
                             "not a word of " + std::to_string(digits) + " hexadecimal digits",
                             "what came before is good; the file is cut or corrupt here"));
  }
  bytes_.consume(used);
  return value;
}

std::optional<qcrypto_word> qcrypto_words::next() {
  constexpr std::size_t word_bytes = 8;
  switch (encoding_) {
  case qcrypto_encoding::a2:
    if (const auto word = next_hex(16)) { return qcrypto_word{*word}; }
    return std::nullopt;
  case qcrypto_encoding::a0: {
    const auto first = next_hex(8);
    if (!first) { return std::nullopt; }
    const auto second = next_hex(8);
    if (!second) {
      throw file_error(at_line(bytes_.stream().name(), line_ + 1, "the second half of the last word is missing",
                               "what came before is good"));
    }
    return qcrypto_word{join(*first, *second)};
  }
  case qcrypto_encoding::a1:
  case qcrypto_encoding::a1_high_first: break;
  }
  if (bytes_.available() < word_bytes && bytes_.need(word_bytes) < word_bytes) {
    if (bytes_.available() != 0) {
      bytes_.fail("the file ends inside a word", "what came before is good; the recording or the copy was cut");
    }
    return std::nullopt;
  }
  const auto first = load_le<std::uint32_t>(bytes_.data());
  const auto second = load_le<std::uint32_t>(bytes_.data() + 4);
  bytes_.consume(word_bytes);
  return qcrypto_word{join(first, second)};
}

namespace {

/// How many of the steps between the first words could come from a clock (0..1); nothing with fewer than two words or
/// bad text.
std::optional<double> plausibility(byte_buffer& bytes, qcrypto_encoding encoding, bool high_first) {
  constexpr int most_words = 200;
  bytes.seek(0);
  qcrypto_words words(bytes, encoding, high_first);
  int steps = 0, good = 0;
  try {
    auto before = words.next();
    for (int i = 0; before && i < most_words; ++i) {
      const auto now = words.next();
      if (!now) { break; }
      ++steps;
      const auto step = static_cast<std::int64_t>(now->ticks()) - static_cast<std::int64_t>(before->ticks());
      if (std::llabs(step) <= longest_step_ticks && (now->pattern() != 0 || now->dummy())) { ++good; }
      before = now;
    }
  } catch (const file_error&) {
    if (steps < 2) {
      steps = 0; // cut after a few words: those decide
    }
  }
  bytes.seek(0);
  return steps == 0 ? std::nullopt : std::optional(static_cast<double>(good) / steps);
}

} // namespace

bool qcrypto_high_first(byte_buffer& bytes, qcrypto_encoding encoding) {
  if (encoding != qcrypto_encoding::a0) { return encoding == qcrypto_encoding::a1_high_first; }
  const auto low = plausibility(bytes, encoding, false);
  const auto high = plausibility(bytes, encoding, true);
  return high.value_or(0.0) > low.value_or(0.0);
}

std::unique_ptr<file_source> open_qcrypto(byte_buffer buffer, qcrypto_encoding encoding, const open_options& options) {
  return std::make_unique<qcrypto_source>(std::move(buffer), encoding, options);
}

} // namespace peal::io_detail
