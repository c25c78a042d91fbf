//! Aligning two sequences by the longest common subsequence (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).

/// A stretch of both sequences: `a..a+len` equals `b..b+len`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Same {
    pub a: usize,
    pub b: usize,
    pub len: usize,
}

/// A stretch where the sequences differ (either range may be empty).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub a: std::ops::Range<usize>,
    pub b: std::ops::Range<usize>,
}

/// More edits than this and the rest counts as one gap: the table of the search grows with their square.
const MOST_EDITS: usize = 3000;

/// The equal stretches of two sequences of the given lengths, ascending.
pub fn align(n: usize, m: usize, mut eq: impl FnMut(usize, usize) -> bool) -> Vec<Same> {
    let mut head = 0;
    while head < n && head < m && eq(head, head) {
        head += 1;
    }
    let mut tail = 0;
    while tail < n - head && tail < m - head && eq(n - 1 - tail, m - 1 - tail) {
        tail += 1;
    }
    let mut same = Vec::new();
    if head > 0 {
        same.push(Same { a: 0, b: 0, len: head });
    }
    same.extend(myers(n - head - tail, m - head - tail, |a, b| eq(a + head, b + head)).into_iter().map(|s| Same {
        a: s.a + head,
        b: s.b + head,
        len: s.len,
    }));
    if tail > 0 {
        same.push(Same { a: n - tail, b: m - tail, len: tail });
    }
    same
}

fn myers(n: usize, m: usize, mut eq: impl FnMut(usize, usize) -> bool) -> Vec<Same> {
    if n == 0 || m == 0 {
        return Vec::new();
    }
    let most = (n + m).min(MOST_EDITS);
    // far[k + most + 1]: the furthest x on diagonal k = x - y.
    let mut far = vec![0usize; 2 * most + 3];
    let at = |k: isize| (k + most as isize + 1) as usize;
    let mut rounds: Vec<Vec<usize>> = Vec::new();
    let mut best = (0usize, 0isize, 0usize); // progress, diagonal, edits
    let mut found = None;
    'search: for d in 0..=most {
        rounds.push(far[at(-(d as isize))..=at(d as isize)].to_vec());
        let mut k = -(d as isize);
        while k <= d as isize {
            let down = k == -(d as isize) || (k != d as isize && far[at(k - 1)] < far[at(k + 1)]);
            let mut x = if down { far[at(k + 1)] } else { far[at(k - 1)] + 1 };
            let mut y = (x as isize - k) as usize;
            if x <= n && y <= m {
                while x < n && y < m && eq(x, y) {
                    x += 1;
                    y += 1;
                }
                if x + y > best.0 {
                    best = (x + y, k, d);
                }
            }
            far[at(k)] = x;
            if x >= n && y >= m {
                found = Some((k, d));
                break 'search;
            }
            k += 2;
        }
    }
    // Walk back from the end, or from the point that came furthest.
    let (mut x, mut y, from) = match found {
        Some((_, d)) => (n, m, d),
        None => {
            let (sum, k, d) = best;
            let x = ((sum as isize + k) / 2) as usize;
            (x, sum - x, d)
        }
    };
    let mut same = Vec::new();
    for d in (0..=from).rev() {
        let k = x as isize - y as isize;
        let round = &rounds[d];
        let of = |k: isize| round[(k + d as isize) as usize];
        let (px, py) = if d == 0 {
            (0, 0)
        } else {
            // The values before round d stand at diagonals -d..=d of its copy.
            let down = k == -(d as isize) || (k != d as isize && of(k - 1) < of(k + 1));
            if down {
                let px = of(k + 1);
                (px, (px as isize - (k + 1)) as usize)
            } else {
                let px = of(k - 1);
                (px, (px as isize - (k - 1)) as usize)
            }
        };
        let (sx, sy) = if d == 0 {
            (0, 0)
        } else if k == px as isize - py as isize + 1 {
            (px + 1, py)
        } else {
            (px, py + 1)
        };
        if x > sx {
            same.push(Same { a: sx, b: sy, len: x - sx });
        }
        (x, y) = (px, py);
    }
    same.reverse();
    same
}

/// What lies between the equal stretches.
pub fn gaps(n: usize, m: usize, same: &[Same]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let (mut a, mut b) = (0, 0);
    for s in same.iter().copied().chain([Same { a: n, b: m, len: 0 }]) {
        if a < s.a || b < s.b {
            gaps.push(Gap { a: a..s.a, b: b..s.b });
        }
        (a, b) = (s.a + s.len, s.b + s.len);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn common(a: &str, b: &str) -> String {
        let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let same = align(x.len(), y.len(), |i, j| x[i] == y[j]);
        for s in &same {
            assert_eq!(x[s.a..s.a + s.len], y[s.b..s.b + s.len]);
        }
        for pair in same.windows(2) {
            assert!(pair[0].a + pair[0].len <= pair[1].a && pair[0].b + pair[0].len <= pair[1].b);
        }
        same.iter().flat_map(|s| x[s.a..s.a + s.len].iter()).collect()
    }

    #[test]
    fn longest_common_subsequence() {
        assert_eq!(common("abcabba", "cbabac").len(), 4);
        assert_eq!(common("xaxcxabc", "abcy"), "abc");
        assert_eq!(common("abcd", "abcd"), "abcd");
        assert_eq!(common("abxd", "abyd"), "abd");
        assert_eq!(common("", "abyd"), "");
        assert_eq!(common("qwe", "rty"), "");
        assert_eq!(common("0123456789", "0x1y2z34567w89"), "0123456789");
    }

    #[test]
    fn gaps_lie_between() {
        let same = [Same { a: 1, b: 0, len: 2 }, Same { a: 3, b: 5, len: 1 }];
        assert_eq!(gaps(4, 7, &same), [Gap { a: 0..1, b: 0..0 }, Gap { a: 3..3, b: 2..5 }, Gap { a: 4..4, b: 6..7 }]);
    }
}
