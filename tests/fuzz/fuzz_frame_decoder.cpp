// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Random bytes through the frame decoder. The first bytes choose the settings and how the rest is split. Random bytes
// never have a good CRC, so a flag makes it good in every 512-byte frame: then random words and headers get through.
// Whatever comes in must come out as the plain reference says.
#include "decode_helpers.hpp"

#include "wire/frame_crc.hpp"

#include "peal_wire.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace peal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t head = 8;
  if (size < head) { return 0; }
  decoder_settings settings;
  const std::uint64_t periods[] = {10'000'000, 8'333'333, 1, 0x7FFFFFFF};
  settings.clock_period_fs = periods[data[0] & 3U];
  if ((data[0] & 4U) != 0) { settings.stream_id = data[1]; }
  settings.first_epoch = (data[0] & 8U) != 0 ? (1U << 30) - 1 - data[2] : data[2];
  const std::vector<simd_level> levels = test::available_levels();
  settings.level = levels[(data[0] >> 4 & 3U) % levels.size()];
  const std::size_t piece = 1 + data[3] * std::size_t{7};

  std::vector<std::uint8_t> bytes(data + head, data + size);
  if ((data[0] & 64U) != 0) {
    for (std::size_t at = 0; at + 512 <= bytes.size(); at += 512) {
      std::uint32_t words[128];
      std::memcpy(words, bytes.data() + at, sizeof words);
      wire::header::set_magic(words, wire::frame_magic);
      wire::header::set_version(words, wire::frame_version);
      if ((data[0] & 128U) != 0) { wire::header::set_stream_id(words, data[1]); }
      wire::header::set_crc(words, detail::frame_crc_table(words));
      std::memcpy(bytes.data() + at, words, sizeof words);
    }
  }
  const test::decoded expected = test::reference_decoder(settings).run(bytes);
  const test::decoded out = test::decode_in_pieces(bytes, settings, [&] { return piece; });
  const std::string difference = test::difference(out, expected);
  const bool accounted = out.counters.frames * 512 + out.counters.skipped_bytes == bytes.size();
  if (difference.empty() && accounted) { return 0; }
  std::fprintf(stderr, "decoder and reference differ: %s\n",
               difference.empty() ? "bytes are not accounted for" : difference.c_str());
  std::abort();
}
