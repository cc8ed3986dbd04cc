// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/live_view.hpp"

#include "apps/report.hpp"

#include <fmt/format.h>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>

namespace peal::app {

namespace {

// Eighth blocks: a column of text shows nine levels.
constexpr const char* levels[] = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

std::string bar(double fraction, int width) {
  const int eighths = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * width * 8));
  static constexpr const char* parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  std::string out;
  for (int i = 0; i < eighths / 8; ++i) { out += "█"; }
  out += parts[eighths % 8];
  const int drawn = eighths / 8 + (eighths % 8 != 0 ? 1 : 0);
  out.append(static_cast<std::size_t>(std::max(0, width - drawn)), ' ');
  return out;
}

// The histogram in `height` rows of text, bins merged to fit `width` columns.
void histogram_rows(std::vector<std::string>& out, const chsh_measurement_result& s, int width, int height) {
  const std::size_t bins = s.bins.count;
  const std::size_t merge = (bins + static_cast<std::size_t>(width) - 1) / static_cast<std::size_t>(width);
  const std::size_t columns = (bins + merge - 1) / merge;
  std::vector<std::int64_t> sums(columns, 0);
  for (std::size_t k = 0; k < s.histogram.size(); ++k) { sums[k / merge] += s.histogram[k]; }
  const std::int64_t top = std::max<std::int64_t>(1, sums.empty() ? 1 : *std::max_element(sums.begin(), sums.end()));
  for (int row = height - 1; row >= 0; --row) {
    std::string line = row == height - 1 ? fmt::format("  {:>7} ", top)
                       : row == 0        ? fmt::format("  {:>7} ", 0)
                                         : std::string(10, ' ');
    for (const std::int64_t n : sums) {
      const double filled = static_cast<double>(n) / static_cast<double>(top) * height - row;
      line += levels[static_cast<int>(std::lround(std::clamp(filled, 0.0, 1.0) * 8))];
    }
    out.push_back(line);
  }
  const double first = static_cast<double>(s.bins.first_ps) / 1000.0;
  const double last = static_cast<double>(s.bins.first_ps + static_cast<time_ps>(bins) * s.bins.width_ps) / 1000.0;
  const std::string left = fmt::format("{:.1f} ns", first);
  const std::string right = fmt::format("{:+.1f} ns", last);
  const int gap = static_cast<int>(columns) - static_cast<int>(left.size() + right.size()) - 1;
  out.push_back(std::string(10, ' ') + left + std::string(static_cast<std::size_t>(std::max(1, gap / 2)), ' ') + "0" +
                std::string(static_cast<std::size_t>(std::max(1, gap - gap / 2)), ' ') + right);
}

// Where S stands between 0 and 2 sqrt 2, with the local bound marked.
std::string s_scale(double s, int width) {
  constexpr double most = 2.8284271247461903;
  const auto column = [&](double v) {
    return static_cast<int>(std::lround(std::clamp(v / most, 0.0, 1.0) * (width - 1)));
  };
  std::string out;
  for (int i = 0; i < width; ++i) { out += i == column(s) ? "◆" : i == column(2.0) ? "┃" : i <= column(s) ? "━" : "─"; }
  return out;
}

void settings_rows(std::vector<std::string>& out, const chsh_measurement_result& s) {
  for (int x = 0; x < 2; ++x) {
    std::string line = "  ";
    for (int y = 0; y < 2; ++y) {
      const correlator& c = s.analysis.chsh.e[x][y];
      line += fmt::format("E(x={},y={}) {:+.4f} ± {:.4f}  N {:<9}   ", x, y, c.e, c.sigma, c.n);
    }
    out.push_back(line);
  }
}

std::string headline_p(const chsh_measurement_result& s) {
  return s.game ? fmt::format("{} (game, {} trials)", format_p(s.game->exact), s.game_trials)
                : "none: " + s.game_refusal;
}

} // namespace

std::vector<std::string> head_lines(time_ps elapsed_ps, const live_status& status) {
  std::vector<std::string> out;
  out.push_back(fmt::format(" {}", status.title));
  std::string time = fmt::format(" stream {}", format_time(elapsed_ps));
  if (status.run_s > 0) { time += fmt::format(" of {:.3f} s", status.run_s); }
  time += fmt::format("   wall {:.1f} s   {}", status.wall_s, status.link);
  out.push_back(time);
  out.emplace_back();
  return out;
}

std::vector<std::string> tail_lines(std::uint64_t tags, const live_status& status) {
  std::vector<std::string> out;
  out.push_back(fmt::format(" tags {}   lost: {}", format_count(tags), losses_text(status.losses)));
  if (!status.recording.empty()) {
    const recording_state& r = status.recorded;
    out.push_back(fmt::format(" recording {}{}", status.recording,
                              !r.failure.empty() ? "   FAILED: " + r.failure
                              : r.tags_lost > 0 ? "   LOST " + format_count(r.tags_lost) + " tags: the disk is too slow"
                                                : std::string()));
  }
  out.emplace_back(" Ctrl-C ends the run in good order");
  return out;
}

std::vector<std::string> live_screen(const chsh_measurement_result& s, const live_status& status, int columns,
                                     int rows) {
  std::vector<std::string> out = head_lines(s.clock.elapsed_ps(), status);
  const int width = std::clamp(columns, 60, 100);
  static constexpr const char* names[] = {"A+", "A-", "B+", "B-"};
  const double top = std::max(1.0, *std::max_element(s.rate_hz.begin(), s.rate_hz.end()));
  for (std::size_t i = 0; i < 4; ++i) {
    out.push_back(fmt::format("  {} ch {:<3} {:>12.0f} /s  {}", names[i], s.channels[i], s.rate_hz[i],
                              bar(s.rate_hz[i] / top, width - 40)));
  }
  out.emplace_back();
  out.push_back(fmt::format(" coincidences {}   window {} ps   accidentals {:.2f} %   {}",
                            format_count(s.tally.pairing.coincidences), s.window_ps, 100.0 * s.accidental_fraction,
                            s.delays_known ? "" : s.delay_note.substr(0, 60)));
  histogram_rows(out, s, width - 14, std::clamp(rows - 22, 3, 8));
  out.emplace_back();
  if (s.ready) {
    settings_rows(out, s);
    out.emplace_back();
    out.push_back(fmt::format("  S = {:.4f} ± {:.4f}   0 {} 2√2", s.analysis.chsh.s, s.analysis.chsh.sigma,
                              s_scale(s.analysis.chsh.s, width - 38)));
    out.push_back(fmt::format("  p-value {}   anytime p {}", headline_p(s), s.anytime ? format_p(*s.anytime) : "-"));
    out.push_back(fmt::format("  no-signalling χ²({}) = {:.2f}, p = {}{}", s.analysis.no_signalling.combined.degrees,
                              s.analysis.no_signalling.combined.chi_squared,
                              format_p(s.analysis.no_signalling.combined.p),
                              s.analysis.no_signalling_fails ? "  FAILS" : ""));
  } else {
    out.push_back(s.delays_known || s.tally.counted == 0 ? "  S waits for coincidences at all four pairs of settings"
                                                         : "  no S: " + s.delay_note);
  }
  out.emplace_back();
  for (std::string& line : tail_lines(s.tags_total, status)) { out.push_back(std::move(line)); }
  return out;
}

std::string live_line(const chsh_measurement_result& s, const live_status& status) {
  std::string line = fmt::format("{:>7.1f} s  stream {:>10}  tags {:>10}  pairs {:>8}", status.wall_s,
                                 format_time(s.clock.elapsed_ps()), s.tags_total, s.tally.pairing.coincidences);
  if (s.ready) {
    line += fmt::format("  S {:.4f} +- {:.4f}  p {}  anytime {}", s.analysis.chsh.s, s.analysis.chsh.sigma,
                        s.game ? format_p(s.game->exact) : "-", s.anytime ? format_p(*s.anytime) : "-");
  }
  if (!status.losses.clean()) { line += "  LOST: " + losses_text(status.losses); }
  if (!status.recorded.failure.empty()) { line += "  RECORDING FAILED"; }
  if (status.recorded.tags_lost > 0) { line += fmt::format("  RECORDING LOST {} tags", status.recorded.tags_lost); }
  return line;
}

live_output::live_output(bool plain) : terminal_(!plain && isatty(STDOUT_FILENO) != 0) {
  if (terminal_) {
    std::fputs("\x1b[?25l", stdout); // hide the cursor
  }
}

live_output::~live_output() {
  if (terminal_) { std::fputs("\x1b[?25h", stdout); }
  std::fflush(stdout);
}

void live_output::draw(const std::function<std::vector<std::string>(int columns, int rows)>& screen,
                       const std::function<std::string()>& line) {
  if (!terminal_) {
    fmt::print("{}\n", line());
    std::fflush(stdout);
    return;
  }
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) { size = {30, 100, 0, 0}; }
  const std::vector<std::string> lines = screen(size.ws_col, size.ws_row);
  // Drawn in place: a screen that scrolls away cannot be read. Lines beyond the terminal's height would break that.
  const int count = std::min(static_cast<int>(lines.size()), std::max(1, size.ws_row - 1));
  std::string text = drawn_ > 0 ? fmt::format("\x1b[{}A", drawn_) : "";
  for (int i = 0; i < count; ++i) {
    const bool strong = lines[static_cast<std::size_t>(i)].starts_with("  S =") || i == 0;
    text += "\r\x1b[2K" +
            (strong ? "\x1b[1m" + lines[static_cast<std::size_t>(i)] + "\x1b[0m" : lines[static_cast<std::size_t>(i)]) +
            "\n";
  }
  text += "\x1b[J"; // what an earlier, longer screen left
  drawn_ = count;
  std::fputs(text.c_str(), stdout);
  std::fflush(stdout);
}

} // namespace peal::app
