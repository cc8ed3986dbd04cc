// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The own tag file (.peal): little-endian, seekable, every byte under a CRC, safe against being cut at any byte.
// docs/tag-file.md describes it byte by byte; docs/read_tag_file.py reads it in plain Python.
//
// Use:
//   peal::tag_file_writer file("run.peal", source->info());
//   while (source->read(block) == peal::read_status::data) { file.write(block); }
//   file.finish(source->losses());
#pragma once

#include "peal/io.hpp"
#include "peal/seekable.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace peal {

struct tag_file_options {
  std::size_t tags_per_block = 65536; ///< a block is written when it holds this many tags (1..1048576) ...
  double seconds_per_block =
      1.0; ///< ... or when this wall time has passed since the last one (checked in write() and flush_if_due())
  bool durable = false; ///< fdatasync after every block: survives a power cut, not only a crash of the program
  bool replace = false; ///< an existing file may be replaced
  std::vector<std::filesystem::path> inputs = {}; ///< what is being read: never replaced, under whatever name
  /// true: a recording. It is written under its name, so that a crash, even SIGKILL, leaves all but the last block
  /// where it is looked for; without an end mark it says itself that it is not finished. false: a copy. It gets its
  /// name in finish(); until then the bytes stand in NAME.<process>.part.
  bool in_place = true;
};

/// Writes a tag file. One thread. A crash loses at most the block in memory; everything written before stays
/// readable.
class tag_file_writer final : public tag_writer {
public:
  /// Creates the file ("-": standard output) and writes header and metadata: device, resolution, origin, channels,
  /// metadata of `info`, wall-clock start (metadata key "start", now, unless info.metadata has one).
  /// @throws io_error         cannot create the file, or it exists and may not be replaced
  /// @throws invalid_argument options out of range, the file is one of the inputs
  tag_file_writer(const std::filesystem::path& path, const stream_info& info, const tag_file_options& options = {});
  ~tag_file_writer() override;

  void write(const tag_block& block) override;

  /// Writes the block in memory if it is due. Call it when the source timed out, so that a dark hour is on disk too.
  void flush_if_due();

  /// Adds or replaces a metadata entry; on disk with the next block.
  void set_metadata(const std::string& key, const std::string& value);

  /// Last block, final metadata (totals, losses), index, end mark, fsync. Further calls do nothing.
  void finish(const loss_counters& recorded) override;

  [[nodiscard]] std::map<std::string, std::uint64_t> not_representable() const override { return {}; }

  [[nodiscard]] std::uint64_t tags_written() const noexcept; ///< in blocks handed to the operating system
  [[nodiscard]] std::uint64_t bytes_written() const noexcept;

private:
  struct state;
  std::unique_ptr<state> state_;
};

/// Reads a tag file; what open_file() returns for one. seek() uses the index, or rebuilds it from the block headers
/// when the file has none; xz: unpacks from the start.
class tag_file_reader : public seekable_source {
public:
  /// False: no end mark, the recording was cut (crash, disk full) or is still being written.
  [[nodiscard]] virtual bool complete() const noexcept = 0;
};

/// Opens a tag file as such (with seek). @throws as open_file()
[[nodiscard]] std::unique_ptr<tag_file_reader> open_tag_file(const std::filesystem::path& path,
                                                             const open_options& options = {});

} // namespace peal
