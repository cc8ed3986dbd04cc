// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/bell_tables.hpp"

#include "io/formats.hpp"
#include "io/table/table_formats.hpp"
#include "io/table/table_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace peal {

using namespace io_detail;

namespace {

constexpr std::size_t longest_line = 65536;

/// Lines of a text file with their numbers.
class line_reader {
public:
  explicit line_reader(byte_buffer& bytes) : bytes_(bytes) {}

  bool next(std::string& line) {
    do {
      if (!raw(line)) { return false; }
      if (number_ == 1 && line.starts_with("\xEF\xBB\xBF")) { line.erase(0, 3); }
    } while (line.find_first_not_of(" \t") == std::string::npos || line.front() == '#');
    return true;
  }
  [[noreturn]] void fail(const std::string& what, std::string_view fix) const {
    throw file_error(at_line(bytes_.stream().name(), number_, what, fix));
  }

private:
  bool raw(std::string& line) {
    const std::size_t got = bytes_.need(longest_line);
    if (got == 0) { return false; }
    ++number_;
    const auto* const text = reinterpret_cast<const char*>(bytes_.data());
    const auto* const end = std::find(text, text + std::min(got, longest_line), '\n');
    const auto length = static_cast<std::size_t>(end - text);
    if (length == longest_line) {
      fail("a line longer than " + std::to_string(longest_line) + " bytes", "is this a text table?");
    }
    line.assign(text, length);
    if (!line.empty() && line.back() == '\r') { line.pop_back(); }
    bytes_.consume(std::min(got, length + 1));
    return true;
  }

  byte_buffer& bytes_;
  std::uint64_t number_ = 0;
};

template <typename Number>
Number number_in(const line_reader& lines, std::string_view field, std::string_view column) {
  Number value{};
  const auto [end, code] = std::from_chars(field.data(), field.data() + field.size(), value);
  if (code != std::errc() || end != field.data() + field.size()) {
    lines.fail("column " + std::string(column) + " holds '" + std::string(field.substr(0, 40)) + "', not a number",
               "correct the line");
  }
  return value;
}

std::vector<std::string_view> fields_of(const line_reader& lines, const std::string& line, std::size_t expected) {
  auto fields = split_fields(line);
  if (fields.size() != expected) {
    lines.fail(std::to_string(fields.size()) + " columns instead of " + std::to_string(expected),
               "correct the line; was the copy cut?");
  }
  return fields;
}

/// Rows of one experiment until all are there, with the settings as they stand.
struct raw_counts {
  std::string experiment;
  std::vector<std::array<std::int64_t, 6>> rows;
};

bell_counts arrange(const line_reader& lines, const raw_counts& raw) {
  std::int64_t lowest = INT64_MAX;
  for (const auto& row : raw.rows) { lowest = std::min({lowest, row[0], row[1]}); }
  bell_counts counts;
  bool seen[2][2] = {};
  const std::string of = raw.experiment.empty() ? "" : " of " + raw.experiment;
  for (const auto& row : raw.rows) {
    const std::int64_t x = row[0] - lowest, y = row[1] - lowest;
    if (lowest < 0 || lowest > 1 || x > 1 || y > 1) {
      lines.fail("a setting" + of + " is neither 0, 1 nor 1, 2", "correct the table");
    }
    if (seen[x][y]) {
      lines.fail("settings " + std::to_string(row[0]) + "," + std::to_string(row[1]) + of + " stand in the table twice",
                 "remove one of the lines");
    }
    seen[x][y] = true;
    for (int k = 0; k < 4; ++k) { counts.n[x][y][k / 2][k % 2] = row[static_cast<std::size_t>(2 + k)]; }
  }
  if (raw.rows.size() != 4) {
    lines.fail(std::to_string(raw.rows.size()) + " of 4 setting pairs" + of + " are in the table",
               "complete the table");
  }
  return counts;
}

} // namespace

namespace io_detail {

void read_count_table(byte_buffer& bytes, bell_data& table) {
  line_reader lines(bytes);
  std::vector<raw_counts> all;
  std::string line;
  lines.next(line);
  const bool named = split_fields(line).size() == count_columns.size();
  const std::size_t skip = named ? 1 : 0;
  while (lines.next(line)) {
    const auto fields = fields_of(lines, line, 6 + skip);
    const std::string experiment(named ? fields[0] : std::string_view{});
    auto found =
        std::find_if(all.begin(), all.end(), [&](const raw_counts& raw) { return raw.experiment == experiment; });
    if (found == all.end()) { found = all.insert(all.end(), {experiment, {}}); }
    std::array<std::int64_t, 6> row{};
    for (std::size_t i = 0; i < row.size(); ++i) {
      row[i] = number_in<std::int64_t>(lines, fields[i + skip], count_columns[i + 1]);
    }
    if (*std::min_element(row.begin() + 2, row.end()) < 0) {
      lines.fail("a count is negative", "counts are never negative: correct the line");
    }
    found->rows.push_back(row);
  }
  if (all.empty()) { lines.fail("no counts under the header", "was the copy cut?"); }
  for (const raw_counts& raw : all) { table.experiments.push_back({raw.experiment, arrange(lines, raw)}); }
}

void read_angle_table(byte_buffer& bytes, bell_data& table) {
  line_reader lines(bytes);
  std::string line;
  lines.next(line);
  const std::size_t columns = split_fields(line).size();
  while (lines.next(line)) {
    const auto fields = fields_of(lines, line, columns);
    angle_count row;
    row.alpha_deg = number_in<double>(lines, fields[0], angle_columns[0]);
    row.beta_deg = number_in<double>(lines, fields[1], angle_columns[1]);
    row.coincidences = number_in<std::int64_t>(lines, fields[2], angle_columns[2]);
    if (columns == 4) { row.duration_s = number_in<double>(lines, fields[3], angle_duration_column); }
    if (!std::isfinite(row.alpha_deg) || !std::isfinite(row.beta_deg) || !(row.duration_s > 0.0) ||
        !std::isfinite(row.duration_s) || row.coincidences < 0) {
      lines.fail("an angle, count or duration out of range", "correct the line");
    }
    table.angles.push_back(row);
  }
  if (table.angles.empty()) { lines.fail("no counts under the header", "was the copy cut?"); }
}

void read_coincidence_table(byte_buffer& bytes, bell_data& table) {
  line_reader lines(bytes);
  std::string line;
  lines.next(line);
  while (lines.next(line)) {
    const auto fields = fields_of(lines, line, 3);
    const auto x = number_in<int>(lines, fields[0], "a"), y = number_in<int>(lines, fields[1], "b"),
               product = number_in<int>(lines, fields[2], "product");
    if (x < 0 || x > 1 || y < 0 || y > 1 || (product != 1 && product != -1)) {
      lines.fail("settings are 0 or 1, products 1 or -1", "correct the line");
    }
    table.sequence.push_back(
        {static_cast<std::uint8_t>(x), static_cast<std::uint8_t>(y), static_cast<std::int8_t>(product)});
  }
  if (table.sequence.empty()) { lines.fail("no coincidences under the header", "was the copy cut?"); }
}

void read_event_table(byte_buffer& bytes, bell_data& table) {
  line_reader lines(bytes);
  std::string line;
  while (lines.next(line)) {
    try {
      table.trials.push_back(parse_event_ready_row(line));
    } catch (const file_error& fault) { lines.fail(fault.what(), "correct the line; was the copy cut?"); }
  }
}

} // namespace io_detail

bell_data read_bell_table(const std::filesystem::path& path) {
  byte_buffer bytes(open_bytes(path));
  const file_format* const format = detect(bytes).format;
  if (format == nullptr || format->read_table == nullptr) {
    throw file_error(path.string() + ": byte 0: " +
                     (format != nullptr && format->info.reads_tags()
                          ? "tags, not a table; open it as a stream"
                          : "not a table Peal knows; docs/formats.md lists them with their columns"));
  }
  bell_data table;
  table.kind = format->info.name;
  format->read_table(bytes, table);
  return table;
}

} // namespace peal
