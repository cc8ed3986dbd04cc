// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal-hls: command line. Exit code 0: done; 1: a fault of the tools; 2: the kernel or the request is refused.
#include "compiler/close.hpp"
#include "compiler/compile.hpp"
#include "compiler/process.hpp"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <toml++/toml.h>

using namespace peal::hls_compiler;

namespace {

struct options {
  request asked;
  std::string output, mlir, report, graph, batch, registered = "yes";
  bool quiet = false, close = false;
  int rounds = 6;
};

void write_file(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out) { throw refusal(path + " cannot be written; choose another place"); }
}

void draw(const compiled& of, const std::string& path) {
  const temporary_folder folder;
  write_file(folder.path() + "/graph.dot", report_dot(of));
  const process_result run = run_process({"dot", "-Tsvg", folder.path() + "/graph.dot", "-o", path});
  if (run.missing) { throw refusal("dot (Graphviz) does not start; run scripts/setup --tests"); }
  if (run.code != 0) { throw std::runtime_error("dot: " + run.output); }
}

/// The kernels of a list; headers are named relative to its folder.
std::vector<request> read_list(const std::string& path) {
  std::vector<request> result;
  if (!std::filesystem::exists(path)) {
    throw refusal(path + ": no such list; write [[kernel]] entries with name, header, function, family and period");
  }
  toml::table table;
  try {
    table = toml::parse_file(path);
  } catch (const toml::parse_error& fault) {
    throw refusal(path + ":" + std::to_string(fault.source().begin.line) + ": " + std::string(fault.description()));
  }
  const toml::array* kernels = table["kernel"].as_array();
  for (std::size_t i = 0; kernels && i < kernels->size(); ++i) {
    const toml::table& k = *(*kernels)[i].as_table();
    const auto text = [&](const char* key) {
      const auto value = k[key].value<std::string>();
      if (!value) { throw refusal(path + ":" + std::to_string(k.source().begin.line) + ": a kernel without " + key); }
      return *value;
    };
    request r;
    r.name = text("name"), r.function = text("function"), r.family = text("family");
    r.header = (std::filesystem::path(path).parent_path() / text("header")).lexically_normal().string();
    r.period_ns = k["period"].value<double>().value_or(0);
    r.stages = static_cast<int>(k["stages"].value<std::int64_t>().value_or(request::fewest));
    r.free_running = k["free_running"].value<bool>().value_or(false);
    r.inputs_registered = k["inputs_registered"].value<bool>().value_or(true);
    result.push_back(std::move(r));
  }
  return result;
}

void run_batch(const options& o, const locations& where) {
  std::vector<compiled> modules;
  std::vector<std::string> files;
  for (const request& asked : read_list(o.batch)) {
    modules.push_back(compile_kernel(asked, where));
    files.push_back(o.output + "/" + asked.name + ".sv");
  }
  std::filesystem::create_directories(o.output);
  lower(modules, files, where);
  if (!o.report.empty()) { std::filesystem::create_directories(o.report); }
  for (const compiled& m : modules) {
    if (!o.report.empty()) { write_file(o.report + "/" + m.asked.name + ".json", report_json(m, where)); }
    if (!o.quiet) { std::cout << report_text(m); }
  }
}

void run_one(const options& o, const locations& where) {
  const compiled module =
      o.close ? close_timing(o.asked, o.rounds, where, [](const std::string& line) { std::cout << line << std::endl; })
              : compile_kernel(o.asked, where);
  if (!o.mlir.empty()) { write_file(o.mlir, module.module.mlir); }
  if (!o.report.empty()) { write_file(o.report, report_json(module, where)); }
  if (!o.graph.empty()) { draw(module, o.graph); }
  if (!o.output.empty()) { lower({module}, {o.output}, where); }
  if (!o.quiet) { std::cout << report_text(module); }
}

} // namespace

int main(int argc, char** argv) {
  options o;
  locations where{PEAL_SOURCE_DIR};
  CLI::App app{"Compiles a C++ step function to SystemVerilog", "peal-hls"};
  app.add_option("header", o.asked.header, "header of the kernel");
  app.add_option("function", o.asked.function, "its step function, e.g. peal::hls::sort::step<8>");
  app.add_option("--name", o.asked.name, "module (default: peal_<namespace of the function>)");
  app.add_option("--family", o.asked.family, "delay table: hx8k, up5k or ecp5")->default_val("hx8k");
  app.add_option("--period-ns", o.asked.period_ns, "clock period to meet")->default_val(10.0);
  app.add_option("--stages", o.asked.stages,
                 "ranks of registers, exactly; 0 = combinational outputs (default: the fewest that meet the period)")
      ->check(CLI::Range(0, 1000));
  app.add_flag("--free-running", o.asked.free_running, "no valid and ready: every clock is one step");
  app.add_option("--inputs-registered", o.registered, "do the inputs come straight from registers")
      ->check(CLI::IsMember({"yes", "no"}));
  app.add_flag("--close", o.close,
               "place and route on the part, and again with more stages until the period is met there");
  app.add_option("--rounds", o.rounds, "of --close, at most")->default_val(6)->check(CLI::Range(1, 50));
  app.add_option("-o,--output", o.output, "SystemVerilog file; with --batch a folder");
  app.add_option("--mlir", o.mlir, "also write the CIRCT text");
  app.add_option("--report", o.report, "also write a report as JSON; with --batch a folder");
  app.add_option("--graph", o.graph, "also draw the scheduled data flow (SVG)");
  app.add_option("--batch", o.batch, "list of kernels (TOML) to compile in one run");
  app.add_option("--source", where.source, "folder of the project")->default_val(PEAL_SOURCE_DIR);
  app.add_option("--include", o.asked.include, "folder for the headers a kernel includes (default: where it lies)");
  app.add_option("--clang", o.asked.clang, "clang++ 16 (default: the one found when this was built)");
  app.add_flag("--quiet", o.quiet, "print nothing");
  CLI11_PARSE(app, argc, argv);
  o.asked.inputs_registered = o.registered == "yes";
  try {
    if (!o.batch.empty()) {
      if (o.output.empty()) { throw refusal("--batch needs --output FOLDER"); }
      if (o.close) { throw refusal("--close works on one kernel; write its stages into the list"); }
      run_batch(o, where);
      return 0;
    }
    if (o.asked.header.empty() || o.asked.function.empty()) {
      throw refusal("name a header and a step function, or --batch LIST.toml (peal-hls --help)");
    }
    if (o.asked.name.empty()) {
      const std::string scope = o.asked.function.substr(0, o.asked.function.rfind("::"));
      o.asked.name = "peal_" + scope.substr(scope.rfind(':') + 1);
    }
    run_one(o, where);
  } catch (const refusal& reason) {
    std::cerr << "peal-hls: " << reason.what() << "\n";
    return 2;
  } catch (const std::exception& fault) {
    std::cerr << "peal-hls: " << fault.what() << "\n";
    return 1;
  }
  return 0;
}
