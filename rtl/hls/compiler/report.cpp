// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compile.hpp"

#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace peal::hls_compiler {

namespace {

using json = nlohmann::ordered_json;

struct tally {
  unsigned count = 0, bits = 0;
};

bool is_operator(const node &n) { return !is_wire(n.kind) && n.kind != op::constant && n.kind != op::input && n.kind != op::state; }

unsigned operand_width(const graph &g, const node &n) { return n.args.empty() ? n.width : std::max(n.width, g[n.args.back()].width); }

std::vector<bool> live_nodes(const design &d) {
  std::vector<bool> live(d.values.size(), false);
  for (const node_id root : d.roots()) live[static_cast<std::size_t>(root)] = true;
  for (std::size_t i = d.values.size(); i-- > 0;)
    if (live[i])
      for (const node_id arg : d.values[static_cast<node_id>(i)].args) live[static_cast<std::size_t>(arg)] = true;
  return live;
}

std::map<std::string, tally> operators(const design &d) {
  std::map<std::string, tally> result;
  const std::vector<bool> live = live_nodes(d);
  for (std::size_t i = 0; i < d.values.size(); ++i) {
    const node &n = d.values[static_cast<node_id>(i)];
    if (!live[i] || !is_operator(n)) continue;
    tally &t = result[op_name(n.kind)];
    ++t.count;
    t.bits += operand_width(d.values, n);
  }
  return result;
}

double rounded(double ns) { return static_cast<double>(static_cast<long>(ns * 100 + 0.5)) / 100; }

json ports_json(const std::vector<port> &ports, const std::vector<field> &fields) {
  json list = json::array();
  for (const port &p : ports) {
    json elements = json::array();
    for (const int f : p.fields) elements.push_back({{"path", fields[static_cast<std::size_t>(f)].path}, {"width", fields[static_cast<std::size_t>(f)].width}});
    list.push_back({{"port", p.name}, {"width", p.width}, {"fields", elements}});
  }
  return list;
}

} // namespace

std::string report_json(const compiled &of, const locations &) {
  const request &asked = of.asked;
  json report = {{"name", asked.name},
                 {"function", asked.function},
                 {"family", asked.family},
                 {"period_ns", asked.period_ns},
                 {"free_running", asked.free_running},
                 {"stages", of.plan.stages},
                 {"estimate_ns", rounded(of.plan.estimate_ns)}};
  json per_stage = json::array();
  for (const double ns : of.plan.stage_ns) per_stage.push_back(rounded(ns));
  report["stage_ns"] = per_stage;
  report["types"] = {{"in", of.step.input_type}, {"out", of.step.output_type}, {"state", of.step.state_type}};
  report["inputs"] = ports_json(of.module.inputs, of.step.inputs);
  report["outputs"] = ports_json(of.module.outputs, of.step.outputs);
  report["state"] = json::array();
  for (std::size_t s = 0; s < of.step.state.size(); ++s) {
    const field &f = of.step.state[s];
    report["state"].push_back({{"path", f.path}, {"width", f.width}, {"reset", f.reset.hex()}, {"stage", of.plan.state_stage[s]}});
  }
  for (const auto &[kind, t] : operators(of.step)) report["operators"][kind] = {{"count", t.count}, {"bits", t.bits}};
  const unsigned valid = asked.free_running ? 0 : static_cast<unsigned>(of.plan.stages);
  report["registers"] = {{"pipeline_bits", of.module.pipeline_bits}, {"state_bits", of.module.state_bits}, {"valid_bits", valid}};
  report["longest_path"] = json::array();
  for (const node_id id : of.plan.critical) {
    const node &n = of.step.values[id];
    if (!is_operator(n)) continue;
    report["longest_path"].push_back({{"operator", op_name(n.kind)},
                                      {"width", operand_width(of.step.values, n)},
                                      {"line", of.step.values.text(n.where)},
                                      {"name", n.name},
                                      {"ready_ns", rounded(of.plan.ready[static_cast<std::size_t>(id)].last)}});
  }
  return report.dump(2) + "\n";
}

std::string report_text(const compiled &of) {
  char line[256];
  std::string text;
  const auto put = [&](auto... values) {
    std::snprintf(line, sizeof line, values...);
    text += line;
  };
  put("%s: %s\n", of.asked.name.c_str(), of.asked.function.c_str());
  put("  stages     %d, %s\n", of.plan.stages, of.asked.free_running ? "free running" : "valid and ready");
  put("  period     %.2f ns estimated, %.2f ns asked, %s; per stage", of.plan.estimate_ns, of.asked.period_ns, of.asked.family.c_str());
  for (const double ns : of.plan.stage_ns) put(" %.2f", ns);
  put("\n  registers  %u pipeline, %u state, %d valid\n", of.module.pipeline_bits, of.module.state_bits, of.asked.free_running ? 0 : of.plan.stages);
  text += "  operators ";
  for (const auto &[kind, t] : operators(of.step)) put(" %u %s (%u bits)", t.count, kind.c_str(), t.bits);
  text += "\n  longest path\n";
  for (const node_id id : of.plan.critical) {
    const node &n = of.step.values[id];
    if (is_operator(n))
      put("    %6.2f ns  %-5s %3u bits  %-24s %s\n", of.plan.ready[static_cast<std::size_t>(id)].last, op_name(n.kind), operand_width(of.step.values, n),
          of.step.values.text(n.where).c_str(), n.name.c_str());
  }
  return text;
}

std::string report_dot(const compiled &of) {
  const graph &g = of.step.values;
  const std::vector<bool> live = live_nodes(of.step);
  const std::set<node_id> critical(of.plan.critical.begin(), of.plan.critical.end());
  std::string clusters, edges;
  const auto name = [](node_id id) { return "n" + std::to_string(id); };
  // Wires have no box: an edge runs from operator to operator.
  const auto sources = [&](node_id id, auto &&self, std::set<node_id> &into) -> void {
    const node &n = g[id];
    if (n.kind == op::constant) return;
    if (!is_wire(n.kind)) {
      into.insert(id);
      return;
    }
    for (const node_id arg : n.args) self(arg, self, into);
  };
  const auto connect = [&](node_id from_node, const std::string &to, int stage, const char *extra) {
    std::set<node_id> from;
    sources(from_node, sources, from);
    for (const node_id f : from) {
      const int ranks = stage - of.plan.stage[static_cast<std::size_t>(f)];
      edges += "  " + name(f) + " -> " + to + " [" + (ranks > 0 ? "color=\"#4477aa\", label=\"" + std::to_string(ranks) + "\", " : "") + extra + "];\n";
    }
  };
  for (int stage = 0; stage < of.plan.stages; ++stage) {
    char title[64];
    std::snprintf(title, sizeof title, "stage %d: %.2f ns", stage + 1, of.plan.stage_ns[static_cast<std::size_t>(stage)]);
    clusters += "  subgraph cluster_" + std::to_string(stage) + " {\n    label=\"" + title + "\"; style=filled; color=\"#eef2f7\";\n";
    for (std::size_t i = 0; i < g.size(); ++i) {
      const node_id id = static_cast<node_id>(i);
      const node &n = g[id];
      if (!live[i] || is_wire(n.kind) || n.kind == op::constant || of.plan.stage[i] != stage) continue;
      std::string label, style = "shape=box, style=filled, fillcolor=white";
      if (n.kind == op::input) {
        label = of.step.inputs[static_cast<std::size_t>(n.index)].path, style = "shape=invhouse, style=filled, fillcolor=\"#ddeedd\"";
      } else if (n.kind == op::state) {
        label = of.step.state[static_cast<std::size_t>(n.index)].path, style = "shape=box3d, style=filled, fillcolor=\"#f6e3b4\"";
      } else {
        label = (n.name.empty() ? "" : n.name + "\\n") + std::string(op_name(n.kind));
        for (const node_id arg : n.args)
          if (g.is_constant(arg)) label += " " + g[arg].value.hex();
        label += "\\n" + g.text(n.where);
      }
      label += " : " + std::to_string(n.width);
      if (critical.count(id)) style += ", color=\"#cc3311\", penwidth=2";
      clusters += "    " + name(id) + " [label=\"" + label + "\", " + style + "];\n";
      if (is_operator(n))
        for (const node_id arg : n.args) connect(arg, name(id), stage, "");
    }
    clusters += "  }\n";
  }
  for (std::size_t s = 0; s < of.step.state.size(); ++s)
    if (live[static_cast<std::size_t>(of.step.state[s].node)])
      connect(of.step.state[s].next, name(of.step.state[s].node), of.plan.state_stage[s], "constraint=false, color=\"#bb8800\"");
  for (std::size_t o = 0; o < of.step.outputs.size(); ++o) {
    const field &f = of.step.outputs[o];
    clusters += "  out" + std::to_string(o) + " [label=\"" + f.path + " : " + std::to_string(f.width) + "\", shape=house, style=filled, fillcolor=\"#ddeedd\"];\n";
    connect(f.node, "out" + std::to_string(o), of.plan.stages, "");
  }
  return "digraph \"" + of.asked.name + "\" {\n  rankdir=TB; ranksep=0.35; nodesep=0.2; fontname=\"Helvetica\";\n  label=\"" + of.asked.name +
         ": blue edges cross that many ranks of registers, yellow ones write the state, the red path is the longest\";\n"
         "  node [fontname=\"Helvetica\", fontsize=10, margin=\"0.08,0.04\"]; edge [fontname=\"Helvetica\", fontsize=9, arrowsize=0.6];\n" +
         clusters + edges + "}\n";
}

} // namespace peal::hls_compiler
