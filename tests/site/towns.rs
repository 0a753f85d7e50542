//! A town of which nothing has changed is left as it lies: what is published and what is said are those of a build that
//! makes every page, whatever is edited, and in whatever order.
#![allow(
    clippy::disallowed_methods,
    reason = "the tests look at what builds keep, and damage it"
)]

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use kairan::pipeline::Stage;

use super::support::{Built, SiteTest, files};

const TOWNS: [&str; 3] = ["ao", "ki", "mi"];

/// Three towns in two regions, in two languages, with a record of most kinds, that can be searched.
fn site() -> SiteTest {
    let site = SiteTest::empty();
    site.lay("tests/diagnostics/_base/in");
    site.put(
        "content/site.toml",
        "format = 1\ntitle = \"見本の案内\"\nbase_url = \"https://example.jp/\"\nlanguages = [\"ja\", \"en\"]\nsearch = true\n\
         [[topics]]\nid = \"home-dental\"\nlabel = \"訪問歯科\"\nconsult = true\n\
         [[services]]\nid = \"visit-dental\"\nlabel = \"訪問歯科診療\"\n",
    );
    site.put("content/regions/yama/region.toml", "name = \"山地域\"\n");
    for (town, region) in TOWNS.into_iter().zip(["kita", "yama", "kita"]) {
        let below = |path: &str| format!("content/cities/{town}/{path}");
        site.put(
            &below("city.toml"),
            format!("name = \"{town}市\"\nregions = [\"{region}\"]\n"),
        );
        site.put(&below("guides/care.md"), guide(town, "在宅医療の話"));
        site.put(&below("windows/dental.md"), window(""));
        site.put(
            &below("clinics.csv"),
            "id,name,address,phone\nhana,はな歯科医院,本町1,048-000-0003\n",
        );
        site.put(&below("lectures/talk.md"), lecture(""));
        site.put(
            &below("notices/rest.md"),
            "+++\ntitle = \"休みのお知らせ\"\ndate = 2025-09-20\npublish_until = 2025-12-28\n+++\n\n休みます。\n",
        );
        site.put(&below("files/paper.pdf"), format!("%PDF-1.4 {town}"));
    }
    site
}

fn guide(town: &str, more: &str) -> String {
    format!(
        "+++\ntitle = \"{town}の読みもの\"\nupdated = 2025-09-01\n+++\n\n## 費用 {{#cost}}\n\n{more}\n"
    )
}

fn window(more: &str) -> String {
    format!(
        "+++\nname = \"歯科の相談\"\nkind = \"home-dental\"\nphone = \"048-000-0001\"\nhours = \"平日\"\n{more}+++\n"
    )
}

fn lecture(more: &str) -> String {
    format!(
        "+++\ntitle = \"人生会議の講座\"\nsummary = \"話します。\"\naudience = \"residents\"\ndate = 2026-01-29\n{more}+++\n"
    )
}

/// A file and what is written into it; none removes it.
type Edit = (&'static str, Option<String>);

/// What authors, time and accidents do. Each is done to whatever the others left.
#[expect(clippy::too_many_lines, reason = "a list, an edit after the other")]
fn edits() -> Vec<(&'static str, Vec<Edit>)> {
    let put = |path, text: &str| (path, Some(text.to_owned()));
    let mi_guide = "content/cities/mi/guides/care.md";
    let ao_guide = "content/cities/ao/guides/care.md";
    let to_mi = |target: &str| guide("ao", &format!("[隣の市]({target})も見てください。"));
    vec![
        ("a guide", vec![(mi_guide, Some(guide("mi", "往診の話")))]),
        (
            "a guide as before",
            vec![(mi_guide, Some(guide("mi", "在宅医療の話")))],
        ),
        (
            "a shared guide",
            vec![put(
                "content/shared/guides/call.md",
                "+++\ntitle = \"電話のかけ方\"\n+++\n\n## 受付 {#desk}\n\n文です。\n",
            )],
        ),
        (
            "a window of a region",
            vec![put(
                "content/regions/kita/windows/night.md",
                &window("note = \"夜も\"\n"),
            )],
        ),
        (
            "a window of a region gone",
            vec![("content/regions/kita/windows/night.md", None)],
        ),
        (
            "the theme",
            vec![put(
                "themes/default/templates/footer.html",
                "<footer>{{ site.title.text }}</footer>",
            )],
        ),
        (
            "the theme as it was",
            vec![("themes/default/templates/footer.html", None)],
        ),
        (
            "a department",
            vec![put(
                "content/departments.toml",
                "[[departments]]\nid = \"health\"\nname = \"保健課\"\ncity = \"ao\"\nphone = \"048-000-0008\"\nhours = \"平日\"\n",
            )],
        ),
        (
            "a body that a window names",
            vec![(
                "content/cities/mi/windows/dental.md",
                Some(window("operator = \"dentists\"\n")),
            )],
        ),
        (
            "a link to a heading of another town",
            vec![(ao_guide, Some(to_mi("/mi/guides/care/#cost")))],
        ),
        (
            "that heading gone",
            vec![put(
                mi_guide,
                "+++\ntitle = \"miの読みもの\"\n+++\n\n## 期間 {#time}\n\nなし。\n",
            )],
        ),
        (
            "that page under another name",
            vec![
                (mi_guide, None),
                put(
                    "content/cities/mi/guides/home.md",
                    "+++\ntitle = \"miの読みもの\"\naliases = [\"/mi/guides/care/\"]\n+++\n\n文。\n",
                ),
            ],
        ),
        (
            "its old name gone",
            vec![put(
                "content/cities/mi/guides/home.md",
                "+++\ntitle = \"miの読みもの\"\n+++\n\n文。\n",
            )],
        ),
        (
            "a link to a page of another town that is not there",
            vec![(ao_guide, Some(to_mi("/mi/guides/hame/")))],
        ),
        (
            "a link to a file of another town",
            vec![(ao_guide, Some(to_mi("../../mi/files/more.pdf")))],
        ),
        (
            "that file",
            vec![put("content/cities/mi/files/more.pdf", "%PDF-1.4 more")],
        ),
        (
            "that file, larger",
            vec![put(
                "content/cities/mi/files/more.pdf",
                &"%PDF-1.4 more and more ".repeat(200),
            )],
        ),
        (
            "a paper of a lecture that is another town's",
            vec![(
                "content/cities/ki/lectures/talk.md",
                Some(lecture("flyer = \"../../mi/files/more.pdf\"\n")),
            )],
        ),
        (
            "that file gone",
            vec![("content/cities/mi/files/more.pdf", None)],
        ),
        (
            "an alias in another town's folder",
            vec![put(
                "content/cities/ki/guides/care.md",
                "+++\ntitle = \"kiの読みもの\"\naliases = [\"/mi/guides/hame/\"]\n+++\n\n文。\n",
            )],
        ),
        (
            "a successor",
            vec![
                (
                    "content/cities/ki/windows/dental.md",
                    Some(window("closes = \"2025-12-28\"\nsuccessor = \"next\"\n")),
                ),
                (
                    "content/cities/ki/windows/next.md",
                    Some(window("opens = \"2025-12-29\"\n")),
                ),
            ],
        ),
        (
            "no successor",
            vec![("content/cities/ki/windows/next.md", None)],
        ),
        (
            "a row of a sheet",
            vec![put(
                "content/cities/ki/clinics.csv",
                "id,name,address,phone\nhana,はな歯科医院,本町2,048-000-0004\numi,うみ歯科医院,mi市1,\n",
            )],
        ),
        (
            "a file that cannot be read",
            vec![put(
                "content/cities/ki/guides/care.md",
                "+++\ntitle = \"x\nupdated = 1\n+++\n\n文。\n",
            )],
        ),
        (
            "a row with an error",
            vec![put(
                "content/cities/mi/clinics.csv",
                "id,name,address,phone\nhana,,本町2,1\n",
            )],
        ),
        (
            "the name of a town",
            vec![put(
                "content/cities/mi/city.toml",
                "name = \"みなみ市\"\nregions = [\"kita\", \"yama\"]\ncolor = \"#703090\"\n",
            )],
        ),
        (
            "a town more",
            vec![
                put(
                    "content/cities/ka/city.toml",
                    "name = \"か町\"\nregions = [\"yama\"]\n",
                ),
                ("content/cities/ka/guides/care.md", Some(guide("ka", "話"))),
            ],
        ),
        (
            "a town less",
            vec![
                ("content/cities/ka/city.toml", None),
                ("content/cities/ka/guides/care.md", None),
            ],
        ),
        (
            "readings of a region",
            vec![put(
                "content/regions/kita/readings.toml",
                "\"本町\" = \"もとまち\"\n",
            )],
        ),
        (
            "a guide in place of a shared one",
            vec![put(
                "content/cities/ao/guides/call.md",
                "+++\ntitle = \"ao市への電話\"\n+++\n\n文です。\n",
            )],
        ),
        (
            "a translation",
            vec![put(
                "content/cities/mi/guides/care.en.md",
                "+++\ntitle = \"Reading\"\n+++\n\nText.\n",
            )],
        ),
        (
            "another title of the site",
            vec![put(
                "content/site.toml",
                "format = 1\ntitle = \"見本の案内2\"\nbase_url = \"https://example.jp/\"\nlanguages = [\"ja\", \"en\"]\nsearch = true\n\
                 demonstration = true\n[[topics]]\nid = \"home-dental\"\nlabel = \"訪問歯科\"\nconsult = true\n\
                 [[services]]\nid = \"visit-dental\"\nlabel = \"訪問歯科診療\"\n",
            )],
        ),
    ]
}

/// Two output folders of one site: one where towns are left, one where every page is made.
struct Pair {
    site: SiteTest,
    options: &'static str,
}

impl Pair {
    fn new() -> Self {
        Self {
            site: site(),
            options: "",
        }
    }

    fn edit(&self, edit: &[Edit]) {
        for (path, text) in edit {
            match text {
                Some(text) => self.site.put(path, text),
                None => drop(fs::remove_file(self.site.root().join(path))),
            }
        }
    }

    fn leaving(&mut self) -> &mut SiteTest {
        self.site.options(self.options).write_into("left")
    }

    /// Builds both. Gives how many pages were made in the first, and the whole.
    fn build(&mut self, what: &str) -> (usize, Built) {
        let (n_made, left) = made(self.leaving());
        let options = format!("{} --no-cache", self.options);
        let whole = self.site.options(&options).write_into("whole").build();
        for (path, bytes) in &whole.outputs {
            assert!(
                left.outputs.get(path) == Some(bytes),
                "{what}: {path} is another"
            );
        }
        assert_eq!(left.paths(), whole.paths(), "{what}");
        assert_eq!(left.diagnostics, whole.diagnostics, "{what}");
        (n_made, whole)
    }
}

/// Builds, and counts the pages that were made.
fn made(site: &SiteTest) -> (usize, Built) {
    let n_made = AtomicUsize::new(0);
    let built = site.build_while(&|step| {
        if step.stage == Stage::Render {
            n_made.fetch_add(1, Ordering::Relaxed);
        }
    });
    (n_made.into_inner(), built)
}

/// The records of towns, in the order of their names.
fn records(site: &SiteTest) -> Vec<PathBuf> {
    let folder = site.root().join(".kairan-cache/towns");
    let names = files(&folder).into_keys();
    names.map(|name| folder.join(name)).collect()
}

fn pages(built: &Built) -> usize {
    let is_page = |path: &&&str| path.ends_with("index.html") || **path == "404.html";
    built.paths().iter().filter(is_page).count()
}

/// Numbers that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % n
    }
}

#[test]
fn every_edit_leaves_what_a_whole_build_makes() {
    let mut pair = Pair::new();
    pair.build("new");
    for (what, edit) in edits() {
        pair.edit(&edit);
        pair.build(what);
    }
    pair.build("nothing");
    let (made, whole) = pair.build("nothing again");
    assert!(made < pages(&whole) / 3, "{made}");
}

#[test]
fn edits_in_any_order_leave_what_a_whole_build_makes() {
    let (all, mut chance) = (edits(), Chance(7));
    for round in 0..2 {
        let mut pair = Pair::new();
        let mut done = Vec::new();
        for _ in 0..10 {
            for _ in 0..=chance.below(2) {
                let (what, edit) = &all[chance.below(all.len())];
                done.push(*what);
                pair.edit(edit);
            }
            pair.options = ["", "", "", "--date 2025-12-29", "--drafts"][chance.below(5)];
            pair.build(&format!("{round}: {done:?} {}", pair.options));
        }
    }
}

#[test]
fn only_the_town_that_changed_is_made() {
    let mut pair = Pair::new();
    let (all, whole) = pair.build("new");
    assert!(all > 60, "{all}");
    let (shared, _) = pair.build("nothing");
    assert!(shared < all / 3, "{shared} of {all}");
    pair.edit(&[(
        "content/cities/mi/guides/care.md",
        Some(guide("mi", "別の話")),
    )]);
    let (one, _) = pair.build("a guide");
    let of_mi = whole.paths();
    let of_mi = of_mi.iter().filter(|path| {
        let own = path
            .strip_prefix("mi/")
            .or_else(|| path.strip_prefix("en/mi/"));
        own.is_some_and(|own| own.ends_with("index.html"))
    });
    assert_eq!(one, shared + of_mi.count());
}

#[test]
fn a_day_later_everything_is_made() {
    let mut pair = Pair::new();
    let (all, _) = pair.build("new");
    for day in [
        "--date 2025-12-28",
        "--date 2025-12-29",
        "--base-url https://example.com/a/",
    ] {
        pair.options = day;
        assert_eq!(pair.build(day).0, all, "{day}");
    }
}

#[test]
fn what_lies_there_otherwise_is_mended() {
    let mut pair = Pair::new();
    let (_, whole) = pair.build("new");
    let page = pair.leaving().out().join("mi/guides/care/index.html");
    let text = fs::read_to_string(&page).unwrap();
    for other in [text.replace("費用", "用費"), String::new()] {
        fs::write(&page, other).unwrap();
        pair.build("altered");
        assert_eq!(fs::read_to_string(&page).unwrap(), text);
    }
    fs::remove_file(&page).unwrap();
    pair.build("deleted");
    let index = pair.leaving().out().join("mi/search/pages.json");
    fs::remove_file(index).unwrap();
    pair.build("an index deleted");
    let (shared, _) = pair.build("nothing");
    assert!(shared < pages(&whole) / 3);
}

#[cfg(unix)]
#[test]
fn a_folder_that_became_a_link_is_told_as_ever() {
    let mut pair = Pair::new();
    pair.build("new");
    let folder = pair.leaving().out().join("mi");
    let away = pair.site.beside().join("away");
    fs::rename(&folder, &away).unwrap();
    std::os::unix::fs::symlink(&away, &folder).unwrap();
    let built = pair.leaving().build();
    assert!(built.has("output-through-link"));
}

#[test]
fn a_record_that_is_damaged_or_of_something_else_changes_nothing() {
    let mut pair = Pair::new();
    pair.build("new");
    pair.build("known");
    let places = records(&pair.site);
    assert_eq!(places.len(), TOWNS.len());
    let good: Vec<Vec<u8>> = places
        .iter()
        .map(|place| fs::read(place).unwrap())
        .collect();
    let cut = |at: usize| good[0][..at].to_vec();
    let changed = |at: usize| {
        let mut bytes = good[0].clone();
        bytes[at] ^= 1;
        bytes
    };
    let len = good[0].len();
    let others = [
        Vec::new(),
        cut(80),
        cut(len / 2),
        cut(len - 1),
        changed(3),
        changed(70),
        changed(len / 2),
        changed(len - 2),
        good[1].clone(),
    ];
    for (n, bytes) in others.into_iter().enumerate() {
        fs::write(&places[0], bytes).unwrap();
        pair.build(&format!("damaged {n}"));
        assert_eq!(fs::read(&places[0]).unwrap().len(), len, "{n}");
    }
    fs::remove_dir_all(pair.site.root().join(".kairan-cache")).unwrap();
    pair.build("gone");
}

#[test]
fn a_record_of_another_folder_or_part_is_not_taken() {
    let mut pair = Pair::new();
    let (all, whole) = pair.build("new");
    pair.site.options("").write_into("third");
    let (third, built) = made(&pair.site);
    assert_eq!((third, built.outputs), (all, whole.outputs.clone()));
    for (part, folder) in [("--shard 1/2", "part-1"), ("--shard 2/2", "part-2")] {
        let one = pair.site.options(part).write_into(folder).build();
        let again = pair.site.build();
        assert_eq!(one.outputs, again.outputs, "{part}");
        assert!(one.outputs.len() < whole.outputs.len());
    }
    let one = pair.site.options("--city mi").write_into("mi").build();
    assert_eq!(one.outputs, pair.site.build().outputs);
}

#[test]
fn another_program_makes_everything() {
    let mut pair = Pair::new();
    let (all, _) = pair.build("new");
    pair.leaving().by("another program");
    assert_eq!(made(&pair.site).0, all);
    pair.build("the first program");
}
