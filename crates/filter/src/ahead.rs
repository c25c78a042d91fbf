//! What a [`Filter`](crate::Filter) says of a call by its registers alone: a [`Guard`] that the kernel can decide.
//!
//! A guard holds of every call of which the filter may hold. Each comparison of a register is turned into one that says
//! exactly the same; what depends on anything else holds, and so does its negation.

use crate::eval::{constant, number, ordered, test};
use crate::{Literal, Node, Order, Scene, Truth};
use model::guard::{Guard, Is, Test};
use model::value::{Num, Value};

/// A field that lies in a register.
#[derive(Clone, Copy, Debug)]
pub struct Register<'a> {
    /// Which argument, from 0 to 5.
    pub index: u8,
    /// How many of the register's low bytes count: 1, 2, 4 or 8.
    pub bytes: u8,
    /// The field's value for some number, whose type and table hold for all of them; `None` for a plain number.
    pub like: Option<Value<'a>>,
}

/// Where `node` may hold, or where it may not (`meant` is false).
pub(crate) fn guard(node: &Node, meant: bool, scene: &dyn Scene) -> Guard {
    let each = |nodes: &[Node], all: bool| {
        let guards = nodes.iter().map(|node| guard(node, meant, scene));
        // By De Morgan, where it may not hold.
        if all == meant { Guard::all(guards) } else { Guard::any(guards) }
    };
    match node {
        Node::And(nodes) => each(nodes, true),
        Node::Or(nodes) => each(nodes, false),
        Node::Not(node) => guard(node, !meant, scene),
        Node::Holds(path)
        | Node::Compare(path, ..)
        | Node::In(path, _)
        | Node::Has(path, _)
        | Node::Matches(path, _) => match test(node, scene) {
            Truth::No => Guard::from_bool(!meant),
            Truth::Yes => Guard::from_bool(meant),
            Truth::Maybe => match scene.register(path) {
                Some(register) => register.guard(node, meant, scene),
                None => Guard::Always,
            },
        },
    }
}

impl Register<'_> {
    fn guard(&self, node: &Node, meant: bool, scene: &dyn Scene) -> Guard {
        match node {
            Node::Holds(_) => self.among(&[(1, u64::MAX)], meant),
            Node::Compare(_, order, literal) => self.among(&self.ranges(*order, literal, scene), meant),
            Node::In(_, list) => {
                let ranges = list.iter().flat_map(|literal| self.ranges(Order::Equal, literal, scene));
                self.among(&ranges.collect::<Vec<_>>(), meant)
            }
            Node::Has(_, literal) => {
                let bits = match (literal, &self.like) {
                    (Literal::Number(number), _) => Some(*number as u64),
                    (Literal::Name(name), Some(like)) => constant(like, name, scene.abi()),
                    (Literal::Name(_), None) | (Literal::Text(_), _) => None,
                };
                match bits {
                    None => Guard::from_bool(!meant),
                    Some(0) => self.among(&[(0, 0)], meant),
                    Some(bits) if bits > Test::most(self.bytes) => Guard::from_bool(!meant),
                    Some(bits) => self.register(if meant { Is::Has(bits) } else { Is::Lacks(bits) }),
                }
            }
            // It is no text.
            Node::Matches(..) => Guard::from_bool(!meant),
            Node::And(_) | Node::Or(_) | Node::Not(_) => Guard::Always,
        }
    }

    fn register(&self, is: Is) -> Guard {
        Guard::Register(Test { register: self.index, bytes: self.bytes, is })
    }

    /// The unsigned numbers of which a comparison holds, in ranges.
    fn ranges(&self, order: Order, literal: &Literal, scene: &dyn Scene) -> Vec<(u64, u64)> {
        let most = Test::most(self.bytes);
        let (wanted, signed) = match (literal, &self.like) {
            (Literal::Number(wanted), None) => (*wanted, false),
            (Literal::Number(wanted), Some(like)) => {
                let Some((num, signed)) = number(like) else { return Vec::new() };
                // A number that has fewer bytes than its type has no sign.
                (*wanted, (signed || *wanted < 0) && num.size == self.bytes)
            }
            (Literal::Name(name), Some(like)) => match (constant(like, name, scene.abi()), number(like)) {
                (Some(wanted), Some((num, signed))) => {
                    let wanted = Num::new(wanted, num.size);
                    if signed { (wanted.signed().into(), num.size == self.bytes) } else { (wanted.bits.into(), false) }
                }
                _ => return Vec::new(),
            },
            (Literal::Name(_), None) | (Literal::Text(_), _) => return Vec::new(),
        };
        let most = i128::from(most);
        let half = most / 2;
        // The number that a register stands for rises with the register, but for the step to the negative ones.
        let parts = if signed { [(0, half, 0), (half + 1, most, -most - 1)] } else { [(0, most, 0), (1, 0, 0)] };
        // Below the wanted number, it, and above.
        let kinds = [(i128::MIN, wanted - 1, -1), (wanted, wanted, 0), (wanted + 1, i128::MAX, 1)];
        let mut ranges: Vec<(u64, u64)> = Vec::new();
        for (from, to, shift) in parts {
            for (low, high, than) in kinds {
                let low = low.saturating_sub(shift).max(from);
                let high = high.saturating_sub(shift).min(to);
                if low > high || !ordered(order, than.cmp(&0)) {
                    continue;
                }
                match ranges.last_mut() {
                    Some((_, last)) if i128::from(*last) + 1 == low => *last = high as u64,
                    _ => ranges.push((low as u64, high as u64)),
                }
            }
        }
        ranges
    }

    /// Where the register is in one of these ranges, or in none of them.
    fn among(&self, ranges: &[(u64, u64)], meant: bool) -> Guard {
        let most = Test::most(self.bytes);
        let mut ranges: Vec<(u64, u64)> =
            ranges.iter().filter(|(low, _)| *low <= most).map(|&(low, high)| (low, high.min(most))).collect();
        ranges.sort_unstable();
        let mut joined: Vec<(u64, u64)> = Vec::new();
        for (low, high) in ranges {
            match joined.last_mut() {
                Some((_, last)) if low <= last.saturating_add(1) => *last = high.max(*last),
                _ => joined.push((low, high)),
            }
        }
        if !meant {
            let mut others = Vec::new();
            let mut from = Some(0);
            for (low, high) in joined {
                if let Some(from) = from.filter(|from| *from < low) {
                    others.push((from, low - 1));
                }
                from = high.checked_add(1).filter(|from| *from <= most);
            }
            others.extend(from.map(|from| (from, most)));
            joined = others;
        }
        Guard::any(joined.into_iter().map(|(low, high)| {
            if (low, high) == (0, most) { Guard::Always } else { self.register(Is::Within(low, high)) }
        }))
    }
}
