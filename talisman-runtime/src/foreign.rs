//! What frameworks with types of their own keep of a policy.

use std::any::Any;
use std::ptr;
use std::sync::{Mutex, PoisonError};

use crate::effects::Effects;
use crate::headers::Framework;
use crate::prepared::Prepared;

/// The effects of policies in the types of frameworks, beside the policies that they were made from.
static MADE: Mutex<Vec<(&Prepared, &(dyn Any + Send + Sync))>> = Mutex::new(Vec::new());

/// The policy's effects in the framework's types, made when they are first asked for: a server asks once for each of its
/// threads.
pub(crate) fn effects<F>(prepared: &'static Prepared) -> &'static Effects<F>
where
    F: Framework,
    Effects<F>: Send + Sync,
{
    // Whoever panicked, the list is whole.
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut own = made.iter().filter(|(of, _)| ptr::eq(*of, prepared));
    if let Some(effects) = own.find_map(|(_, effects)| effects.downcast_ref()) {
        return effects;
    }
    let effects: &'static Effects<F> = Box::leak(Box::new(Effects::new(prepared.settings)));
    made.push((prepared, effects));
    effects
}
