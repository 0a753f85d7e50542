//! The `kairan` program: hands the command line to the library and turns its answer into an exit code.

/// Views and template values are many small pieces, which this allocator gives and takes in less time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    kairan::cli::run()
}
