// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Reader of the own tag file.
#pragma once

#include "io/file_source.hpp"
#include "io/peal/tag_file_format.hpp"
#include "io/peal/tag_file_metadata.hpp"
#include "io/peal/tags_decoder.hpp"

#include <optional>
#include <vector>

namespace peal::io_detail {

class tag_file_source final : public file_source {
public:
  tag_file_source(byte_buffer buffer, damage_policy policy);

  [[nodiscard]] bool can_seek() const noexcept override { return true; }
  stream_state jump(time_ps time) override;
  [[nodiscard]] std::vector<time_ps> cuts(std::size_t pieces) override;
  [[nodiscard]] bool complete() const noexcept { return complete_; }
  [[nodiscard]] const byte_stream& bytes() const override { return buffer_.stream(); }
  [[nodiscard]] loss_counters losses() const override;

protected:
  void next(block_writer& block) override;

private:
  void read_metadata_at_end();
  void take_metadata(const block_header& header, const std::uint8_t* payload);
  bool load_block();
  void open_block(const block_header& header, const std::uint8_t* payload);
  void close_block();
  [[nodiscard]] bool block_done() const noexcept { return tags_.left() == 0 && next_event_ == events_.size(); }
  [[noreturn]] void contradiction();
  void lose(std::uint64_t blocks);
  void damaged(std::string_view what);
  bool cut(std::string_view what);
  std::uint64_t skip_to_next_block();
  void copy_out(block_writer& block);
  void ensure_index();

  byte_buffer buffer_;
  damage_policy policy_;
  tag_file_metadata metadata_;
  bool complete_ = false;
  bool ended_ = false;
  std::optional<std::uint32_t> expected_; ///< sequence number of the next block
  std::uint64_t tags_read_ = 0;

  // The block being handed out: its payload stays in the buffer until the last tag is taken.
  block_header header_{.tags = 0};
  tags_decoder tags_;
  std::vector<stream_event> events_;
  std::size_t next_event_ = 0;
  std::vector<stream_event> notices_; ///< gaps: to be delivered before the block
  std::optional<std::vector<index_entry>> index_;
};

} // namespace peal::io_detail
