// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Recorded tags: opening a file as a `source` (what it is says file_formats.hpp), writing and converting, a summary for
// people. The own tag file has its own header (tag_file.hpp), tables of counts and trials theirs (bell_tables.hpp).
// Every format may also be xz-compressed; it is then unpacked on the fly.
//
// Use:
//   const auto recording = peal::open_file("recording.ptu");
//   while (recording->read(block) == peal::read_status::data) { std::printf("%zu tags\n", block.size()); }
//   const peal::file_summary whole = peal::summarise("recording.ptu");
//   std::printf("%llu tags\n", static_cast<unsigned long long>(whole.tags));
#pragma once

#include "peal/error.hpp"
#include "peal/file_formats.hpp"
#include "peal/source.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace peal {

/// Input of a PicoQuant file: input k (from 0) is channel k+1; the sync input has this number (so has channel
/// 0 of a quTAG).
inline constexpr channel_number sync_channel = 100;

/// What to do at a damaged place of an own tag file.
enum class damage_policy : std::uint8_t {
  stop, ///< throw file_error with the byte offset, after everything before it was delivered
  mark, ///< put a `gap` event (value = blocks lost) at the place and go on with the next whole block
};

/// Whether to put tags into time order.
enum class sort_policy : std::uint8_t {
  automatic, ///< formats known to be only almost sorted (quTAG, qcrypto, own files that say so); elsewhere a reversal
             ///< is a file_error
  always,    ///< every format
  never,     ///< tags come as they stand, reversals are counted; stream_info::sorted says what the format promises
};

struct open_options {
  std::string kind = {}; ///< name of the format to read as, instead of what detect_file() says; empty = detect
  damage_policy damage = damage_policy::stop;
  sort_policy sort = sort_policy::automatic;
  time_ps sort_window_ps =
      200'000'000;             ///< 200 us: a tag may be this late (sorted_source); later ones are left out and counted
  bool subtract_origin = true; ///< quTAG, qcrypto: times count from the first record (see stream_info::origin_ps)
};

/// Opens a recorded tag stream. Blocks of at most block_tags tags; read() ignores its timeout and never
/// returns `timeout`. Markers become `marker` events. A file that breaks off delivers what is there and then
/// throws file_error with the byte offset.
/// @throws io_error         as detect_file()
/// @throws file_error       not a tag stream, unsupported variant, corrupt header (with offset), several formats fit
/// @throws invalid_argument sort_window_ps < 0, or no format is called options.kind
/// Cost: PTU T2 several hundred million tags per second and thread from the page cache; memory is constant (< 2 MiB).
[[nodiscard]] std::unique_ptr<source> open_file(const std::filesystem::path& path, const open_options& options = {});

/// Something that stores a tag stream: own tag file (tag_file.hpp) or PTU (make_ptu_writer).
class tag_writer {
public:
  virtual ~tag_writer() = default;
  tag_writer() = default;
  tag_writer(const tag_writer&) = delete;
  tag_writer& operator=(const tag_writer&) = delete;

  /// Appends tags and events at their place.
  /// @throws io_error the disk is full or gone; the message says how many tags are safe on it
  virtual void write(const tag_block& block) = 0;

  /// Completes the file (final header, index) and closes it. Not called by the destructor of a failed run: an
  /// unfinished recording stays readable, an unfinished PTU is removed. `recorded` = the counters of the
  /// source, stored where the format can.
  virtual void finish(const loss_counters& recorded) = 0;

  /// Events handed to write() that the format cannot hold, by kind name ("missed", "overflow_begin", ...).
  [[nodiscard]] virtual std::map<std::string, std::uint64_t> not_representable() const = 0;
};

struct ptu_options {
  bool settings_as_markers = true; ///< setting x, y in {0,1} becomes marker 8 + x + 2 y; open_file() turns it back
  bool replace = false;            ///< an existing file may be replaced
  std::vector<std::filesystem::path> inputs = {}; ///< what is being read: never replaced, under whatever name
};

/// Writes PicoQuant PTU, HydraHarp T2 version 2 (record type 0x01010204, 1 ps). Channel n (1..64) becomes
/// input n-1, sync_channel the sync input. PTU knows no edges: falling edge -n (n <= 32) becomes input 31+n.
/// Markers with value 1..15 stay markers. Overflows, missed counts, gaps and watermarks have no place in PTU
/// and are counted by not_representable(). Times below zero: all times are shifted by the first tag's, noted
/// in the header. The file gets its name in finish(); until then the bytes stand in NAME.<process>.part.
/// @throws io_error         cannot create the file, or it exists and may not be replaced
/// @throws invalid_argument the file is one of the inputs; (from write) a channel PTU cannot name, or time going
/// backwards
[[nodiscard]] std::unique_ptr<tag_writer> make_ptu_writer(const std::filesystem::path& path, const stream_info& info,
                                                          const ptu_options& options = {});

struct convert_report {
  std::uint64_t tags = 0;
  std::uint64_t events = 0;                               ///< events of the source
  std::map<std::string, std::uint64_t> not_representable; ///< of these, what the format could not hold
  loss_counters losses;                                   ///< of the source
  std::string
      fault; ///< convert_options::partial: message of the file_error that ended the source; empty = all was read
};

struct convert_options {
  bool partial = false;            ///< keep what a broken file holds in front of the fault, and a `gap` in its place
  std::function<bool()> stop = {}; ///< asked between blocks: true ends the copy without a result
};

/// Copies a stream to the end of `from` and finishes `to`. Blocks the calling thread; returns early only if the device
/// is gone. Where the source breaks off its error comes through and `to` is left unfinished, unless options.partial.
/// @throws error interrupted by options.stop; `to` is left unfinished
convert_report convert(source& from, tag_writer& to, const convert_options& options = {});

/// What a recorded stream holds; one pass over all of it.
struct file_summary {
  stream_info info;             ///< info.format: name of the format
  std::uint64_t file_bytes = 0; ///< on disk
  bool compressed = false;
  std::uint64_t records = 0;          ///< records of the file, all kinds (own tag file: tags + events)
  std::uint64_t overflow_records = 0; ///< rollover records (PicoQuant wraps, qcrypto dummies)
  std::uint64_t tags = 0;
  std::map<channel_number, std::uint64_t> channel_tags;
  std::map<std::string, std::uint64_t> events; ///< by kind name
  std::optional<time_ps> first_ps, last_ps;    ///< of the tags, relative to info.origin_ps
  std::uint64_t reversals = 0;                 ///< places where the time of the file goes backwards, before sorting
  loss_counters losses;
  std::string fault; ///< message of the file_error that ended the pass; empty = read to its end

  [[nodiscard]] time_ps duration_ps() const noexcept { return first_ps && last_ps ? *last_ps - *first_ps : 0; }
};

/// Reads the whole stream. A file that breaks off is summarised up to there, with `fault` set.
/// @throws as open_file()
[[nodiscard]] file_summary summarise(const std::filesystem::path& path, const open_options& options = {});

/// Name of an event kind as used in summaries: "missed", "overflow_begin", "setting", ...
[[nodiscard]] std::string_view name(event_kind kind) noexcept;

} // namespace peal
