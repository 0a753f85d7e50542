//! `kairan new`: writes one filled-in file with Japanese comments into the right folder.
//!
//! Every entry begins as a draft: nothing that is only an example reaches a reader.

mod accessibility;
mod id;
mod site;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::arguments::{NewArguments, Owner};
use super::environment::Ambient;
use super::fill::{self, Mark};
use super::{CLEAN, say};
use crate::diag::Language;
use crate::diag::trouble::Trouble;
use site::Site;

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A municipality.
    City,
    /// An explanatory page.
    Guide,
    /// A consultation window.
    Window,
    /// A provider.
    Clinic,
    /// A lecture.
    Lecture,
    /// A handout.
    Handout,
    /// A notice.
    Notice,
    /// The pages on accessibility.
    Accessibility,
}

impl Kind {
    /// All kinds with the words that the command takes.
    pub const ALL: [(&'static str, Self); 8] = [
        ("city", Self::City),
        ("guide", Self::Guide),
        ("window", Self::Window),
        ("clinic", Self::Clinic),
        ("lecture", Self::Lecture),
        ("handout", Self::Handout),
        ("notice", Self::Notice),
        ("accessibility", Self::Accessibility),
    ];

    /// The kind of a word.
    pub fn named(word: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|(name, _)| *name == word).map(|(_, kind)| kind)
    }

    fn template(self) -> &'static str {
        match self {
            Self::City => include_str!("city.toml"),
            Self::Guide => include_str!("guide.md"),
            Self::Window => include_str!("window.md"),
            Self::Clinic => include_str!("clinic.md"),
            Self::Lecture => include_str!("lecture.md"),
            Self::Handout => include_str!("handout.md"),
            Self::Notice => include_str!("notice.md"),
            Self::Accessibility => include_str!("accessibility/policy.md"),
        }
    }

    /// The folder of its collection; a city and the site's pages have none.
    fn collection(self) -> &'static str {
        match self {
            Self::City | Self::Accessibility => "",
            Self::Guide => "guides",
            Self::Window => "windows",
            Self::Clinic => "clinics",
            Self::Lecture => "lectures",
            Self::Handout => "handouts",
            Self::Notice => "notices",
        }
    }

    /// The name of an entry that nobody has named yet.
    fn placeholder(self) -> &'static str {
        match self {
            Self::City => "市町村の名前",
            Self::Guide => "解説の題名",
            Self::Window => "相談窓口の名前",
            Self::Clinic => "医療機関などの名前",
            Self::Lecture => "講座の題名",
            Self::Handout => "配布物の題名",
            Self::Notice => "お知らせの題名",
            Self::Accessibility => "アクセシビリティについて",
        }
    }
}

/// Writes the file and says where it is.
pub(super) fn run(arguments: &NewArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    let today = ambient.today.clone()?;
    let root = &arguments.root;
    let site = site::look(root).ok_or_else(|| no_site(root))?;
    if arguments.kind == Kind::Accessibility {
        if arguments.owner.is_some() || !arguments.id.is_empty() {
            return Err(of_the_site().into());
        }
        return accessibility::run(root, today, ambient.language);
    }
    let path = path(arguments, &site)?;
    let text = fill::fill(arguments.kind.template(), &marks(arguments, &site, today));
    fill::create(&root.join(&path), &text)?;
    let shown = root.join(&path).display().to_string();
    say::out(&match (ambient.language, arguments.kind) {
        (Language::Ja, Kind::City) => {
            format!("{shown} を作りました。名前などを書きかえてください。\n")
        }
        (Language::En, Kind::City) => format!("wrote {shown}; edit its name and the rest\n"),
        (Language::Ja, _) => format!(
            "{shown} を作りました。書き終えたら「draft = true」の行を消すと公開されます。\n"
        ),
        (Language::En, _) => {
            format!("wrote {shown}; remove the line \"draft = true\" to publish it\n")
        }
    });
    Ok(CLEAN)
}

fn of_the_site() -> Trouble {
    Trouble::new(
        "accessibility はサイト全体のページを作るので、ID、--city、--region、--shared を付けません。例: kairan new accessibility",
        "accessibility takes no id, --city, --region or --shared: it writes pages of the whole site",
    )
}

fn no_site(root: &Path) -> Trouble {
    let site = root.join("content").join("site.toml");
    let shown = site.display();
    Trouble::new(
        format!(
            "{shown} がありません。サイトのフォルダーで実行するか、--root で場所を書いてください。新しく始めるには kairan init を使います。"
        ),
        format!(
            "there is no {shown}; run this in the site's folder or give --root; kairan init begins a new site"
        ),
    )
}

/// The new file below the root.
fn path(arguments: &NewArguments, site: &Site) -> Result<PathBuf, Trouble> {
    let id = &arguments.id;
    id::check(id)?;
    let content = PathBuf::from("content");
    if arguments.kind == Kind::City {
        if arguments.owner.is_some() {
            return Err(Trouble::new(
                "city には --city、--region、--shared を付けません。例: kairan new city okegawa",
                "a city takes no --city, --region or --shared; for example: kairan new city okegawa",
            ));
        }
        id::check_city(id)?;
        return Ok(content.join("cities").join(id).join("city.toml"));
    }
    let folder = match &arguments.owner {
        Some(Owner::City(city)) => {
            known(city, &site.cities, "市町村", "city")?;
            content.join("cities").join(city)
        }
        Some(Owner::Region(region)) => {
            known(region, &site.regions, "地域", "region")?;
            content.join("regions").join(region)
        }
        Some(Owner::Shared) => content.join("shared"),
        None => {
            return Err(Trouble::new(
                format!(
                    "だれのものかを書いてください: --city 市町村（{}）、--region 地域（{}）、または --shared（全市町村に共通）",
                    list(&site.cities, "、"),
                    list(&site.regions, "、")
                ),
                format!(
                    "say whose it is: --city ({}), --region ({}) or --shared",
                    list(&site.cities, ", "),
                    list(&site.regions, ", ")
                ),
            ));
        }
    };
    let file = format!("{id}.md");
    Ok(folder.join(arguments.kind.collection()).join(file))
}

fn known(id: &str, ids: &[String], ja: &str, en: &str) -> Result<(), Trouble> {
    if ids.iter().any(|known| known == id) {
        return Ok(());
    }
    Err(Trouble::new(
        format!(
            "「{id}」という{ja}はありません。ある{ja}: {}",
            list(ids, "、")
        ),
        format!("there is no {en} \"{id}\"; there are: {}", list(ids, ", ")),
    ))
}

fn list(ids: &[String], between: &str) -> String {
    if ids.is_empty() {
        return "—".to_owned();
    }
    ids.join(between)
}

fn marks(arguments: &NewArguments, site: &Site, today: Date) -> Vec<Mark> {
    let name = arguments.name.as_deref();
    let name = name.unwrap_or(arguments.kind.placeholder());
    // One line: a line of `+++` would end the front matter.
    let name = toml::Value::from(name.replace(char::is_control, " "));
    let topic = site.topics.first();
    let city = match (&arguments.owner, arguments.kind) {
        (Some(Owner::City(city)), _) => Some(city),
        (_, Kind::City) => Some(&arguments.id),
        _ => None,
    };
    let contact = site
        .departments
        .iter()
        .find(|(_, of)| of.is_some() && of.as_ref() == city)
        .map(|(id, _)| id);
    let windows = topic.map_or(String::new(), |topic| {
        format!("\n{{{{ windows(kind=\"{topic}\") }}}}\n")
    });
    let mut marks = fill::date_marks(today);
    marks.extend([
        ("ID", arguments.id.clone()),
        ("NAME", name.to_string()),
        ("TOPICS", list(&site.topics, "、")),
        ("SERVICES", list(&site.services, "、")),
        ("REGIONS", list(&site.regions, "、")),
        ("KIND", line("kind", topic, "home-dental")),
        ("CONTACT", line("contact", contact, "department-id")),
        (
            "SERVICE",
            list_line("services", site.services.first(), "home-visit"),
        ),
        ("WINDOWS", windows),
    ]);
    marks
}

/// `key = "value"`, or an example in a comment where there is no value.
fn line(key: &str, value: Option<&String>, example: &str) -> String {
    match value {
        Some(value) => format!("{key} = {}", toml::Value::from(value.as_str())),
        None => format!("# {key} = \"{example}\""),
    }
}

fn list_line(key: &str, value: Option<&String>, example: &str) -> String {
    match value {
        Some(value) => format!("{key} = [{}]", toml::Value::from(value.as_str())),
        None => format!("# {key} = [\"{example}\"]"),
    }
}

#[cfg(test)]
mod tests;
