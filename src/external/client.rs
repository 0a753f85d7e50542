//! The client that speaks HTTP. Whoever it is told to ask, it never connects to a private number: names are looked up
//! here, and what they lead to is looked at before anything is sent.

use std::time::Duration;

use ureq::config::Config;
use ureq::http::Uri;
use ureq::tls::TlsConfig;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Error, Proxy};

use super::{Options, Reach, address};

/// How an address is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Only what is said of it.
    Head,
    /// The whole, of which only the beginning is read.
    Get,
}

/// What a host said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The number.
    pub status: u16,
    /// Where a redirect leads.
    pub location: Option<String>,
    /// For how long the host wants to be left alone.
    pub retry_after: Option<Duration>,
}

/// Why a host said nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is none of this name.
    NoHost,
    /// It does not take the connection.
    NoConnection,
    /// Not in time.
    Timeout,
    /// Its certificate is not right.
    Certificate,
    /// What it said is no HTTP, or the address is none.
    Unreadable,
    /// Its name leads into an organisation's own network.
    Private,
}

/// Asks hosts.
pub trait Client: Sync {
    /// Asks once; follows nothing.
    fn ask(&self, method: Method, url: &str) -> Result<Answer, Failure>;
}

/// The web itself.
pub struct Web {
    agent: Agent,
}

impl Web {
    /// A client; an error where the proxy's address cannot be read.
    pub fn new(options: &Options) -> Result<Self, Error> {
        let proxy = options.proxy.as_deref().map(Proxy::new).transpose()?;
        let through_proxy = proxy.is_some();
        let site = &options.site;
        let version = env!("CARGO_PKG_VERSION");
        let config = Config::builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(options.timeout))
            .proxy(proxy)
            .max_idle_connections(0)
            .user_agent(format!("kairan/{version} (link check; {site})"))
            .tls_config(TlsConfig::default())
            .build();
        // Behind a proxy the only name looked up here is the proxy's own.
        let any = through_proxy || options.reach == Reach::Any;
        let resolver = PublicOnly {
            any,
            names: DefaultResolver::default(),
        };
        let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
        Ok(Self { agent })
    }
}

impl Client for Web {
    fn ask(&self, method: Method, url: &str) -> Result<Answer, Failure> {
        let answer = match method {
            Method::Head => self.agent.head(url).call(),
            Method::Get => self.agent.get(url).call(),
        };
        let answer = answer.map_err(|error| failure(&error))?;
        let text = |name| {
            answer
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
        };
        // A date instead of a number of seconds is later than anyone waits.
        let seconds = |value: &str| value.trim().parse().unwrap_or(u64::from(u32::MAX));
        Ok(Answer {
            status: answer.status().as_u16(),
            location: text("location").map(str::to_owned),
            retry_after: text("retry-after").map(|value| Duration::from_secs(seconds(value))),
        })
    }
}

fn failure(error: &Error) -> Failure {
    match error {
        Error::HostNotFound => Failure::NoHost,
        Error::Timeout(_) => Failure::Timeout,
        Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) => Failure::Certificate,
        Error::Other(other) if other.is::<NotPublic>() => Failure::Private,
        Error::Io(io) if is_about_tls(io) => Failure::Certificate,
        // The system says "no such name" as an error of input and output without a kind of its own.
        Error::Io(io) if io.to_string().contains("failed to lookup") => Failure::NoHost,
        Error::Io(_) | Error::ConnectionFailed | Error::ConnectProxyFailed(_) => {
            Failure::NoConnection
        }
        _ => Failure::Unreadable,
    }
}

fn is_about_tls(error: &std::io::Error) -> bool {
    let inner = error.get_ref().map(ToString::to_string).unwrap_or_default();
    inner.contains("certificate") || inner.contains("tls")
}

/// A name that leads to a private number.
#[derive(Debug)]
struct NotPublic;

impl std::fmt::Display for NotPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not an address of the public internet")
    }
}

impl std::error::Error for NotPublic {}

/// Looks names up and keeps only the public numbers, so that no name can lead us into our own network.
#[derive(Debug)]
struct PublicOnly {
    any: bool,
    names: DefaultResolver,
}

impl Resolver for PublicOnly {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.names.resolve(uri, config, timeout)?;
        if self.any {
            return Ok(found);
        }
        let mut public = self.empty();
        for place in found
            .iter()
            .filter(|place| !address::is_private(place.ip()))
        {
            public.push(*place);
        }
        if public.is_empty() {
            return Err(Error::Other(Box::new(NotPublic)));
        }
        Ok(public)
    }
}
