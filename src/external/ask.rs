//! What became of one address: HEAD, then GET where HEAD says no; redirects followed a few steps.

use std::sync::atomic::Ordering;
use std::thread;

use super::client::{Answer, Failure, Method};
use super::{Doubt, Reach, Round, Verdict, address};

/// How many redirects are followed.
const STEPS: usize = 6;

/// Where an address led in the end.
struct End {
    url: String,
    status: u16,
    /// Every redirect on the way was for good.
    for_good: bool,
}

/// Asks for one address.
pub(super) fn one(round: &Round<'_>, url: &str) -> Verdict {
    let end = match follow(round, url) {
        Ok(end) => end,
        Err(why) => return Verdict::Unsure { why },
    };
    match end.status {
        404 | 410 => Verdict::Gone { status: end.status },
        200..=299 if end.url != url && end.for_good => moved(url, end.url),
        200..=299 => secure(round, url, &end),
        status => Verdict::Unsure {
            why: Doubt::Status { status },
        },
    }
}

fn moved(from: &str, to: String) -> Verdict {
    if address::as_https(from).is_some_and(|https| https == to) {
        Verdict::Https { to }
    } else {
        Verdict::Moved { to }
    }
}

/// Whether an address that answers under `http` does so under `https`, too.
fn secure(round: &Round<'_>, url: &str, end: &End) -> Verdict {
    let candidate = address::as_https(url).filter(|_| end.url == url);
    let Some(candidate) = candidate else {
        return Verdict::Fine;
    };
    match follow(round, &candidate) {
        Ok(end) if end.url == candidate && (200..300).contains(&end.status) => {
            Verdict::Https { to: candidate }
        }
        _ => Verdict::Fine,
    }
}

fn follow(round: &Round<'_>, from: &str) -> Result<End, Doubt> {
    let mut end = End {
        url: from.to_owned(),
        status: 0,
        for_good: true,
    };
    for _ in 0..STEPS {
        let answer = ask(round, &end.url)?;
        end.status = answer.status;
        if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) {
            return Ok(end);
        }
        let next = answer.location.and_then(|to| address::join(&end.url, &to));
        end.for_good &= matches!(answer.status, 301 | 308);
        end.url = next.ok_or(Doubt::Redirects)?;
        let host = address::host(&end.url).ok_or(Doubt::Redirects)?;
        // A public host must not send us into the network that we stand in.
        if round.options.reach == Reach::Public && address::is_private_host(host) {
            return Err(Doubt::Redirects);
        }
    }
    Err(Doubt::Redirects)
}

/// One answer. Some hosts do not know HEAD, or answer it otherwise than GET: their no is asked for again.
fn ask(round: &Round<'_>, url: &str) -> Result<Answer, Doubt> {
    let answer = patient(round, Method::Head, url)?;
    match answer.status {
        0..=399 | 429 | 503 => Ok(answer),
        _ => patient(round, Method::Get, url),
    }
}

/// One answer; where the host asks for a short wait, that of the second time.
fn patient(round: &Round<'_>, method: Method, url: &str) -> Result<Answer, Doubt> {
    let host = address::host(url).ok_or(Doubt::Unreadable)?;
    let turn = round.gate.enter(host).ok_or(Doubt::Later)?;
    let answer = request(round, method, url)?;
    if !matches!(answer.status, 429 | 503) {
        return Ok(answer);
    }
    let Some(wait) = answer.retry_after else {
        return Ok(answer);
    };
    if wait > round.options.patience {
        turn.close();
        return Ok(answer);
    }
    thread::sleep(wait.max(round.options.pause));
    let again = request(round, method, url)?;
    if matches!(again.status, 429 | 503) {
        turn.close();
    }
    Ok(again)
}

fn request(round: &Round<'_>, method: Method, url: &str) -> Result<Answer, Doubt> {
    let answer = round.client.ask(method, url);
    if !matches!(
        answer,
        Err(Failure::NoHost | Failure::NoConnection | Failure::Timeout | Failure::Certificate)
    ) {
        round.answered.fetch_add(1, Ordering::SeqCst);
    }
    answer.map_err(|failure| match failure {
        Failure::NoHost => Doubt::NoHost,
        Failure::NoConnection => Doubt::NoConnection,
        Failure::Timeout => Doubt::Timeout,
        Failure::Certificate => Doubt::Certificate,
        Failure::Private => Doubt::Inside,
        Failure::Unreadable => Doubt::Unreadable,
    })
}
