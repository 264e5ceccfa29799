//! What other tools say of the same texts.
mod agreement;
mod evaluator;
mod ours;
mod page;
mod parsers;
mod reasons;
mod recorded;
