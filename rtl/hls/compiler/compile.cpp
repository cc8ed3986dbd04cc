// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/compile.hpp"
#include "compiler/process.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

namespace peal::hls_compiler {

namespace {

// As the project names it; a header from elsewhere goes by its file name, so that the bytes do not depend on
// where it lies.
std::string shown_path(const std::string& path, const locations& where) {
  namespace fs = std::filesystem;
  const std::string relative =
      fs::absolute(path).lexically_normal().lexically_relative(fs::absolute(where.source).lexically_normal()).string();
  return relative.empty() || relative.rfind("..", 0) == 0 ? fs::path(path).filename().string() : relative;
}

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", value);
  return text;
}

} // namespace

compiled compile_kernel(const request& asked, const locations& where) {
  if (asked.stages == 0 && !asked.free_running) {
    throw refusal(asked.header +
                  ":1: 0 stages have nothing a handshake could hold; ask for --free-running too, or for 1 stage");
  }
  compiled result;
  result.asked = asked;
  result.asked.library = where.source + "/rtl/hls/kernels";
  result.delays = load_family(asked.family, where.compiler() + "/families");
  result.step = split_wide(optimise(read_kernel(result.asked)), result.delays, asked);
  result.plan = place_nodes(result.step, result.delays, asked);
  result.module = emit(result.step, result.plan, result.delays, asked);
  return result;
}

void lower(const std::vector<compiled>& modules, const std::vector<std::string>& outputs, const locations& where) {
  namespace fs = std::filesystem;
  const temporary_folder folder;
  nlohmann::json jobs = nlohmann::json::array();
  for (std::size_t i = 0; i < modules.size(); ++i) {
    const request& asked = modules[i].asked;
    jobs.push_back(
        {{"name", asked.name},
         {"mlir", modules[i].module.mlir},
         {"output", folder.path() + "/" + std::to_string(i) + ".sv"},
         {"header",
          {"// SPDX-License-Identifier: Apache-2.0", "// SPDX-FileCopyrightText: The Peal authors", "//",
           "// Generated from " + shown_path(asked.header, where) + ", " + asked.function +
               ", by peal-hls; do not edit, run scripts/hls.",
           "// Family " + asked.family + ", period " + number(asked.period_ns) + " ns, " +
               std::to_string(modules[i].plan.stages) + (modules[i].plan.stages == 1 ? " stage, " : " stages, ") +
               (asked.free_running ? "free running: every clock is one step." : "valid and ready on both sides.")}}});
  }
  const char* const chosen = std::getenv("PEAL_PYTHON");
  const std::string list = folder.path() + "/jobs.json", venv = chosen ? chosen : where.source + "/.venv/bin/python";
  std::ofstream(list) << jobs.dump();
  const process_result run =
      run_process({chosen || fs::exists(venv) ? venv : "python3", where.compiler() + "/lower.py", list});
  if (run.missing || run.code == 3) { throw refusal("pycde (CIRCT) is missing in .venv; run scripts/setup --tests"); }
  if (run.code != 0) { throw std::runtime_error("CIRCT does not take what was made:\n" + run.output); }
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    std::ifstream from(folder.path() + "/" + std::to_string(i) + ".sv", std::ios::binary);
    std::ofstream to(outputs[i], std::ios::binary);
    to << from.rdbuf();
    if (!to) { throw refusal(outputs[i] + " cannot be written; choose another output"); }
  }
}

} // namespace peal::hls_compiler
