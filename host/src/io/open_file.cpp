// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/formats.hpp"
#include "io/peal/peal_formats.hpp"
#include "io/peal/tag_file_source.hpp"
#include "io/seeking_face.hpp"
#include "peal/sorted_source.hpp"
#include "peal/tag_file.hpp"

namespace peal {

using namespace io_detail;

namespace {

/// The public face of a tag file.
class tag_file_face final : public seeking_face<tag_file_reader> {
public:
  explicit tag_file_face(std::unique_ptr<tag_file_source> opened) : seeking_face(std::move(opened)) {}
  [[nodiscard]] bool complete() const noexcept override {
    return static_cast<const tag_file_source&>(file()).complete();
  }
};

void check(const open_options& options) {
  if (options.sort_window_ps < 0) {
    throw invalid_argument("open_options: sort_window_ps is " + std::to_string(options.sort_window_ps) +
                           ", it must not be negative");
  }
}

[[noreturn]] void refuse(const std::string& file, const detection& found) {
  if (found.format != nullptr) {
    const format_info& info = found.format->info;
    throw file_error(file + ": byte 0: " +
                     (info.use == format_use::table
                          ? "a table (" + std::string(info.name) + "), not a stream of tags; analyse it as a table"
                          : std::string(info.refusal)));
  }
  std::string names;
  for (const file_format& format : formats()) {
    if (format.info.reads_tags()) { names += (names.empty() ? "" : ", ") + std::string(format.info.name); }
  }
  const std::string hint = found.looks_like == nullptr ? "; --as says what a file without a header is"
                                                       : "; it could be " + std::string(found.looks_like->info.name) +
                                                             ", but holds too little to be sure: if it is, say --as " +
                                                             std::string(found.looks_like->info.name);
  throw file_error(file + ": byte 0: not a known kind of recording; Peal reads " + names + hint);
}

} // namespace

std::unique_ptr<source> open_file(const std::filesystem::path& path, const open_options& options) {
  std::unique_ptr<file_source> reader = open_reader(path, options);
  if (options.sort == sort_policy::always) { reader->declare_unsorted(); }
  if (options.sort == sort_policy::never) { reader->tolerate_reversals(); }
  const bool sort = options.sort != sort_policy::never && !reader->info().sorted;
  std::unique_ptr<source> opened;
  if (dynamic_cast<tag_file_source*>(reader.get()) != nullptr) {
    opened = std::make_unique<tag_file_face>(
        std::unique_ptr<tag_file_source>(static_cast<tag_file_source*>(reader.release())));
  } else {
    opened = std::move(reader);
  }
  if (!sort) { return opened; }
  return std::make_unique<sorted_source>(std::move(opened), options.sort_window_ps);
}

std::unique_ptr<tag_file_reader> open_tag_file(const std::filesystem::path& path, const open_options& options) {
  check(options);
  byte_buffer buffer(open_bytes(path));
  if (recognise_tag_file(buffer) != evidence::magic) {
    throw file_error(path.string() + ": byte 0: not a Peal tag file; convert it first");
  }
  auto file = std::make_unique<tag_file_source>(std::move(buffer), options.damage);
  file->declare_format(tag_file_name);
  return std::make_unique<tag_file_face>(std::move(file));
}

std::unique_ptr<seekable_source> open_seekable(const std::filesystem::path& path, const open_options& options) {
  std::unique_ptr<file_source> reader = open_reader(path, options);
  const bool in_order = reader->info().sorted && options.sort != sort_policy::always;
  if (!in_order || !reader->can_seek() || reader->bytes().compressed()) { return nullptr; }
  if (options.sort == sort_policy::never) { reader->tolerate_reversals(); }
  return std::make_unique<seeking_face<seekable_source>>(std::move(reader));
}

namespace io_detail {

std::unique_ptr<file_source> open_reader(const std::filesystem::path& path, const open_options& options) {
  check(options);
  byte_buffer buffer(open_bytes(path));
  detection found;
  if (options.kind.empty()) {
    found = detect(buffer);
  } else {
    found.format = format_named(options.kind);
    if (found.format == nullptr) { throw invalid_argument("there is no format '" + options.kind + "' to read as"); }
  }
  if (found.format == nullptr || found.format->open == nullptr) { refuse(path.string(), found); }
  std::unique_ptr<file_source> reader = found.format->open(std::move(buffer), options);
  reader->declare_format(found.format->info.name);
  return reader;
}

} // namespace io_detail
} // namespace peal
