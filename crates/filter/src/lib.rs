//! Predicates over events: the language of `--where`, `:if=`, `--start-when` and `--stop-when` (docs/filter.md).
//!
//! A text becomes a [`Filter`]; a [`Scene`] says what the fields hold, and [`Filter::test`] gives a [`Truth`]. There are
//! three of them, because much is asked before all is known: a filter that is a `No` for a call of which only the name is
//! known needs no stop for it. A comparison with a field that a call does not have is a `No`, whatever the comparison.
#![forbid(unsafe_code)]

mod ahead;
mod eval;
mod parse;

pub use ahead::Register;
pub use eval::{Scene, Term, member};
pub use parse::{Vocabulary, Wrong, parse};

use model::guard::Guard;
use regex::bytes::Regex;

/// What a filter says of an event.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Truth {
    /// It is not meant, whatever is still to come.
    No,
    /// That depends on what is not known yet.
    Maybe,
    /// It is meant, whatever is still to come.
    Yes,
}

/// A predicate. Equal when written alike.
#[derive(Clone)]
pub struct Filter {
    source: String,
    root: Node,
}

impl Filter {
    /// What it says of an event.
    pub fn test(&self, scene: &dyn Scene) -> Truth {
        eval::test(&self.root, scene)
    }

    /// What it says of a call by its registers: it holds of no call for which this guard does not. The scene knows the
    /// call's number and which field lies in which register.
    pub fn guard(&self, scene: &dyn Scene) -> Guard {
        ahead::guard(&self.root, true, scene)
    }

    /// Whether any of its fields is a member of this name (`path`, for `fd.path`).
    #[must_use]
    pub fn mentions(&self, member: &str) -> bool {
        self.any_path(&|path| path.iter().skip(1).any(|part| part == member))
    }

    /// Whether any part of it asks for a field of this name itself.
    #[must_use]
    pub fn asks(&self, field: &str) -> bool {
        self.any_path(&|path| path.len() == 1 && path[0] == field)
    }

    fn any_path(&self, is: &dyn Fn(&[String]) -> bool) -> bool {
        fn any(node: &Node, is: &dyn Fn(&[String]) -> bool) -> bool {
            match node {
                Node::And(nodes) | Node::Or(nodes) => nodes.iter().any(|node| any(node, is)),
                Node::Not(node) => any(node, is),
                Node::Holds(path)
                | Node::Compare(path, ..)
                | Node::In(path, _)
                | Node::Has(path, _)
                | Node::Matches(path, _) => is(path),
            }
        }
        any(&self.root, is)
    }

    /// As it was written.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl std::fmt::Debug for Filter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Filter({:?})", self.source)
    }
}

impl PartialEq for Filter {
    fn eq(&self, other: &Filter) -> bool {
        self.source == other.source
    }
}

#[derive(Clone)]
enum Node {
    And(Vec<Node>),
    Or(Vec<Node>),
    Not(Box<Node>),
    /// A field alone: there, and neither zero nor empty.
    Holds(Vec<String>),
    Compare(Vec<String>, Order, Literal),
    In(Vec<String>, Vec<Literal>),
    /// All bits of the literal are set.
    Has(Vec<String>, Literal),
    /// The text matches; a glob is one too.
    Matches(Vec<String>, Regex),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone)]
enum Literal {
    Number(i128),
    Text(Vec<u8>),
    /// A constant of the kernel's: what it stands for, the field's table says.
    Name(String),
}
