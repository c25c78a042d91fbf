// From data/rows_kernel.const by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals)]

