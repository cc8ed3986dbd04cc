// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/picoquant/header.hpp"

#include <bit>
#include <cmath>
#include <cstdio>

namespace peal::io_detail {

namespace {

// PTU tag types (PicoQuant unified file format, appendix "Tag types").
enum class tag_type : std::uint32_t {
  empty = 0xFFFF0008,
  boolean = 0x00000008,
  integer = 0x10000008,
  bits = 0x11000008,
  color = 0x12000008,
  real = 0x20000008,
  date = 0x21000008,
  real_array = 0x2001FFFF,
  ansi_string = 0x4001FFFF,
  wide_string = 0x4002FFFF,
  blob = 0xFFFFFFFF,
};

constexpr std::size_t ptu_tag_bytes = 48;
constexpr std::size_t longest_text = 65536; // of metadata kept; longer texts and all blobs are passed over

constexpr std::string_view damaged_header = "the header is damaged; get a fresh copy of the file";

std::string text_of(const std::uint8_t* from, std::size_t bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes && from[i] != 0; ++i) {
    const bool printable = from[i] >= 0x20 || from[i] == '\n' || from[i] == '\t';
    // The files are Latin-1 (Windows); metadata is UTF-8.
    if (!printable) {
      text += ' ';
    } else if (from[i] < 0x80) {
      text += static_cast<char>(from[i]);
    } else {
      text += static_cast<char>(0xC0 | (from[i] >> 6));
      text += static_cast<char>(0x80 | (from[i] & 0x3F));
    }
  }
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) { text.pop_back(); }
  return text;
}

std::string text_of_real(double value) {
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%.15g", value);
  return buffer;
}

/// Days since 1899-12-30 (as spreadsheets count) to ISO 8601.
std::string text_of_date(double days) {
  if (!(days > -100000.0 && days < 1000000.0)) { return text_of_real(days); }
  const auto seconds = static_cast<std::int64_t>(std::llround((days - 25569.0) * 86400.0));
  const std::chrono::sys_seconds moment{std::chrono::seconds(seconds)};
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(moment - day);
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                static_cast<int>(time.seconds().count()));
  return buffer;
}

/// Unit of the times in femtoseconds. Instruments: 1 ps (HydraHarp), 4 ps (PicoHarp), 5, 10, 25, 80, 250,
/// 1000 ps (others).
std::uint64_t femtoseconds(byte_buffer& bytes, double seconds) {
  const double fs = seconds * 1e15;
  if (!(fs >= 0.5 && fs <= 1e12) || std::abs(fs - std::round(fs)) > 1e-6 * fs) {
    bytes.fail("time unit of " + text_of_real(seconds) +
                   " s is not a whole number of femtoseconds between 1 fs and 1 ms",
               damaged_header);
  }
  return static_cast<std::uint64_t>(std::llround(fs));
}

struct record_type {
  std::uint32_t code;
  bool t2;
  t2_layout layout;
  const char* device;
};

constexpr record_type record_types[] = {
    {0x00010203, true, t2_layout::picoharp, "PicoHarp 300"},
    {0x00010303, false, {}, "PicoHarp 300"},
    {0x00010204, true, t2_layout::hydraharp_v1, "HydraHarp 400 v1"},
    {0x00010304, false, {}, "HydraHarp 400 v1"},
    {0x01010204, true, t2_layout::hydraharp_v2, "HydraHarp 400 v2"},
    {0x01010304, false, {}, "HydraHarp 400 v2"},
    {0x00010205, true, t2_layout::hydraharp_v2, "TimeHarp 260 N"},
    {0x00010305, false, {}, "TimeHarp 260 N"},
    {0x00010206, true, t2_layout::hydraharp_v2, "TimeHarp 260 P"},
    {0x00010306, false, {}, "TimeHarp 260 P"},
    {0x00010207, true, t2_layout::hydraharp_v2, "MultiHarp / PicoHarp 330"},
    {0x00010307, false, {}, "MultiHarp / PicoHarp 330"},
};

/// What the tags say, while they are read.
struct ptu_fields {
  std::optional<std::uint32_t> type;
  std::optional<double> unit_s;
  std::optional<std::int64_t> inputs;
  std::int64_t bits = 32;
  std::string part, version, serial;
};

void take_number(picoquant_header& header, ptu_fields& fields, const std::string& name, std::int64_t value) {
  if (name == "TTResultFormat_TTTRRecType") {
    fields.type = static_cast<std::uint32_t>(value);
  } else if (name == "TTResultFormat_BitsPerRecord") {
    fields.bits = value;
  } else if (name == "TTResult_NumberOfRecords") {
    header.records = value < 0 ? 0 : static_cast<std::uint64_t>(value);
  } else if (name == "HW_InpChannels") {
    fields.inputs = value;
  } else if (name == ptu_settings_tag) {
    header.settings_as_markers = value != 0;
  } else if (name == ptu_origin_tag) {
    header.info.origin_ps = value;
  }
}

/// Reads one tag. Returns false at Header_End.
bool read_ptu_tag(byte_buffer& bytes, picoquant_header& header, ptu_fields& fields) {
  if (bytes.need(ptu_tag_bytes) < ptu_tag_bytes) {
    bytes.fail("the file ends inside its header", "the copy is cut: get a fresh one");
  }
  const std::uint8_t* tag = bytes.data();
  const std::string name = text_of(tag, 32);
  const auto index = load_le<std::int32_t>(tag + 32);
  const auto type = static_cast<tag_type>(load_le<std::uint32_t>(tag + 36));
  const auto value = load_le<std::int64_t>(tag + 40);
  const std::string key = index < 0 ? name : name + "(" + std::to_string(index) + ")";
  if (name.empty()) { bytes.fail("a header entry has no name", damaged_header); }
  auto& metadata = header.info.metadata;
  switch (type) {
  case tag_type::empty: break;
  case tag_type::boolean:
  case tag_type::integer:
  case tag_type::bits:
  case tag_type::color:
    if (index < 0) { take_number(header, fields, name, value); }
    metadata[key] = type == tag_type::boolean ? (value != 0 ? "true" : "false") : std::to_string(value);
    break;
  case tag_type::real:
    if (name == "MeasDesc_GlobalResolution") { fields.unit_s = std::bit_cast<double>(value); }
    metadata[key] = text_of_real(std::bit_cast<double>(value));
    break;
  case tag_type::date: metadata[key] = text_of_date(std::bit_cast<double>(value)); break;
  case tag_type::real_array:
  case tag_type::ansi_string:
  case tag_type::wide_string:
  case tag_type::blob: {
    if (value < 0 || value > (std::int64_t{1} << 32)) {
      bytes.fail("header entry " + key + " has an impossible length", damaged_header);
    }
    bytes.consume(ptu_tag_bytes);
    const auto length = static_cast<std::uint64_t>(value);
    if (type == tag_type::ansi_string && length <= longest_text) {
      if (bytes.need(static_cast<std::size_t>(length)) < length) {
        bytes.fail("the file ends inside its header", "the copy is cut: get a fresh one");
      }
      metadata[key] = text_of(bytes.data(), static_cast<std::size_t>(length));
    }
    bytes.seek(bytes.offset() + length);
    return true;
  }
  default: bytes.fail("header entry " + key + " has an unknown type", damaged_header);
  }
  bytes.consume(ptu_tag_bytes);
  return name != "Header_End";
}

} // namespace

picoquant_header read_ptu_header(byte_buffer& bytes) {
  constexpr std::size_t preamble = 16; // magic and version
  constexpr int most_tags = 100000;    // real headers have about a hundred
  picoquant_header header;
  ptu_fields fields;
  if (bytes.need(preamble) < preamble || std::memcmp(bytes.data(), ptu_magic.data(), ptu_magic.size()) != 0) {
    bytes.fail("no PTU header here", "is this a PTU file?");
  }
  header.info.metadata["ptu_version"] = text_of(bytes.data() + 8, 8);
  bytes.consume(preamble);
  int tags = 0;
  while (read_ptu_tag(bytes, header, fields)) {
    if (++tags > most_tags) { bytes.fail("the header does not end", damaged_header); }
  }
  header.data_offset = bytes.offset();

  if (!fields.type) {
    bytes.fail("the header names no record type (TTResultFormat_TTTRRecType)",
               "only time-tagged PTU files hold tags, not histograms");
  }
  const record_type* type = nullptr;
  for (const auto& known : record_types) {
    if (known.code == *fields.type) { type = &known; }
  }
  if (type == nullptr || fields.bits != 32) {
    char code[16];
    std::snprintf(code, sizeof code, "0x%08X", *fields.type);
    bytes.fail("record type " + std::string(code) + " (" + std::to_string(fields.bits) + " bit) is not known",
               "please report it with the instrument's name");
  }
  header.t2 = type->t2;
  header.layout = type->layout;
  if (!fields.unit_s && header.layout == t2_layout::picoharp) { fields.unit_s = 4e-12; }
  if (!fields.unit_s && (type->code == 0x00010204 || type->code == 0x01010204)) {
    fields.unit_s = 1e-12; // a HydraHarp has no other
  }
  if (!fields.unit_s) { bytes.fail("the header names no time unit (MeasDesc_GlobalResolution)", damaged_header); }
  // T3: the global unit is the sync period, which need not be a round number.
  if (header.t2) { header.tick_fs = femtoseconds(bytes, *fields.unit_s); }

  stream_info& info = header.info;
  const auto& metadata = info.metadata;
  info.device = metadata.contains("HW_Type") ? metadata.at("HW_Type") : type->device;
  info.resolution_ps = static_cast<double>(header.tick_fs) / 1000.0;
  if (fields.inputs && *fields.inputs >= 1 && *fields.inputs <= 64) {
    for (std::int64_t input = 0; input < *fields.inputs; ++input) {
      info.channels.push_back(static_cast<channel_number>(input + 1));
    }
  }
  info.channels.push_back(sync_channel);
  return header;
}

picoquant_header read_hydraharp_header(byte_buffer& bytes) {
  // Fixed layout of HydraHarp files, format versions 1.0 and 2.0; times in ps. Offsets in bytes.
  constexpr std::size_t version_at = 16, creator_at = 22, time_at = 52, comment_at = 72, bits_at = 332, mode_at = 340,
                        device_at = 536;
  constexpr std::size_t part_at = 552, serial_at = 560, base_resolution_at = 648, inputs_at = 664, per_input_at = 696;
  picoquant_header header;
  if (bytes.need(per_input_at) < per_input_at) {
    bytes.fail("the file ends inside its header", "the copy is cut: get a fresh one");
  }
  const std::uint8_t* raw = bytes.data();
  const std::string version = text_of(raw + version_at, 6);
  if (version != "1.0" && version != "2.0") {
    bytes.fail("HydraHarp format version '" + version + "' is not known", "versions 1.0 and 2.0 are");
  }
  if (const auto bits = load_le<std::int32_t>(raw + bits_at); bits != 32) {
    bytes.fail("records of " + std::to_string(bits) + " bit", "only 32 bit is known");
  }
  const auto mode = load_le<std::int32_t>(raw + mode_at);
  if (mode != 2 && mode != 3) {
    bytes.fail("measurement mode " + std::to_string(mode) + " is not time tagging (2 or 3)",
               "histogram files hold no tags");
  }
  const auto inputs = load_le<std::int32_t>(raw + inputs_at);
  if (inputs < 1 || inputs > 64) { bytes.fail(std::to_string(inputs) + " input channels", damaged_header); }
  // 16 bytes of settings and 4 bytes of rate per input, then: sync rate, stop after, stop reason, length of
  // an appendix in 4-byte words (int32 each) and the number of records (int64).
  constexpr std::size_t tail_bytes = 24;
  const std::size_t tail_at = per_input_at + 20 * static_cast<std::size_t>(inputs);
  if (bytes.need(tail_at + tail_bytes) < tail_at + tail_bytes) {
    bytes.fail("the file ends inside its header", "the copy is cut: get a fresh one");
  }
  raw = bytes.data();

  header.t2 = mode == 2;
  header.layout = version == "1.0" ? t2_layout::hydraharp_v1 : t2_layout::hydraharp_v2;
  header.tick_fs = femtoseconds(bytes, std::bit_cast<double>(load_le<std::uint64_t>(raw + base_resolution_at)) * 1e-12);
  stream_info& info = header.info;
  info.device = text_of(raw + device_at, 16);
  info.resolution_ps = static_cast<double>(header.tick_fs) / 1000.0;
  for (std::int32_t input = 0; input < inputs; ++input) {
    info.channels.push_back(static_cast<channel_number>(input + 1));
  }
  info.channels.push_back(sync_channel);
  info.metadata["format_version"] = version;
  info.metadata["creator"] = text_of(raw + creator_at, 18);
  info.metadata["file_time"] = text_of(raw + time_at, 18);
  info.metadata["comment"] = text_of(raw + comment_at, 256);
  info.metadata["part_number"] = text_of(raw + part_at, 8);
  info.metadata["serial_number"] = std::to_string(load_le<std::int32_t>(raw + serial_at));

  info.metadata["sync_rate_hz"] = std::to_string(load_le<std::int32_t>(raw + tail_at));
  info.metadata["acquisition_ms"] = std::to_string(load_le<std::int32_t>(raw + tail_at + 4));
  const auto appendix = load_le<std::int32_t>(raw + tail_at + 12);
  const auto records = load_le<std::int64_t>(raw + tail_at + 16);
  if (appendix < 0 || records < 0) { bytes.fail("negative lengths", damaged_header); }
  header.records = static_cast<std::uint64_t>(records);
  bytes.consume(tail_at + tail_bytes);
  if (appendix > 0) { bytes.seek(bytes.offset() + 4 * static_cast<std::uint64_t>(appendix)); }
  header.data_offset = bytes.offset();
  return header;
}

} // namespace peal::io_detail
