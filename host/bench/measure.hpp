// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Clocks, medians and the table of results.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace peal::bench {

/// CPU time of the process, user + system, in seconds.
[[nodiscard]] double cpu_seconds() noexcept;
/// Wall time in seconds.
[[nodiscard]] double wall_seconds() noexcept;

[[nodiscard]] double median(std::vector<double> values);

/// Median CPU time of `repeats` runs in seconds. Runs `before` (if any) ahead of each, untimed.
[[nodiscard]] double median_cpu(int repeats, const std::function<void()>& job,
                                const std::function<void()>& before = {});

/// One line of the report.
struct row {
  std::string job;
  std::string set;  ///< data set, "" if none
  std::string unit; ///< "Mev/s", "GB/s", ...
  double value = 0;
  double plain = 0; ///< the plain loop, 0: none
  double limit = 0; ///< what reading the input from memory alone would give, 0: none
  std::string note;
};

class report {
public:
  void add(row r);
  void fact(std::string name, std::string value) { facts_.emplace_back(std::move(name), std::move(value)); }
  /// Aligned table with ratios.
  [[nodiscard]] std::string table() const;
  [[nodiscard]] std::string json() const;

private:
  std::vector<row> rows_;
  std::vector<std::pair<std::string, std::string>> facts_;
};

/// Keeps a result alive, so that the compiler cannot remove the loop that made it.
template <class T>
inline void keep(const T& value) noexcept {
  asm volatile("" : : "r,m"(value) : "memory");
}

} // namespace peal::bench
