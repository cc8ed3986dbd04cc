// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/peal/tag_file_source.hpp"

#include "io/peal/peal_formats.hpp"

#include <algorithm>

namespace peal::io_detail {

namespace {
constexpr std::string_view go_on =
    "what came before is good; reading on behind the damage has to be asked for (--partial)";
constexpr std::size_t end_block_bytes = block_header_bytes + block_alignment; // an end mark with its padded payload
} // namespace

tag_file_source::tag_file_source(byte_buffer buffer, damage_policy policy)
    : buffer_(std::move(buffer)), policy_(policy) {
  if (buffer_.need(file_header_bytes) >= file_header_bytes) {
    if (const std::string fault = check_file_header(buffer_.data()); !fault.empty()) {
      buffer_.fail(fault, "use a version of Peal that knows it, or get a fresh copy");
    }
    read_metadata_at_end();
    buffer_.seek(file_header_bytes);
    // The metadata at the start is what a file that was cut has; the one at the end, already read, knows more.
    if (buffer_.need(block_header_bytes) >= block_header_bytes) {
      const auto header = decode_block_header(buffer_.data());
      if (header && header->kind == block_kind::metadata && !metadata_.complete &&
          buffer_.need(header->bytes_in_file()) >= header->bytes_in_file() &&
          payload_intact(*header, buffer_.data() + block_header_bytes)) {
        take_metadata(*header, buffer_.data() + block_header_bytes);
      }
    }
    buffer_.seek(file_header_bytes);
    expected_ = 0;
  }
  info_ = metadata_.info;
  if (!info_.format.empty()) { info_.metadata["source_format"] = info_.format; }
}

void tag_file_source::take_metadata(const block_header& header, const std::uint8_t* payload) {
  if (!merge_json({reinterpret_cast<const char*>(payload), header.payload_bytes}, metadata_)) {
    buffer_.fail("the metadata is not what a tag file holds", "the program that wrote the file is at fault");
  }
}

void tag_file_source::read_metadata_at_end() {
  const auto size = buffer_.stream().size();
  if (!size || *size < file_header_bytes + end_block_bytes || *size % block_alignment != 0) { return; }
  buffer_.seek(*size - end_block_bytes);
  if (buffer_.need(end_block_bytes) < end_block_bytes) { return; }
  const auto header = decode_block_header(buffer_.data());
  if (!header || header->kind != block_kind::end || !payload_intact(*header, buffer_.data() + block_header_bytes)) {
    return;
  }
  complete_ = true;
  const end_mark end = decode_end(buffer_.data() + block_header_bytes);
  const auto block_at = [&](std::uint64_t offset, block_kind kind) -> std::optional<block_header> {
    if (offset > *size - block_header_bytes) { return std::nullopt; }
    buffer_.seek(offset);
    if (buffer_.need(block_header_bytes) < block_header_bytes) { return std::nullopt; }
    const auto found = decode_block_header(buffer_.data());
    if (!found || found->kind != kind || found->bytes_in_file() > *size - offset ||
        buffer_.need(found->bytes_in_file()) < found->bytes_in_file() ||
        !payload_intact(*found, buffer_.data() + block_header_bytes)) {
      return std::nullopt;
    }
    return found;
  };
  if (const auto found = block_at(end.metadata_offset, block_kind::metadata)) {
    take_metadata(*found, buffer_.data() + block_header_bytes);
  }
  if (const auto found = block_at(end.index_offset, block_kind::index)) {
    index_ = decode_index(*found, buffer_.data() + block_header_bytes);
    for (const index_entry& entry : *index_) {
      if (entry.offset % block_alignment != 0 || entry.offset >= *size) { // damage that kept its CRC: do without
        index_.reset();
        break;
      }
    }
  }
}

loss_counters tag_file_source::losses() const {
  // What the stream carries is counted as it passes; what only the recorder knew stands in the metadata.
  loss_counters all = losses_;
  const loss_counters& recorded = metadata_.losses;
  all.host_overrun_bytes += recorded.host_overrun_bytes;
  all.transfer_errors += recorded.transfer_errors;
  all.bad_frames += recorded.bad_frames;
  all.skipped_bytes += recorded.skipped_bytes;
  all.bad_words += recorded.bad_words;
  all.stale_frames += recorded.stale_frames;
  all.repeated_frames += recorded.repeated_frames;
  all.device_missed_saturated |= recorded.device_missed_saturated;
  // Tags the recorder had to leave out are in no block; those it kept out of order are counted again while reading.
  all.time_reversals = std::max(all.time_reversals, recorded.time_reversals);
  return all;
}

void tag_file_source::next(block_writer& block) {
  while (!block.full()) {
    if (block_done() && notices_.empty()) {
      // One file block is several stream blocks or a part of one; ending a stream block with it keeps its watermark.
      if (!block.empty()) { return; }
      if (ended_ || !load_block()) {
        if (notices_.empty()) { return; }
      }
    }
    copy_out(block);
  }
}

void tag_file_source::copy_out(block_writer& block) {
  for (const stream_event& notice : notices_) { block.push(notice); }
  notices_.clear();
  while (!block.full() && !block_done()) {
    const bool event_left = next_event_ < events_.size();
    if (event_left && events_[next_event_].position <= tags_.taken()) {
      block.push(events_[next_event_++]);
      continue;
    }
    const std::size_t until = event_left ? events_[next_event_].position - tags_.taken() : tags_.left();
    const std::size_t count = std::min(until, block.room());
    if (!tags_.take(count, block.time(), block.channel(), block.micro())) { contradiction(); }
    block.advance(count);
  }
  count_reversals(tags_.take_reversals());
  block.set_watermark(block_done() ? header_.watermark : info_.sorted && tags_.taken() > 0 ? tags_.last() : INT64_MIN);
}

void tag_file_source::contradiction() {
  tags_.reset();
  events_.clear();
  next_event_ = 0;
  buffer_.fail("a block with a good check sum contradicts itself", "the program that wrote the file is at fault");
}

/// Opens the next tags block that holds something. False at the end.
bool tag_file_source::load_block() {
  close_block();
  for (;;) {
    const std::size_t here = buffer_.need(block_header_bytes);
    if (buffer_.offset() < file_header_bytes) { return cut("the file ends inside its header"); }
    if (here == 0) { return cut("the file ends without its end mark"); }
    if (here < block_header_bytes) { return cut("the file ends inside a block header"); }
    const auto header = decode_block_header(buffer_.data());
    if (!header) {
      damaged("a block header is damaged");
      if (ended_) { return false; }
      continue;
    }
    const auto size = buffer_.stream().size();
    const bool fits = !size || header->bytes_in_file() <= *size - std::min(*size, buffer_.offset());
    if (!fits || buffer_.need(header->bytes_in_file()) < header->bytes_in_file()) {
      return cut("the file ends inside a block");
    }
    const std::uint8_t* const payload = buffer_.data() + block_header_bytes;
    if (!payload_intact(*header, payload)) {
      damaged("a block of " + std::to_string(header->tags) + " tags fails its check sum");
      if (ended_) { return false; }
      continue;
    }
    if (expected_ && header->sequence != *expected_) {
      const std::uint32_t missing = header->sequence - *expected_;
      if (policy_ == damage_policy::stop) {
        buffer_.fail("block " + std::to_string(header->sequence) + " follows where block " +
                         std::to_string(*expected_) + " belongs",
                     go_on);
      }
      lose(missing);
    }
    expected_ = header->sequence + 1;
    switch (header->kind) {
    case block_kind::tags:
      if (header->tags + header->events == 0) { break; }
      open_block(*header, payload);
      return true;
    case block_kind::metadata:
      if (!complete_) { take_metadata(*header, payload); }
      break;
    case block_kind::index: break;
    case block_kind::end:
      buffer_.consume(header->bytes_in_file());
      ended_ = complete_ = true;
      if (buffer_.need(1) != 0) { buffer_.fail("there are bytes behind the end mark", "everything before is good"); }
      return false;
    }
    buffer_.consume(header->bytes_in_file());
  }
}

void tag_file_source::open_block(const block_header& header, const std::uint8_t* payload) {
  if (!decode_events(header, payload, events_)) { contradiction(); }
  header_ = header;
  next_event_ = 0;
  tags_.start(header, payload);
  for (const stream_event& event : events_) {
    if (event.kind == event_kind::overflow_begin) { ++losses_.device_overflows; }
    if (event.kind == event_kind::missed) { losses_.device_missed += event.value; }
    if (event.kind == event_kind::missed && event.value >= 0xFFFFFF) {
      losses_.device_missed_saturated = true; // 24-bit counters of the device
    }
    if (event.kind == event_kind::gap) { losses_.frames_lost += event.value; }
  }
  tags_read_ += header.tags;
  counts_.records += std::uint64_t{header.tags} + header.events;
}

/// Leaves the block that was handed out, if there is one.
void tag_file_source::close_block() {
  if (header_.tags + header_.events != 0) { buffer_.consume(header_.bytes_in_file()); }
  header_ = {.tags = 0};
  events_.clear();
  next_event_ = 0;
}

void tag_file_source::lose(std::uint64_t blocks) {
  losses_.frames_lost += blocks;
  const time_ps last = tags_.last();
  notices_.push_back({.kind = event_kind::gap, .time = last == INT64_MIN ? 0 : last, .value = blocks});
}

void tag_file_source::damaged(std::string_view what) {
  if (policy_ == damage_policy::stop) { buffer_.fail(what, go_on); }
  losses_.skipped_bytes += skip_to_next_block();
  ++losses_.bad_frames;
  // How many blocks are missing shows in the sequence number of the next one; at the end of the file it can
  // only be said that some are.
  if (ended_) { lose(1); }
}

/// Moves to the next place where a whole, intact block stands. Returns the bytes passed over; sets ended_ if
/// there is none.
std::uint64_t tag_file_source::skip_to_next_block() {
  const std::uint64_t from = buffer_.offset();
  for (;;) {
    buffer_.consume(std::min(block_alignment, buffer_.available()));
    if (buffer_.need(block_header_bytes) < block_header_bytes) {
      buffer_.consume(buffer_.available());
      ended_ = true;
      break;
    }
    const auto header = decode_block_header(buffer_.data());
    if (header) { break; }
  }
  return buffer_.offset() - from;
}

/// The end of the bytes came before the end mark. Always returns false.
bool tag_file_source::cut(std::string_view what) {
  if (policy_ == damage_policy::stop) {
    buffer_.fail(
        std::string(what) + " (crash, full disk, or still being written)",
        "all " + std::to_string(tags_read_) +
            " tags before are good, at most the last block is lost; accepting that has to be asked for (--partial)");
  }
  losses_.skipped_bytes += buffer_.available();
  buffer_.consume(buffer_.available());
  ended_ = true;
  lose(1);
  return false;
}

void tag_file_source::ensure_index() {
  if (index_) { return; }
  index_.emplace();
  buffer_.seek(file_header_bytes);
  while (buffer_.need(block_header_bytes) >= block_header_bytes) {
    const auto header = decode_block_header(buffer_.data());
    if (!header) {
      if (policy_ == damage_policy::stop) {
        break; // reading will stop here too, with the message
      }
      skip_to_next_block();
      if (ended_) { break; }
      continue;
    }
    const std::uint64_t at = buffer_.offset();
    if (header->kind == block_kind::tags) {
      index_->push_back({at, header->first, header->last, header->tags, header->events});
    }
    buffer_.seek(at + header->bytes_in_file());
  }
  ended_ = false;
}

stream_state tag_file_source::jump(time_ps time) {
  restart();
  tags_.reset();
  header_ = {.tags = 0};
  events_.clear();
  notices_.clear();
  next_event_ = 0;
  ensure_index();
  ended_ = false;
  expected_.reset();
  const auto found =
      std::find_if(index_->begin(), index_->end(), [&](const index_entry& entry) { return entry.last >= time; });
  if (index_->empty()) {
    buffer_.seek(file_header_bytes);
    return {};
  }
  // Behind the last tag: read on from the last block, so that the end (or the cut) is met as usual.
  buffer_.seek(found == index_->end() ? index_->back().offset : found->offset);
  stream_state state;
  if (load_block()) {
    if (header_.setting != no_setting) { state.setting = header_.setting; }
    state.overflow_open = header_.overflow_open;
  }
  return state;
}

std::vector<time_ps> tag_file_source::cuts(std::size_t pieces) {
  ensure_index();
  std::uint64_t all = 0;
  for (const index_entry& entry : *index_) { all += entry.tags; }
  std::vector<time_ps> times;
  std::uint64_t before = 0;
  for (const index_entry& entry : *index_) {
    // A block is cut off in front when it is the first that begins behind the next equal share.
    const std::size_t wanted = times.size() + 1;
    const bool grows = times.empty() ? entry.first > index_->front().first : entry.first > times.back();
    if (wanted < pieces && grows && before * pieces >= all * wanted) { times.push_back(entry.first); }
    before += entry.tags;
  }
  return times;
}

evidence recognise_tag_file(byte_buffer& bytes) { return begins_with(bytes, tag_file_magic); }

std::unique_ptr<file_source> open_tag_file_source(byte_buffer buffer, const open_options& options) {
  return std::make_unique<tag_file_source>(std::move(buffer), options.damage);
}

} // namespace peal::io_detail
