// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Small files of the family for tests and fuzzers.
#include "io/picoquant/picoquant_formats.hpp"
#include "io/picoquant/ptu_header_builder.hpp"

#include <random>

namespace peal::io_detail {

namespace {

constexpr std::size_t sample_records = 120;

struct sample_type {
  std::uint32_t code;
  double unit_s;
};

/// HydraHarp-like records in order of time: inputs, sync, markers, overflows.
std::vector<std::uint32_t> hydraharp_records(std::mt19937_64& random) {
  constexpr std::uint32_t special = 0x8000'0000, longest = 0x01FF'FFFF;
  std::vector<std::uint32_t> records;
  std::uint32_t ticks = 0;
  while (records.size() < sample_records) {
    ticks += static_cast<std::uint32_t>(random() % 2'000'000);
    if (ticks > longest - 33'554) { // version 1 wraps a little earlier
      records.push_back(special | 63U << 25 | static_cast<std::uint32_t>(1 + random() % 3));
      ticks = 0;
    }
    const auto what = random() % 10;
    const auto input = static_cast<std::uint32_t>(random() % 4);
    const std::uint32_t number = what == 0 ? special : what == 1 ? special | (1 + input) << 25 : input << 25;
    records.push_back(number | ticks);
  }
  return records;
}

/// PicoHarp records: 4 bit channel, 28 bit time; special ones with the marker in the low bits, 0 = overflow.
std::vector<std::uint32_t> picoharp_records(std::mt19937_64& random) {
  constexpr std::uint32_t special = 0xF000'0000, wrap = 210'698'240;
  std::vector<std::uint32_t> records;
  std::uint32_t ticks = 0;
  while (records.size() < sample_records) {
    ticks += 16 + static_cast<std::uint32_t>(random() % 20'000'000); // a marker's time loses its low bits
    if (ticks >= wrap) {
      records.push_back(special);
      ticks = 0;
    }
    const bool marker = random() % 10 == 0;
    records.push_back(marker ? special | (ticks & ~0xFU) | 1 : static_cast<std::uint32_t>(random() % 3) << 28 | ticks);
    ticks += marker ? 16 : 0;
  }
  return records;
}

void append(std::vector<std::uint8_t>& out, const std::vector<std::uint32_t>& records) {
  for (const std::uint32_t record : records) {
    out.resize(out.size() + sizeof record);
    store_le(out.data() + out.size() - sizeof record, record);
  }
}

std::vector<std::uint8_t> ptu(const sample_type& type, const std::vector<std::uint32_t>& records) {
  ptu_header_builder header;
  header.text("HW_Type", "Sample");
  header.integer("TTResultFormat_TTTRRecType", type.code);
  header.integer("TTResultFormat_BitsPerRecord", 32);
  header.real("MeasDesc_GlobalResolution", type.unit_s);
  header.integer("HW_InpChannels", 4);
  header.integer("TTResult_NumberOfRecords", static_cast<std::int64_t>(records.size()));
  header.mark("Header_End");
  std::vector<std::uint8_t> out = header.bytes();
  append(out, records);
  return out;
}

/// Fixed header of format 2.0 with two inputs (offsets: read_hydraharp_header()).
std::vector<std::uint8_t> hydraharp_file(std::int32_t mode, const std::vector<std::uint32_t>& records) {
  constexpr std::size_t inputs = 2, header_bytes = 696 + 20 * inputs + 24;
  std::vector<std::uint8_t> out(header_bytes);
  std::copy(hydraharp_magic.begin(), hydraharp_magic.end(), out.begin());
  constexpr std::string_view version{"2.0"};
  std::copy(version.begin(), version.end(), out.begin() + 16);
  store_le<std::int32_t>(out.data() + 332, 32);
  store_le<std::int32_t>(out.data() + 340, mode);
  store_le(out.data() + 648, std::bit_cast<std::uint64_t>(1.0));
  store_le<std::int32_t>(out.data() + 664, inputs);
  store_le(out.data() + header_bytes - 8, static_cast<std::int64_t>(records.size()));
  append(out, records);
  return out;
}

} // namespace

std::vector<std::uint8_t> sample_ptu_t2(std::uint64_t seed) {
  constexpr sample_type types[] = {{0x01010204, 1e-12},   {0x00010204, 1e-12}, {0x00010205, 2.5e-10},
                                   {0x00010206, 2.5e-11}, {0x00010207, 5e-12}, {0x00010203, 4e-12}};
  std::mt19937_64 random(seed);
  const sample_type& type = types[seed % std::size(types)];
  return ptu(type, type.code == 0x00010203 ? picoharp_records(random) : hydraharp_records(random));
}

std::vector<std::uint8_t> sample_ptu_t3(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  return ptu({0x01010304, 1.25e-8}, hydraharp_records(random));
}

std::vector<std::uint8_t> sample_ht2(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  return hydraharp_file(2, hydraharp_records(random));
}

std::vector<std::uint8_t> sample_ht3(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  return hydraharp_file(3, hydraharp_records(random));
}

} // namespace peal::io_detail
