//! Addresses of the web as texts, and which of them lie outside the public internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::Url;

/// The form under which an address is known: the standard's own, without a fragment. None where it is no address of
/// the web. <https://url.spec.whatwg.org/>
pub fn canonical(url: &str) -> Option<String> {
    whole(Url::parse(url.trim()).ok()?)
}

fn whole(mut url: Url) -> Option<String> {
    let is_web = matches!(url.scheme(), "http" | "https");
    let is_anonymous = url.username().is_empty() && url.password().is_none();
    url.set_fragment(None);
    (is_web && is_anonymous).then(|| url.to_string())
}

/// Host of an address in the form of [`canonical`], without port or brackets.
pub fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = match authority.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next()?,
        None => authority.split(':').next()?,
    };
    (!host.is_empty()).then_some(host)
}

/// The same address under `https`; none where it is so already or names a port.
pub fn as_https(url: &str) -> Option<String> {
    let rest = url.strip_prefix("http://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    (!authority.contains(':')).then(|| format!("https://{rest}"))
}

/// Where a `Location` leads, in the form of [`canonical`].
pub fn join(from: &str, to: &str) -> Option<String> {
    whole(Url::parse(from).ok()?.join(to.trim()).ok()?)
}

/// Whether a host is, by its name or number, not one of the public internet. A public name may still lead to a
/// private number: that is seen when it is looked up.
pub fn is_private_host(host: &str) -> bool {
    if let Ok(ip) = host.parse::<IpAddr>() {
        return is_private(ip);
    }
    let name = host.trim_end_matches('.').to_ascii_lowercase();
    let last = name.rsplit('.').next().unwrap_or_default();
    // Numbers in disguise, such as `2130706433`, which the standard's form would show.
    let numeric = last.starts_with(|c: char| c.is_ascii_digit());
    numeric || !name.contains('.') || INSIDE.contains(&last) || name.ends_with(".home.arpa")
}

/// The last parts of names that no public server answers to.
const INSIDE: [&str; 9] = [
    "localhost",
    "local",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "localdomain",
    "lgwan",
];

/// Whether a number is not one of the public internet: this machine, an organisation's own network, and what the
/// registries keep for special use. <https://www.iana.org/assignments/iana-ipv4-special-registry/>
pub fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_private_v4(ip),
        IpAddr::V6(ip) => is_private_v6(ip),
    }
}

fn is_private_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || ip.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (18..20).contains(&b))
}

fn is_private_v6(ip: Ipv6Addr) -> bool {
    let within = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_private_v4(Ipv4Addr::new(a, b, c, d))
    };
    match ip.segments() {
        // IPv4 within IPv6: mapped, translated, 6to4.
        [0, 0, 0, 0, 0, 0xffff, high, low]
        | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
        | [0x2002, high, low, ..] => within(high, low),
        // Only 2000::/3 is given out to the public; of it, Teredo and documentation are not.
        [0x2001, 0 | 0x0db8, ..] | [0x3fff, ..] => true,
        [first, ..] => !(0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_form() {
        let same = |url: &str, is: &str| assert_eq!(canonical(url).as_deref(), Some(is), "{url}");
        same("HTTPS://Example.JP", "https://example.jp/");
        same(
            "https://a.jp/在宅?q=あ#費用",
            "https://a.jp/%E5%9C%A8%E5%AE%85?q=%E3%81%82",
        );
        same("https://a.jp/%e3%81%82", "https://a.jp/%e3%81%82");
        same("http://a.jp?x=1", "http://a.jp/?x=1");
        for other in [
            "mailto:a@b.jp",
            "//a.jp/",
            "ftp://a.jp/",
            "https://",
            "https://u@a.jp/",
            "文",
        ] {
            assert_eq!(canonical(other), None, "{other}");
        }
    }

    #[test]
    fn a_location_may_be_relative() {
        let from = "https://a.jp/x/y/z.html?q=1";
        let same = |to: &str, is: &str| assert_eq!(join(from, to).as_deref(), Some(is), "{to}");
        same("https://b.jp", "https://b.jp/");
        same("//b.jp/c", "https://b.jp/c");
        same("/c?d#e", "https://a.jp/c?d");
        same("c", "https://a.jp/x/y/c");
        same("../c/./d/..", "https://a.jp/x/c/");
        same("?r=2", "https://a.jp/x/y/z.html?r=2");
        assert_eq!(join(from, "javascript:alert(1)"), None);
        assert_eq!(join(from, "file:///etc/passwd"), None);
    }

    #[test]
    fn what_is_not_of_the_public_internet_is_known() {
        let private = [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "2130706433",
            "0x7f.1",
            "127.1",
            "localhost",
            "a.localhost",
            "intra",
            "www.city.local",
            "db.internal",
            "www.example.lgwan",
            "localhost.",
        ];
        for host in private {
            assert!(is_private_host(host), "{host}");
        }
        for host in [
            "www.mhlw.go.jp",
            "8.8.8.8",
            "2400:cb00::1",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
            "a.lg.jp",
        ] {
            assert!(!is_private_host(host), "{host}");
        }
    }

    #[test]
    fn hosts_and_the_safe_form() {
        assert_eq!(host("https://[::1]:80/x"), Some("::1"));
        assert_eq!(host("http://a.jp:8080/x"), Some("a.jp"));
        assert_eq!(as_https("http://a.jp/x").as_deref(), Some("https://a.jp/x"));
        assert_eq!(as_https("http://a.jp:8080/x"), None);
        assert_eq!(as_https("https://a.jp/x"), None);
    }
}
