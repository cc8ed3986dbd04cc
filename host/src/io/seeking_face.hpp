// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// From "somewhere before that time" (file_source::jump) to "exactly from that time on, with what is in force there".
#pragma once

#include "io/file_source.hpp"

#include <memory>
#include <optional>

namespace peal::io_detail {

/// Takes off what comes before the place.
class seek_trim {
public:
  void start(time_ps time, const stream_state& state) noexcept {
    time_ = time;
    state_ = state;
    active_ = true;
  }
  [[nodiscard]] bool active() const noexcept { return active_; }

  /// Removes the tags and events of `block` that are earlier than the place, keeping account of what they change. True
  /// when something is left: the state then stands in front of it, and the trim is over.
  bool apply(tag_block& block);

  /// The stream ended before the place: the state alone. Ends the trim.
  void give_state(tag_block& block);

private:
  void fold(const stream_event& event) noexcept;
  [[nodiscard]] std::vector<stream_event> state_events() const;

  time_ps time_ = 0;
  stream_state state_;
  bool active_ = false;
};

/// A file_source behind a public interface with seek() and cuts().
template <class Interface>
class seeking_face : public Interface {
public:
  explicit seeking_face(std::unique_ptr<file_source> file) : file_(std::move(file)) {}
  [[nodiscard]] const stream_info& info() const override { return file_->info(); }
  [[nodiscard]] loss_counters losses() const override { return file_->losses(); }

  read_status read(tag_block& block, std::chrono::milliseconds timeout) override {
    if (!trim_.active()) { return file_->read(block, timeout); }
    while (file_->read(block, timeout) == read_status::data) {
      if (trim_.apply(block)) { return read_status::data; }
    }
    trim_.give_state(block);
    return block.empty() ? read_status::end : read_status::data;
  }
  void seek(time_ps time) override { trim_.start(time, file_->jump(time)); }
  [[nodiscard]] std::vector<time_ps> cuts(std::size_t pieces) override {
    if (pieces < 1) { throw invalid_argument("cuts: a recording has at least one piece"); }
    return file_->cuts(pieces);
  }

protected:
  [[nodiscard]] const file_source& file() const noexcept { return *file_; }

private:
  std::unique_ptr<file_source> file_;
  seek_trim trim_;
};

} // namespace peal::io_detail
