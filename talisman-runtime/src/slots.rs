//! Places that are found by number and filled once.

use std::sync::OnceLock;

/// So many chunks hold 65,535 slots.
const CHUNKS: usize = 16;

/// A table that grows without moving what it holds, so that readers take no lock.
#[derive(Debug)]
pub(crate) struct Slots<T> {
    /// Each is twice as long as the one before it, the first holds one slot.
    chunks: [OnceLock<Box<[OnceLock<T>]>>; CHUNKS],
}

impl<T> Slots<T> {
    pub(crate) const fn new() -> Self {
        Self {
            chunks: [const { OnceLock::new() }; CHUNKS],
        }
    }

    /// What the slot holds.
    pub(crate) fn get(&self, index: usize) -> Option<&T> {
        let (chunk, offset) = place(index)?;
        self.chunks.get(chunk)?.get()?.get(offset)?.get()
    }

    /// What the slot holds, made when it is empty; none beyond the last slot.
    pub(crate) fn get_or_init(&self, index: usize, make: impl FnOnce() -> T) -> Option<&T> {
        let (chunk, offset) = place(index)?;
        let slots = self
            .chunks
            .get(chunk)?
            .get_or_init(|| (0..1_usize << chunk).map(|_| OnceLock::new()).collect());
        Some(slots.get(offset)?.get_or_init(make))
    }
}

/// Chunk and place in it: 0 is in the first, 1 and 2 in the second, 3 to 6 in the third.
fn place(index: usize) -> Option<(usize, usize)> {
    let number = index.checked_add(1)?;
    let chunk = number.ilog2() as usize;
    Some((chunk, number - (1 << chunk)))
}

#[cfg(test)]
mod tests {
    use super::Slots;

    #[test]
    fn each_index_has_a_slot_of_its_own() {
        let slots = Slots::new();
        for index in 0..1000 {
            assert_eq!(slots.get(index), None);
            assert_eq!(slots.get_or_init(index, || index), Some(&index));
        }
        assert!((0..1000).all(|index| slots.get(index) == Some(&index)));
        assert_eq!(slots.get_or_init(7, || 8), Some(&7));
    }

    #[test]
    fn there_is_an_end() {
        let slots = Slots::new();
        assert_eq!(slots.get_or_init(65_534, || 0), Some(&0));
        assert_eq!(slots.get_or_init(65_535, || 0), None);
        assert_eq!(slots.get_or_init(usize::MAX, || 0), None);
        assert_eq!(slots.get(usize::MAX), None);
    }
}
