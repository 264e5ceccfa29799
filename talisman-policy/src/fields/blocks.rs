//! The headers that are written as blocks, by the kind of their members.

use alloc::vec::Vec;

use super::{
    FeatureHeader, Pair, check_document_policy, check_endpoints, check_features,
    check_integrity_policy, document_policy, feature_policy, integrity_policy, permissions_policy,
    reporting_endpoints,
};
use crate::finding::Finding;
use crate::message::TextFault;
use crate::model::Directive;
use crate::registry::BlockKind;

impl BlockKind {
    /// Reads the header's text.
    ///
    /// # Errors
    /// Every fault, in source order.
    pub fn read(self, text: &str) -> Result<Vec<Pair>, Vec<TextFault>> {
        match self {
            Self::Permissions => permissions_policy(text),
            Self::Feature => feature_policy(text),
            Self::Document => document_policy(text),
            Self::Endpoints => reporting_endpoints(text),
            Self::Integrity => integrity_policy(text),
        }
    }

    /// Judges the members, whose values are header text.
    #[must_use]
    pub fn check(self, members: &[Directive]) -> Vec<Finding> {
        match self {
            Self::Permissions => check_features(FeatureHeader::Permissions, members),
            Self::Feature => check_features(FeatureHeader::Feature, members),
            Self::Document => check_document_policy(members),
            Self::Endpoints => check_endpoints(members),
            Self::Integrity => check_integrity_policy(members),
        }
    }
}
