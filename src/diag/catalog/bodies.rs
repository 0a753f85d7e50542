//! Markdown bodies: links, shortcodes, headings, notes.

use super::catalog;

catalog! {
    /// A link to a page that is not there.
    Warning "link-broken" link_broken(target: &str, nearest: Option<&str>, has_moved: bool) {
        format!("リンク先「{target}」が見つかりません"),
        format!("the link leads to \"{target}\", which is not there"),
        help match nearest {
            Some(n) if has_moved => format!("「{n}」に移りました。これに書きかえてください。"),
            Some(n) => format!("「{n}」ではありませんか。"),
            None => "このファイルから見たリンク先のファイルの位置を書いてください。例: ../windows/dental.md".to_owned(),
        }, match nearest {
            Some(n) if has_moved => format!("it has moved: write \"{n}\""),
            Some(n) => format!("did you mean \"{n}\"?"),
            None => "write the path of the source file, for example ../windows/dental.md".to_owned(),
        }
    }

    /// A link to a place in a page that is not there.
    Warning "link-anchor" link_anchor(target: &str, nearest: Option<&str>) {
        format!("リンク先のページに、見出し「#{target}」がありません"),
        format!("the page that the link leads to has no \"#{target}\""),
        help match nearest {
            Some(n) => format!("「#{n}」ではありませんか。"),
            None => "リンク先の見出しに {#名前} を付けてください。".to_owned(),
        }, match nearest {
            Some(n) => format!("did you mean \"#{n}\"?"),
            None => "give the heading a {#name}".to_owned(),
        }
    }

    /// A shortcode that names something the site does not have.
    Warning "shortcode-unknown-value" shortcode_unknown_value(key: &str, value: &str, nearest: Option<&str>) {
        format!("「{key}」の「{value}」は、このサイトにありません"),
        format!("this site has no {key} \"{value}\""),
        help match nearest {
            Some(n) => format!("「{n}」ではありませんか。"),
            None => "site.toml の topics や services を確かめてください。".to_owned(),
        }, match nearest {
            Some(n) => format!("did you mean \"{n}\"?"),
            None => "see topics and services in site.toml".to_owned(),
        }
    }

    /// A shortcode that finds nothing in a city; the page says so in a sentence.
    Advice "shortcode-empty" shortcode_empty(name: &str) {
        format!("「{name}」にあたるものがこの市町村にないので、「公表されていない」という文を表示しました"),
        format!("this city has nothing for \"{name}\"; the page says so in a sentence")
    }

    /// A shortcode that does not exist.
    Error "shortcode-unknown" shortcode_unknown(name: &str, nearest: Option<&str>) {
        format!("「{name}」という差し込みはありません"),
        format!("there is no shortcode \"{name}\""),
        help match nearest {
            Some(n) => format!("「{n}」の書きまちがいではありませんか。"),
            None => "使えるもの: windows、lectures、clinics、handouts、notices、figure、care、hotlines、city.name、city.kana、city.prefecture、ruby。文字として見せるときは \\{{ と書きます。".to_owned(),
        }, match nearest {
            Some(n) => format!("did you mean \"{n}\"?"),
            None => "there are windows, lectures, clinics, handouts, notices, figure, care, hotlines, city.name, city.kana, city.prefecture, ruby; to show the braces themselves write \\{{".to_owned(),
        }
    }

    /// A shortcode whose inside cannot be read.
    Error "shortcode-syntax" shortcode_syntax(text: &str) {
        format!("差し込み「{text}」の書き方を読み取れません"),
        format!("cannot read the shortcode \"{text}\""),
        help r#"半角で {{ 名前(項目="値", 項目=数) }} と書き、同じ項目は一度だけ書きます。例: {{ lectures(kind="acp", next=3) }}"#,
            r#"write {{ name(key="value", key=number) }} with each key once, for example {{ lectures(kind="acp", next=3) }}"#,
    }

    /// A shortcode that does not end on its line.
    Error "shortcode-open" shortcode_open() {
        "「{{」が同じ行の「}}」で閉じられていません",
        "\"{{\" has no \"}}\" on the same line",
        help r#"一行で書きます。例: {{ windows(kind="home-dental") }}。文字として見せるときは \{{ と書きます。"#,
            r#"write it on one line, for example {{ windows(kind="home-dental") }}; to show the braces themselves write \{{"#,
    }

    /// A shortcode that makes a block, within a line of text.
    Error "shortcode-in-line" shortcode_in_line(name: &str) {
        format!("「{name}」は文の途中には置けません"),
        format!("\"{name}\" cannot stand within a line of text"),
        help "前後で改行して、その行に差し込みだけを書きます。文の途中に置けるのは city.name などの city.* と ruby だけです。",
            "put it on a line of its own; only city.* (such as city.name) and ruby can stand within a line",
    }

    /// A shortcode where only plain text can be.
    Error "shortcode-in-attribute" shortcode_in_attribute(name: &str) {
        format!("画像の説明やリンクの補足には「{name}」を差し込めません"),
        format!("\"{name}\" cannot stand in an image's description, a link's title or an HTML attribute"),
        help "差し込みを使わずに文字で書いてください。", "write it out as text",
    }

    /// A heading of the first level in a body.
    Warning "heading-top" heading_top() {
        "「#」一つの見出しは本文では使いません。ページの題名が一番上の見出しです",
        "a heading with a single \"#\" does not belong in a body: the title of the page is its first heading",
        help "「##」から始めてください。例: ## 相談できること", "begin with \"##\", for example: ## What you can ask",
    }

    /// Something else than an id in the braces after a heading.
    Warning "heading-attribute" heading_attribute(text: &str) {
        format!("見出しの後ろの「{text}」は使えません。指定できるのは {{#名前}} だけです"),
        format!("\"{text}\" has no effect after a heading: only {{#id}} has"),
        help "例: ## 費用 {#cost}", "for example: ## Cost {#cost}",
    }

    /// Two headings with the same id.
    Error "heading-duplicate-id" heading_duplicate_id(id: &str) {
        format!("見出しの名前 {{#{id}}} が二度使われています"),
        format!("two headings have the id {{#{id}}}"),
        help "どちらかを別の名前にしてください。例: {#cost-2}", "give one of them another id, for example {#cost-2}",
    }

    /// HTML that the site does not take over.
    Warning "html-removed" html_removed(what: &str) {
        format!("HTMLの「{what}」は掲載できないため取り除きました"),
        format!("the HTML \"{what}\" cannot be published and was removed"),
        help match what {
            "<iframe>" | "<embed>" | "<object>" => "地図や予約の画面は、行き先の分かる言葉のリンクにしてください。例: [会場の地図（地図のサイト）](https://…)。枠の中は、読み上げや拡大で使えないことがあります。",
            "<video>" | "<audio>" | "<source>" | "<track>" => "動画や音声は、字幕か文字の説明のあるページへのリンクにし、話の中身を本文にも書いてください。例: [体操の動画（字幕つき、5分）](https://…)",
            _ if what.starts_with("<a ") && what.contains("target") => "リンクは同じ画面で開きます。target は消してください。新しい画面が開くと、戻るボタンで戻れず迷う方がいます。",
            _ => "Markdownの書き方か、使えるHTML（ruby、details、table、dl、figure、abbr、time、lang など）で書いてください。見た目はサイトの側で決まります。",
        }, match what {
            "<iframe>" | "<embed>" | "<object>" => "make it a link whose words say where it leads, for example [map of the hall (map site)](https://…): what is in a frame cannot be read or enlarged by everybody",
            "<video>" | "<audio>" | "<source>" | "<track>" => "link to a page with captions or a transcript, and say in the text what it tells, for example [exercises (video with captions, 5 minutes)](https://…)",
            _ if what.starts_with("<a ") && what.contains("target") => "links open in the same window: remove target; with a new window the back button does not lead back",
            _ => "use Markdown or the HTML that is allowed (ruby, details, table, dl, figure, abbr, time, lang and the like); the look is the site's",
        }
    }

    /// A link or image with a scheme that the site does not publish.
    Error "link-scheme" link_scheme(target: &str) {
        format!("リンク先「{target}」は使えません。使えるのは https:、http:、mailto:、tel: と、ほかのページへの相対パスです"),
        format!("the link \"{target}\" cannot be used: only https:, http:, mailto:, tel: and relative paths can"),
        help "例: [歯科の相談](../windows/dental.md)、[電話する](tel:0480000000)",
            "for example [dental care](../windows/dental.md) or [call](tel:0480000000)",
    }

    /// A reference to a note that is not there.
    Error "footnote-undefined" footnote_undefined(label: &str) {
        format!("注「[^{label}]」の中身がありません"),
        format!("there is no note for \"[^{label}]\""),
        help format!("行の初めに [^{label}]: に続けて注の文を書いてください。"),
            format!("write the note at the beginning of a line: [^{label}]: …"),
    }

    /// A note that nothing refers to.
    Warning "footnote-unused" footnote_unused(label: &str) {
        format!("注「[^{label}]」を指す箇所が本文にないため、表示されません"),
        format!("nothing in the text refers to the note \"[^{label}]\", so it is not shown"),
        help format!("本文の注を付けたい所に [^{label}] と書いてください。"),
            format!("write [^{label}] where the note belongs"),
    }

    /// A section of an extending body that the extended one does not have.
    Warning "section-unmatched" section_unmatched(id: &str) {
        format!("元のページに {{#{id}}} の付いた見出しがないため、この部分はページの終わりに加えました"),
        format!("the page that this one extends has no heading {{#{id}}}; this part was added at the end"),
        help "差し替えるときは、元のページの見出しの {#名前} と同じ名前にしてください。",
            "to replace a part, use the id of its heading in the extended page",
    }

    /// Text of an extending body outside the sections that it replaces.
    Warning "section-outside" section_outside() {
        "extends = true のページでは、{#名前} の付いた見出しより前の文や名前のない見出しは表示されません",
        "with extends = true only sections whose heading has an {#id} are shown; this text is not",
        help "差し替えたい見出しに元のページと同じ {#名前} を付け、その下に書いてください。全文を書き換えるときは extends = true を消します。",
            "put it under a heading with the same {#id} as in the extended page, or remove extends = true to replace the whole page",
    }

    /// A shortcode of a city on a page that belongs to none.
    Warning "shortcode-outside-city" shortcode_outside_city(name: &str) {
        format!("このページは特定の市町村のものではないので、「{name}」を表示できません"),
        format!("this page belongs to no city, so \"{name}\" has nothing to show"),
        help "市町村や地域のフォルダー、shared の記事で使ってください。".to_owned(),
        "use it in entries of a city, a region or shared".to_owned()
    }
}
