// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Ctrl-C and SIGTERM ask a running command to finish in good order: the file is closed, what was received is analysed.
// A second Ctrl-C ends the program at once.
#pragma once

namespace peal {

/// Installs the handlers. Call once, before threads start.
void catch_interrupts();
/// True once Ctrl-C or SIGTERM came.
[[nodiscard]] bool interrupted() noexcept;

} // namespace peal
