//! Makes the program anew when a file of the default theme changes: it is compiled in.

fn main() {
    println!("cargo::rerun-if-changed=themes/default");
}
