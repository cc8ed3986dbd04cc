// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/evidence.hpp"

namespace peal::io_detail {

bool looks_like_clock(std::vector<std::int64_t> times, const clock_rule& rule) {
  if (times.size() < 2) { return false; }
  std::vector<std::uint64_t> steps;
  std::size_t backward = 0;
  for (std::size_t i = 1; i < times.size(); ++i) {
    const bool back = times[i] < times[i - 1];
    // Unsigned: two times of random bytes may lie further apart than a signed number can say.
    const auto now = static_cast<std::uint64_t>(times[i]), before = static_cast<std::uint64_t>(times[i - 1]);
    const std::uint64_t step = back ? before - now : now - before;
    backward += back ? 1 : 0;
    if (back && rule.most_back != 0 && step > static_cast<std::uint64_t>(rule.most_back)) { return false; }
    steps.push_back(step);
  }
  if (static_cast<double>(backward) > rule.backward * static_cast<double>(steps.size())) { return false; }
  const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
  std::nth_element(steps.begin(), middle, steps.end());
  if (*middle > static_cast<std::uint64_t>(rule.median_step)) { return false; }
  const std::size_t all = times.size();
  std::sort(times.begin(), times.end());
  times.erase(std::unique(times.begin(), times.end()), times.end());
  return 2 * times.size() >= all;
}

} // namespace peal::io_detail
