// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal_sim_pages [--check] docs: the page of docs that is made from the simulation.
#include "apps/pages.hpp"
#include "sim/app/sim_report.hpp"

int main(int argc, char** argv) {
  return peal::app::run_pages(argc, argv, {{"sim-keys.md", peal::sim::app::sim_keys_document()}});
}
