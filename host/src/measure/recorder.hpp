// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Writes blocks on a thread of its own, so that a slow disk never holds up reading.
#pragma once

#include "peal/io.hpp"
#include "peal/measure/run.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace peal::detail {

class recorder {
public:
  /// `most_bytes`: of blocks that wait; what comes beyond it is lost and counted.
  recorder(std::unique_ptr<tag_writer> to, std::size_t most_bytes);
  ~recorder(); ///< finishes if nobody did: a run that never read anything

  /// Takes a block. When the queue is full the block is lost: the next one that is taken begins with a gap event.
  void take(std::unique_ptr<tag_block> block);
  /// An empty block to fill: one that has been written, or a new one.
  std::unique_ptr<tag_block> blank();
  /// Writes what waits and completes the file; `losses` go into it.
  void finish(const loss_counters& losses);

  [[nodiscard]] recording_state state() const;

private:
  void work();
  template <class Work>
  bool guarded(Work work);
  [[nodiscard]] stream_event pending_gap() const;

  std::unique_ptr<tag_writer> to_;
  std::size_t most_bytes_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::unique_ptr<tag_block>> queue_;
  std::vector<std::unique_ptr<tag_block>> free_;
  recording_state state_;
  std::uint64_t pending_gap_ = 0;      ///< blocks lost since the last one taken
  time_ps known_until_ps_ = INT64_MIN; ///< end of what was taken; where the first loss began, if nothing was before it
  bool over_ = false;
  bool finished_ = false;
  std::thread thread_;
};

} // namespace peal::detail
