//! Sorting by numbers: `order([30, 10, 20])` is `[1, 2, 0]`.
//!
//! Every type that is sorted by itself adds a sort of its own to the page, some four thousand bytes each; through this
//! one all lists are sorted by the same code.

/// The indexes of the keys from the lowest to the highest; equal keys stay in their order.
pub fn order(keys: impl Iterator<Item = u64>) -> Vec<usize> {
    let mut keyed: Vec<(u64, usize)> = keys.zip(0..).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, idx)| idx).collect()
}

/// The items from the lowest key to the highest; equal keys stay in their order.
pub fn sorted<T>(items: Vec<T>, key: impl Fn(&T) -> u64) -> Vec<T> {
    let order = order(items.iter().map(key));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|idx| items.get_mut(idx)?.take()).collect()
}

#[cfg(test)]
mod tests;
