// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// `peal sim`: runs scenarios on the simulated board and judges what comes out.
#pragma once

namespace CLI {
class App;
}

namespace peal::sim::app {

/// Declares arguments and options of `peal sim` on `app`. When it ran, `exit_code` is 0 (every expectation holds), 1
/// (one does not, or the run was interrupted) or 2 (no such scenario, bad options). Throws peal::error from the
/// callback for what cannot be started.
void add_sim_options(CLI::App& app, int& exit_code);

} // namespace peal::sim::app
