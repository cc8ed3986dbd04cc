// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Tables of Bell experiments as files: counts, angle scans, event-ready trials, coincidence sequences. Reading only;
// the analysis is in bell.hpp and bell_trials.hpp.
//
// Use:
//   const peal::bell_data table = peal::read_bell_table("counts.csv");
//   for (const peal::named_counts& one : table.experiments) {
//     std::printf("%s: S = %.3f\n", one.experiment.c_str(), peal::chsh(one.counts).s);
//   }
#pragma once

#include "peal/bell.hpp"
#include "peal/bell_trials.hpp"
#include "peal/io.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace peal {

/// Counts of one experiment of a count table.
struct named_counts {
  std::string experiment; ///< empty when the table has no such column
  bell_counts counts;     ///< setting 1 (or 0, where the file counts from 0) is index 0
};

/// What read_bell_table() found; only the member that belongs to its kind is filled, and that one is not empty.
struct bell_data {
  std::string_view kind = "unknown";     ///< name of the format (file_formats.hpp)
  std::vector<named_counts> experiments; ///< count-table, in order of appearance
  std::vector<angle_count> angles;       ///< angle-table
  std::vector<event_ready_row> trials;   ///< event-table
  std::vector<product_trial> sequence;   ///< coincidence-table, in order of time
};

/// Reads a table, plain or xz. The kind is found by content:
///   experiment,a,b,n_pp,n_pm,n_mp,n_mm          (or without the first column) settings 1, 2 or 0, 1; each pair once
///   alpha_deg,beta_deg,coincidences[,duration_s]
///   a,b,product                                 settings 0, 1; product 1, -1
///   17 columns without header                   Delft event-ready table (bell_trials.hpp)
/// Empty lines and lines that begin with # are passed over.
/// @throws io_error   as detect_file()
/// @throws file_error not a table, or a line that does not fit (with its number)
/// Cost: O(size of the file).
[[nodiscard]] bell_data read_bell_table(const std::filesystem::path& path);

} // namespace peal
