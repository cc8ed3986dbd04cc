// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the delay table promises is an estimate; place and route has the last word. Closing repeats both until they
// agree.
#pragma once

#include "compiler/compile.hpp"

#include <functional>

namespace peal::hls_compiler {

/// Compiles, places and routes (scripts/hls_fmax) at most `rounds` times, each time filling the stages less
/// than before, until the period is met on the part. `say` gets one line a round. Returns the module that
/// meets the period. Throws refusal when the kernel is refused or the tools are missing; std::runtime_error
/// naming what is in the way when no round meets the period.
compiled close_timing(const request& asked, int rounds, const locations& where,
                      const std::function<void(const std::string&)>& say);

} // namespace peal::hls_compiler
