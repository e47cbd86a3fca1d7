//! Short digests: the first eight hex digits of a SHA-256.
//!
//! A digest stands beside a text in a catalog and tells whether either was
//! changed since. This file hashes bytes; what is hashed for a message
//! (its key and its normalised text) is decided in `catalog`.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

/// The first 32 bits of a SHA-256, written as eight lower-case hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(u32);

impl Digest {
    /// Returns the digest of the parts with a NUL byte between them, so that
    /// («ab», «c») and («a», «bc») differ.
    pub fn of(parts: &[&str]) -> Self {
        let mut hasher = Sha256::new();
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                hasher.update([0]);
            }
            hasher.update(part.as_bytes());
        }
        let hash = hasher.finalize();
        Self(u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Far faster than `{:08x}`: catalogs hold many of them.
        let bytes = self.0.to_be_bytes();
        let digits: [u8; 8] = std::array::from_fn(|place| hex_digit(bytes[place / 2] >> (4 * (1 - place % 2)) & 15));
        f.write_str(std::str::from_utf8(&digits).unwrap_or_default())
    }
}

/// Returns the lower-case hex digit of a number below 16.
fn hex_digit(number: u8) -> u8 {
    if number < 10 { b'0' + number } else { b'a' + number - 10 }
}

/// The text was not eight lower-case hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a digest is eight hex digits")]
pub struct NotADigest;

impl FromStr for Digest {
    type Err = NotADigest;
    fn from_str(text: &str) -> Result<Self, NotADigest> {
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 8 || !text.bytes().all(is_hex) {
            return Err(NotADigest);
        }
        u32::from_str_radix(text, 16).map(Self).map_err(|_| NotADigest)
    }
}

/// Returns the whole SHA-256 of some bytes as 64 lower-case hex digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    let digits = Sha256::digest(bytes).into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(hex_digit(digit))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digest_is_the_head_of_sha256() {
        assert_eq!(Digest::of(&["abc"]).to_string(), "ba7816bf");
        assert!(sha256_hex(b"abc").starts_with("ba7816bf"));
    }

    #[test]
    fn parts_are_kept_apart() {
        assert_ne!(Digest::of(&["ab", "c"]), Digest::of(&["a", "bc"]));
    }

    #[test]
    fn only_eight_lower_case_hex_digits_are_read() {
        assert_eq!("ba7816bf".parse(), Ok(Digest::of(&["abc"])));
        for wrong in ["", "ba7816b", "BA7816BF", "ba7816bg", "+a7816bf"] {
            assert_eq!(wrong.parse::<Digest>(), Err(NotADigest), "{wrong}");
        }
    }
}
