//! The page that tells what the automatic check found: true, and the same for every part of the site.

use super::support::{Files, SiteTest, text};

const PAGE: &str = "accessibility/results/index.html";

/// A site with findings, one of them allowed with a reason.
fn site() -> SiteTest {
    let site = SiteTest::of("tests/diagnostics/_base/in");
    site.put(
        "content/shared/guides/vague.md",
        "+++\ntitle = \"退院の前に\"\n+++\n\nくわしくは[こちら](call.md)。\n\n訪 問看護の相談です。\n",
    );
    site.put(
        "content/shared/guides/name.md",
        "+++\ntitle = \"催しの名前\"\nallow = [{ rule = \"ja-word-space\", reason = \"もとの資料の言葉のため\" }]\n+++\n\n訪 問看護の相談です。\n",
    );
    site
}

/// Row by row what the page says was found.
fn row(page: &str, name: &str) -> String {
    let row = page.lines().find(|line| line.contains(name)).unwrap();
    let (_, last) = row.rsplit_once("<td>").unwrap();
    last.split('<').next().unwrap().to_owned()
}

#[test]
fn findings_are_counted_and_exceptions_named() {
    let built = site().build();
    let page = built.page(PAGE);
    assert_eq!(row(page, "行き先の分からないリンク"), "1か所");
    assert_eq!(row(page, "言葉の中に空白"), "1か所");
    assert_eq!(
        row(page, "画像に、内容を伝える説明がない"),
        "見つかりませんでした"
    );
    for words in [
        "<h1>自動点検の結果</h1>",
        "令和7年10月1日（水曜日）",
        concat!("kairan ", env!("CARGO_PKG_VERSION")),
        "JIS X 8341-3:2016",
        "1市町村",
        "催しの名前",
        "もとの資料の言葉のため",
        "要確認",
        "キーボードだけで",
    ] {
        assert!(page.contains(words), "{words}");
    }
    for words in ["試験結果", "準拠", "適合しています"] {
        assert!(!page.contains(words), "{words}");
    }
    let statement = built.page("accessibility/index.html");
    assert!(statement.contains("href=\"/accessibility/results/\""));
}

#[test]
fn a_rule_that_is_off_is_not_told_as_nothing_found() {
    let site = site();
    let settings = text("tests/diagnostics/_base/in/content/site.toml").unwrap();
    site.put(
        "content/site.toml",
        format!("{settings}\n[levels]\nja-word-space = \"off\"\n"),
    );
    let built = site.build();
    assert_eq!(row(built.page(PAGE), "言葉の中に空白"), "調べていません");
}

#[test]
fn parts_of_the_site_tell_the_same() {
    // The first part does not keep the texts of the second city, and yet counts what is found in them.
    let of_two = || {
        let site = site();
        site.put("content/cities/mizu/city.toml", "name = \"水市\"\n");
        site.put(
            "content/cities/mizu/guides/care.md",
            "+++\ntitle = \"在宅の医療\"\n+++\n\n訪 問看護の相談です。\n",
        );
        site
    };
    let whole = of_two().build();
    assert_eq!(row(whole.page(PAGE), "言葉の中に空白"), "2か所");
    let mut together = Files::new();
    for part in ["--shard 1/2", "--shard 2/2"] {
        together.extend(of_two().options(part).build().outputs);
    }
    assert_eq!(together.get(PAGE), whole.outputs.get(PAGE));
}

#[test]
fn without_a_statement_there_is_no_result() {
    let site = site();
    site.remove("content/pages/accessibility.md");
    let built = site.build();
    assert!(!built.outputs.contains_key(PAGE));
    assert!(built.has("policy-pages"));
}

#[test]
fn the_day_of_a_test_by_people_is_shown_and_lets_them_claim() {
    let site = site();
    let page = |front: &str| {
        format!("+++\ntitle = \"試験の結果\"\n{front}+++\n\n適合レベルAAに一部準拠しています。\n")
    };
    site.put(
        "content/pages/accessibility-test.md",
        page("tested_on = \"2025-08-20\"\n"),
    );
    let built = site.build();
    let shown = built.page("accessibility-test/index.html");
    assert!(shown.contains("令和7年8月20日（水曜日）"), "{shown}");
    assert!(built.page(PAGE).contains("href=\"/accessibility-test/\""));
    site.put("content/pages/accessibility-test.md", page(""));
    assert!(site.build().has("claim-untested"));
}
