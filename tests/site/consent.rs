//! What is not for residents leaves no trace on the public site.

use super::support::SiteTest;

const CLINICS: &str = "名称,カナ,電話番号,住所,公開,同意日\n\
    公園前歯科,コウエンマエシカ,048-000-0001,青市1番,公開,令和7年4月1日\n\
    専門連携病院,センモンレンケイビョウイン,048-000-0002,青市2番,専門職,令和7年4月1日\n\
    非公開医院,ヒコウカイイイン,048-000-0003,青市3番,非公開,令和7年4月1日\n\
    同意待ち薬局,ドウイマチヤッキョク,048-000-0004,青市4番,公開,令和17年4月1日\n\
    同意なし内科,ドウイナシナイカ,048-000-0005,青市5番,公開,\n";

#[test]
fn rows_that_are_not_for_residents_are_in_no_file_of_the_site() {
    let site = SiteTest::of("tests/diagnostics/_base/in");
    site.put("content/cities/ao/clinics.csv", CLINICS);
    // A page adds to its row and is published with it or not at all.
    let page = "+++\nname = \"ひこうかい医院\"\n+++\n\n非公開の院長あいさつ\n";
    site.put("content/cities/ao/clinics/hikoukaiiin.md", page);
    let rota = "[[duty]]\nid = \"a\"\ndate = 2025-10-05\nclinic = \"公園前歯科\"\n";
    site.put("content/cities/ao/duty.toml", rota);
    let built = site.build();
    let texts: Vec<(&String, String)> = built
        .outputs
        .iter()
        .map(|(path, bytes)| (path, String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    assert!(texts.iter().any(|(_, text)| text.contains("公園前歯科")));
    let inner = [
        "専門連携病院",
        "非公開",
        "ひこうかい",
        "同意待ち",
        "同意なし",
        "000-0002",
        "000-0003",
        "000-0004",
        "000-0005",
        "consented",
        "令和7年4月1日",
    ];
    for (path, text) in &texts {
        for word in inner {
            assert!(!text.contains(word), "{word} in {path}");
        }
    }
}
