// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/tag_file.hpp"

#include "base/output_file.hpp"
#include "io/peal/tag_file_format.hpp"
#include "io/peal/tag_file_metadata.hpp"
#include "peal/error.hpp"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace peal {

using namespace io_detail;

namespace {

std::string now_iso8601() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

/// What the reader would refuse must not get into a file.
void check_tags(const tag_block& block) {
  bool good = true;
  for (const time_ps time : block.time) { good &= time >= -tag_time_limit_ps && time <= tag_time_limit_ps; }
  for (const channel_number channel : block.channel) { good &= channel != 0; }
  if (!good) { throw invalid_argument("tag_file_writer: a tag on channel 0 or further than 53 days from time zero"); }
}

} // namespace

struct tag_file_writer::state {
  using clock = std::chrono::steady_clock;

  state(const std::filesystem::path& path, const tag_file_options& chosen)
      : file(path, {.replace = chosen.replace, .inputs = chosen.inputs, .in_place = chosen.in_place}), options(chosen) {
  }

  output_file file;
  tag_file_options options;
  tag_file_metadata metadata;
  bool metadata_changed = false;
  bool finished = false;
  std::string failed; // message of the io_error after which nothing more is written

  tag_block pending;
  // What was in force before the pending block, for readers that jump into the middle.
  std::uint16_t setting_before = no_setting, setting_now = no_setting;
  bool overflow_before = false, overflow_now = false;

  std::uint32_t sequence = 0;
  std::vector<index_entry> index;
  std::uint64_t metadata_offset = 0;
  std::uint64_t tags = 0, events = 0; // on disk
  clock::time_point last_flush = clock::now();
  std::vector<std::uint8_t> out;

  void put(std::vector<std::uint8_t>& bytes) {
    if (!failed.empty()) { throw io_error(failed); }
    try {
      file.append(bytes);
      if (options.durable) { file.sync(); }
    } catch (const io_error& fault) {
      failed = std::string(fault.what()) + "; " + std::to_string(tags) + " tags are safe in the file";
      throw io_error(failed);
    }
    bytes.clear();
  }

  void put_metadata() {
    const std::string text = to_json(metadata);
    metadata_offset = file.size() + out.size();
    block_header header;
    header.kind = block_kind::metadata;
    header.sequence = sequence++;
    append_block(out, header, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    metadata_changed = false;
  }

  void put_tags() {
    block_header header;
    header.sequence = sequence;
    header.setting = setting_before;
    header.overflow_open = overflow_before;
    header.watermark = pending.watermark;
    const auto payload = encode_tags(pending, header);
    index.push_back({file.size() + out.size(), header.first, header.last, header.tags, header.events});
    append_block(out, header, payload);
    ++sequence;
  }

  void flush() {
    last_flush = clock::now();
    if (metadata_changed) { put_metadata(); }
    if (!pending.empty()) { put_tags(); }
    if (out.empty()) { return; }
    put(out);
    tags += pending.size();
    events += pending.events.size();
    pending.clear();
    setting_before = setting_now;
    overflow_before = overflow_now;
  }

  void note(const stream_event& event) noexcept {
    if (event.kind == event_kind::setting) {
      setting_now = event.value < no_setting ? static_cast<std::uint16_t>(event.value) : no_setting;
    }
    if (event.kind == event_kind::overflow_begin) { overflow_now = true; }
    if (event.kind == event_kind::overflow_end) { overflow_now = false; }
  }

  [[nodiscard]] bool full() const noexcept {
    return pending.size() >= options.tags_per_block || pending.events.size() >= options.tags_per_block;
  }
  [[nodiscard]] bool due() const {
    return std::chrono::duration<double>(clock::now() - last_flush).count() >= options.seconds_per_block;
  }

  /// Tags [from, to) of the block into the pending one.
  void take_tags(const tag_block& block, std::size_t from, std::size_t to) {
    while (from < to) {
      const std::size_t now =
          std::min(to - from, options.tags_per_block - std::min(pending.size(), options.tags_per_block));
      const auto at = static_cast<std::ptrdiff_t>(from);
      const auto end = static_cast<std::ptrdiff_t>(from + now);
      pending.time.insert(pending.time.end(), block.time.begin() + at, block.time.begin() + end);
      pending.channel.insert(pending.channel.end(), block.channel.begin() + at, block.channel.begin() + end);
      if (!block.micro.empty()) {
        pending.micro.insert(pending.micro.end(), block.micro.begin() + at, block.micro.begin() + end);
      }
      from += now;
      if (full()) {
        // In the middle of a block only what came so far bounds what may follow.
        if (metadata.info.sorted && !pending.time.empty()) {
          pending.watermark = std::max(pending.watermark, pending.time.back());
        }
        flush();
      }
    }
  }
};

tag_file_writer::tag_file_writer(const std::filesystem::path& path, const stream_info& info,
                                 const tag_file_options& options) {
  if (options.tags_per_block < 1 || options.tags_per_block > most_block_tags) {
    throw invalid_argument("tag_file_options: tags_per_block " + std::to_string(options.tags_per_block) +
                           " is not between 1 and " + std::to_string(most_block_tags));
  }
  if (!(options.seconds_per_block >= 0.0)) {
    throw invalid_argument("tag_file_options: seconds_per_block must not be negative");
  }
  state_ = std::make_unique<state>(path, options);
  stream_info& own = state_->metadata.info;
  own = info;
  // A copy of a copy still says where the tags came from first.
  if (const auto source = own.metadata.find("source_format"); source != own.metadata.end()) {
    own.format = source->second;
    own.metadata.erase(source);
  }
  own.metadata["written"] = now_iso8601();
  if (info.format == "peal-device" && !own.metadata.contains("start")) { own.metadata["start"] = now_iso8601(); }
  state_->out = encode_file_header(info.micro_resolution_ps > 0);
  state_->put_metadata();
  state_->put(state_->out);
}

tag_file_writer::~tag_file_writer() {
  if (!state_ || state_->finished || !state_->failed.empty()) { return; }
  try {
    state_->flush();       // no end mark: the reader must see that the recording did not end in good order
  } catch (const error&) { // the place for it is finish(); here nobody is left to tell
  }
}

void tag_file_writer::write(const tag_block& block) {
  state& s = *state_;
  if (s.finished) { throw invalid_argument("tag_file_writer: write() after finish()"); }
  if (block.time.size() != block.channel.size()) {
    throw invalid_argument("tag_file_writer: a block with different numbers of times and channels");
  }
  if (block.micro.size() != (s.metadata.info.micro_resolution_ps > 0 ? block.size() : 0)) {
    throw invalid_argument("tag_file_writer: micro times in a stream that says it has none, or none where it has");
  }
  if (!s.failed.empty()) { throw io_error(s.failed); }
  check_tags(block);
  std::size_t done = 0;
  for (const stream_event& event : block.events) {
    const std::size_t position = std::min<std::size_t>(event.position, block.size());
    if (position > done) {
      s.take_tags(block, done, position);
      done = position;
    }
    s.pending.events.push_back(event);
    s.pending.events.back().position = static_cast<std::uint32_t>(s.pending.size());
    s.note(event);
    if (s.full()) { s.flush(); }
  }
  s.take_tags(block, done, block.size());
  s.pending.watermark = std::max(s.pending.watermark, block.watermark);
  if (s.due()) { s.flush(); }
}

void tag_file_writer::flush_if_due() {
  if (!state_->finished && state_->due()) { state_->flush(); }
}

void tag_file_writer::set_metadata(const std::string& key, const std::string& value) {
  state_->metadata.info.metadata[key] = value;
  state_->metadata_changed = true;
}

void tag_file_writer::finish(const loss_counters& recorded) {
  state& s = *state_;
  if (s.finished) { return; }
  s.flush();
  s.metadata.complete = true;
  s.metadata.tags = s.tags;
  s.metadata.events = s.events;
  s.metadata.losses = recorded;
  s.put_metadata();
  const std::uint64_t index_offset = s.file.size() + s.out.size();
  block_header header;
  header.kind = block_kind::index;
  header.sequence = s.sequence++;
  append_block(s.out, header, encode_index(s.index));
  header.kind = block_kind::end;
  header.sequence = s.sequence++;
  append_block(s.out, header, encode_end({index_offset, s.metadata_offset, s.tags, s.events}));
  s.put(s.out);
  s.file.finish();
  s.finished = true;
}

std::uint64_t tag_file_writer::tags_written() const noexcept { return state_->tags; }
std::uint64_t tag_file_writer::bytes_written() const noexcept { return state_->file.size(); }

} // namespace peal
