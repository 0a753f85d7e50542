//! The list of providers and the pages that divide it.

use super::support::{Built, SiteTest};

fn row(name: &str, kana: &str, address: &str, kind: &str, visit: &str) -> String {
    format!("{name},{kana},{address},{kind},{visit}\n")
}

fn site(more: &str) -> SiteTest {
    let site = SiteTest::of("tests/diagnostics/_base/in");
    let text = "名称,カナ,住所,種別,往診\n".to_owned()
        + &row(
            "甲歯科",
            "コウシカ",
            "青市錦見7丁目15番",
            "歯科診療所",
            "可",
        )
        + &row(
            "乙歯科",
            "オツシカ",
            "青市錦見8丁目1番",
            "歯科診療所",
            "不可",
        )
        + &row("丙医院", "ヘイイイン", "青市大字室木3", "診療所", "要相談")
        + &row(
            "丁ステーション",
            "テイステーション",
            "青市室木4",
            "訪問看護",
            "",
        )
        + more;
    site.put("content/cities/ao/clinics.csv", text);
    site
}

fn lists(built: &Built, path: &str, names: [bool; 4]) {
    let page = built.page(path);
    let all = ["甲歯科", "乙歯科", "丙医院", "丁ステーション"];
    let main = page.split_once("<main").map_or("", |(_, main)| main);
    for (name, expected) in all.into_iter().zip(names) {
        assert_eq!(main.contains(name), expected, "{name} on {path}");
    }
}

#[test]
fn a_list_is_divided_by_what_residents_ask_and_where_they_live() {
    let site = site("");
    site.put(
        "content/readings.toml",
        "[readings]\n\"錦見\" = \"にしみ\"\n",
    );
    let built = site.build();
    lists(&built, "ao/clinics/index.html", [true; 4]);
    let visits = "ao/clinics/kind/home-visit/index.html";
    lists(&built, visits, [true, false, true, true]);
    let dental = "ao/clinics/kind/dental/index.html";
    lists(&built, dental, [true, true, false, false]);
    let nishimi = "ao/clinics/area/nishimi/index.html";
    lists(&built, nishimi, [true, true, false, false]);
    let areas: Vec<&str> = built
        .paths()
        .into_iter()
        .filter(|path| path.contains("/clinics/area/") && path.ends_with("index.html"))
        .collect();
    assert_eq!(areas.len(), 2, "{areas:?}");
}

#[test]
fn the_citys_own_areas_come_before_its_towns() {
    let site = site("");
    let areas = "[[areas]]\nid = \"north\"\nname = \"北圏域\"\ntowns = [{ name = \"錦見\" }]\n\
        [[areas]]\nid = \"south\"\nname = \"南圏域\"\ntowns = [{ name = \"室木\" }, { name = \"他町\" }]\n";
    site.put("content/cities/ao/areas.toml", areas);
    let built = site.build();
    let north = "ao/clinics/area/north/index.html";
    lists(&built, north, [true, true, false, false]);
    let south = "ao/clinics/area/south/index.html";
    lists(&built, south, [false, false, true, true]);
}

#[test]
fn one_area_divides_nothing() {
    let site = SiteTest::of("tests/diagnostics/_base/in");
    let text = "名称,カナ,住所\n甲歯科,コウシカ,青市錦見7丁目\n乙歯科,オツシカ,青市錦見1-1\n";
    site.put("content/cities/ao/clinics.csv", text);
    let built = site.build();
    assert!(!built.paths().iter().any(|path| path.contains("/area/")));
}
