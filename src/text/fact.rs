//! Facts: numbers, telephone numbers, addresses and dates, in running text of any script.

/// What kind of value a fact has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FactKind {
    /// A telephone number.
    Phone,
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// A date.
    Date,
    /// Any other number.
    Number,
    /// A name, a postal address or other words.
    Words,
}
