// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/lag_sweep.hpp"

namespace peal::detail {

void lag_sweep_scalar(const lag_sweep_job& job) noexcept { lag_sweep_one_by_one(job, 0, job.size, 1); }

} // namespace peal::detail
