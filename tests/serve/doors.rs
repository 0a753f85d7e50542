//! Who is answered: browsers on this machine that ask to read, and nobody else.

use super::browser::Preview;
use super::support::SiteTest;

fn preview() -> (SiteTest, Preview) {
    let site = SiteTest::of("examples/mihon");
    let preview = Preview::of(&site);
    (site, preview)
}

#[test]
fn only_names_of_this_machine_are_answered() {
    let (_site, preview) = preview();
    let port = preview.address().port();
    let ask = |host: &str| {
        let words = format!("GET / HTTP/1.1\r\n{host}Connection: close\r\n\r\n");
        preview.ask(&words).status
    };
    assert!(preview.address().ip().is_loopback());
    for name in ["localhost", "127.0.0.1", "[::1]", "LocalHost"] {
        assert_eq!(ask(&format!("Host: {name}:{port}\r\n")), 200, "{name}");
    }
    for host in [
        "Host: attacker.example\r\n".to_owned(),
        format!("Host: attacker.example:{port}\r\n"),
        format!("Host: localhost.attacker.example:{port}\r\n"),
        format!("Host: 192.0.2.1:{port}\r\n"),
        "Host: localhost:1\r\n".to_owned(),
        "Host: localhost\r\n".to_owned(),
        format!("Host: localhost:{port}\r\nHost: attacker.example\r\n"),
        "Host: \r\n".to_owned(),
        String::new(),
    ] {
        assert!(matches!(ask(&host), 400 | 403), "{host}");
    }
    let absolute = format!(
        "GET http://attacker.example/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
    );
    assert_eq!(preview.ask(&absolute).status, 403);
}

#[test]
fn only_reading_is_allowed() {
    let (_site, preview) = preview();
    let port = preview.address().port();
    for method in [
        "POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "PATCH",
    ] {
        let words = format!(
            "{method} / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        let status = preview.ask(&words).status;
        assert!(matches!(status, 400 | 403 | 405), "{method}: {status}");
    }
    let get = preview.get("/");
    let head = preview.ask(&format!(
        "HEAD / HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
    ));
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), get.header("content-length"));
    assert_eq!(preview.ask("nonsense\r\n\r\n").status, 400);
}

#[test]
fn no_path_leaves_the_site() {
    let site = SiteTest::of("examples/mihon");
    std::fs::write(site.beside().join("secret.txt"), "secret").unwrap();
    site.put("content/static/known.txt", "known");
    #[cfg(unix)]
    {
        let secret = site.beside().join("secret.txt");
        let link = site.root().join("content/static/link.txt");
        std::os::unix::fs::symlink(secret, link).unwrap();
        let folder = site.root().join("content/static/all");
        std::os::unix::fs::symlink(site.beside(), folder).unwrap();
    }
    let preview = Preview::of(&site);
    assert_eq!(preview.get("/known.txt").text(), "known");
    for path in [
        "/../secret.txt",
        "/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/static/..%2f..%2f..%2fsecret.txt",
        "/mihon-shi/%2e%2e%2f%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/....//secret.txt",
        "//secret.txt",
        "/link.txt",
        "/all/secret.txt",
        "/content/site.toml",
        "/.kairan/last-good/site.tar",
        "/known.txt%00.html",
        "/known.txt/",
        "/%ff",
        "/_kairan/../known.txt",
        "/_kairan/nothing",
    ] {
        let answer = preview.get(path);
        assert!(
            matches!(answer.status, 400 | 404),
            "{path}: {}",
            answer.status
        );
        assert!(!String::from_utf8_lossy(&answer.body).contains("secret\n"));
        assert_ne!(answer.body, b"secret", "{path}");
    }
}

#[test]
#[cfg(unix)]
fn a_file_that_becomes_a_link_is_not_followed_outside() {
    let site = SiteTest::of("examples/mihon");
    std::fs::write(site.beside().join("secret.txt"), "secret").unwrap();
    site.put("content/static/known.txt", "known!");
    let preview = Preview::of(&site);
    assert_eq!(preview.get("/known.txt").text(), "known!");
    let place = site.root().join("content/static/known.txt");
    std::fs::remove_file(&place).unwrap();
    std::os::unix::fs::symlink(site.beside().join("secret.txt"), &place).unwrap();
    let answer = preview.until("/known.txt", |answer| answer.body != b"known!");
    assert_ne!(answer.body, b"secret");
}

#[test]
fn no_program_of_the_page_takes_the_servers_place() {
    let (_site, preview) = preview();
    let port = preview.address().port();
    let words = format!(
        "GET / HTTP/1.1\r\nHost: localhost:{port}\r\nService-Worker: script\r\nConnection: close\r\n\r\n"
    );
    assert_eq!(preview.ask(&words).status, 404);
}

#[test]
fn a_port_that_is_taken_is_not_used() {
    let site = SiteTest::of("examples/mihon");
    let first = Preview::of(&site);
    let wanted = first.address().port();
    let second = Preview::with(&site, wanted, false);
    assert_ne!(second.address().port(), wanted);
    assert_eq!(second.get("/").status, 200);
    assert_eq!(first.get("/").status, 200);
}
