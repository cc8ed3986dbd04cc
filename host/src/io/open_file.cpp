// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/file_source.hpp"
#include "io/tag_file_source.hpp"
#include "peal/sorted_source.hpp"
#include "peal/tag_file.hpp"

namespace peal {

using namespace io_detail;

namespace {

/// The public face of a tag file.
class tag_file_face final : public tag_file_reader {
public:
  explicit tag_file_face(std::unique_ptr<tag_file_source> file) : file_(std::move(file)) {}
  [[nodiscard]] const stream_info& info() const override { return file_->info(); }
  read_status read(tag_block& block, std::chrono::milliseconds timeout) override { return file_->read(block, timeout); }
  [[nodiscard]] loss_counters losses() const override { return file_->losses(); }
  void seek(time_ps time) override { file_->seek(time); }
  [[nodiscard]] bool complete() const noexcept override { return file_->complete(); }

private:
  std::unique_ptr<tag_file_source> file_;
};

void check(const open_options& options) {
  if (options.sort_window_ps < 0) {
    throw invalid_argument("open_options: sort_window_ps is " + std::to_string(options.sort_window_ps) +
                           ", it must not be negative");
  }
}

[[noreturn]] void refuse(const std::string& file, file_kind kind) {
  if (kind == file_kind::unknown) {
    throw file_error(
        file +
        ": byte 0: not a known kind of recording; Peal reads .peal, PicoQuant PTU and HT2 (T2 mode), quTAG binary, "
        "Swabian 16-byte tags and "
        "qcrypto a0/a1/a2 (in code open_options::kind, on the command line --as says what a file without a header is)");
  }
  if (kind == file_kind::picoquant_ptu_t3 || kind == file_kind::picoquant_ht3) {
    throw file_error(
        file + ": byte 0: T3 data: times are relative to a sync whose own times were not recorded; record in T2 mode");
  }
  throw file_error(file + ": byte 0: a table (" + std::string(name(kind)) +
                   "), not a stream of tags; analyse it as a table");
}

} // namespace

file_kind detect_file(const std::filesystem::path& path) {
  byte_buffer buffer(open_bytes(path), 65536);
  return detect(buffer);
}

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
  if (detect(buffer) != file_kind::tag_file) {
    throw file_error(path.string() + ": byte 0: not a Peal tag file; convert it first");
  }
  return std::make_unique<tag_file_face>(std::make_unique<tag_file_source>(std::move(buffer), options.damage));
}

namespace io_detail {

std::unique_ptr<file_source> open_reader(const std::filesystem::path& path, const open_options& options) {
  check(options);
  byte_buffer buffer(open_bytes(path));
  const file_kind kind = options.kind ? *options.kind : detect(buffer);
  if (!is_tag_stream(kind)) { refuse(path.string(), kind); }
  switch (kind) {
  case file_kind::tag_file: return std::make_unique<tag_file_source>(std::move(buffer), options.damage);
  case file_kind::picoquant_ptu_t2: return open_ptu(std::move(buffer));
  case file_kind::picoquant_ht2: return open_ht2(std::move(buffer));
  case file_kind::swabian_tags: return open_swabian(std::move(buffer));
  case file_kind::qutag: return open_qutag(std::move(buffer), options);
  default: return open_qcrypto(std::move(buffer), kind, options);
  }
}

} // namespace io_detail
} // namespace peal
