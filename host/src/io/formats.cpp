// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/formats.hpp"

#include "io/peal/peal_formats.hpp"
#include "io/picoquant/picoquant_formats.hpp"
#include "io/qcrypto/qcrypto_formats.hpp"
#include "io/qutag/qutag_formats.hpp"
#include "io/swabian/swabian_formats.hpp"
#include "io/table/table_formats.hpp"

#include <algorithm>
#include <array>

namespace peal::io_detail {

namespace {

using enum format_use;
using enum qcrypto_encoding;

constexpr std::string_view by_words =
    "at least 64 words with the filler bits 1100, detectors or a dummy in each and times that creep forward";

// One entry a format. Order: own, vendors, tables, what is only known by name.
constexpr file_format table_of_formats[] = {
    {{tag_file_name, ".peal", "Peal's own tag file", "first 8 bytes", tags},
     recognise_tag_file,
     open_tag_file_source,
     nullptr,
     sample_tag_file},
    {{"picoquant-ptu-t2", ".ptu", "PicoQuant unified file, T2: PicoHarp, HydraHarp, TimeHarp 260, MultiHarp and later",
      "first 8 bytes and the record type of the header", tags},
     [](byte_buffer& bytes) { return recognise_ptu(bytes, tttr_mode::t2); },
     open_ptu,
     nullptr,
     sample_ptu_t2},
    {{"picoquant-ht2", ".ht2", "HydraHarp file of format 1.0 or 2.0, T2", "first 10 bytes and the mode of the header",
      tags},
     [](byte_buffer& bytes) { return recognise_hydraharp(bytes, tttr_mode::t2); },
     open_ht2,
     nullptr,
     sample_ht2},
    {{"qutag", ".qutag, .bin", "quTAG or quTAU binary: 40-byte header, 10-byte records",
      "the file size in the header, or 64 records that only clicks in order of time give", tags},
     recognise_qutag,
     open_qutag,
     nullptr,
     sample_qutag},
    {{"qcrypto-a0", ".ts", "S-Fifteen / qcrypto events, hexadecimal text, one 32-bit word a line", by_words, tags},
     [](byte_buffer& bytes) { return recognise_qcrypto(bytes, a0); },
     [](byte_buffer bytes, const open_options& options) { return open_qcrypto(std::move(bytes), a0, options); },
     nullptr,
     [](std::uint64_t seed) { return sample_qcrypto(seed, a0); }},
    {{"qcrypto-a1", ".ts", "S-Fifteen / qcrypto events, 64-bit little-endian words", by_words, tags},
     [](byte_buffer& bytes) { return recognise_qcrypto(bytes, a1); },
     [](byte_buffer bytes, const open_options& options) { return open_qcrypto(std::move(bytes), a1, options); },
     nullptr,
     [](std::uint64_t seed) { return sample_qcrypto(seed, a1); }},
    {{"qcrypto-a1X", ".ts", "the same with the high 32-bit half of each word first", by_words, tags},
     [](byte_buffer& bytes) { return recognise_qcrypto(bytes, a1_high_first); },
     [](byte_buffer bytes, const open_options& options) {
       return open_qcrypto(std::move(bytes), a1_high_first, options);
     },
     nullptr,
     [](std::uint64_t seed) { return sample_qcrypto(seed, a1_high_first); }},
    {{"qcrypto-a2", ".ts", "S-Fifteen / qcrypto events, hexadecimal text, one 64-bit word a line", by_words, tags},
     [](byte_buffer& bytes) { return recognise_qcrypto(bytes, a2); },
     [](byte_buffer bytes, const open_options& options) { return open_qcrypto(std::move(bytes), a2, options); },
     nullptr,
     [](std::uint64_t seed) { return sample_qcrypto(seed, a2); }},
    {{"swabian-tags", ".bin", "dump of the 16-byte tags of the Swabian interface, without a header",
      "at least 16 tags with all reserved bytes zero, in order of time", tags},
     recognise_swabian,
     open_swabian,
     nullptr,
     sample_swabian},
    {{"count-table", ".csv", "counts for each pair of settings: [experiment,]a,b,n_pp,n_pm,n_mp,n_mm",
      "names of the columns in the first line", table},
     recognise_count_table,
     nullptr,
     read_count_table,
     sample_count_table},
    {{"angle-table", ".csv", "coincidences against angles: alpha_deg,beta_deg,coincidences[,duration_s]",
      "names of the columns in the first line", table},
     recognise_angle_table,
     nullptr,
     read_angle_table,
     sample_angle_table},
    {{"coincidence-table", ".csv", "one coincidence a line: a,b,product", "names of the columns in the first line",
      table},
     recognise_coincidence_table,
     nullptr,
     read_coincidence_table,
     sample_coincidence_table},
    {{"event-table", ".txt", "event-ready trials (Delft 2015), 17 columns without a header",
      "17 columns, a date in the first", table},
     recognise_event_table,
     nullptr,
     read_event_table,
     sample_event_table},
    {{"picoquant-ptu-t3", ".ptu", "PicoQuant unified file, T3", "first 8 bytes and the record type of the header",
      refused, "T3 data: times are relative to a sync whose own times were not recorded; record in T2 mode"},
     [](byte_buffer& bytes) { return recognise_ptu(bytes, tttr_mode::t3); },
     nullptr,
     nullptr,
     sample_ptu_t3},
    {{"picoquant-ht3", ".ht3", "HydraHarp file of format 1.0 or 2.0, T3", "first 10 bytes and the mode of the header",
      refused, "T3 data: times are relative to a sync whose own times were not recorded; record in T2 mode"},
     [](byte_buffer& bytes) { return recognise_hydraharp(bytes, tttr_mode::t3); },
     nullptr,
     nullptr,
     sample_ht3},
    {{"picoquant-phu", ".phu", "PicoQuant unified histogram file", "first 8 bytes", refused,
      "a PicoQuant histogram file: it holds no tags; record in TTTR mode T2 (.ptu)"},
     [](byte_buffer& bytes) { return begins_with(bytes, phu_magic); },
     nullptr,
     nullptr,
     [](std::uint64_t) { return sample_beginning(phu_magic); }},
    {{"picoquant-picoharp-300", ".pt2, .pt3, .phd", "PicoHarp 300 file of the time before .ptu", "first 12 bytes",
      refused,
      "a PicoHarp 300 file of the time before .ptu, which is not read; record .ptu in T2 mode with newer software"},
     [](byte_buffer& bytes) { return begins_with(bytes, picoharp_magic); },
     nullptr,
     nullptr,
     [](std::uint64_t) { return sample_beginning(picoharp_magic); }},
    {{"picoquant-timeharp-200", ".t3r, .thd", "TimeHarp 200 file", "first 12 bytes", refused,
      "a TimeHarp 200 file: that board has no T2 mode; only T2 recordings of newer boards are read"},
     [](byte_buffer& bytes) { return begins_with(bytes, timeharp_magic); },
     nullptr,
     nullptr,
     [](std::uint64_t) { return sample_beginning(timeharp_magic); }},
    {{"swabian-ttbin", ".ttbin", "Swabian's own compressed tag file", "first 4 bytes", refused,
      "a Swabian .ttbin, whose coding is not published; read it with the vendor's FileReader and write the 16-byte "
      "tags "
      "or a .ptu"},
     [](byte_buffer& bytes) { return begins_with(bytes, ttbin_magic); },
     nullptr,
     nullptr,
     [](std::uint64_t) { return sample_beginning(ttbin_magic); }},
};

constexpr auto infos = [] {
  std::array<const format_info*, std::size(table_of_formats)> all{};
  for (std::size_t i = 0; i < all.size(); ++i) { all[i] = &table_of_formats[i].info; }
  return all;
}();

[[noreturn]] void ambiguous(const byte_buffer& bytes, const file_format& one, const file_format& other) {
  const std::string first(one.info.name), second(other.info.name);
  throw file_error(bytes.stream().name() + ": byte 0: could be " + first + " or " + second + "; say which with --as " +
                   first + " or --as " + second);
}

} // namespace

std::span<const file_format> formats() noexcept { return table_of_formats; }

const file_format* format_named(std::string_view name) noexcept {
  const auto* const found = std::find_if(std::begin(table_of_formats), std::end(table_of_formats),
                                         [&](const file_format& format) { return format.info.name == name; });
  return found == std::end(table_of_formats) ? nullptr : found;
}

detection detect(byte_buffer& bytes) {
  const file_format* best = nullptr;
  const file_format* rival = nullptr;
  evidence most = evidence::none;
  for (const file_format& format : table_of_formats) {
    const evidence found = format.recognise(bytes);
    bytes.seek(0);
    if (found == evidence::none || found < most) { continue; }
    rival = found == most ? &format : nullptr;
    best = found > most ? &format : best;
    most = found;
  }
  if (most >= evidence::strong && rival != nullptr) { ambiguous(bytes, *best, *rival); }
  return most >= evidence::strong ? detection{.format = best, .looks_like = nullptr}
                                  : detection{.format = nullptr, .looks_like = best};
}

} // namespace peal::io_detail

namespace peal {

std::span<const format_info* const> file_formats() noexcept { return io_detail::infos; }

const format_info* find_format(std::string_view name) noexcept {
  const io_detail::file_format* const found = io_detail::format_named(name);
  return found == nullptr ? nullptr : &found->info;
}

std::string_view detect_file(const std::filesystem::path& path) {
  io_detail::byte_buffer bytes(io_detail::open_bytes(path));
  const io_detail::detection found = io_detail::detect(bytes);
  return found.format == nullptr ? "unknown" : found.format->info.name;
}

} // namespace peal
