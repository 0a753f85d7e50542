//! The dictionary of a site that names one: compiled once, then found as an earlier build kept it.

use std::sync::Arc;

use super::Request;
use crate::diag::{Diagnostic, catalog};
use crate::furigana::{self, Dictionary};
use crate::render::Planned;
use crate::source::{self, DictionaryFiles, Sources};
use crate::write::cache;

/// What a program that goes on running knows: a dictionary by its key.
pub(super) type Memo = Option<(Arc<str>, Arc<Dictionary>)>;

/// Gives the planned site its dictionary. One that is not there or cannot be used is told, and the site does without.
pub(super) fn make(
    request: &Request,
    sources: &Sources,
    planned: &mut Planned,
    memo: &mut Memo,
    diagnostics: &mut Vec<Diagnostic>,
) -> anyhow::Result<()> {
    let furigana = &planned.plan.resolved.project.site.furigana;
    let (Some(named), Some(found)) = (&furigana.dictionary, &sources.dictionary) else {
        return Ok(());
    };
    let files = match found {
        Ok(files) => files,
        Err(missing) => {
            let place = named.place.clone();
            diagnostics.push(catalog::dictionary_missing(place, missing));
            return Ok(());
        }
    };
    if !furigana.show {
        return Ok(());
    }
    let key = key(files);
    if let Some((known, dictionary)) = memo
        && *known == key
    {
        planned.dictionary = Some(Arc::clone(dictionary));
        return Ok(());
    }
    match opened(request, files, &key)? {
        Ok(dictionary) => {
            let dictionary = Arc::new(dictionary);
            *memo = Some((key, Arc::clone(&dictionary)));
            planned.dictionary = Some(dictionary);
        }
        Err(why) => {
            let place = named.place.clone();
            diagnostics.push(catalog::dictionary_unusable(place, &why));
        }
    }
    Ok(())
}

/// What is made of a dictionary depends on its files and on the program.
fn key(files: &DictionaryFiles) -> Arc<str> {
    let (format, version) = (furigana::FORMAT, env!("CARGO_PKG_VERSION"));
    let all = format!("dictionary {format} {version}\n{}", files.hash);
    source::hash_bytes(all.as_bytes())
}

/// The compiled dictionary, or why it is none.
fn opened(
    request: &Request,
    files: &DictionaryFiles,
    key: &str,
) -> anyhow::Result<Result<Dictionary, String>> {
    let root = &request.root;
    let kept = request.cache.then(|| source::kept_dictionary(root, key));
    if let Some(dictionary) = kept.flatten().and_then(|bytes| Dictionary::open(&bytes)) {
        return Ok(Ok(dictionary));
    }
    let mut read = Vec::with_capacity(files.files.len());
    for file in &files.files {
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        match source::whole(file) {
            Some(bytes) => read.push((name.to_owned(), bytes)),
            None => return Ok(Err(file.path.to_string())),
        }
    }
    let compiled = match furigana::compile(&read) {
        Ok(compiled) => compiled,
        Err(why) => return Ok(Err(why)),
    };
    drop(read);
    if request.cache {
        cache::keep_dictionary(root, key, &compiled)?;
    }
    Ok(Dictionary::open(&compiled).ok_or_else(String::new))
}
