//! Which requests are answered at all. The server is for browsers on this machine: a page of another site that asks
//! through a name of its own (DNS rebinding), or sends its reader to change something here, is refused.

use hyper::header::{HOST, HeaderMap};
use hyper::{Method, Request, StatusCode};
use percent_encoding::percent_decode_str;

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It asks for another host.
    Host,
    /// It asks for more than to read.
    Method,
    /// Its path is none.
    Path,
}

impl Refused {
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Host => StatusCode::FORBIDDEN,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Path => StatusCode::BAD_REQUEST,
        }
    }
}

/// The decoded path of a request that may be answered; it begins with `/`.
pub(super) fn look<B>(request: &Request<B>, port: u16) -> Result<String, Refused> {
    let host = request.headers().get_all(HOST);
    let mut hosts = host.iter().map(|value| value.to_str().unwrap_or_default());
    let is_one = hosts.next().is_some_and(|host| is_ours(host, port)) && hosts.next().is_none();
    let other = request
        .uri()
        .authority()
        .map(|it| is_ours(it.as_str(), port));
    if !is_one || other == Some(false) {
        return Err(Refused::Host);
    }
    if *request.method() != Method::GET && *request.method() != Method::HEAD {
        return Err(Refused::Method);
    }
    path(request.uri().path()).ok_or(Refused::Path)
}

/// Whether a name with its port is this server's.
fn is_ours(host: &str, port: u16) -> bool {
    let (name, given) = match host.rsplit_once(':') {
        Some((name, given)) if !given.ends_with(']') => (name, given.parse().ok()),
        _ => (host, Some(80)),
    };
    let is_loopback =
        name.eq_ignore_ascii_case("localhost") || name == "127.0.0.1" || name == "[::1]";
    is_loopback && given == Some(port)
}

/// A path, decoded. Nothing for one that could mean another place than it says.
fn path(raw: &str) -> Option<String> {
    let path = percent_decode_str(raw).decode_utf8().ok()?;
    let is_odd = |c: char| c == '\\' || c.is_control();
    let climbs = path.split('/').any(|part| part == ".." || part == ".");
    (path.starts_with('/') && !climbs && !path.contains(is_odd)).then(|| path.into_owned())
}

/// Whether the request comes from a page of another site.
pub(super) fn is_foreign(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site");
    site.is_some_and(|site| site != "same-origin" && site != "none")
}

/// Whether a browser wants to install a program that answers in the site's place from then on.
pub(super) fn is_worker(headers: &HeaderMap) -> bool {
    headers.contains_key("service-worker")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_ours() {
        for host in [
            "localhost:4000",
            "127.0.0.1:4000",
            "[::1]:4000",
            "LOCALHOST:4000",
        ] {
            assert!(is_ours(host, 4000), "{host}");
        }
        for host in [
            "localhost",
            "localhost:4001",
            "example.jp:4000",
            "localhost.example.jp:4000",
            "127.0.0.1.nip.io:4000",
            "[::1]",
            "0.0.0.0:4000",
            "",
        ] {
            assert!(!is_ours(host, 4000), "{host}");
        }
        assert!(is_ours("localhost", 80));
    }

    #[test]
    fn a_path_means_what_it_says() {
        assert_eq!(path("/a/%E3%81%82.pdf").as_deref(), Some("/a/あ.pdf"));
        for raw in [
            "/../x",
            "/a/%2e%2e/x",
            "/a/..%2fx",
            "/%2e/x",
            "/a%5cx",
            "/a%00",
            "/%ff",
            "*",
        ] {
            assert_eq!(path(raw), None, "{raw}");
        }
    }
}
