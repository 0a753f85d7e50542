//! What pages say where something is particular, old, missing, over or for others, and that they say it once.

use super::support::{Built, SiteTest, text};

/// The base of the diagnostics with two topics more, a second region and what a city may write.
fn site() -> SiteTest {
    let base = "tests/diagnostics/_base/in";
    let site = SiteTest::of(base);
    let settings = text(&format!("{base}/content/site.toml")).unwrap();
    let topic = "[[topics]]\nid = \"alone\"\nlabel = \"身寄り\"\nplain = \"頼れる人がいない\"\nconsult = true\n";
    site.put("content/site.toml", format!("{settings}\n{topic}"));
    site.put(
        "content/regions/kita/region.toml",
        "name = \"県央圏\"\nprefecture = \"埼玉県\"\n",
    );
    site.put(
        "content/regions/naka/region.toml",
        "name = \"埼玉中部\"\nprefecture = \"埼玉県\"\n",
    );
    site.put(
        "content/cities/ki/city.toml",
        "name = \"黄市\"\nregions = [\"naka\"]\n",
    );
    site
}

fn main_of(built: &Built, path: &str) -> String {
    let (_, after) = built.page(path).split_once("<main").unwrap();
    after.split_once("</main>").unwrap().0.to_owned()
}

fn at(page: &str, words: &str) -> usize {
    let found = page.find(words);
    found.unwrap_or_else(|| panic!("{words} is not in {page}"))
}

#[test]
fn whom_to_call_comes_first_and_what_has_no_window_is_short() {
    let site = site();
    let long = "つづきの文です。".repeat(30);
    let index = format!("+++\ntitle = \"青市\"\n+++\n\n青市には二つの窓口があります。\n\n{long}\n");
    site.put("content/cities/ao/index.md", index);
    let built = site.build();
    let home = main_of(&built, "ao/index.html");
    assert!(at(&home, "どこに電話しますか") < at(&home, "二つの窓口があります"));
    assert!(at(&home, "二つの窓口があります") < at(&home, &long));
    assert!(at(&home, "class=\"window-lines\"") < at(&home, "ほかのこまりごと"));
    assert!(at(&home, "ほかのこまりごと") < at(&home, "/ao/contacts/concern/alone/"));
    assert!(at(&home, "/ao/contacts/concern/alone/") < at(&home, &long));
    assert_eq!(home.matches("まだ確認できていません").count(), 1);
    let page = main_of(&built, "ao/contacts/concern/alone/index.html");
    assert!(page.contains("公表されている相談窓口は、まだ確認できていません"));
}

#[test]
fn a_concern_leads_to_the_services_and_rules_of_its_topic() {
    let site = site();
    for (folder, name) in [
        ("services", "成年後見の申し立て"),
        ("rules", "入院の取り決め"),
    ] {
        let page = format!("+++\ntitle = \"{name}\"\nkind = \"alone\"\n+++\n");
        site.put(&format!("content/cities/ao/{folder}/one.md"), page);
    }
    let built = site.build();
    let page = main_of(&built, "ao/contacts/concern/alone/index.html");
    assert!(page.contains("<a href=\"/ao/services/one/\">成年後見の申し立て</a>"));
    assert!(page.contains("<a href=\"/ao/rules/one/\">入院の取り決め</a>"));
    let other = main_of(&built, "ao/contacts/concern/home-dental/index.html");
    assert!(!other.contains("/ao/services/one/"));
}

#[test]
fn an_old_source_is_told_once_on_a_page() {
    let site = site();
    site.put(
        "content/documents.toml",
        "[[documents]]\nid = \"old\"\ntitle = \"古い資料\"\nas_of = \"令和2年度\"\n",
    );
    for (folder, more) in [
        ("windows", "kind = \"alone\"\nphone = \"048-000-0009\""),
        ("handouts", ""),
        ("rules", ""),
        ("services", ""),
        ("clinics", "kind = \"clinic\""),
    ] {
        let page = format!("+++\ntitle = \"古いもの\"\nsources = [\"old\"]\n{more}\n+++\n");
        site.put(&format!("content/cities/ao/{folder}/old.md"), page);
    }
    let built = site.build();
    for folder in ["contacts", "handouts", "rules", "services", "clinics"] {
        let page = main_of(&built, &format!("ao/{folder}/old/index.html"));
        assert_eq!(page.matches("2年以上前").count(), 1, "{folder}");
        assert!(at(&page, "2年以上前") < at(&page, "このページについて"));
    }
    let concern = main_of(&built, "ao/contacts/concern/alone/index.html");
    assert_eq!(concern.matches("2年以上前").count(), 1);
}

#[test]
fn a_regions_prefecture_is_told_where_its_name_does_not() {
    let site = site();
    let lecture = "[[lectures]]\nid = \"one\"\ntitle = \"県央の講座\"\ndate = 2025-12-01\n";
    site.put("content/cities/ao/lectures.toml", lecture);
    let built = site.build();
    let portal = main_of(&built, "index.html");
    assert!(portal.contains("<a href=\"/regions/kita/\">県央圏（埼玉県）</a>"));
    assert!(portal.contains("<a href=\"/regions/naka/\">埼玉中部</a>"));
    let region = main_of(&built, "regions/kita/index.html");
    assert!(region.contains("<h1>県央圏（埼玉県）</h1>"));
    assert!(region.contains("<a href=\"/ao/lectures/one/\">県央の講座</a>"));
    assert!(region.contains("<a href=\"/ao/lectures/\">青市</a>"));
    assert!(region.contains("/regions/kita/calendar.ics"));
    assert!(!main_of(&built, "regions/naka/index.html").contains("県央の講座"));
}

#[test]
fn what_is_for_professionals_is_found_and_says_so_first() {
    let site = site();
    let lectures = "[[lectures]]\nid = \"past\"\ntitle = \"終わった研修\"\naudience = \"professionals\"\ndate = 2025-06-01\n\
        \n[[lectures]]\nid = \"next\"\ntitle = \"これからの研修\"\naudience = \"professionals\"\ndate = 2025-12-01\n";
    site.put("content/cities/ao/lectures.toml", lectures);
    let built = site.build();
    let list = main_of(&built, "ao/lectures/index.html");
    assert!(list.contains("<a href=\"/ao/lectures/audiences/#professionals\">"));
    assert!(!list.contains("研修"));
    let audiences = main_of(&built, "ao/lectures/audiences/index.html");
    assert!(at(&audiences, "/ao/lectures/next/") < at(&audiences, "/ao/lectures/past/"));
    for id in ["past", "next"] {
        let page = main_of(&built, &format!("ao/lectures/{id}/index.html"));
        let words = "医療や介護の仕事をしている方のためのものです";
        assert!(at(&page, words) < at(&page, "<h1>"), "{id}");
    }
}

#[test]
fn the_states_of_a_cell_are_told_apart() {
    let site = site();
    let row = "[[initiatives]]\nid = \"one\"\nbody = \"ao\"\npriority = \"在宅医療\"\nfiscal_year = \"令和7年度\"\n";
    let rows = [
        "done = \"\"\n",
        "done = \"特になし\"\n",
        "done = \"未定\"\n",
        "done = \"会を開いた\"\n",
    ];
    let words = [
        "資料では、この欄は空欄です",
        "特になし",
        "未定",
        "会を開いた",
    ];
    for (cell, words) in rows.iter().zip(words) {
        let cells = format!("{row}{cell}issues = \"課題あり\"\n");
        site.put("content/cities/ao/initiatives.toml", cells);
        let built = site.build();
        let page = main_of(&built, "ao/progress/index.html");
        assert!(page.contains(words), "{words}");
        // The plan has no key at all.
        assert_eq!(page.matches("この資料には、この欄がありません").count(), 1);
    }
}

#[test]
fn what_is_over_without_a_date_does_not_announce_one() {
    let site = site();
    let lectures = "[[lectures]]\nid = \"done\"\ntitle = \"開いた講座\"\nstatus = \"finished\"\nstatus_reason = \"感染症のため縮小\"\n\
        \n[[lectures]]\nid = \"planned\"\ntitle = \"予定の講座\"\nstatus = \"planned\"\nfiscal_year = \"令和6年度\"\n\
        \n[[lectures]]\nid = \"counted\"\ntitle = \"数えた講座\"\nstatus = \"planned\"\nfiscal_year = \"令和6年度\"\nattendance = [{ count = \"30\" }]\n";
    site.put("content/cities/ao/lectures.toml", lectures);
    let built = site.build();
    let page = |id: &str| main_of(&built, &format!("ao/lectures/{id}/index.html"));
    let done = page("done");
    assert!(done.contains("終了しました</strong> 感染症のため縮小"));
    assert!(done.contains("日時は分かっていません"));
    assert!(page("planned").contains("終了（実施は未確認）"));
    assert!(page("counted").contains("終了しました"));
    for id in ["done", "planned", "counted"] {
        assert!(!page(id).contains("まだ公表されていません"), "{id}");
    }
}

#[test]
fn a_window_without_a_number_shows_its_note_and_its_own_page() {
    let site = site();
    let window = "+++\nname = \"相談室\"\nkind = \"alone\"\nphone_status = \"unknown\"\nphone_note = \"代表番号からつながります。\"\n\
        url = \"https://example.jp/room/\"\n+++\n";
    site.put("content/cities/ao/windows/room.md", window);
    let built = site.build();
    for path in [
        "ao/contacts/room/index.html",
        "ao/contacts/concern/alone/index.html",
    ] {
        let page = main_of(&built, path);
        assert_eq!(
            page.matches("代表番号からつながります。").count(),
            1,
            "{path}"
        );
    }
    assert!(
        main_of(&built, "ao/contacts/room/index.html")
            .contains("href=\"https://example.jp/room/\"")
    );
}
