// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#pragma once

#include "bench/data_sets.hpp"
#include "bench/measure.hpp"

#include <string>

namespace peal::bench {

struct settings {
  int repeats = 5;
  double memory_gb_s = 0; ///< measured first
};

/// Read bandwidth of one thread in GB/s over an array far larger than the caches.
[[nodiscard]] double memory_bandwidth(const data_set& set, int repeats);

/// Prints the statistics of a data set next to their expectations. False if one is off by more than 5
/// standard deviations.
bool check_data_set(const data_set& set, report& out);

void bench_coincidences(const data_set& set, const settings& s, report& out);
void bench_pairing(const data_set& set, const settings& s, report& out);
void bench_histogram(const data_set& set, const settings& s, report& out);
void bench_frames(const data_set& set, const settings& s, report& out);
void bench_ptu(const data_set& set, const settings& s, report& out);
/// Own tag files, written and read, beside PTU in the same run.
void bench_tag_file(const data_set& set, const settings& s, report& out);
/// From a transfer in memory to a new S: what the host adds to the way from an edge to the screen.
void bench_latency(const data_set& set, report& out);
/// Ten measurements on one stream, against the sum of the ten alone.
void bench_graph(const data_set& set, const settings& s, report& out);
/// A recording analysed on two threads, against one. Wall time: needs two free processors.
void bench_pieces(const data_set& set, const settings& s, report& out);
void bench_handover(const settings& s, report& out);
/// Runs the simulation's own benchmark next to this program, if it was built.
void bench_simulation(const std::string& program_folder, report& out);
/// Runs the benchmark of the HLS kernels next to this program, if it was built.
void bench_hls(const std::string& program_folder, report& out);

} // namespace peal::bench
