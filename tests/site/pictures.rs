//! Pictures from the author's folder to the visitor's screen: what is published of them, in which widths, and that
//! nothing depends on what an earlier build kept.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test breaks what was kept, looks for an installed typeface, and says where there is none"
)]

use kairan::diag::Level;

use super::support::{Built, SiteTest, files};

/// What stands for a place or a name in a picture.
const SECRET: &[u8] = b"SECRET-35.9876N-139.5432E";

/// A photograph as a telephone makes it: EXIF with a place, lying on its side, another picture behind it.
fn photograph(width: u16, height: u16) -> Vec<u8> {
    let pixels: Vec<u8> = (0..u32::from(width) * u32::from(height))
        .flat_map(|at| [at % 251, at / 977 % 255, 90].map(|part| u8::try_from(part).unwrap()))
        .collect();
    let mut plain = Vec::new();
    jpeg_encoder::Encoder::new(&mut plain, 85)
        .encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    let mut exif =
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(SECRET);
    let mut out = plain[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    out.extend(exif);
    out.extend(&plain[2..]);
    out.extend(SECRET);
    out
}

const GUIDE: &str = "+++\ntitle = \"道順\"\n+++\n\n![役場の入口](../files/photo.jpg)\n\n![駐車場の入口](../files/photo.jpg)\n\n{{ figure(src=\"../files/photo.jpg\", alt=\"受付\", caption=\"1階の受付\") }}\n\n<img src=\"../files/photo.jpg\" alt=\"案内板\" width=\"300\" height=\"9\">\n\n![地図](../files/map.svg)\n\n[写真](../files/photo.jpg)\n";

const MAP: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><metadata>SECRET-35</metadata><path d=\"M0 0h9\"/></svg>";

fn site() -> SiteTest {
    let site = SiteTest::of("tests/diagnostics/_base/in");
    site.put("content/shared/files/photo.jpg", photograph(1200, 1800));
    site.put("content/shared/files/map.svg", MAP);
    site.put("content/static/top.jpg", photograph(300, 200));
    site.put("content/shared/guides/way.md", GUIDE);
    site
}

fn tells(bytes: &[u8]) -> bool {
    bytes.windows(9).any(|part| part == b"SECRET-35")
}

/// All tags of pictures on a page.
fn pictures(built: &Built) -> Vec<&str> {
    let page = built.page("ao/guides/way/index.html");
    page.split('\n')
        .flat_map(|line| line.split_inclusive('>'))
        .filter_map(|tag| tag.find("<img ").and_then(|at| tag.get(at..)))
        .collect()
}

#[test]
fn no_place_leaves_the_house_and_every_screen_gets_a_width() {
    let built = site().build();
    assert_eq!(built.found(Level::Error), []);
    let telling: Vec<&String> = built
        .outputs
        .iter()
        .filter(|(_, bytes)| tells(bytes))
        .map(|(path, _)| path)
        .collect();
    assert!(telling.is_empty(), "{telling:?}");
    let photo = |path: &&str| path.contains("photo");
    let paths: Vec<&str> = built.paths().into_iter().filter(photo).collect();
    let [large, small, medium, whole] = paths[..] else {
        panic!("{paths:?}");
    };
    for (path, width) in [(small, 480), (medium, 960), (large, 1440), (whole, 1800)] {
        let picture = image::load_from_memory(&built.outputs[path]).unwrap();
        assert_eq!((picture.width(), picture.height()), (width, width * 2 / 3));
    }
    let static_one = image::load_from_memory(&built.outputs["top.jpg"]).unwrap();
    assert_eq!((static_one.width(), static_one.height()), (200, 300));
}

#[test]
fn pages_name_the_widths_and_keep_room() {
    let built = site().build();
    let tags = pictures(&built);
    let [first, second, figure, narrow, map] = tags[..] else {
        panic!("{tags:?}");
    };
    let start = "<img src=\"/files/photo.960.";
    for tag in [first, second, narrow] {
        assert!(tag.starts_with(start), "{tag}");
        for width in ["480w", "960w", "1440w"] {
            assert!(tag.contains(width), "{tag}");
        }
        assert!(!tag.contains("1800w") && tag.contains("decoding=\"async\""));
    }
    assert!(first.contains("width=\"1800\" height=\"1200\""), "{first}");
    assert!(!first.contains("loading") && first.contains("alt=\"役場の入口\""));
    assert!(second.contains("loading=\"lazy\""), "{second}");
    assert!(figure.contains("photo.960.") && figure.contains("alt=\"受付\""));
    assert!(narrow.contains("sizes=\"300px\" width=\"300\" height=\"200\""));
    assert!(!narrow.contains("height=\"9\""), "{narrow}");
    assert!(map.contains("src=\"/files/map.svg\" width=\"200\" height=\"100\""));
    assert!(
        built
            .page("ao/guides/way/index.html")
            .contains("href=\"/files/photo.jpg\"")
    );
}

#[test]
fn what_an_earlier_build_kept_changes_nothing() {
    let mut site = site();
    let first = site.build();
    let kept = site.root().join(".kairan-cache/images");
    let names = files(&kept);
    assert!(!names.is_empty());
    site.write_into("again");
    assert_eq!(site.build().outputs, first.outputs);
    // Broken in every way: shortened, filled with something else, no record.
    for (number, path) in names.keys().enumerate() {
        let place = kept.join(path);
        match number % 3 {
            0 => std::fs::write(&place, "").unwrap(),
            1 => std::fs::write(&place, "{}").unwrap(),
            _ => std::fs::remove_file(&place).unwrap(),
        }
    }
    site.write_into("broken");
    assert_eq!(site.build().outputs, first.outputs);
    assert_eq!(files(&kept), names);
    std::fs::remove_dir_all(&kept).unwrap();
    site.write_into("gone");
    assert_eq!(site.build().outputs, first.outputs);
}

#[test]
fn a_shard_shows_the_pictures_of_the_whole() {
    let mut site = site();
    let whole = site.build();
    let mut joined = std::collections::BTreeMap::new();
    for part in 1..=2 {
        site.write_into(&format!("part-{part}"));
        joined.extend(site.options(&format!("--shard {part}/2")).build().outputs);
    }
    assert_eq!(joined, whole.outputs);
}

#[test]
fn every_city_has_icons_in_its_colour_and_a_manifest_below_the_base_path() {
    let mut site = SiteTest::empty();
    site.lay("tests/diagnostics/_base/in");
    let built = site
        .options("--base-url https://example.jp/outreach/")
        .build();
    let page = built.page("ao/index.html");
    let value = |start: &str| {
        let (_, rest) = page.split_once(start).expect(start);
        rest.split('"').next().unwrap()
    };
    let bytes = |href: &str| &built.outputs[href.strip_prefix("/outreach/").unwrap()];
    let drawing = bytes(value("type=\"image/png\">\n<link rel=\"icon\" href=\""));
    assert!(drawing.starts_with(b"<svg"));
    let touch = image::load_from_memory(bytes(value("rel=\"apple-touch-icon\" href=\""))).unwrap();
    assert_eq!((touch.width(), touch.height()), (180, 180));
    let manifest = bytes(value("rel=\"manifest\" href=\""));
    let manifest: serde_json::Value = serde_json::from_slice(manifest).unwrap();
    assert_eq!(manifest["start_url"], "/outreach/ao/");
    assert_eq!(manifest["theme_color"], value("theme-color\" content=\""));
    for icon in manifest["icons"].as_array().unwrap() {
        assert!(!bytes(icon["src"].as_str().unwrap()).is_empty());
    }
    assert_eq!(
        value("og:url\" content=\""),
        "https://example.jp/outreach/ao/"
    );
    assert_eq!(value("twitter:card\" content=\""), "summary");
    let icon = image::load_from_memory(&built.outputs["favicon.ico"][22..]).unwrap();
    assert_eq!((icon.width(), icon.height()), (32, 32));
    let weight: usize = built
        .outputs
        .iter()
        .filter(|(path, _)| path.contains("icon"))
        .map(|(_, bytes)| bytes.len())
        .sum();
    assert!(weight < 12_000, "{weight}");
}

/// A Japanese typeface of the machine, if there is one.
fn typeface() -> Option<&'static str> {
    let known = [
        "/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf",
        "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
    ];
    let found = known
        .into_iter()
        .find(|place| std::path::Path::new(place).is_file());
    if found.is_none() {
        eprintln!("no Japanese typeface is installed: cards are not tested");
    }
    found
}

#[test]
fn a_card_stands_for_every_city_and_for_every_guide_once() {
    let Some(font) = typeface() else { return };
    let mut site = SiteTest::of("tests/golden/shortcodes/in");
    let toml = std::fs::read_to_string(site.root().join("content/site.toml")).unwrap();
    site.put(
        "content/site.toml",
        format!("{toml}\n[cards]\nfont = \"{font}\"\n"),
    );
    std::fs::remove_dir_all(site.root().join("themes")).unwrap();
    let first = site.build();
    assert!(!first.has("card-font-unusable"), "{:?}", first.diagnostics);
    let mut named = std::collections::BTreeSet::new();
    for (path, bytes) in &first.outputs {
        if !path.ends_with(".html") {
            continue;
        }
        let page = std::str::from_utf8(bytes).unwrap();
        let Some((_, rest)) = page.split_once("og:image\" content=\"") else {
            assert!(page.contains("http-equiv"), "{path} has no card");
            continue;
        };
        let url = rest.split('"').next().unwrap();
        let card = url.split_once("://").unwrap().1.split_once('/').unwrap().1;
        let picture = image::load_from_memory(&first.outputs[card]).unwrap();
        assert_eq!((picture.width(), picture.height()), (1200, 630), "{path}");
        assert!(page.contains("og:image:alt\" content=\"") && page.contains("summary_large_image"));
        named.insert(card.to_owned());
    }
    let cards: std::collections::BTreeSet<String> = first
        .outputs
        .keys()
        .filter(|path| path.contains("card."))
        .cloned()
        .collect();
    assert_eq!(named, cards, "a card that no page names");
    site.write_into("again");
    assert_eq!(site.build().outputs, first.outputs);
    let mut joined = std::collections::BTreeMap::new();
    for part in 1..=2 {
        site.write_into(&format!("part-{part}"));
        joined.extend(site.options(&format!("--shard {part}/2")).build().outputs);
    }
    assert_eq!(joined, first.outputs);
}
