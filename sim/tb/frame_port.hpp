// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The bridge side of the gateware's frame port: takes words, or does not: no room, link too slow, random stall.
#pragma once

#include "sim/tb/delay_line_model.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace peal::sim {

/// Gets every word that leaves the gateware, in order. For the scoreboard.
class word_observer {
public:
  virtual ~word_observer() = default;
  word_observer() = default;
  word_observer(const word_observer&) = delete;
  word_observer& operator=(const word_observer&) = delete;
  /// `clock`: number of the clock edge that took the word, counted from stream start.
  virtual void on_word(std::uint32_t word, bool last, std::int64_t clock) = 0;
  /// The gateware was emptied: the frame under way will not be finished.
  virtual void on_cut() = 0;
};

/// How fast the other side takes words.
struct frame_port_options {
  /// Bytes per second of simulated time that the link carries; 0: a word every clock. An FX2 does 40 MB/s.
  std::uint64_t link_bytes_per_second = 0;
  std::uint64_t clock_hz = 100'000'000;
  unsigned burst_words =
      2048; ///< the bridge chip's own buffers (FX2: four times 512 bytes, and what the bus takes meanwhile)
  double stall_probability = 0.0;       ///< chance per clock that ready is low for no reason
  std::uint32_t pause_every_clocks = 0; ///< distance of pauses in which nothing is taken; 0 = none
  std::uint32_t pause_clocks = 0;       ///< length of a pause, at the end of every such distance
  std::uint64_t seed = 1;
};

/// One frame port. ready() once per clock, then put() if a word was offered.
class frame_port {
public:
  explicit frame_port(const frame_port_options& options);

  /// Back to the start: full buffers, random stalls from the beginning.
  void restart() noexcept;

  /// Words that may still be taken before grant() is called again. The owner's memory is the limit of the credit.
  void grant(std::uint64_t words) noexcept { credit_ = words; }
  [[nodiscard]] std::uint64_t credit() const noexcept { return credit_; }

  /// Level of frame_ready in this clock.
  [[nodiscard]] bool ready() noexcept {
    if (tokens_ < full_) { tokens_ += rate_; }
    if (pause_every_ != 0) {
      if (++phase_ >= pause_every_) { phase_ = 0; }
      if (phase_ >= pause_from_) { return false; }
    }
    if (stall_threshold_ != 0 && splitmix64(random_) < stall_threshold_) { return false; }
    return credit_ != 0 && tokens_ >= one_word;
  }

  /// A word passes.
  void put(std::uint32_t word, bool last, std::int64_t clock) {
    tokens_ -= one_word;
    --credit_;
    words_.push_back(word);
    if (last) { complete_ = words_.size(); }
    if (observer_ != nullptr) { observer_->on_word(word, last, clock); }
  }

  /// Drops a frame that is not complete: frame_clear_o.
  void cut() {
    words_.resize(complete_);
    if (observer_ != nullptr) { observer_->on_cut(); }
  }

  /// Words of complete frames taken so far; take them away with drop_frames().
  [[nodiscard]] std::span<const std::uint32_t> frames() const noexcept { return {words_.data(), complete_}; }
  /// Words of the frame that is not complete.
  [[nodiscard]] std::size_t pending_words() const noexcept { return words_.size() - complete_; }
  void drop_frames() {
    words_.erase(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(complete_));
    complete_ = 0;
  }
  void set_observer(word_observer* observer) noexcept { observer_ = observer; }

private:
  static constexpr std::int64_t one_word = std::int64_t{1} << 24; ///< unit of the token bucket: 2^-24 words

  std::int64_t rate_; ///< per clock
  std::int64_t full_;
  std::int64_t tokens_;
  std::uint32_t pause_every_;
  std::uint32_t pause_from_;
  std::uint32_t phase_ = 0;
  std::uint64_t stall_threshold_;
  std::uint64_t seed_;
  std::uint64_t random_;
  std::uint64_t credit_ = UINT64_MAX;
  std::vector<std::uint32_t> words_;
  std::size_t complete_ = 0; ///< words of whole frames at the front of words_
  word_observer* observer_ = nullptr;
};

} // namespace peal::sim
