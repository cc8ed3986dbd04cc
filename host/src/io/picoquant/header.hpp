// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// PicoQuant headers: PTU (unified, tagged) and the fixed HydraHarp header of .ht2/.ht3 files.
#pragma once

#include "io/byte_stream.hpp"
#include "io/picoquant/picoquant_formats.hpp"
#include "peal/io.hpp"

namespace peal::io_detail {

/// How 32-bit T2 records are laid out (PicoQuant time-tagged file format, demo code of the vendor;
/// gateware.md D.2 of the design notes).
enum class t2_layout : std::uint8_t {
  picoharp,     ///< 4 bit channel (15 = special), 28 bit time; wrap 210698240, one record per wrap
  hydraharp_v1, ///< 1 bit special, 6 bit channel, 25 bit time; wrap 33552000, one record per wrap
  hydraharp_v2, ///< the same with wrap 2^25 and the number of wraps in the time field (0 counts as 1)
};

/// Names of the tags Peal adds to the PTU files it writes, so that reading back gives the same stream.
inline constexpr std::string_view ptu_settings_tag = "PealSettingsAsMarkers"; ///< bool: markers 8..11 are settings
inline constexpr std::string_view ptu_origin_tag = "PealOrigin_ps";           ///< int64: stream_info::origin_ps

struct picoquant_header {
  bool t2 = true;
  t2_layout layout = t2_layout::hydraharp_v2;
  std::uint64_t records = 0;    ///< promised by the header; 0 = not known
  std::uint64_t tick_fs = 1000; ///< unit of the record times
  std::uint64_t data_offset = 0;
  bool settings_as_markers = false;
  stream_info info;
};

/// Parses the header and leaves the buffer at the first record. Throws file_error with the byte offset.
[[nodiscard]] picoquant_header read_ptu_header(byte_buffer& bytes);
[[nodiscard]] picoquant_header read_hydraharp_header(byte_buffer& bytes);

} // namespace peal::io_detail
