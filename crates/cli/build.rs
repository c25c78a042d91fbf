//! Links the binary at a fixed address. Its tables hold tens of thousands of pointers to names; position-independent,
//! each would be relocated at every start, which costs more than tracing a small program.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
