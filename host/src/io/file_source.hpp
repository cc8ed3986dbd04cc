// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What all file readers share: the rule "deliver everything before a fault, then throw", counters for the summary,
// channel names.
#pragma once

#include "io/byte_stream.hpp"
#include "peal/io.hpp"

#include <exception>
#include <memory>
#include <optional>
#include <vector>

namespace peal::io_detail {

/// Counts of a file in its own terms.
struct record_counts {
  std::uint64_t records = 0;          ///< all kinds
  std::uint64_t overflow_records = 0; ///< rollover records
  std::uint64_t reversals = 0;        ///< tags earlier than their predecessor in the file
};

/// A block being filled. Sizes are set once at the start and once at the end: growing a vector writes every
/// new element, so clearing and refilling it for each block would cost a second pass over memory.
class block_writer {
public:
  /// `with_micro`: the stream has a micro-time column.
  explicit block_writer(tag_block& block, bool with_micro = false) : block_(block), with_micro_(with_micro) {
    block_.events.clear();
    resize(block_tags + spare);
  }
  ~block_writer() { resize(size_); }
  block_writer(const block_writer&) = delete;
  block_writer& operator=(const block_writer&) = delete;

  void push(time_ps t, channel_number c) noexcept {
    block_.time[size_] = t;
    block_.channel[size_] = c;
    ++size_;
  }
  void push(const stream_event& event) {
    block_.events.push_back(event);
    block_.events.back().position = static_cast<std::uint32_t>(size_);
  }
  /// For bulk writers: write up to room() + spare elements at time() / channel(), then advance().
  [[nodiscard]] time_ps* time() noexcept { return block_.time.data() + size_; }
  [[nodiscard]] channel_number* channel() noexcept { return block_.channel.data() + size_; }
  [[nodiscard]] std::uint32_t* micro() noexcept { return with_micro_ ? block_.micro.data() + size_ : nullptr; }
  void advance(std::size_t tags) noexcept { size_ += tags; }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::size_t room() const noexcept { return block_tags - size_; }
  [[nodiscard]] bool full() const noexcept { return size_ >= block_tags || block_.events.size() >= block_tags; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0 && block_.events.empty(); }
  void set_watermark(time_ps t) noexcept { block_.watermark = t; }

  static constexpr std::size_t spare = 32; ///< vector stores may run over by less than this

private:
  void resize(std::size_t tags) {
    block_.time.resize(tags);
    block_.channel.resize(tags);
    block_.micro.resize(with_micro_ ? tags : 0);
  }

  tag_block& block_;
  bool with_micro_;
  std::size_t size_ = 0;
};

/// What holds at a place of a stream because of something before it.
struct stream_state {
  std::optional<std::uint64_t> setting = std::nullopt; ///< in force, if known
  bool overflow_open = false;                          ///< an overflow interval is in progress
};

/// Base of the readers. next() may throw after it put tags into the block: they are delivered first, the
/// exception follows with the next read() and every one after it.
class file_source : public source {
public:
  read_status read(tag_block& block, std::chrono::milliseconds timeout) final;
  [[nodiscard]] const stream_info& info() const final { return info_; }
  [[nodiscard]] loss_counters losses() const override { return losses_; }

  [[nodiscard]] virtual record_counts counts() const { return counts_; }
  [[nodiscard]] virtual const byte_stream& bytes() const = 0;
  /// For plain files of formats in order of time (seekable.hpp).
  [[nodiscard]] virtual bool can_seek() const noexcept { return false; }
  /// Continues reading at some place, never behind the first tag or event that is not earlier than `time`; returns what
  /// holds there. Only where can_seek(). Throws as read().
  virtual stream_state jump(time_ps time);
  /// Increasing times, at most pieces - 1, that divide the recording into parts of about as many records. Only where
  /// can_seek(). Throws as read().
  [[nodiscard]] virtual std::vector<time_ps> cuts(std::size_t pieces);

  /// Name in the registry of formats.
  void declare_format(std::string_view format_name) { info_.format = format_name; }
  /// The caller wants the tags sorted whatever the format promises.
  void declare_unsorted() noexcept { info_.sorted = false; }
  /// The caller wants the tags as they stand: a reversal is counted, not thrown.
  void tolerate_reversals() noexcept { strict_ = false; }

protected:
  /// Puts the next tags and events into the block, about block_tags of them. Leaves it empty at the end of
  /// the stream only.
  virtual void next(block_writer& block) = 0;
  /// Forgets a fault (after a seek).
  void restart() noexcept {
    fault_ = nullptr;
    previous_ = INT64_MIN;
  }
  /// A reversal is a fault of a stream that promises order and a habit of one that does not.
  void count_reversals(std::uint64_t found) noexcept {
    counts_.reversals += found;
    if (info_.sorted) { losses_.time_reversals += found; }
  }

  stream_info info_;
  loss_counters losses_;
  record_counts counts_;

private:
  void stop_at_reversal(tag_block& block);

  std::exception_ptr fault_;
  time_ps previous_ = INT64_MIN; ///< last tag given out
  std::uint64_t given_ = 0;      ///< tags
  bool strict_ = true;
};

/// Input of a PicoQuant file to channel.
[[nodiscard]] constexpr channel_number input_channel(std::uint32_t input) noexcept {
  return static_cast<channel_number>(input + 1);
}

/// The reader of `path` as the records stand in the file (not sorted).
std::unique_ptr<file_source> open_reader(const std::filesystem::path& path, const open_options& options);

} // namespace peal::io_detail
