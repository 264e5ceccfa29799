//! One token bucket for the whole endpoint, in one atomic number.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

const NANOS_PER_SECOND: u64 = 1_000_000_000;

/// Lets `burst` requests through at once and `per_second` for ever.
///
/// It keeps the moment at which the bucket would be full again: that moment moves on by the price of one token with
/// each request, and must not lie further ahead than a full bucket is worth.
#[derive(Debug)]
pub(super) struct Bucket {
    start: Instant,
    full_at: AtomicU64,
    /// What one token costs, in nanoseconds.
    price: u64,
    /// What a full bucket is worth, in nanoseconds.
    depth: u64,
}

impl Bucket {
    /// A full one. Zero counts as one.
    pub(super) fn new(per_second: u32, burst: u32) -> Self {
        let price = NANOS_PER_SECOND / u64::from(per_second.max(1));
        Self {
            start: Instant::now(),
            full_at: AtomicU64::new(0),
            price,
            depth: price * u64::from(burst.max(1)),
        }
    }

    /// Takes a token, if there is one.
    pub(super) fn take(&self) -> bool {
        // The clock of a process that runs for 584 years stands still then.
        self.take_at(u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX))
    }

    fn take_at(&self, now: u64) -> bool {
        let taken = |full_at: u64| {
            let full_at = full_at.max(now).saturating_add(self.price);
            (full_at - now <= self.depth).then_some(full_at)
        };
        let order = Ordering::Relaxed;
        self.full_at.fetch_update(order, order, taken).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(bucket: &Bucket, now: u64) -> usize {
        (0..1000).take_while(|_| bucket.take_at(now)).count()
    }

    #[test]
    fn a_burst_and_then_the_rate() {
        let bucket = Bucket::new(10, 5);
        assert_eq!(taken(&bucket, 0), 5);
        assert_eq!(taken(&bucket, NANOS_PER_SECOND / 10 - 1), 0);
        assert_eq!(taken(&bucket, NANOS_PER_SECOND / 10), 1);
        assert_eq!(taken(&bucket, NANOS_PER_SECOND / 10 * 3), 2);
    }

    #[test]
    fn a_rest_fills_it_up_and_no_further() {
        let bucket = Bucket::new(10, 5);
        assert_eq!(taken(&bucket, 0), 5);
        assert_eq!(taken(&bucket, 3600 * NANOS_PER_SECOND), 5);
        assert_eq!(taken(&bucket, 3600 * NANOS_PER_SECOND), 0);
    }

    #[test]
    fn extremes_do_no_harm() {
        assert_eq!(taken(&Bucket::new(0, 0), 0), 1);
        assert_eq!(taken(&Bucket::new(u32::MAX, u32::MAX), 0), 1000);
        assert_eq!(taken(&Bucket::new(1, u32::MAX), u64::MAX), 1000);
    }
}
