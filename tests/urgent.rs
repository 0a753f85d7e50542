//! Urgent changes through the program: one small file each, published beside broken files, with its time, on the
//! city's home and its pages, and gone by itself.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test lays out its own site, reads what was written, and fails by panicking"
)]

use std::path::Path;
use std::process::Command;

const FILES: [(&str, &str); 7] = [
    (
        "content/site.toml",
        "format = 1\ntitle = \"見本の案内\"\nbase_url = \"https://example.jp/\"\n",
    ),
    ("content/cities/ao/city.toml", "name = \"青市\"\n"),
    (
        "content/cities/ao/lectures.toml",
        "[[lectures]]\nid = \"acp\"\ntitle = \"人生会議の講座\"\ndate = \"2026-02-05\"\nstarts = \"14:00\"\nvenue = \"中央公民館\"\n",
    ),
    (
        "content/cities/ao/duty.toml",
        "[[duty]]\nid = \"naika\"\ndate = \"2026-02-08\"\nclinic = \"一番医院\"\ndepartment = \"内科\"\nphone = \"048-000-0001\"\n\n[[duty]]\nid = \"shika\"\ndate = \"2026-02-08\"\nclinic = \"二番歯科\"\ndepartment = \"歯科\"\n",
    ),
    (
        "content/cities/ao/guides/acp.md",
        "+++\ntitle = \"人生会議とは\"\n+++\n\n話し合いです。\n",
    ),
    // Somebody else's mistakes.
    (
        "content/cities/ao/windows/broken.md",
        "+++\nname = \"相談窓口\nphone = 048\n+++\n",
    ),
    ("content/cities/ao/clinics.toml", "[[clinics]\nname = 1\n"),
];

const NOTICE: &str = "+++\ntitle = \"大雪のため休日診療所は休みます\"\nlevel = \"emergency\"\ndate = \"2026-02-04 06:30\"\npublish_until = \"2026-02-05 18:00\"\n+++\n\n電話で確かめてください。\n";
const CANCELLED: &str = "+++\nextends = true\ntitle = \"人生会議の講座\"\nstatus = \"cancelled\"\nstatus_reason = \"大雪のため\"\nupdated = \"2026-02-04 06:30\"\n+++\n";
const DUTY: &str = "+++\ndate = \"2026-02-08\"\ndepartment = \"内科\"\nclinic = \"三番医院\"\nphone = \"048-000-0003\"\nupdated = \"2026-02-04 06:30\"\n+++\n";

struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        for (path, text) in FILES {
            site.put(path, text);
        }
        site
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Builds on a day and gives back a page. The broken files make the exit code 1 and stop nothing.
    fn page(&self, day: &str, address: &str) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_kairan"))
            .args(["build", "--date", day, "--root"])
            .arg(self.0.path())
            .env_clear()
            .env("TZ", "America/New_York")
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let page = self.0.path().join("public").join(address);
        read(&page.join("index.html"))
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

#[test]
fn an_emergency_is_on_every_page_with_its_time_and_leaves_by_itself() {
    let site = Site::new();
    let title = "大雪のため休日診療所は休みます";
    assert!(!site.page("2026-02-04", "ao").contains(title));
    site.put("content/cities/ao/notices/snow.md", NOTICE);
    for address in ["ao", "ao/guides/acp", "ao/lectures/acp", ""] {
        let page = site.page("2026-02-04", address);
        assert!(page.contains(title), "{address}");
        assert!(
            page.contains("令和8年2月4日（水曜日）午前6時30分"),
            "{address}"
        );
        assert!(
            page.contains("令和8年2月5日（木曜日）午後6時まで"),
            "{address}"
        );
    }
    assert!(site.page("2026-02-05", "ao").contains(title));
    assert!(!site.page("2026-02-06", "ao").contains(title));
    let own = site.page("2026-02-06", "ao/notices/snow");
    assert!(own.contains(title) && own.contains("このお知らせの期間は終わりました"));
}

#[test]
fn a_cancelled_lecture_is_one_small_file_beside_its_row() {
    let site = Site::new();
    site.put("content/cities/ao/lectures/acp.md", CANCELLED);
    let home = site.page("2026-02-04", "ao");
    assert!(home.contains("急な変更") && home.contains("大雪のため"));
    assert!(home.contains("令和8年2月4日（水曜日）午前6時30分に変更"));
    let page = site.page("2026-02-05", "ao/lectures/acp");
    assert!(page.contains("中止") && page.contains("中央公民館"));
    assert!(site.page("2026-02-05", "ao").contains("急な変更"));
    assert!(!site.page("2026-02-06", "ao").contains("急な変更"));
}

#[test]
fn a_lecture_of_a_sheet_is_cancelled_in_the_same_way() {
    let site = Site::new();
    site.put(
        "content/cities/ao/lectures.csv",
        "ID,講座名,開催日,会場\nsheet-1,歯科の講座,2026-02-05,東公民館\n",
    );
    let cancelled = CANCELLED.replace("人生会議の講座", "歯科の講座");
    site.put("content/cities/ao/lectures/sheet-1.md", &cancelled);
    let page = site.page("2026-02-04", "ao/lectures/sheet-1");
    assert!(page.contains("中止") && page.contains("東公民館"), "{page}");
}

#[test]
fn a_cancellation_stands_alone_where_the_list_is_broken() {
    let site = Site::new();
    site.put(
        "content/cities/ao/lectures.toml",
        "[[lectures]\nid = \"acp\n",
    );
    let dated = CANCELLED.replace("status =", "date = \"2026-02-05\"\nstatus =");
    site.put("content/cities/ao/lectures/acp.md", &dated);
    let page = site.page("2026-02-04", "ao/lectures/acp");
    assert!(page.contains("中止") && page.contains("大雪のため"));
    assert!(site.page("2026-02-04", "ao").contains("急な変更"));
}

#[test]
fn a_changed_duty_clinic_is_one_small_file_and_leaves_by_itself() {
    let site = Site::new();
    site.put("content/cities/ao/duty/2026-02-08.md", DUTY);
    let rota = site.page("2026-02-04", "ao/holiday-clinics");
    assert!(rota.contains("三番医院") && rota.contains("048-000-0003"));
    assert!(!rota.contains("一番医院") && !rota.contains("048-000-0001"));
    assert!(rota.contains("二番歯科"), "another department stays");
    assert!(rota.contains("当番医が変わりました"));
    assert!(rota.contains("令和8年2月4日（水曜日）午前6時30分"));
    let home = site.page("2026-02-08", "ao");
    assert!(home.contains("急な変更") && home.contains("三番医院"));
    assert!(!site.page("2026-02-09", "ao").contains("急な変更"));
    assert!(
        !site
            .page("2026-02-09", "ao/holiday-clinics")
            .contains("三番医院")
    );
    assert!(
        !site.page("2026-01-20", "ao").contains("急な変更"),
        "too far ahead"
    );
}

#[test]
fn a_mistake_in_the_urgent_file_itself_is_said_and_the_rota_stays() {
    let site = Site::new();
    let wrong = DUTY.replace("2026-02-08", "2026-02-31");
    site.put("content/cities/ao/duty/change.md", &wrong);
    let rota = site.page("2026-02-04", "ao/holiday-clinics");
    assert!(rota.contains("一番医院") && !rota.contains("三番医院"));
}
