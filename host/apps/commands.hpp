// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One function per subcommand of `peal`: declares its options on `app` and sets `exit_code` when it ran.
// Exit codes: 0 done, 1 the answer is no (a test failed, nothing found), 2 bad input or no device.
#pragma once

namespace CLI {
class App;
}

namespace peal::app {

inline constexpr int exit_done = 0;
inline constexpr int exit_no = 1;
inline constexpr int exit_bad_input = 2;

void add_run_command(CLI::App& app, int& exit_code);
void add_live_command(CLI::App& app, int& exit_code);
void add_bell_command(CLI::App& app, int& exit_code);
void add_g2_command(CLI::App& app, int& exit_code);
void add_info_command(CLI::App& app, int& exit_code);
void add_convert_command(CLI::App& app, int& exit_code);
void add_devices_command(CLI::App& app, int& exit_code);

} // namespace peal::app
