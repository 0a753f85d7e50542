//! `kairan short`: gives pages their short addresses, and says what became of those there are.

use serde_json::json;

use super::arguments::{ShortArguments, ShortWish};
use super::environment::Ambient;
use super::{AUTHOR, CLEAN, say, table};
use crate::diag::Language;
use crate::diag::report::{self, ReportOptions};
use crate::pipeline::{self, Request, ShortAdded, ShortCode, ShortLook, ShortState};

/// Looks, and writes where a code is wanted.
pub(super) fn run(arguments: &ShortArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    let today = ambient.today.clone()?;
    let mut request = Request::to_look(&arguments.root, arguments.date, today, &[]);
    if let Some(out) = &arguments.out {
        request.out.clone_from(out);
    }
    let look = pipeline::short(&request)?;
    if !look.broken.is_empty() {
        let options = ReportOptions {
            language: ambient.language,
            colour: ambient.colour,
            ..ReportOptions::default()
        };
        say::err(&report::render(&look.broken, &look.texts(), &options));
        return Ok(AUTHOR);
    }
    match &arguments.wish {
        ShortWish::List { json: true } => say::out(&as_json(&look.codes())),
        ShortWish::List { json: false } => {
            say::err(&warning(&look, ambient.language));
            say::out(&human(&look.codes(), ambient.language));
        }
        ShortWish::Add { page, code } => {
            say::err(&warning(&look, ambient.language));
            if let Some(added) = look.add(&request, page, code.as_deref())? {
                say::out(&told(&added, ambient.language));
            }
        }
    }
    Ok(CLEAN)
}

/// A page may be missing only because its file has an error.
fn warning(look: &ShortLook, language: Language) -> String {
    match (look.errors, language) {
        (0, _) => String::new(),
        (errors, Language::Ja) => format!(
            "原稿にエラーが{errors}件あります。そのページは、ないものとして数えられることがあります。kairan check で確かめてください。\n"
        ),
        (errors, Language::En) => {
            format!(
                "the content has {errors} error(s), whose pages may be missing here; see kairan check\n"
            )
        }
    }
}

fn told(added: &ShortAdded, language: Language) -> String {
    let ShortCode {
        code,
        url,
        page,
        title,
        ..
    } = &added.code;
    let mut out = match (added.new, language) {
        (true, Language::Ja) => format!(
            "番号 {code} を content/short.toml に書きました。\n  短いアドレス: {url}\n  ページ: {title}（{page}）\n次の公開から使えます。公開して、開くことを確かめてから印刷してください。\n"
        ),
        (true, Language::En) => format!(
            "wrote the code {code} to content/short.toml\n  short address: {url}\n  page: {title} ({page})\nit works from the next publication on: open it before you print it\n"
        ),
        (false, Language::Ja) => format!(
            "このページには、もう番号があります。何も書いていません。\n  短いアドレス: {url}\n  ページ: {title}（{page}）\n"
        ),
        (false, Language::En) => format!(
            "this page has a code already; nothing was written\n  short address: {url}\n  page: {title} ({page})\n"
        ),
    };
    if added.new && !added.published_known {
        out.push_str(match language {
            Language::Ja => {
                "公開したフォルダーがないので、short.toml から消された番号は確かめられませんでした。あれば --out で示してください。\n"
            }
            Language::En => {
                "there is no published folder here, so codes that were deleted from short.toml are not known; give it with --out where there is one\n"
            }
        });
    }
    out
}

fn human(codes: &[ShortCode], language: Language) -> String {
    if codes.is_empty() {
        return match language {
            Language::Ja => {
                "番号はまだありません。作るには: kairan short add /市町村/contacts/\n".to_owned()
            }
            Language::En => {
                "there are no codes yet; to make one: kairan short add /CITY/contacts/\n".to_owned()
            }
        };
    }
    let header = match language {
        Language::Ja => ["番号", "今", "ページ", "題名"],
        Language::En => ["code", "state", "page", "title"],
    };
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    rows.extend(codes.iter().map(|code| {
        let state = state(&code.state, language).to_owned();
        let page = match &code.state {
            ShortState::Moved(now) => format!("{} → {now}", code.page),
            _ => code.page.clone(),
        };
        vec![
            format!("/k/{}/", code.code),
            state,
            page,
            code.title.clone(),
        ]
    }));
    table::render_to(&rows, 60)
}

fn state(state: &ShortState, language: Language) -> &'static str {
    let (ja, en) = match state {
        ShortState::Shown => ("あり", "there"),
        ShortState::Moved(_) => ("移動", "moved"),
        ShortState::Ended => ("ページなし", "no page"),
        ShortState::RowLost => ("行が消えた", "row lost"),
    };
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}

fn as_json(codes: &[ShortCode]) -> String {
    let rows: Vec<_> = codes
        .iter()
        .map(|code| {
            let (state, now) = match &code.state {
                ShortState::Shown => ("shown", Some(&*code.page)),
                ShortState::Moved(now) => ("moved", Some(&**now)),
                ShortState::Ended => ("ended", None),
                ShortState::RowLost => ("row-lost", None),
            };
            json!({
                "code": &*code.code,
                "url": code.url,
                "page": code.page,
                "leads_to": now,
                "title": code.title,
                "state": state,
            })
        })
        .collect();
    format!("{:#}\n", json!({ "format": 1, "codes": rows }))
}
