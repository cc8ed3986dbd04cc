// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A small own tag file for tests and fuzzers: block by block, without the writer, so that it has no wall clock in it.
#include "io/peal/peal_formats.hpp"
#include "io/peal/tag_file_format.hpp"
#include "io/peal/tag_file_metadata.hpp"

#include <random>

namespace peal::io_detail {

namespace {

tag_block sample_block(std::mt19937_64& random, time_ps& now) {
  constexpr std::size_t tags = 40;
  tag_block block;
  for (std::size_t i = 0; i < tags; ++i) {
    now += static_cast<time_ps>(random() % (i % 13 == 12 ? 1'000'000'000'000ULL : 50'000ULL));
    const auto position = static_cast<std::uint32_t>(i);
    if (i % 10 == 3) {
      block.events.push_back({.kind = event_kind::setting, .position = position, .time = now, .value = random() & 17});
    }
    if (i == 20) {
      block.events.push_back({.kind = event_kind::overflow_begin, .position = position, .time = now});
      block.events.push_back(
          {.kind = event_kind::missed, .channel = 2, .position = position, .time = now, .value = 1 + random() % 9});
      block.events.push_back({.kind = event_kind::overflow_end, .position = position, .time = now});
    }
    const auto channel = static_cast<channel_number>(1 + random() % 4);
    block.push(now, random() % 8 == 0 ? static_cast<channel_number>(-channel) : channel);
  }
  block.watermark = now;
  return block;
}

} // namespace

std::vector<std::uint8_t> sample_tag_file(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<std::uint8_t> out = encode_file_header();
  tag_file_metadata metadata;
  metadata.info.device = "sample";
  metadata.info.format = "sample";
  const std::string text = to_json(metadata);
  block_header header;
  header.kind = block_kind::metadata;
  append_block(out, header, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
  std::vector<index_entry> index;
  end_mark end{.metadata_offset = file_header_bytes};
  time_ps now = 0;
  for (int b = 0; b < 3; ++b) {
    const tag_block block = sample_block(random, now);
    block_header tags{.sequence = ++header.sequence, .watermark = block.watermark};
    const auto payload = encode_tags(block, tags);
    index.push_back({out.size(), tags.first, tags.last, tags.tags, tags.events});
    end.tags += tags.tags;
    end.events += tags.events;
    append_block(out, tags, payload);
  }
  end.index_offset = out.size();
  append_block(out, {.kind = block_kind::index, .sequence = ++header.sequence}, encode_index(index));
  append_block(out, {.kind = block_kind::end, .sequence = ++header.sequence}, encode_end(end));
  return out;
}

} // namespace peal::io_detail
