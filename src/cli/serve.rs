//! `kairan serve`: starts the preview, says where it is and what changes, and ends in order.

use std::sync::Mutex;

use super::arguments::ServeArguments;
use super::environment::{self, Ambient};
use super::{CLEAN, say};
use crate::diag::Language;
use crate::diag::report::Counts;
use crate::pipeline::Request;
use crate::serve::{Options, Server, Told};

/// Shows the site until somebody ends it.
pub(super) fn run(arguments: &ServeArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    let today = ambient.today.clone()?;
    let language = ambient.language;
    let request = Request {
        write: true,
        drafts: arguments.drafts,
        ..Request::to_look(&arguments.root, arguments.date, today, &arguments.cities)
    };
    let lines = Mutex::new(());
    let server = Server::start(Options {
        request,
        port: arguments.port,
        poll: arguments.poll,
        language,
        today: Box::new(environment::day_of_the_clock),
        tell: Box::new(move |told| {
            // A line is said to its end before another begins.
            let _line = lines.lock();
            match told {
                Told::Trouble(error) => say::err(&say::trouble(&error, language)),
                told => say::out(&line(&told, language)),
            }
        }),
    })?;
    say::out(&begun(&server, arguments.port, language));
    if arguments.open && open::that_detached(server.url()).is_err() {
        say::err(match language {
            Language::Ja => "ブラウザーを開けませんでした。上のアドレスを開いてください。\n",
            Language::En => "the browser could not be opened: please open the address above\n",
        });
    }
    server.wait()?;
    say::out(match language {
        Language::Ja => "下見を終わりました。\n",
        Language::En => "ended\n",
    });
    Ok(CLEAN)
}

fn begun(server: &Server, wanted: u16, language: Language) -> String {
    let (site, front) = (server.url(), server.front());
    let port = server.address().port();
    let other = wanted != 0 && wanted != port;
    let taken = match (language, other) {
        (Language::Ja, true) => {
            format!("ポート {wanted} は使われているので、{port} を使います。\n")
        }
        (Language::En, true) => format!("port {wanted} is taken: using {port}\n"),
        (_, false) => String::new(),
    };
    let places = match language {
        Language::Ja => format!(
            "サイト: {site}\n職員用: {front}\n原稿を保存すると、画面も新しくなります。終わるには Ctrl-C を押します。\n"
        ),
        Language::En => format!(
            "site:      {site}\nfor staff: {front}\nSaving a file renews the page. Ctrl-C ends this.\n"
        ),
    };
    taken + &places
}

fn line(told: &Told, language: Language) -> String {
    match (told, language) {
        (Told::Polls, Language::Ja) => {
            "ファイルの変化の知らせを受けられないので、1秒ごとに調べます。\n".to_owned()
        }
        (Told::Polls, Language::En) => {
            "the system reports no changes of files: looking every second\n".to_owned()
        }
        (Told::Changed { paths, took }, _) => {
            let paths: Vec<&str> = paths.iter().map(AsRef::as_ref).collect();
            let (paths, took) = (paths.join(", "), took.as_millis());
            match language {
                Language::Ja => format!("変わりました: {paths}（{took}ミリ秒）\n"),
                Language::En => format!("changed: {paths} ({took} ms)\n"),
            }
        }
        (Told::Looked(counts), _) => looked(counts, language),
        (Told::Trouble(_), _) => String::new(),
    }
}

fn looked(counts: &Counts, language: Language) -> String {
    match language {
        Language::Ja => format!("指摘: {}\n", counts.summary(language)),
        Language::En => format!("findings: {}\n", counts.summary(language)),
    }
}
