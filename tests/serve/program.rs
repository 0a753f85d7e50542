//! The program itself: what it says, and that it ends when it is told to.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};

use super::support::SiteTest;

#[test]
#[cfg(unix)]
fn the_program_says_where_it_is_and_ends_in_order() {
    let site = SiteTest::of("examples/mihon");
    let mut child = Command::new(env!("CARGO_BIN_EXE_kairan"))
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1759244400")
        .args(["serve", "--messages", "ja", "--port", "0", "--root"])
        .arg(site.root())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    out.read_line(&mut first).unwrap();
    assert!(first.starts_with("サイト: http://localhost:"), "{first}");
    let ended = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(ended.unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert!(
        rest.contains("/_kairan/") && rest.contains("下見を終わりました。"),
        "{rest}"
    );
}

#[test]
fn a_folder_that_is_not_there_is_trouble() {
    let site = SiteTest::empty();
    let done = Command::new(env!("CARGO_BIN_EXE_kairan"))
        .env_clear()
        .args(["serve", "--messages", "en", "--port", "0", "--root"])
        .arg(site.root().join("nowhere"))
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("cannot open the folder"));
}
