// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/qcrypto/words.hpp"

namespace peal::io_detail {

namespace {

constexpr std::size_t most_words = 4096, enough_words = 64, fewest_words = 8;
constexpr unsigned filler_bits = 0b1100;
constexpr double most_dummies = 0.25;
constexpr std::int64_t longest_median_ticks = std::int64_t{1} << 34; // 67 s
constexpr unsigned time_bits = 54;

/// The words of the first bytes; `whole` = false: something behind them is none.
struct first_words {
  std::vector<qcrypto_word> words;
  bool whole = true;
};

first_words take_words(byte_buffer& bytes, qcrypto_encoding encoding, bool high_first) {
  first_words found;
  bytes.seek(0);
  qcrypto_words words(bytes, encoding, high_first);
  try {
    while (found.words.size() < most_words) {
      const auto word = words.next();
      if (!word || word->filler() != filler_bits) {
        found.whole = !word;
        break;
      }
      found.words.push_back(*word);
    }
  } catch (const file_error&) { found.whole = false; }
  return found;
}

/// Times as a clock that wraps at 54 bits shows them, with the wraps put right.
std::vector<std::int64_t> unwrapped(const std::vector<qcrypto_word>& words) {
  std::vector<std::int64_t> times;
  std::int64_t now = 0;
  std::uint64_t before = words.front().ticks();
  for (const qcrypto_word& word : words) {
    // Sign-extended 54 bits: the short way round.
    now += static_cast<std::int64_t>((word.ticks() - before) << (64 - time_bits)) >> (64 - time_bits);
    before = word.ticks();
    times.push_back(now);
  }
  return times;
}

evidence judge(const first_words& found) {
  const auto& words = found.words;
  if (words.size() < fewest_words) { return evidence::none; }
  std::size_t dummies = 0;
  bool two_kinds = false;
  for (const qcrypto_word& word : words) {
    if (word.dummy() ? !word.flag() : word.pattern() == 0) { return evidence::none; }
    dummies += word.dummy() ? 1 : 0;
    two_kinds |= (word.word ^ words.front().word) << time_bits != 0;
  }
  const bool clock =
      looks_like_clock(unwrapped(words), {.backward = 0.02, .most_back = 0, .median_step = longest_median_ticks});
  if (!clock || static_cast<double>(dummies) > most_dummies * static_cast<double>(words.size())) {
    return evidence::none;
  }
  return two_kinds && found.whole && words.size() >= enough_words ? evidence::strong : evidence::weak;
}

} // namespace

evidence recognise_qcrypto(byte_buffer& bytes, qcrypto_encoding encoding) {
  switch (encoding) {
  case qcrypto_encoding::a0:
    return std::max(judge(take_words(bytes, encoding, false)), judge(take_words(bytes, encoding, true)));
  case qcrypto_encoding::a1_high_first: return judge(take_words(bytes, encoding, true));
  case qcrypto_encoding::a1:
  case qcrypto_encoding::a2: break;
  }
  return judge(take_words(bytes, encoding, false));
}

} // namespace peal::io_detail
