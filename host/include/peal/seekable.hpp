// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Recordings that can be read from the middle, for analysis in pieces.
//
// Use:
//   const auto recording = peal::open_seekable("recording.peal");
//   for (const peal::time_ps from : recording->cuts(4)) {
//     recording->seek(from);
//     recording->read(block);
//   }
#pragma once

#include "peal/io.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

namespace peal {

/// A source that continues wherever it is told to.
class seekable_source : public source {
public:
  /// The next read() continues at the first tag not earlier than `time` (relative to info().origin_ps). The setting in
  /// force and an overflow in progress there are delivered first, as events at `time`; losses() goes on counting.
  /// Forgets an error met before.
  /// @throws file_error / io_error as read()
  virtual void seek(time_ps time) = 0;

  /// Increasing times that divide the recording into parts of about equal work: pieces - 1 of them, fewer where the
  /// recording is too short for so many. Where reading goes on is not said: seek() before the next read().
  /// @throws invalid_argument no pieces
  /// @throws file_error / io_error as read()
  [[nodiscard]] virtual std::vector<time_ps> cuts(std::size_t pieces) = 0;
};

/// Opens a recording for seeking: own tag files, PicoQuant T2, dumps of Swabian tags. nullptr when it cannot be
/// searched: another format, compressed, or not in order of time (also if options.sort asks for sorting). The first
/// seek() or cuts() of a format without an index reads the file once without decoding it (PicoQuant: for the wraps of
/// the clock; Swabian: for overflows); an own tag file has its index.
/// @throws as open_file()
[[nodiscard]] std::unique_ptr<seekable_source> open_seekable(const std::filesystem::path& path,
                                                             const open_options& options = {});

} // namespace peal
