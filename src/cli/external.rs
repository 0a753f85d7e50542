//! What `kairan check --external` asks of the pipeline, and what it says afterwards.

use super::environment::Ambient;
use crate::diag::Language;
use crate::diag::trouble::Trouble;
use crate::pipeline::{ExternalDone, ExternalOptions, ExternalRequest};

/// The request. Addresses of the public internet only: nothing on the command line changes that.
pub(super) fn request(max_age: u32, ambient: &Ambient) -> Result<ExternalRequest, Trouble> {
    Ok(ExternalRequest {
        options: ExternalOptions {
            proxy: ambient.proxy.clone(),
            ..ExternalOptions::default()
        },
        today: ambient.today.clone()?,
        max_age,
    })
}

/// A line on what was asked.
pub(super) fn told(done: ExternalDone, language: Language) -> String {
    let ExternalDone {
        n_links,
        n_known,
        offline,
    } = done;
    let n_asked = n_links - n_known.min(n_links);
    match (language, offline) {
        (Language::Ja, false) => format!(
            "ほかのサイトへのリンク: {n_links}件（たずねた {n_asked}件、前の答えを使った {n_known}件）\n"
        ),
        (Language::Ja, true) => format!(
            "お知らせ: ほかのサイトにひとつもつながらなかったので、リンク {n_asked}件は確かめていません。\
             ネットワークとプロキシ（環境変数 HTTPS_PROXY）を確かめてください\n"
        ),
        (Language::En, false) => format!(
            "links to other sites: {n_links} ({n_asked} asked, {n_known} known from before)\n"
        ),
        (Language::En, true) => format!(
            "note: no other site could be reached, so {n_asked} links are not checked; \
             see the network and the proxy (variable HTTPS_PROXY)\n"
        ),
    }
}
