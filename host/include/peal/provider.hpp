// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Where live tags come from: a board on USB, a recording replayed, a file read at its own pace, or whatever a module
// brings (the simulated board is one). A provider opens a source by text: "usb:serial=B2", "file:run.peal,pace=max".
// docs/extending.md: a source of your own.
//
// Use:
//   const auto board = peal::open_source("file:run.peal,pace=max");
//   while (board->stream().read(block) == peal::read_status::data) { std::printf("%zu tags\n", block.size()); }
//   board->stop();
#pragma once

#include "peal/device.hpp"
#include "peal/source.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace peal {

/// What a scenario or the metadata of a recording says about the experiment. 0: not said.
struct known_setup {
  static constexpr const char* window_key = "bell_window_ps";            ///< in stream_info::metadata
  static constexpr const char* setting_period_key = "setting_period_ps"; ///< in stream_info::metadata
  time_ps window_ps = 0;
  time_ps setting_period_ps = 0;

  [[nodiscard]] static known_setup from(const stream_info& info);
  void store(stream_info& info) const;
};

/// A source that was opened, set up and streams. One thread; health() and losses() of the stream from any.
class live_board {
public:
  virtual ~live_board() = default;
  live_board() = default;
  live_board(const live_board&) = delete;
  live_board& operator=(const live_board&) = delete;

  /// The tags.
  [[nodiscard]] virtual source& stream() = 0;
  /// The board behind them; nullptr when there is none (a file).
  [[nodiscard]] virtual device* board() { return nullptr; }
  /// How the stream is; of a file always flowing.
  [[nodiscard]] virtual stream_health health() const = 0;
  /// True: a recording, whose end is the end of the run. False: the stream goes on until it is stopped.
  [[nodiscard]] virtual bool ends_by_itself() const { return false; }
  /// Title of a display; says SIMULATED where nothing is silicon.
  [[nodiscard]] virtual std::string title() const = 0;
  /// How the bytes come: "USB 1-2", "in process".
  [[nodiscard]] virtual std::string link() const = 0;
  /// Stream time at which the experiment ends; nothing: open end.
  [[nodiscard]] virtual std::optional<time_ps> end_ps() const { return std::nullopt; }
  /// What is known of the experiment beforehand.
  [[nodiscard]] virtual known_setup known() const { return {}; }
  /// What a recording of this stream should remember beside stream_info::metadata.
  [[nodiscard]] virtual std::map<std::string, std::string> metadata() const { return {}; }
  /// Lines for the summary that only this source can write (a simulated board: every pulse accounted for). Call after
  /// the last read() and before stop(). `complete`: the run reached its end.
  [[nodiscard]] virtual std::vector<std::string> closing_lines(bool complete) {
    static_cast<void>(complete);
    return {};
  }
  /// Stops the stream in good order. Idempotent.
  virtual void stop() = 0;
};

struct provider_option {
  std::string name;
  std::string what;          ///< one phrase for people, with the values it takes
  std::string standard = {}; ///< value when it is not given; empty: none
};

/// What open() of a provider gets.
struct provider_request {
  std::map<std::string, std::string> values;              ///< every option of the provider, given or standard
  std::function<void(const std::string& line)> note = {}; ///< for one line to the user; may be empty

  /// Value of an option; empty when it has none. Throws invalid_argument for an option the provider does not declare.
  [[nodiscard]] const std::string& text(const std::string& option) const;
  /// yes/no, on/off, true/false, 1/0. Throws invalid_argument.
  [[nodiscard]] bool flag(const std::string& option) const;
  /// A decimal number 0 .. 2^64-1; nothing when the option has no value. Throws invalid_argument.
  [[nodiscard]] std::optional<std::uint64_t> integer(const std::string& option) const;
};

/// A kind of source.
struct source_provider {
  std::string name;                     ///< "usb"; letters, digits, '_'
  std::string summary;                  ///< one sentence
  std::vector<provider_option> options; ///< the first one may be given without its name: "file:run.peal"
  /// Opens, sets up and starts. Throws peal::error.
  std::function<std::unique_ptr<live_board>(const provider_request&)> open;
};

/// The option `record` of providers of boards: the raw frames go to this file as well, for source replay.
[[nodiscard]] provider_option record_option();
/// What it does: `link` as it is when the option has no value, else record_transport(). Throws io_error when the file
/// is already there or cannot be made.
[[nodiscard]] std::unique_ptr<transport> record_if_asked(std::unique_ptr<transport> link,
                                                         const provider_request& request);

/// The interface between program and modules: raised whenever a type of provider.hpp, device.hpp, source.hpp or tag.hpp
/// changes. A module is compiled for one value.
inline constexpr std::uint32_t provider_abi = 1;

/// What a module hands out. `abi` comes first for ever: nothing else is looked at when it is not ours.
struct provider_table {
  std::uint32_t abi = provider_abi;
  const source_provider* providers = nullptr;
  std::size_t count = 0;
};

/// A module is a shared object peal-provider-NAME.so with this C function:
///   extern "C" const peal::provider_table* peal_provider_table();
/// The table lives as long as the program.
using provider_table_function = const provider_table* (*)();
inline constexpr const char* provider_table_symbol = "peal_provider_table";

/// Folders in which modules are looked for, in this order: those of $PEAL_MODULES (separated by ':'), the folder of the
/// program, `<program's folder>/../lib*/peal` as installed. Only those that exist.
[[nodiscard]] std::vector<std::filesystem::path> module_folders();

/// Everything there is: the built-in providers, then those of every module found (a name found twice counts once, the
/// first). A module that cannot be used adds one line to `problems` and is left out.
[[nodiscard]] std::vector<source_provider> list_providers(std::vector<std::string>& problems);

/// Opens "NAME", "NAME:VALUE", "NAME:option=value,...": the first item may be the value of the provider's first option
/// alone; a comma or backslash inside a value is written "\,", "\\". A built-in provider loads no module, another only
/// peal-provider-NAME.so if that is there.
/// @throws invalid_argument no such provider (the message names all there are), unknown or repeated option
/// @throws io_error         the module cannot be used: not loadable, another interface version
/// @throws peal::error      whatever the provider's open() throws
[[nodiscard]] std::unique_ptr<live_board> open_source(std::string_view text,
                                                      std::function<void(const std::string& line)> note = {});

/// The text open_source() reads: name and options, with commas and backslashes escaped. Options with empty value are
/// left out.
[[nodiscard]] std::string source_text(const std::string& name,
                                      const std::vector<std::pair<std::string, std::string>>& options);

} // namespace peal
