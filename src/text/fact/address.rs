//! Web and e-mail addresses: what is one, and in which form two are compared.

/// Endings of a bare host name that make it a web address; any two letters do so too.
const GENERIC_ENDINGS: [&str; 12] =
    ["com", "org", "net", "int", "edu", "gov", "info", "help", "app", "web", "support", "care"];

/// The schemes that make any text after them an address.
const SCHEMES: [&str; 6] = ["https://", "http://", "mailto:", "tel:", "sms:", "ftp://"];

/// Returns the length of the scheme that the text begins with, in bytes.
pub(super) fn scheme_len(text: &str) -> Option<usize> {
    let has = |scheme: &&&str| text.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
    SCHEMES.iter().find(has).map(|scheme| scheme.len())
}

/// Returns whether the whole text is an e-mail address.
pub(super) fn is_email(text: &str) -> bool {
    let is_local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    text.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty() && local.chars().all(is_local) && !local.starts_with('.') && is_host(host)
    })
}

/// Returns whether the whole text is a web address, with or without scheme.
///
/// A bare host name must end like one: abbreviations (`f.eks`, `bl.a`) and
/// sentences without a space between them look alike.
pub(super) fn is_url(text: &str) -> bool {
    if text.contains(char::is_whitespace) {
        return false;
    }
    if let Some(scheme) = scheme_len(text) {
        return text.len() > scheme;
    }
    let end = text.find(['/', '?', '#']).unwrap_or(text.len());
    let (host, path) = text.split_at(end);
    is_host(host) && (path.len() > 1 || host.starts_with("www.") || ends_like_a_host(host))
}

/// Returns the form of an address in which two are compared.
pub(super) fn canonical_url(text: &str) -> String {
    let rest = match scheme_len(text) {
        Some(scheme) if text[..scheme].ends_with("//") => &text[scheme..],
        Some(_) | None => text,
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    format!("{}{}", host.to_lowercase(), path.trim_end_matches('/'))
}

/// Returns whether the text is labels with dots between them, the last one of two letters or more.
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    text.rsplit_once('.').is_some_and(|(rest, last)| {
        last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic()) && rest.split('.').all(is_label)
    })
}

fn ends_like_a_host(host: &str) -> bool {
    let mut labels = host.rsplit('.');
    let last = labels.next().unwrap_or_default();
    let name = labels.next().unwrap_or_default();
    let is_ending = last.len() == 2 || GENERIC_ENDINGS.contains(&last);
    is_ending && last.bytes().all(|byte| byte.is_ascii_lowercase()) && name.len() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_no_addresses() {
        for text in
            ["f.eks", "bl.a", "m.fl", "f.Kr", "ca.to", "1.2", "12.30", "a..no", "slutt.Neste", ".no", "og/eller"]
        {
            assert!(!is_url(text) && !is_email(text), "{text}");
        }
        for text in ["politiet.no", "www.x.museum", "x.museum/y", "tel:112", "https://справка.рф/a", "un.org/a?b=c"]
        {
            assert!(is_url(text), "{text}");
        }
    }

    #[test]
    fn addresses_compare_without_scheme_and_last_slash() {
        assert_eq!(canonical_url("HTTPS://Politiet.no/Lyd/"), "politiet.no/Lyd");
        assert_eq!(canonical_url("politiet.no/Lyd"), "politiet.no/Lyd");
        assert_eq!(canonical_url("mailto:a@b.no"), "mailto:a@b.no");
    }
}
