// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/file_source.hpp"

namespace peal::io_detail {

read_status file_source::read(tag_block& block, std::chrono::milliseconds) {
  const std::uint64_t reversals = counts_.reversals;
  {
    block_writer writer(block, info_.micro_resolution_ps > 0);
    if (fault_) { std::rethrow_exception(fault_); }
    try {
      next(writer);
    } catch (...) {
      fault_ = std::current_exception();
      if (writer.empty()) { throw; }
    }
  }
  if (strict_ && info_.sorted && counts_.reversals != reversals) { stop_at_reversal(block); }
  if (!block.time.empty()) { previous_ = block.time.back(); }
  given_ += block.size();
  return block.empty() ? read_status::end : read_status::data;
}

stream_state file_source::jump(time_ps) { throw invalid_argument("this format cannot be read from the middle"); }

std::vector<time_ps> file_source::cuts(std::size_t) { return {}; }

/// A stream that promised order broke its word: what came before the place is given out, then the error.
void file_source::stop_at_reversal(tag_block& block) {
  time_ps before = previous_;
  std::size_t at = 0;
  while (at < block.size() && block.time[at] >= before) { before = block.time[at++]; }
  if (at == block.size()) { return; }
  fault_ = std::make_exception_ptr(file_error(
      bytes().name() + ": tag " + std::to_string(given_ + at + 1) + ": time goes backwards by " +
      std::to_string(before - block.time[at]) +
      " ps where the format promises order; what came before is good, sort_policy::always reads on in order"));
  block.time.resize(at);
  block.channel.resize(at);
  if (!block.micro.empty()) { block.micro.resize(at); }
  while (!block.events.empty() && block.events.back().position > at) { block.events.pop_back(); }
  block.watermark = before;
  if (block.empty()) { std::rethrow_exception(fault_); }
}

} // namespace peal::io_detail
