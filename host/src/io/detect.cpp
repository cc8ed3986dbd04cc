// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What a file is, from its content.
#include "io/file_source.hpp"
#include "io/picoquant.hpp"
#include "io/qcrypto.hpp"
#include "io/table_text.hpp"
#include "io/tag_file_format.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace peal {

std::string_view name(file_kind kind) noexcept {
  switch (kind) {
  case file_kind::unknown: break;
  case file_kind::tag_file: return "peal-file";
  case file_kind::picoquant_ptu_t2: return "picoquant-ptu-t2";
  case file_kind::picoquant_ptu_t3: return "picoquant-ptu-t3";
  case file_kind::picoquant_ht2: return "picoquant-ht2";
  case file_kind::picoquant_ht3: return "picoquant-ht3";
  case file_kind::qutag: return "qutag";
  case file_kind::qcrypto_a0: return "qcrypto-a0";
  case file_kind::qcrypto_a1: return "qcrypto-a1";
  case file_kind::qcrypto_a1_legacy: return "qcrypto-a1X";
  case file_kind::qcrypto_a2: return "qcrypto-a2";
  case file_kind::swabian_tags: return "swabian-tags";
  case file_kind::count_table: return "count-table";
  case file_kind::angle_table: return "angle-table";
  case file_kind::event_table: return "event-table";
  case file_kind::coincidence_table: return "coincidence-table";
  }
  return "unknown";
}

bool is_tag_stream(file_kind kind) noexcept {
  switch (kind) {
  case file_kind::tag_file:
  case file_kind::picoquant_ptu_t2:
  case file_kind::picoquant_ht2:
  case file_kind::qutag:
  case file_kind::qcrypto_a0:
  case file_kind::qcrypto_a1:
  case file_kind::qcrypto_a1_legacy:
  case file_kind::qcrypto_a2:
  case file_kind::swabian_tags: return true;
  default: return false;
  }
}

namespace io_detail {

namespace {

bool starts_with(const byte_buffer& bytes, std::string_view magic) noexcept {
  return bytes.available() >= magic.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

/// A header that cannot be read still says what the file wants to be; opening it will name the fault.
template <typename Read>
file_kind by_mode(byte_buffer& bytes, Read read, file_kind t2, file_kind t3) {
  try {
    return read(bytes).t2 ? t2 : t3;
  } catch (const file_error&) { return t2; }
}

std::vector<std::string> lower_fields(std::string_view line) {
  std::vector<std::string> fields;
  for (const std::string_view field : split_fields(line)) {
    std::string text(field);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    fields.push_back(std::move(text));
  }
  return fields;
}

file_kind detect_text(byte_buffer& bytes) {
  constexpr std::size_t longest_line = 4096;
  const std::size_t got = bytes.need(longest_line);
  std::string_view text(reinterpret_cast<const char*>(bytes.data()), std::min(got, longest_line));
  if (text.starts_with("\xEF\xBB\xBF")) { text.remove_prefix(3); }
  while (text.starts_with('#') || text.starts_with('\n') ||
         text.starts_with("\r\n")) { // comments and empty lines, as the table reader passes over
    text.remove_prefix(
        std::min(text.size(), text.find('\n') == std::string_view::npos ? text.size() : text.find('\n') + 1));
  }
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  const auto fields = lower_fields(line);
  if (fields == count_columns || fields == std::vector<std::string>(count_columns.begin() + 1, count_columns.end())) {
    return file_kind::count_table;
  }
  if (fields == angle_columns ||
      (fields.size() == 4 && std::equal(angle_columns.begin(), angle_columns.end(), fields.begin()) &&
       fields[3] == "duration_s")) {
    return file_kind::angle_table;
  }
  if (fields == sequence_columns) { return file_kind::coincidence_table; }
  if (fields.size() == event_table_columns && line.size() > 10 && line[4] == '-' && line[7] == '-') {
    return file_kind::event_table;
  }

  const auto hex_line = [&](std::size_t digits) {
    return line.size() == digits &&
           std::all_of(line.begin(), line.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
  };
  if (hex_line(16) && qcrypto_plausibility(bytes, file_kind::qcrypto_a2, false).value_or(1.0) > 0.5) {
    return file_kind::qcrypto_a2;
  }
  if (hex_line(8) && std::max(qcrypto_plausibility(bytes, file_kind::qcrypto_a0, false).value_or(0.0),
                              qcrypto_plausibility(bytes, file_kind::qcrypto_a0, true).value_or(0.0)) > 0.5) {
    return file_kind::qcrypto_a0;
  }
  return file_kind::unknown;
}

/// quTAG: records with small channel numbers and times that creep forward, behind a header whose size field fits.
bool looks_like_qutag(byte_buffer& bytes) {
  constexpr std::size_t header = 40, record = 10, looked_at = 400;
  constexpr std::int64_t longest_step_ps = 1'000'000'000'000LL * 600;
  constexpr std::uint16_t highest_channel = 1023;
  const std::size_t got = bytes.need(header + record * looked_at);
  if (got < header) { return false; }
  const auto promised = load_le<std::uint32_t>(bytes.data() + 4);
  const auto size = bytes.stream().size();
  const bool size_fits =
      promised >= header && (promised - header) % record == 0 && (!size || (*size & 0xFFFF'FFFFU) == promised);
  const std::size_t records = (got - header) / record;
  for (std::size_t i = 0; i < records; ++i) {
    const std::uint8_t* at = bytes.data() + header + record * i;
    const auto time = load_le<std::int64_t>(at);
    if (time < 0 || load_le<std::uint16_t>(at + 8) > highest_channel) { return false; }
    if (i > 0 && std::llabs(time - load_le<std::int64_t>(at - record)) > longest_step_ps) { return false; }
  }
  if (size_fits) { return true; }
  // Without the size only the times can speak: enough of them, and not all the same.
  constexpr std::size_t enough = 8;
  return records >= enough && load_le<std::int64_t>(bytes.data() + header) !=
                                  load_le<std::int64_t>(bytes.data() + header + record * (records - 1));
}

file_kind detect_binary_words(byte_buffer& bytes) {
  const double plain = qcrypto_plausibility(bytes, file_kind::qcrypto_a1, false).value_or(0.0);
  const double swapped = qcrypto_plausibility(bytes, file_kind::qcrypto_a1_legacy, true).value_or(0.0);
  if (std::max(plain, swapped) < 0.8) { return file_kind::unknown; }
  return plain > swapped ? file_kind::qcrypto_a1 : file_kind::qcrypto_a1_legacy;
}

} // namespace

file_kind detect(byte_buffer& bytes) {
  constexpr std::size_t enough_for_magic = 64;
  bytes.need(enough_for_magic);
  file_kind kind = file_kind::unknown;
  if (starts_with(bytes, tag_file_magic)) {
    kind = file_kind::tag_file;
  } else if (starts_with(bytes, ptu_magic)) {
    kind = by_mode(bytes, read_ptu_header, file_kind::picoquant_ptu_t2, file_kind::picoquant_ptu_t3);
  } else if (starts_with(bytes, hydraharp_magic)) {
    kind = by_mode(bytes, read_hydraharp_header, file_kind::picoquant_ht2, file_kind::picoquant_ht3);
  }
  bytes.seek(0);
  if (kind == file_kind::unknown) { kind = detect_text(bytes); }
  bytes.seek(0);
  if (kind == file_kind::unknown && looks_like_qutag(bytes)) { kind = file_kind::qutag; }
  bytes.seek(0);
  if (kind == file_kind::unknown && looks_like_swabian(bytes)) { kind = file_kind::swabian_tags; }
  bytes.seek(0);
  if (kind == file_kind::unknown) { kind = detect_binary_words(bytes); }
  bytes.seek(0);
  return kind;
}

} // namespace io_detail
} // namespace peal
