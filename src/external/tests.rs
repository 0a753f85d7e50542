//! A server of our own on this machine, and a client that only pretends. No test here leaves the machine.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Instant;

use super::*;

/// What was asked of the server: `HEAD /x`, and how many did so at once.
#[derive(Default)]
struct Log {
    lines: Mutex<Vec<String>>,
    agents: Mutex<Vec<String>>,
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Log {
    fn of(&self, path: &str) -> Vec<String> {
        let lines = self.lines.lock().unwrap();
        let ends = |line: &&String| line.ends_with(&format!(" {path}"));
        lines.iter().filter(ends).cloned().collect()
    }
}

/// A server on this machine, and its log.
fn server() -> (String, Arc<Log>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let log = Arc::new(Log::default());
    let kept = Arc::clone(&log);
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let log = Arc::clone(&kept);
            thread::spawn(move || answer(&stream, &log));
        }
    });
    (base, log)
}

fn answer(mut stream: &TcpStream, log: &Log) {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).unwrap();
    let mut line = String::new();
    while reader.read_line(&mut line).unwrap() > 2 {
        if line.to_ascii_lowercase().starts_with("user-agent") {
            log.agents.lock().unwrap().push(line.trim().to_owned());
        }
        line.clear();
    }
    let now = log.now.fetch_add(1, Ordering::SeqCst) + 1;
    log.most.fetch_max(now, Ordering::SeqCst);
    let mut words = first.split(' ');
    let (method, path) = (words.next().unwrap(), words.next().unwrap());
    log.lines.lock().unwrap().push(format!("{method} {path}"));
    let again = log.of(path).len() > 1;
    let head = |status: &str, more: &str| {
        format!("HTTP/1.1 {status}\r\n{more}Content-Length: 0\r\nConnection: close\r\n\r\n")
    };
    let said = match (path, method) {
        ("/gone", _) => head("410 Gone", ""),
        ("/no-head", "HEAD") => head("405 Method Not Allowed", ""),
        ("/missing", _) | ("/wrong-head", "HEAD") => head("404 Not Found", ""),
        ("/forbidden", _) => head("403 Forbidden", ""),
        ("/broken", _) => head("500 Internal Server Error", ""),
        ("/wait", _) if !again => head("429 Too Many Requests", "Retry-After: 0\r\n"),
        ("/wait-long", _) => head("503 Service Unavailable", "Retry-After: 9999\r\n"),
        ("/moved", _) => head("301 Moved Permanently", "Location: /new?a=1\r\n"),
        ("/moved-away", _) => head("308 Permanent Redirect", "Location: /missing\r\n"),
        ("/elsewhere-today", _) => head("302 Found", "Location: /new\r\n"),
        ("/inward", _) => head("301 Moved Permanently", "Location: http://10.0.0.1/\r\n"),
        ("/round", _) => head("301 Moved Permanently", "Location: /round\r\n"),
        ("/nowhere", _) => head("301 Moved Permanently", ""),
        ("/odd", _) => "nothing of the kind\r\n\r\n".to_owned(),
        ("/slow", _) => {
            thread::sleep(Duration::from_secs(3));
            head("200 OK", "")
        }
        _ => head("200 OK", ""),
    };
    thread::sleep(Duration::from_millis(5));
    log.now.fetch_sub(1, Ordering::SeqCst);
    let _ = stream.write_all(said.as_bytes());
}

fn here() -> Options {
    Options {
        reach: Reach::Any,
        pause: Duration::ZERO,
        timeout: Duration::from_millis(700),
        patience: Duration::from_secs(1),
        proxy: None,
        site: "https://outreach.example.jp/".to_owned(),
    }
}

fn learn(urls: &[String], options: &Options) -> Learned {
    let web = Web::new(options).unwrap();
    ask(urls, options, &web, &|_| ())
}

fn unsure(why: Doubt) -> Verdict {
    Verdict::Unsure { why }
}

#[test]
fn every_answer_has_its_verdict() {
    let (base, log) = server();
    let status = |status| unsure(Doubt::Status { status });
    let new = || Verdict::Moved {
        to: format!("{base}/new?a=1"),
    };
    let expected = [
        ("/fine", Verdict::Fine),
        ("/gone", Verdict::Gone { status: 410 }),
        ("/missing", Verdict::Gone { status: 404 }),
        ("/no-head", Verdict::Fine),
        ("/wrong-head", Verdict::Fine),
        ("/forbidden", status(403)),
        ("/broken", status(500)),
        ("/wait", Verdict::Fine),
        ("/moved", new()),
        ("/moved-away", Verdict::Gone { status: 404 }),
        ("/elsewhere-today", Verdict::Fine),
        ("/round", unsure(Doubt::Redirects)),
        ("/nowhere", unsure(Doubt::Redirects)),
        ("/odd", unsure(Doubt::Unreadable)),
    ];
    for (path, verdict) in &expected {
        let url = format!("{base}{path}");
        let learned = learn(std::slice::from_ref(&url), &here());
        assert!(!learned.offline, "{path}");
        assert_eq!(learned.verdicts.get(&url), Some(verdict), "{path}");
    }
    assert_eq!(log.of("/fine"), ["HEAD /fine"]);
    assert_eq!(log.of("/no-head"), ["HEAD /no-head", "GET /no-head"]);
    assert_eq!(log.of("/wait"), ["HEAD /wait", "HEAD /wait"]);
    let agent = log
        .agents
        .lock()
        .unwrap()
        .first()
        .cloned()
        .unwrap_or_default();
    assert!(
        agent.contains("kairan/") && agent.contains("https://outreach.example.jp/"),
        "{agent}"
    );
}

#[test]
fn one_host_is_asked_one_by_one_with_a_rest() {
    let (base, log) = server();
    let urls: Vec<String> = (0..6).map(|n| format!("{base}/{n}")).collect();
    let options = Options {
        pause: Duration::from_millis(30),
        ..here()
    };
    let begun = Instant::now();
    let learned = learn(&urls, &options);
    assert!(
        learned
            .verdicts
            .values()
            .all(|verdict| *verdict == Verdict::Fine),
        "{learned:?}"
    );
    assert_eq!(log.most.load(Ordering::SeqCst), 1);
    assert!(begun.elapsed() >= Duration::from_millis(150));
}

#[test]
fn a_host_that_asks_to_be_left_alone_is_left_alone() {
    let (base, log) = server();
    let urls = [
        format!("{base}/wait-long"),
        format!("{base}/x"),
        format!("{base}/y"),
    ];
    let learned = learn(&urls, &here());
    let of = |url: &String| learned.verdicts.get(url).cloned().unwrap();
    assert_eq!(of(&urls[0]), unsure(Doubt::Status { status: 503 }));
    assert_eq!(of(&urls[1]), unsure(Doubt::Later));
    assert_eq!(of(&urls[2]), unsure(Doubt::Later));
    assert_eq!(log.lines.lock().unwrap().len(), 1);
}

#[test]
fn a_late_answer_is_a_doubt_and_its_host_is_not_asked_on() {
    let (base, log) = server();
    let urls = [
        format!("{base}/fine"),
        format!("{base}/slow"),
        format!("{base}/z"),
    ];
    let learned = learn(&urls, &here());
    assert!(!learned.offline);
    assert_eq!(
        learned.verdicts.get(&urls[1]),
        Some(&unsure(Doubt::Timeout))
    );
    assert_eq!(
        learned.verdicts.get(&urls[2]),
        Some(&unsure(Doubt::NoConnection))
    );
    assert!(log.of("/z").is_empty());
}

#[test]
fn where_nobody_answers_nothing_is_said_of_anybody() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let closed = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    assert!(learn(&[closed], &here()).offline);
    assert_eq!(learn(&[], &here()), Learned::default());
}

#[test]
fn nobody_sends_us_into_our_own_network() {
    let (base, log) = server();
    let public = Options {
        reach: Reach::Public,
        ..here()
    };
    let own = [
        format!("{base}/fine"),
        "http://10.1.2.3/".to_owned(),
        "http://intra/".to_owned(),
        address::canonical("http://2130706433/").unwrap(),
    ];
    let learned = learn(&own, &public);
    assert!(
        learned
            .verdicts
            .values()
            .all(|verdict| *verdict == Verdict::Private),
        "{learned:?}"
    );
    assert_eq!(learned.verdicts.len(), own.len());
    assert!(log.lines.lock().unwrap().is_empty());

    // A name that passes for a public one is looked up before anything is sent.
    let web = Web::new(&public).unwrap();
    let port = base.rsplit(':').next().unwrap();
    for url in [
        format!("http://localhost:{port}/fine"),
        format!("http://127.0.0.1:{port}/fine"),
    ] {
        assert_eq!(web.ask(Method::Get, &url), Err(Failure::Private));
    }
    assert!(log.lines.lock().unwrap().is_empty());
}

/// Answers what a test says, without any network.
struct Pretend(fn(&str) -> Result<Answer, Failure>);

impl Client for Pretend {
    fn ask(&self, _method: Method, url: &str) -> Result<Answer, Failure> {
        (self.0)(url)
    }
}

fn pretend(url: &str, answers: fn(&str) -> Result<Answer, Failure>) -> Learned {
    let options = Options {
        reach: Reach::Public,
        ..here()
    };
    ask(&[url.to_owned()], &options, &Pretend(answers), &|_| ())
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "the pretended client answers with a result"
)]
fn says(status: u16, location: Option<&str>) -> Result<Answer, Failure> {
    Ok(Answer {
        status,
        location: location.map(str::to_owned),
        retry_after: None,
    })
}

#[test]
fn a_redirect_inward_is_not_followed() {
    let learned = pretend("https://a.jp/", |url| match url {
        "https://a.jp/" => says(301, Some("http://169.254.169.254/latest/")),
        other => panic!("{other} was asked"),
    });
    assert_eq!(
        learned.verdicts.get("https://a.jp/"),
        Some(&unsure(Doubt::Redirects))
    );
}

#[test]
fn encryption_is_suggested_where_it_is_offered() {
    let https = Verdict::Https {
        to: "https://a.jp/x".to_owned(),
    };
    let offered = pretend("http://a.jp/x", |_| says(200, None));
    assert_eq!(offered.verdicts.get("http://a.jp/x"), Some(&https));
    let led = pretend("http://a.jp/x", |url| match url {
        "http://a.jp/x" => says(301, Some("https://a.jp/x")),
        _ => says(200, None),
    });
    assert_eq!(led.verdicts.get("http://a.jp/x"), Some(&https));
    let not = pretend("http://a.jp/x", |url| match url {
        "http://a.jp/x" => says(200, None),
        _ => Err(Failure::Certificate),
    });
    assert_eq!(not.verdicts.get("http://a.jp/x"), Some(&Verdict::Fine));
}

#[test]
fn without_a_network_not_every_host_is_tried() {
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let urls: Vec<String> = (0..200).map(|n| format!("https://h{n}.jp/")).collect();
    let client = Pretend(|_| {
        ASKED.fetch_add(1, Ordering::SeqCst);
        Err(Failure::NoHost)
    });
    let options = Options {
        reach: Reach::Public,
        ..here()
    };
    assert!(ask(&urls, &options, &client, &|_| ()).offline);
    assert!(ASKED.load(Ordering::SeqCst) < GIVE_UP + WORKERS);
}
