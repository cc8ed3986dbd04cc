// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Writes a stream with all kinds of tags and events as the file named on the command line (.ptu: PTU, else tag file)
// and prints it, for the tests that read it back with foreign programs.
#include "peal/tag_file.hpp"

#include <cstdio>
#include <memory>
#include <random>
#include <string>

int main(int argc, char** argv) {
  using namespace peal;
  if (argc != 2) { return 2; }
  const bool ptu = std::string(argv[1]).ends_with(".ptu");
  std::mt19937_64 random(12345);
  stream_info info;
  info.device = "example";
  std::unique_ptr<tag_writer> writer;
  if (ptu) {
    writer = make_ptu_writer(argv[1], info);
  } else {
    writer = std::make_unique<tag_file_writer>(argv[1], info, tag_file_options{.tags_per_block = 1000});
  }
  time_ps now = 0;
  std::size_t tags = 0;
  for (int b = 0; b < 30; ++b) {
    tag_block block;
    // Dense, ordinary and sparse times, so that every width of delta and escapes occur.
    const std::uint64_t step = b % 3 == 0 ? 1000 : b % 3 == 1 ? 1'000'000 : 3'000'000'000ULL;
    for (int i = 0; i < 700; ++i, ++tags) {
      now += static_cast<time_ps>(random() % step);
      if (random() % 40 == 0) {
        const std::uint64_t value = (random() & 1) | (random() & 1) << 4;
        block.events.push_back(
            {.kind = event_kind::setting, .position = static_cast<std::uint32_t>(i), .time = now, .value = value});
        std::printf("event,4,0,%zu,%lld,%llu\n", tags, static_cast<long long>(now),
                    static_cast<unsigned long long>(value));
      }
      const bool falling = !ptu && random() % 4 == 0;
      const auto channel =
          static_cast<channel_number>((falling ? -1 : 1) * static_cast<int>(1 + random() % (ptu          ? 8
                                                                                            : b % 7 == 6 ? 300
                                                                                                         : 8)));
      block.push(now, channel);
      std::printf("tag,%lld,%d\n", static_cast<long long>(now), channel);
    }
    block.watermark = now;
    writer->write(block);
  }
  writer->finish({});
  return 0;
}
