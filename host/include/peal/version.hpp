// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#pragma once

namespace peal {

/// Release of the host software, "major.minor.patch"; set by CMakeLists.txt (project VERSION).
#ifdef PEAL_VERSION
inline constexpr const char* version_string = PEAL_VERSION;
#else
inline constexpr const char* version_string = "unknown";
#endif

} // namespace peal
