// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Any bytes as an own tag file, with the check sums put right first, so that what lies behind them is reached.
#include "fuzz_input.hpp"
#include "peal/tag_file.hpp"

#include <algorithm>
#include <boost/crc.hpp>
#include <cstring>
#include <vector>

namespace {

std::uint32_t crc32c(const std::uint8_t* bytes, std::size_t count) {
  boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true> crc;
  crc.process_bytes(bytes, count);
  return static_cast<std::uint32_t>(crc.checksum());
}

void put_crc(std::vector<std::uint8_t>& file, std::size_t at, std::uint32_t crc) {
  std::memcpy(file.data() + at, &crc, sizeof crc);
}

void repair(std::vector<std::uint8_t>& file) {
  static constexpr std::uint8_t magic[8] = {0x89, 'P', 'E', 'A', 'L', '\r', '\n', 0x1A};
  if (file.size() < 64) { return; }
  std::memcpy(file.data(), magic, sizeof magic);
  put_crc(file, 60, crc32c(file.data(), 60));
  for (std::size_t at = 64; at + 64 <= file.size();) {
    std::memcpy(file.data() + at, "PLBK", 4);
    std::uint32_t payload = 0;
    std::memcpy(&payload, file.data() + at + 28, sizeof payload);
    const std::size_t padded = (std::size_t{payload} + 63) / 64 * 64;
    if (padded <= file.size() - at - 64) { put_crc(file, at + 56, crc32c(file.data() + at + 64, padded)); }
    put_crc(file, at + 60, crc32c(file.data() + at, 60));
    at += 64 + std::min(padded, file.size() - at - 64);
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace peal;
  if (size < 9) { return 0; }
  time_ps wanted = 0;
  std::memcpy(&wanted, data, sizeof wanted);
  std::vector<std::uint8_t> content(data + 8, data + size);
  repair(content);
  const peal_fuzz::memory_file file(content.data(), content.size());
  for (const damage_policy policy : {damage_policy::stop, damage_policy::mark}) {
    try {
      open_options options;
      options.damage = policy;
      const auto from = open_tag_file(file.path(), options);
      tag_block block;
      while (from->read(block) == read_status::data) { peal_fuzz::require(block.time.size() == block.channel.size()); }
      from->seek(wanted);
      while (from->read(block) == read_status::data) { peal_fuzz::require(block.time.size() == block.channel.size()); }
    } catch (const error&) { // an error in words is the right answer to bytes that are none
    }
  }
  return 0;
}
