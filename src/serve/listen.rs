//! Listens on this machine alone, on both kinds of address, and gives each request its answer.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use super::{State, route};
use crate::diag::trouble::Trouble;

/// How many ports after the wanted one are tried.
const TRIED: u16 = 20;
/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(15);
/// How many browsers' connections are open at once.
const AT_ONCE: usize = 256;

/// The open doors: the first one always, the other where the machine has that kind of address.
pub(super) struct Listeners {
    first: TcpListener,
    other: Option<TcpListener>,
}

impl Listeners {
    /// Where the first one is.
    pub(super) fn address(&self) -> std::io::Result<SocketAddr> {
        self.first.local_addr()
    }
}

/// Opens the wanted port, or the next one that is free on both addresses; 0 is any.
pub(super) fn bind(wanted: u16) -> anyhow::Result<Listeners> {
    let ports = (0..TRIED).filter_map(|more| wanted.checked_add(more));
    let tried = ports
        .filter(|_| wanted != 0)
        .chain(std::iter::repeat_n(0, 8));
    let mut last = None;
    for port in tried {
        match both(port) {
            Ok(listeners) => return Ok(listeners),
            Err(error) => last = Some(error),
        }
    }
    let error = last.map_or_else(|| anyhow::anyhow!("no port"), anyhow::Error::from);
    Err(error).with_context(|| {
        Trouble::new(
            format!("ポート {wanted} も、その次のポートも使えません。"),
            format!("neither port {wanted} nor those after it can be used"),
        )
    })
}

fn both(port: u16) -> std::io::Result<Listeners> {
    let first = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let port = first.local_addr()?.port();
    let other = match TcpListener::bind((Ipv6Addr::LOCALHOST, port)) {
        Ok(other) => Some(other),
        // `localhost` would lead browsers to somebody else.
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => return Err(error),
        Err(_) => None,
    };
    Ok(Listeners { first, other })
}

/// Answers until it is told to stop.
pub(super) fn run(listeners: Listeners, state: &Arc<State>, stopped: oneshot::Receiver<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(8)
        .build();
    // Without a runtime nothing is answered, which a browser tells.
    let Ok(runtime) = runtime else { return };
    runtime.block_on(async {
        tokio::select! {
            _ = stopped => {}
            _ = accept_all(listeners, state) => {}
        }
    });
    // A page that is being made is not waited for.
    runtime.shutdown_background();
}

async fn accept_all(listeners: Listeners, state: &Arc<State>) -> std::io::Result<()> {
    let port = listeners.address()?.port();
    let first = listening(listeners.first)?;
    let other = listeners.other.map(listening).transpose()?;
    let mut open = JoinSet::new();
    loop {
        let accepted = match &other {
            Some(other) => tokio::select! {
                accepted = first.accept() => accepted,
                accepted = other.accept() => accepted,
            },
            None => first.accept().await,
        };
        while open.try_join_next().is_some() {}
        match accepted {
            Ok((stream, from)) if is_here(from.ip()) && open.len() < AT_ONCE => {
                open.spawn(connection(stream, port, Arc::clone(state)));
            }
            Ok(_) => {}
            // Too many open files, for example: others are closed in a moment.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

fn listening(listener: TcpListener) -> std::io::Result<tokio::net::TcpListener> {
    listener.set_nonblocking(true)?;
    tokio::net::TcpListener::from_std(listener)
}

fn is_here(from: IpAddr) -> bool {
    from.is_loopback()
}

async fn connection(stream: TcpStream, port: u16, state: Arc<State>) {
    // A page is one small piece: it need not wait for more.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let state = Arc::clone(&state);
        async move { Ok::<_, Infallible>(route::answer(request, port, state).await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    // A browser that goes away is no trouble.
    drop(served);
}

/// Waits for Ctrl-C, or for the system to end the program.
pub(super) async fn until_ended() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    // Without a signal to wait for, the program ends as any other.
    let _ = tokio::signal::ctrl_c().await;
}
