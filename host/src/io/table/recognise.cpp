// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/table/table_formats.hpp"
#include "io/table/table_text.hpp"

#include <cctype>
#include <string>

namespace peal::io_detail {

namespace {

/// The first line that says something, as the table reader finds it.
std::string first_line(byte_buffer& bytes) {
  constexpr std::size_t longest_line = 4096;
  const std::size_t got = bytes.need(longest_line);
  std::string_view text(reinterpret_cast<const char*>(bytes.data()), std::min(got, longest_line));
  if (text.starts_with("\xEF\xBB\xBF")) { text.remove_prefix(3); }
  while (text.starts_with('#') || text.starts_with('\n') || text.starts_with("\r\n")) {
    const std::size_t end = text.find('\n');
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return std::string(text.substr(0, text.find_first_of("\r\n")));
}

/// Fields of the header line in small letters.
std::vector<std::string> columns(byte_buffer& bytes) {
  const std::string line = first_line(bytes);
  std::vector<std::string> fields;
  for (const std::string_view field : split_fields(line)) {
    std::string text(field);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    fields.push_back(std::move(text));
  }
  return fields;
}

evidence strong_if(bool fits) noexcept { return fits ? evidence::strong : evidence::none; }

} // namespace

evidence recognise_count_table(byte_buffer& bytes) {
  const auto fields = columns(bytes);
  return strong_if(fields == count_columns ||
                   fields == std::vector<std::string>(count_columns.begin() + 1, count_columns.end()));
}

evidence recognise_angle_table(byte_buffer& bytes) {
  auto fields = columns(bytes);
  if (fields.size() == angle_columns.size() + 1 && fields.back() == angle_duration_column) { fields.pop_back(); }
  return strong_if(fields == angle_columns);
}

evidence recognise_coincidence_table(byte_buffer& bytes) { return strong_if(columns(bytes) == sequence_columns); }

evidence recognise_event_table(byte_buffer& bytes) {
  const std::string line = first_line(bytes);
  return strong_if(split_fields(line).size() == event_table_columns && line.size() > 10 && line[4] == '-' &&
                   line[7] == '-');
}

} // namespace peal::io_detail
