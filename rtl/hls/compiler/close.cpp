// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/close.hpp"
#include "compiler/process.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <regex>
#include <sstream>

namespace peal::hls_compiler {

namespace {

struct placed {
  double period_ns = 0;
  std::vector<std::string>
      path; ///< names of the module on the longest path, each with its line of C++, without repetition
};

std::string format(const char* how, double value) {
  char text[32];
  std::snprintf(text, sizeof text, how, value);
  return text;
}

// "hpp:line" behind the line of SystemVerilog that declares or assigns the name; empty when there is none.
std::string line_of(const std::string& verilog, const std::string& name) {
  std::istringstream lines(verilog);
  const std::regex declared("^  (?:reg|wire|input|output)\\b[^=;]*\\b" + name + "\\b.*//\\s*(\\S+:\\d+)");
  std::smatch match;
  for (std::string line; std::getline(lines, line);) {
    if (std::regex_search(line, match, declared)) { return match[1]; }
  }
  return {};
}

placed place_and_route(const compiled& module, const std::string& folder, const locations& where) {
  const request& asked = module.asked;
  const std::string file = folder + "/" + asked.name + ".sv";
  lower({module}, {file}, where);
  const process_result run = run_process({where.source + "/scripts/hls_fmax", file, "--family", asked.family,
                                          "--period-ns", format("%.3f", asked.period_ns), "--path"});
  std::smatch match;
  if (run.missing || !std::regex_search(run.output, match, std::regex("Fmax ([0-9.]+) MHz"))) {
    throw refusal("--close: " + (run.missing ? "scripts/hls_fmax does not start; run scripts/setup --tests"
                                             : run.output.substr(0, run.output.find('\n'))));
  }
  placed result;
  result.period_ns = 1000 / std::stod(match[1]);
  std::stringstream verilog;
  verilog << std::ifstream(file).rdbuf();
  const std::string text = verilog.str();
  const std::regex named("u_module\\.([A-Za-z_][A-Za-z0-9_]*)");
  for (std::sregex_iterator at(run.output.begin(), run.output.end(), named), end; at != end; ++at) {
    const std::string name = (*at)[1], line = line_of(text, name),
                      entry = line.empty() ? name : name + " (" + line + ")";
    if (std::find(result.path.begin(), result.path.end(), entry) == result.path.end()) { result.path.push_back(entry); }
  }
  return result;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) { text += (text.empty() ? "" : ", ") + part; }
  return text.empty() ? "registers alone" : text;
}

// The operators the compiler itself takes for the longest path.
std::string operators(const compiled& module) {
  std::vector<std::string> parts;
  for (const node_id id : module.plan.critical) {
    const node& n = module.step.values[id];
    if (is_wire(n.kind) || n.kind == op::state || n.kind == op::input) { continue; }
    parts.push_back(std::string(op_name(n.kind)) + " (" + module.step.values.text(n.where) + ")");
  }
  return joined(parts);
}

} // namespace

compiled close_timing(const request& asked, int rounds, const locations& where,
                      const std::function<void(const std::string&)>& say) {
  constexpr double least_step = 0.97; // the next target, of what the last round estimated
  const temporary_folder folder;
  request next = asked;
  compiled best;
  placed best_placed;
  std::string why = rounds == 1 ? "in one round" : "in " + std::to_string(rounds) + " rounds";
  for (int round = 1; round <= rounds; ++round) {
    compiled module;
    try {
      module = compile_kernel(next, where);
    } catch (const refusal& reason) {
      if (round == 1) { throw; }
      why = "and " + format("%.2f", next.target_ns) + " ns a stage is refused: " + reason.what();
      break;
    }
    const placed found = place_and_route(module, folder.path(), where);
    const bool met = found.period_ns <= asked.period_ns;
    say("round " + std::to_string(round) + ": " + format("%.2f", asked.period_ns) + " ns asked, stages filled to " +
        format("%.2f", next.aim_ns()) + ", estimated " + format("%.2f", module.plan.estimate_ns) + ", placed " +
        format("%.2f", found.period_ns) + " (" + format("%.1f", 1000 / found.period_ns) + " MHz), " +
        std::to_string(module.plan.stages) + (module.plan.stages == 1 ? " stage: " : " stages: ") +
        (met ? "met" : "missed"));
    if (met) { return module; }
    if (round == 1 || found.period_ns < best_placed.period_ns) { best = module, best_placed = found; }
    const double filled = std::min(next.aim_ns(), module.plan.estimate_ns);
    next.target_ns = std::min(least_step * filled, filled * asked.period_ns / found.period_ns);
  }
  throw std::runtime_error(asked.header + ": " + asked.function + " does not meet " + format("%.2f", asked.period_ns) +
                           " ns on " + asked.family + " " + why + "; in the way: " + joined(best_placed.path) +
                           "; longest for the compiler: " + operators(best) + "; shorten that, or ask for " +
                           format("%.2f", best_placed.period_ns) + " ns");
}

} // namespace peal::hls_compiler
