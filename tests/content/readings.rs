//! Readings that are checked by hand: each of their words stands in the source document that its table names.

use unicode_normalization::UnicodeNormalization;

use super::seeds::{list, plain, read, root, shared};

#[test]
fn every_word_with_a_reading_stands_where_its_table_says() {
    let Some(seeds) = shared("seeds") else { return };
    let seeds: Vec<(String, String)> = list(&seeds)
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy();
            (name.chars().take(3).collect(), plain(&read(path)))
        })
        .collect();
    let mut wrong = Vec::new();
    for path in list(&root().join("tests/readings")) {
        let file: toml::Table = read(&path).parse().unwrap();
        let tables = file
            .iter()
            .filter_map(|(name, value)| Some((name, value.as_table()?)));
        for (name, words) in tables {
            for word in words.keys() {
                let folded: String = word.nfkc().collect();
                let holds = |seed: &(String, String)| seed.1.contains(&folded);
                let is_true = match seeds.iter().find(|(number, _)| number == name) {
                    Some(seed) => holds(seed),
                    None => name == "elsewhere" && !seeds.iter().any(holds),
                };
                if !is_true {
                    wrong.push(format!("{}: {name} {word}", path.display()));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}
