// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Options of a kind of measurement, listed once: name, member, range, sentence. Parsing, defaults, help and documents
// come from the list.
//
// Use:
//   struct my_options { peal::time_ps window_ps = 1000; };
//   peal::option_list<my_options> list;
//   list.time("window", &my_options::window_ps, {1, 1'000'000}, "coincidence window, full width");
//   const my_options parsed = list.parse({{"window", "2ns"}});
#pragma once

#include "peal/coincidence.hpp"
#include "peal/tag.hpp"
#include "peal/units.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace peal {

/// One option for help and documents.
struct option_info {
  std::string name;
  std::string type;     ///< "time", "channels", "number", "integer", "one of ...", "yes or no"
  std::string fallback; ///< the default as one would write it; empty: none
  std::string range;    ///< in words; empty: any
  std::string sentence;
};

/// Options as given: name and text of the value.
using option_texts = std::vector<std::pair<std::string, std::string>>;

/// "a=1,b=2,3" -> {a, "1"}, {b, "2,3"}: what has no '=' belongs to the value before it. Throws invalid_argument for
/// text before the first '=', an option without a name or one given twice.
[[nodiscard]] option_texts split_options(std::string_view text);

namespace detail {
// Texts to values, with the message of what is wanted; the option's name is added by option_list.
[[nodiscard]] std::vector<channel_number> parse_channels(std::string_view text, std::size_t least, std::size_t most);
[[nodiscard]] std::vector<time_ps> parse_times(std::string_view text);
[[nodiscard]] std::vector<double> parse_fractional_times(std::string_view text, std::size_t count);
[[nodiscard]] std::int64_t parse_integer(std::string_view text, std::int64_t low, std::int64_t high);
[[nodiscard]] double parse_real(std::string_view text, double low, double high);
[[nodiscard]] bool parse_flag(std::string_view text);
[[nodiscard]] std::string real_text(double v);
[[nodiscard]] std::string channels_text(const std::vector<channel_number>& channels);
[[nodiscard]] std::string times_text(const std::vector<time_ps>& times);
[[nodiscard]] std::string integer_range_text(std::int64_t low, std::int64_t high);
[[nodiscard]] std::string time_range_text(time_range range);
[[noreturn]] void unknown_option(const std::string& name, const std::vector<option_info>& known);
[[noreturn]] void bad_choice(std::string_view text, const std::vector<std::string>& names);
[[noreturn]] void bad_value(const std::string& option, const char* why);
} // namespace detail

/// The options of one kind, in the order of documents. Members keep their default unless an option is given.
template <class Options>
class option_list {
public:
  /// A time with unit ("2ns"; a bare number is in ps).
  option_list& time(std::string name, time_ps Options::*member, time_range range, std::string sentence) {
    return add(
        {std::move(name), "time", time_text(Options{}.*member), detail::time_range_text(range), std::move(sentence)},
        [=](Options& o, std::string_view text) { o.*member = parse_time(text, range); });
  }
  option_list& time(std::string name, std::optional<time_ps> Options::*member, time_range range, std::string sentence) {
    return add({std::move(name), "time", "", detail::time_range_text(range), std::move(sentence)},
               [=](Options& o, std::string_view text) { o.*member = parse_time(text, range); });
  }
  /// A time that need not be whole picoseconds.
  option_list& fractional_time(std::string name, std::optional<double> Options::*member, std::string sentence) {
    return add({std::move(name), "time", "", "", std::move(sentence)},
               [=](Options& o, std::string_view text) { o.*member = parse_fractional_time_ps(text); });
  }
  /// So many times that need not be whole picoseconds.
  option_list& fractional_times(std::string name, std::vector<double> Options::*member, std::size_t count,
                                std::string sentence) {
    return add({std::move(name), "times", "", std::to_string(count), std::move(sentence)},
               [=](Options& o, std::string_view text) { o.*member = detail::parse_fractional_times(text, count); });
  }
  option_list& times(std::string name, std::vector<time_ps> Options::*member, std::string sentence) {
    return add({std::move(name), "times", detail::times_text(Options{}.*member), "", std::move(sentence)},
               [=](Options& o, std::string_view text) { o.*member = detail::parse_times(text); });
  }
  option_list& channels(std::string name, std::vector<channel_number> Options::*member, std::size_t least,
                        std::size_t most, std::string sentence) {
    const std::string count =
        least == most ? std::to_string(least) : std::to_string(least) + " to " + std::to_string(most);
    return add({std::move(name), "channels", detail::channels_text(Options{}.*member), count, std::move(sentence)},
               [=](Options& o, std::string_view text) { o.*member = detail::parse_channels(text, least, most); });
  }
  template <std::integral Integer>
  option_list& integer(std::string name, Integer Options::*member, std::int64_t low, std::int64_t high,
                       std::string sentence) {
    return add({std::move(name), "integer", std::to_string(Options{}.*member), detail::integer_range_text(low, high),
                std::move(sentence)},
               [=](Options& o, std::string_view text) {
                 o.*member = static_cast<Integer>(detail::parse_integer(text, low, high));
               });
  }
  option_list& real(std::string name, double Options::*member, double low, double high, std::string sentence) {
    return add({std::move(name), "number", detail::real_text(Options{}.*member),
                detail::real_text(low) + " to " + detail::real_text(high), std::move(sentence)},
               [=](Options& o, std::string_view text) { o.*member = detail::parse_real(text, low, high); });
  }
  option_list& flag(std::string name, bool Options::*member, std::string sentence) {
    return add({std::move(name), "yes or no", Options{}.*member ? "yes" : "no", "", std::move(sentence)},
               [=](Options& o, std::string_view text) { o.*member = detail::parse_flag(text); });
  }
  /// One of a few names, each with its value.
  template <class Value>
  option_list& choice(std::string name, Value Options::*member, std::vector<std::pair<std::string, Value>> choices,
                      std::string sentence) {
    std::vector<std::string> names;
    std::string fallback;
    std::string type;
    for (const auto& [text, value] : choices) {
      names.push_back(text);
      type += (type.empty() ? "" : ", ") + text;
      if (Options{}.*member == value) { fallback = text; }
    }
    return add({std::move(name), "one of " + type, fallback, "", std::move(sentence)},
               [=](Options& o, std::string_view text) {
                 for (const auto& [known, value] : choices) {
                   if (known == text) {
                     o.*member = value;
                     return;
                   }
                 }
                 detail::bad_choice(text, names);
               });
  }

  /// Throws invalid_argument: unknown option (with the nearest), value that does not fit (with what is wanted).
  [[nodiscard]] Options parse(const option_texts& texts) const {
    Options options{};
    for (const auto& [name, text] : texts) {
      std::size_t i = 0;
      while (i < infos_.size() && infos_[i].name != name) { ++i; }
      if (i == infos_.size()) { detail::unknown_option(name, infos_); }
      try {
        set_[i](options, text);
      } catch (const std::exception& e) { detail::bad_value(name, e.what()); }
    }
    return options;
  }
  [[nodiscard]] const std::vector<option_info>& infos() const noexcept { return infos_; }

private:
  option_list& add(option_info info, std::function<void(Options&, std::string_view)> set) {
    infos_.push_back(std::move(info));
    set_.push_back(std::move(set));
    return *this;
  }
  std::vector<option_info> infos_;
  std::vector<std::function<void(Options&, std::string_view)>> set_;
};

} // namespace peal
