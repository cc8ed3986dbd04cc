// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// For the tests of recorded data: temporary files, reading a source to its end, vendor files built byte by byte (on
// purpose not with the library's own writers).
#pragma once

#include "peal/io.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>
#include <vector>

namespace peal_test {

using bytes = std::vector<std::uint8_t>;

/// A folder that vanishes with its contents.
class temporary_folder {
public:
  temporary_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "peal-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) { throw std::runtime_error("mkdtemp"); }
    path_ = name;
  }
  ~temporary_folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  temporary_folder(const temporary_folder&) = delete;
  temporary_folder& operator=(const temporary_folder&) = delete;
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) {
      found.push_back(entry.path().filename().string());
    }
    std::sort(found.begin(), found.end());
    return found;
  }

private:
  std::filesystem::path path_;
};

inline void save(const std::filesystem::path& path, const bytes& content) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
}

inline bytes load(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return bytes(std::istreambuf_iterator<char>(in), {});
}

/// Everything a source gave, and the message it ended with.
struct whole_stream {
  std::vector<peal::time_ps> time;
  std::vector<peal::channel_number> channel;
  std::vector<std::uint32_t> micro;
  std::vector<peal::stream_event> events; ///< position: index into the whole stream
  std::string fault;
  bool watermarks_hold = true; ///< no tag came before a watermark given earlier
};

inline whole_stream read_all(peal::source& from) {
  whole_stream all;
  peal::tag_block block;
  peal::time_ps watermark = INT64_MIN;
  try {
    while (from.read(block) == peal::read_status::data) {
      for (auto event : block.events) {
        event.position += static_cast<std::uint32_t>(all.time.size());
        all.events.push_back(event);
      }
      for (const auto t : block.time) { all.watermarks_hold &= t >= watermark; }
      watermark = std::max(watermark, block.watermark);
      all.time.insert(all.time.end(), block.time.begin(), block.time.end());
      all.channel.insert(all.channel.end(), block.channel.begin(), block.channel.end());
      all.micro.insert(all.micro.end(), block.micro.begin(), block.micro.end());
    }
  } catch (const peal::error& fault) { all.fault = fault.what(); }
  return all;
}

inline bool same(const peal::stream_event& a, const peal::stream_event& b) {
  return a.kind == b.kind && a.channel == b.channel && a.position == b.position && a.time == b.time &&
         a.value == b.value;
}

inline bool same_events(const std::vector<peal::stream_event>& a, const std::vector<peal::stream_event>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

template <typename Value>
void put(bytes& out, Value value) {
  for (std::size_t i = 0; i < sizeof value; ++i) {
    out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * i)));
  }
}

inline void put_ptu_tag(bytes& out, const std::string& name, std::uint32_t type, std::uint64_t value,
                        std::int32_t index = -1) {
  for (std::size_t i = 0; i < 32; ++i) { out.push_back(i < name.size() ? static_cast<std::uint8_t>(name[i]) : 0); }
  put(out, index);
  put(out, type);
  put(out, value);
}

inline constexpr std::uint32_t ptu_integer = 0x10000008, ptu_real = 0x20000008, ptu_text = 0x4001FFFF,
                               ptu_empty = 0xFFFF0008;

struct ptu_content {
  std::uint32_t type = 0x01010204;
  double unit_s = 1e-12;
  std::vector<std::uint32_t> records;
  std::int64_t promised = -1; ///< -1: as many as there are
};

/// The smallest PTU a vendor's program would read.
inline bytes make_ptu(const ptu_content& content) {
  bytes out{'P', 'Q', 'T', 'T', 'T', 'R', 0, 0, '1', '.', '0', '.', '0', '0', 0, 0};
  put_ptu_tag(out, "HW_Type", ptu_text, 8);
  for (const char c : {'T', 'e', 's', 't', '\0', '\0', '\0', '\0'}) { out.push_back(static_cast<std::uint8_t>(c)); }
  put_ptu_tag(out, "HWModule_TypeCode", ptu_integer, 1000, 0);
  put_ptu_tag(out, "TTResultFormat_TTTRRecType", ptu_integer, content.type);
  put_ptu_tag(out, "MeasDesc_GlobalResolution", ptu_real, std::bit_cast<std::uint64_t>(content.unit_s));
  put_ptu_tag(out, "TTResult_NumberOfRecords", ptu_integer,
              content.promised < 0 ? content.records.size() : static_cast<std::uint64_t>(content.promised));
  put_ptu_tag(out, "Header_End", ptu_empty, 0);
  for (const auto record : content.records) { put(out, record); }
  return out;
}

/// HydraHarp-type records.
inline std::uint32_t photon(std::uint32_t input, std::uint32_t ticks) { return input << 25 | ticks; }
inline std::uint32_t special(std::uint32_t number, std::uint32_t ticks) { return 0x80000000U | number << 25 | ticks; }

struct timed_channel {
  std::int64_t time;
  std::uint16_t channel;
};

inline bytes make_qutag(const std::vector<timed_channel>& records) {
  bytes out(40, 0x5A);
  const auto size = static_cast<std::uint32_t>(40 + 10 * records.size());
  for (std::size_t i = 0; i < 4; ++i) { out[4 + i] = static_cast<std::uint8_t>(size >> (8 * i)); }
  for (const auto& record : records) {
    put(out, record.time);
    put(out, record.channel);
  }
  return out;
}

} // namespace peal_test
