// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Reader of the own tag file.
#pragma once

#include "io/file_source.hpp"
#include "io/peal/tag_file_format.hpp"
#include "io/peal/tag_file_metadata.hpp"

#include <optional>
#include <vector>

namespace peal::io_detail {

class tag_file_source final : public file_source {
public:
  tag_file_source(byte_buffer buffer, damage_policy policy);

  void seek(time_ps time);
  [[nodiscard]] bool complete() const noexcept { return complete_; }
  [[nodiscard]] const byte_stream& bytes() const override { return buffer_.stream(); }
  [[nodiscard]] loss_counters losses() const override;

protected:
  void next(block_writer& block) override;

private:
  void read_metadata_at_end();
  void take_metadata(const block_header& header, const std::uint8_t* payload);
  bool load_block();
  void take_tags(const block_header& header, const std::uint8_t* payload);
  void lose(std::uint64_t blocks);
  void damaged(std::string_view what);
  bool cut(std::string_view what);
  std::uint64_t skip_to_next_block();
  void copy_out(block_writer& block);
  void skip_before(time_ps time);
  void ensure_index();

  byte_buffer buffer_;
  damage_policy policy_;
  tag_file_metadata metadata_;
  bool complete_ = false;
  bool ended_ = false;
  std::optional<std::uint32_t> expected_; ///< sequence number of the next block
  std::uint64_t tags_read_ = 0;
  time_ps last_ = INT64_MIN;

  tag_block whole_; ///< the block being handed out
  std::size_t next_tag_ = 0, next_event_ = 0;
  std::vector<stream_event> notices_;  ///< gaps, state after a seek: to be delivered before the block
  std::uint16_t setting_ = no_setting; ///< before whole_, from its header
  bool overflow_open_ = false;
  std::optional<std::vector<index_entry>> index_;
};

} // namespace peal::io_detail
