// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The gateware in dependency levels, packages first, no file twice; paths are relative to this file (verilator -F rtl/peal.f).
// The technology comes in front of it: tech/<name>/tech.f. Board tops follow it: top/<board>/peal_top_<board>.sv.

// Level 0: the definition
gen/peal_wire_pkg.sv
gen/peal_map_pkg.sv
// Level 1: no knowledge of the tagger
common/peal_fifo.sv
common/peal_shift.sv
common/peal_synchroniser.sv
common/peal_cdc_fifo.sv
// Level 1: arithmetic and decisions, compiled from hls/kernels by scripts/hls
gen/hls/peal_hls_encoder_96.sv
gen/hls/peal_hls_encoder_192.sv
gen/hls/peal_hls_calibration_7.sv
gen/hls/peal_hls_calibration_8.sv
gen/hls/peal_hls_dead_time.sv
gen/hls/peal_hls_input_delay.sv
gen/hls/peal_hls_coarse.sv
gen/hls/peal_hls_sort_2.sv
gen/hls/peal_hls_sort_4.sv
gen/hls/peal_hls_sort_8.sv
gen/hls/peal_hls_sort_16.sv
gen/hls/peal_hls_loss_2.sv
gen/hls/peal_hls_loss_4.sv
gen/hls/peal_hls_loss_8.sv
gen/hls/peal_hls_loss_16.sv
gen/hls/peal_hls_serialise_2.sv
gen/hls/peal_hls_serialise_4.sv
gen/hls/peal_hls_serialise_8.sv
gen/hls/peal_hls_serialise_16.sv
gen/hls/peal_hls_framer.sv
gen/hls/peal_hls_crc.sv
// Level 2: blocks
gen/peal_map_regs.sv
tdc/peal_calibration.sv
tdc/peal_coarse.sv
tag/peal_input_delay.sv
tag/peal_sort.sv
tag/peal_loss.sv
tag/peal_row_fifo.sv
tag/peal_serialise.sv
tag/peal_counters.sv
link/peal_framer.sv
link/peal_control_port.sv
link/peal_fx2_bridge.sv
// Level 3: the tagger
top/peal_channel.sv
top/peal_control.sv
top/peal_core.sv
