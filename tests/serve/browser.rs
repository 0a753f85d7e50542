//! A browser as far as these tests need one: it asks over a real socket and listens for changes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use kairan::diag::Language;
use kairan::serve::{Options, Server, Told};

use super::support::SiteTest;

/// How long a change may take on a machine that does much else.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A site that is shown.
pub(crate) struct Preview {
    server: Server,
    told: Arc<Mutex<Vec<Told>>>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// Its text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// A line of its head, in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let start = format!("{name}: ");
        self.head
            .lines()
            .find_map(|line| line.strip_prefix(&*start))
    }
}

impl Preview {
    /// Shows a site on any port.
    pub(crate) fn of(site: &SiteTest) -> Self {
        Self::with(site, 0, false)
    }

    pub(crate) fn with(site: &SiteTest, port: u16, poll: bool) -> Self {
        let told = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&told);
        let server = Server::start(Options {
            request: site.request().clone(),
            port,
            poll,
            language: Language::Ja,
            today: Box::new(|| None),
            tell: Box::new(move |it| heard.lock().unwrap().push(it)),
        });
        Self {
            server: server.unwrap(),
            told,
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.server.address()
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    /// How many changes were told.
    pub(crate) fn changes(&self) -> usize {
        let told = self.told.lock().unwrap();
        told.iter()
            .filter(|it| matches!(it, Told::Changed { .. }))
            .count()
    }

    /// Asks as a browser does.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n",
            self.address().port()
        ))
    }

    /// Sends these words and reads the answer.
    pub(crate) fn ask(&self, words: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(words.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes
            .windows(4)
            .position(|it| it == b"\r\n\r\n")
            .unwrap_or(bytes.len());
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        let status = head.split(' ').nth(1).unwrap_or("0").parse().unwrap_or(0);
        let body = bytes.get(end + 4..).unwrap_or_default().to_vec();
        Answer { status, head, body }
    }

    /// Asks until the answer is as it should be.
    pub(crate) fn until(&self, path: &str, good: impl Fn(&Answer) -> bool) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = self.get(path);
            if good(&answer) {
                return answer;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{path} stays {}: {}",
                answer.status,
                String::from_utf8_lossy(&answer.body)
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Listens as the page at a path does that was shown last.
    pub(crate) fn listen(&self, path: &str) -> Line {
        let page = self.get(path);
        let (_, rest) = page.text().split_once("data-is=\"").unwrap();
        let is = rest.split('"').next().unwrap();
        let mut stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let port = self.address().port();
        let ask = format!(
            "GET /_kairan/events?is={is}&page={path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"
        );
        stream.write_all(ask.as_bytes()).unwrap();
        let mut line = Line(BufReader::new(stream));
        assert_eq!(line.word(), "same", "nothing changed yet");
        line
    }
}

/// An open line to the server.
pub(crate) struct Line(BufReader<TcpStream>);

impl Line {
    /// The next thing that is said.
    pub(crate) fn word(&mut self) -> String {
        let begun = Instant::now();
        loop {
            let mut text = String::new();
            let n = self.0.read_line(&mut text).unwrap();
            assert!(n > 0, "the line was cut");
            assert!(begun.elapsed() < PATIENCE, "nothing is said");
            if let Some(word) = text.strip_prefix("event: ") {
                return word.trim().to_owned();
            }
        }
    }

    /// Listens until this is said; beats of the line are no reason to wait for ever.
    pub(crate) fn hear(&mut self, word: &str) {
        let begun = Instant::now();
        while self.word() != word {
            assert!(begun.elapsed() < PATIENCE, "nobody said \"{word}\"");
        }
    }
}

/// A page without what the preview adds to it.
pub(crate) fn without_script(html: &str) -> String {
    let (before, rest) = html.split_once("<script src=\"/_kairan/live.js\"").unwrap();
    let (_, after) = rest.split_once("</script>").unwrap();
    format!("{before}{after}")
}
