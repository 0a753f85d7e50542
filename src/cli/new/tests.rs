//! The written files, without a disk.

use jiff::civil::date;

use super::*;

fn site() -> Site {
    Site {
        topics: vec!["home-care".to_owned(), "acp".to_owned()],
        services: vec!["home-visit".to_owned()],
        departments: vec![
            ("ageo-fukushi".to_owned(), Some("ageo".to_owned())),
            ("okegawa-korei".to_owned(), Some("okegawa".to_owned())),
        ],
        cities: vec!["ageo".to_owned(), "okegawa".to_owned()],
        regions: vec!["saitama-keno".to_owned()],
    }
}

fn arguments(kind: Kind, owner: Option<Owner>) -> NewArguments {
    NewArguments {
        kind,
        id: "atarashii".to_owned(),
        owner,
        name: None,
        root: PathBuf::from("."),
    }
}

fn okegawa() -> Owner {
    Owner::City("okegawa".to_owned())
}

fn written(arguments: &NewArguments, site: &Site) -> String {
    let marks = marks(arguments, site, date(2025, 10, 1));
    fill::fill(arguments.kind.template(), &marks)
}

fn front_matter(kind: Kind, text: &str) -> toml::Table {
    let toml = match kind {
        Kind::City => text,
        _ => text.split("+++\n").nth(1).unwrap(),
    };
    toml.parse()
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
}

#[test]
fn every_template_is_whole_with_and_without_vocabularies() {
    for (word, kind) in Kind::ALL {
        for site in [site(), Site::default()] {
            let text = written(&arguments(kind, Some(okegawa())), &site);
            assert!(!text.contains('@'), "{word}: {text}");
            let data = front_matter(kind, &text);
            assert!(
                data.contains_key("name") || data.contains_key("title"),
                "{word}"
            );
            assert_eq!(data.contains_key("draft"), kind != Kind::City, "{word}");
            assert!(text.contains("# "), "{word}");
        }
    }
}

#[test]
fn choices_come_from_the_site() {
    let text = written(&arguments(Kind::Window, Some(okegawa())), &site());
    let data = front_matter(Kind::Window, &text);
    assert_eq!(data["kind"].as_str(), Some("home-care"));
    assert_eq!(data["contact"].as_str(), Some("okegawa-korei"));
    assert!(text.contains("使える id: home-care、acp"), "{text}");
    let shared = written(&arguments(Kind::Window, Some(Owner::Shared)), &site());
    assert!(!front_matter(Kind::Window, &shared).contains_key("contact"));
}

#[test]
fn dates_follow_the_day() {
    let text = written(&arguments(Kind::Lecture, Some(okegawa())), &site());
    assert_eq!(
        front_matter(Kind::Lecture, &text)["date"].as_str(),
        Some("2025-10-31")
    );
}

#[test]
fn any_name_is_written_as_a_whole_string() {
    let mut arguments = arguments(Kind::Guide, Some(Owner::Shared));
    arguments.name = Some("「家で」\"看る\" \\ @ID@\n+++".to_owned());
    let text = written(&arguments, &site());
    let (_, after) = text.split_once("title = ").unwrap();
    let value: toml::Table = format!("title = {}", after.split("\n# 一覧").next().unwrap())
        .parse()
        .unwrap();
    assert_eq!(
        value["title"].as_str(),
        Some("「家で」\"看る\" \\ @ID@ +++")
    );
}

#[test]
fn files_go_to_the_owners_folder() {
    let at = |kind, owner| path(&arguments(kind, owner), &site());
    assert_eq!(
        at(Kind::Lecture, Some(okegawa())),
        Ok(PathBuf::from(
            "content/cities/okegawa/lectures/atarashii.md"
        ))
    );
    let region = Some(Owner::Region("saitama-keno".to_owned()));
    assert_eq!(
        at(Kind::Window, region),
        Ok(PathBuf::from(
            "content/regions/saitama-keno/windows/atarashii.md"
        ))
    );
    assert_eq!(
        at(Kind::Guide, Some(Owner::Shared)),
        Ok(PathBuf::from("content/shared/guides/atarashii.md"))
    );
    assert_eq!(
        at(Kind::City, None),
        Ok(PathBuf::from("content/cities/atarashii/city.toml"))
    );
}

#[test]
fn an_unknown_or_missing_owner_is_answered_with_those_there_are() {
    let unknown = Some(Owner::City("okegwa".to_owned()));
    for owner in [unknown, None] {
        let trouble = path(&arguments(Kind::Notice, owner), &site()).unwrap_err();
        assert!(
            trouble.text(Language::Ja).contains("ageo、okegawa"),
            "{trouble:?}"
        );
        assert!(
            trouble.text(Language::En).contains("ageo, okegawa"),
            "{trouble:?}"
        );
    }
    assert!(path(&arguments(Kind::City, Some(okegawa())), &site()).is_err());
}
