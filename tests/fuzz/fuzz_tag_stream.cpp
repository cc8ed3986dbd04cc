// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Any bytes as a recording, in every format that reads tags (the first byte chooses one, or detection).
#include "fuzz_format.hpp"
#include "fuzz_input.hpp"
#include "peal/io.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace peal;
  if (size < 2) { return 0; }
  open_options options;
  if (const format_info* const format = peal_fuzz::format_of(data[0])) { options.kind = format->name; }
  options.damage = (data[0] & 0x40) != 0 ? damage_policy::mark : damage_policy::stop;
  options.sort = (data[0] & 0x80) != 0 ? sort_policy::always : sort_policy::automatic;
  const peal_fuzz::memory_file file(data + 1, size - 1);
  try {
    const auto from = open_file(file.path(), options);
    tag_block block;
    time_ps last = INT64_MIN;
    while (from->read(block) == read_status::data) {
      peal_fuzz::require(block.time.size() == block.channel.size() && !block.empty());
      for (const time_ps t : block.time) {
        peal_fuzz::require(t >= last);
        last = t;
      }
      for (const channel_number c : block.channel) { peal_fuzz::require(c != 0); }
      std::uint32_t position = 0;
      for (const stream_event& event : block.events) {
        peal_fuzz::require(event.position >= position && event.position <= block.size());
        position = event.position;
      }
    }
  } catch (const error&) { // an error in words is the right answer to bytes that are none
  }
  return 0;
}
