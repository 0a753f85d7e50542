//! From a request to its answer.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::{Request, Response, StatusCode};
use tokio::sync::{mpsc, watch};

use super::guard::{self, Refused};
use super::page::{self, View};
use super::stream::Content;
use super::words::{asked, pick};
use super::{Order, Phase, State, front, kinds, overlay};
use crate::diag::Language;
use crate::pipeline::live::{Changed, Shown};

/// Where the page for staff is.
pub(super) const FRONT: &str = "/_kairan/";

/// How long a request waits for a change that is being followed.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often a quiet line is shown to be open.
const BEAT: Duration = Duration::from_secs(15);

const SCRIPT: &str = include_str!("live.js");
const STYLE: &str = include_str!("staff.css");

/// Answers one request.
pub(super) async fn answer(
    request: Request<Incoming>,
    port: u16,
    state: Arc<State>,
) -> Response<Content> {
    let language = asked(request.headers(), state.language);
    let path = match guard::look(&request, port) {
        Ok(path) => path,
        Err(refused) => return refuse(refused, language),
    };
    if guard::is_worker(request.headers()) {
        return text(StatusCode::NOT_FOUND, "text/plain; charset=utf-8", "");
    }
    if let Some(own) = path.strip_prefix(FRONT) {
        return ours(own, &request, state, language).await;
    }
    if path == FRONT.trim_end_matches('/') {
        return elsewhere(FRONT);
    }
    settled(&state).await;
    let mut view = viewed(&state, path.clone(), language).await;
    if matches!(view, Some(View::Changed)) {
        // A file was written whose event is still to come, or what was made of it is gone.
        state
            .orders
            .give(Order::Touched(super::watch::Touched::settled(
                Changed::all(),
            )));
        settled(&state).await;
        view = viewed(&state, path, language).await;
    }
    match view {
        Some(View::Page(status, html)) => {
            text(status, "text/html; charset=utf-8", page::with_script(&html))
        }
        Some(View::File(path, bytes)) => text(StatusCode::OK, kinds::of(&path), bytes),
        Some(View::Elsewhere(to)) => elsewhere(&to),
        Some(View::Changed) | None => text(
            StatusCode::SERVICE_UNAVAILABLE,
            "text/plain; charset=utf-8",
            pick(language, "もう一度開いてください。", "Please try again."),
        ),
    }
}

/// What is of the preview itself.
async fn ours(
    path: &str,
    request: &Request<Incoming>,
    state: Arc<State>,
    language: Language,
) -> Response<Content> {
    let query = Query::of(request.uri().query().unwrap_or_default());
    match path {
        "live.js" => text(StatusCode::OK, kinds::of("live.js"), SCRIPT),
        "staff.css" => text(StatusCode::OK, kinds::of("staff.css"), STYLE),
        "events" => events(state, query, language),
        "findings" => {
            settled(&state).await;
            let shown = state.shown();
            let address = below(&shown, query.get("page").unwrap_or_default());
            let list = move || overlay::of_page(&shown, &address, language);
            html(tokio::task::spawn_blocking(list).await.ok())
        }
        "" => {
            if let Some(day) = query.get("date") {
                if guard::is_foreign(request.headers()) {
                    return refuse(Refused::Host, language);
                }
                return choose(&state, day, language).await;
            }
            settled(&state).await;
            let shown = state.shown();
            let page = move || front::page(&shown, None, language);
            html(
                tokio::task::spawn_blocking(page)
                    .await
                    .ok()
                    .map(|page| page::with_script(&page)),
            )
        }
        _ => text(StatusCode::NOT_FOUND, "text/plain; charset=utf-8", ""),
    }
}

/// Looks at the site as of another day; an empty one is that of the site itself.
async fn choose(state: &Arc<State>, day: &str, language: Language) -> Response<Content> {
    let day = day.trim();
    let set = if day.is_empty() {
        None
    } else if let Ok(day) = day.parse() {
        Some(day)
    } else {
        let shown = state.shown();
        let wrong = day.to_owned();
        let page = move || front::page(&shown, Some(&wrong), language);
        let page = tokio::task::spawn_blocking(page).await.unwrap_or_default();
        return text(StatusCode::BAD_REQUEST, "text/html; charset=utf-8", page);
    };
    state.orders.give(Order::Day(set));
    settled(state).await;
    let mut response = elsewhere(FRONT);
    *response.status_mut() = StatusCode::SEE_OTHER;
    response
}

/// Waits until what changed is followed.
async fn settled(state: &State) {
    let mut phase = state.orders.phase.subscribe();
    let done = phase.wait_for(|phase| phase.pending == 0);
    // What takes longer is shown as it was.
    let _ = tokio::time::timeout(PATIENCE, done).await;
}

async fn viewed(state: &State, path: String, language: Language) -> Option<View> {
    let shown = state.shown();
    let make = move || page::view(&shown, &path, language);
    tokio::task::spawn_blocking(make).await.ok()
}

/// The address of a path below the site's base, decoded.
fn below(shown: &Shown, path: &str) -> String {
    let base = shown.base().trim_end_matches('/');
    path.strip_prefix(base).unwrap_or(path).to_owned()
}

/// A line on which a page hears that it changed.
fn events(state: Arc<State>, query: Query, language: Language) -> Response<Content> {
    let (words, coming) = mpsc::channel(4);
    tokio::spawn(speak(state, query, language, words));
    let mut response = Response::new(Content::Coming(coming));
    set(&mut response, "text/event-stream");
    response
}

async fn speak(state: Arc<State>, query: Query, language: Language, words: mpsc::Sender<Bytes>) {
    let path = query.get("page").unwrap_or("/").to_owned();
    let mut is = query.get("is").unwrap_or_default().to_owned();
    let mut phase = state.orders.phase.subscribe();
    // A page that came before the server began anew may be an old one.
    let mut known: Option<Phase> = None;
    loop {
        let now = *phase.borrow_and_update();
        let differs =
            known.is_none_or(|known| (known.round, known.looked) != (now.round, now.looked));
        if differs && now.pending == 0 {
            let mark = marked(&state, path.clone(), language).await;
            let word = if mark == is { "same" } else { "changed" };
            is = mark;
            known = Some(now);
            let word = format!("event: {word}\ndata: {}\n\n", now.round);
            if words.send(word.into()).await.is_err() {
                return;
            }
        }
        if !heard(&mut phase, &words).await {
            return;
        }
    }
}

/// Waits for the next change. Says whether anybody still listens.
async fn heard(phase: &mut watch::Receiver<Phase>, words: &mpsc::Sender<Bytes>) -> bool {
    loop {
        tokio::select! {
            changed = phase.changed() => return changed.is_ok(),
            () = words.closed() => return false,
            () = tokio::time::sleep(BEAT) => {
                if words.send(Bytes::from_static(b":\n\n")).await.is_err() {
                    return false;
                }
            }
        }
    }
}

/// What tells the version of a page that is shown at a path.
async fn marked(state: &State, path: String, language: Language) -> String {
    if path == FRONT {
        let shown = state.shown();
        let page = move || page::mark(&front::page(&shown, None, language));
        return tokio::task::spawn_blocking(page).await.unwrap_or_default();
    }
    match viewed(state, path, language).await {
        Some(View::Page(_, html)) => page::mark(&html),
        Some(View::Elsewhere(to)) => to,
        Some(View::File(..) | View::Changed) | None => String::new(),
    }
}

/// The part of an address after `?`.
struct Query(Vec<(String, String)>);

impl Query {
    fn of(text: &str) -> Self {
        let pairs = text.split('&').filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = value.replace('+', " ");
            let value = percent_encoding::percent_decode_str(&value);
            Some((name.to_owned(), value.decode_utf8().ok()?.into_owned()))
        });
        Self(pairs.collect())
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

fn refuse(refused: Refused, language: Language) -> Response<Content> {
    let why = match refused {
        Refused::Host => pick(
            language,
            "このアドレスからは開けません。http://localhost: で始まるアドレスで開いてください。",
            "This is only for http://localhost: on this machine.",
        ),
        Refused::Method => pick(
            language,
            "見ることだけができます。",
            "This can only be read.",
        ),
        Refused::Path => pick(
            language,
            "アドレスが正しくありません。",
            "This is no address.",
        ),
    };
    let mut response = text(refused.status(), "text/plain; charset=utf-8", why);
    if refused == Refused::Method {
        let allowed = HeaderValue::from_static("GET, HEAD");
        response.headers_mut().insert(header::ALLOW, allowed);
    }
    response
}

fn elsewhere(to: &str) -> Response<Content> {
    let mut response = text(StatusCode::FOUND, "text/plain; charset=utf-8", "");
    let to: String = percent_encoding::utf8_percent_encode(to, PATH).collect();
    // What was encoded is a header's value.
    if let Ok(to) = HeaderValue::try_from(to) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}

/// What an address may not hold as it is.
const PATH: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?');

fn html(page: Option<String>) -> Response<Content> {
    match page {
        Some(page) => text(StatusCode::OK, "text/html; charset=utf-8", page),
        None => text(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", ""),
    }
}

fn text(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response<Content> {
    let mut response = Response::new(Content::of(body));
    *response.status_mut() = status;
    set(&mut response, kind);
    response
}

/// Nothing is kept by browsers, and nothing is taken for what it is not said to be.
fn set(response: &mut Response<Content>, kind: &'static str) {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let ours = HeaderValue::from_static("same-origin");
    headers.insert("cross-origin-resource-policy", ours);
}
