//! Everything that a policy does to a response.

use std::fmt;

use crate::cookies::SessionCookies;
use crate::headers::{Framework, Table};
use crate::line::Line;
use crate::nonce::Nonce;
use crate::settings::Settings;
use crate::slots::Slots;
use crate::table::rows;
use crate::views::{Mark, ViewPolicy};
use crate::visit::Visit;

/// What responses get under a policy, in a framework's own types: the site's, and the views'.
pub(crate) struct Effects<F: Framework> {
    settings: &'static Settings,
    /// Where no view says otherwise.
    site: Effect<F>,
    /// Under the views' own policies, by their numbers.
    views: Slots<Effect<F>>,
}

/// Tables, what happens to cookies, and what is taken off.
struct Effect<F: Framework> {
    insecure: F::Table,
    secure: F::Table,
    cookies: SessionCookies,
    removed: Vec<F::Name>,
}

impl<F: Framework> Effects<F> {
    pub(crate) fn new(settings: &'static Settings) -> Self {
        Self {
            settings,
            site: Effect::new(settings),
            views: Slots::new(),
        }
    }

    /// For an answer given in the handler's place.
    pub(crate) fn on_answer(&self, headers: &mut F::Headers<'_>) {
        self.site.apply(false, None, headers);
    }

    /// For the response to a request; `mark` says which view it is of.
    #[inline]
    pub(crate) fn on_response(
        &self,
        visit: &Visit,
        mark: Option<Mark>,
        headers: &mut F::Headers<'_>,
    ) {
        match mark {
            Some(mark) => self.on_view(visit, mark, headers),
            None => self.site.apply(visit.secure, visit.nonce, headers),
        }
    }

    /// Apart, so that responses of the site do not pay for what views need.
    #[inline(never)]
    fn on_view(&self, visit: &Visit, mark: Mark, headers: &mut F::Headers<'_>) {
        let nonce = mark.nonce.or(visit.nonce);
        match self.under(mark.view) {
            Some(effect) => effect.apply_in_view(&self.site, visit.secure, nonce, headers),
            None => self.site.apply(visit.secure, nonce, headers),
        }
    }

    /// That of a view, built at its first response.
    fn under(&self, view: &'static ViewPolicy) -> Option<&Effect<F>> {
        self.views.get_or_init(view.number(), || {
            let effect = Effect::<F>::new(&view.settings(self.settings));
            view.expect(effect.secure.len().max(effect.insecure.len()));
            effect
        })
    }
}

impl<F: Framework> Effect<F> {
    fn new(settings: &Settings) -> Self {
        let table = |secure| {
            let lines = rows(settings, secure);
            Table::new(lines.iter().filter_map(Line::new).collect())
        };
        let removed = settings.remove_headers.iter();
        Self {
            insecure: table(false),
            secure: table(true),
            cookies: SessionCookies::new(settings),
            removed: removed.filter_map(F::name).collect(),
        }
    }

    fn apply(&self, secure: bool, nonce: Option<Nonce>, headers: &mut F::Headers<'_>) {
        self.around(headers, |headers| self.table(secure).apply(nonce, headers));
    }

    fn apply_in_view(
        &self,
        site: &Self,
        secure: bool,
        nonce: Option<Nonce>,
        headers: &mut F::Headers<'_>,
    ) {
        let site = site.table(secure);
        self.around(headers, |headers| {
            self.table(secure).apply_in_view(site, nonce, headers);
        });
    }

    fn table(&self, secure: bool) -> &F::Table {
        if secure { &self.secure } else { &self.insecure }
    }

    fn around(&self, headers: &mut F::Headers<'_>, apply: impl FnOnce(&mut F::Headers<'_>)) {
        // While the headers are the application's alone, and quick to look through.
        F::complete(headers, &self.cookies);
        apply(headers);
        for name in &self.removed {
            F::remove(headers, name);
        }
    }
}

impl<F: Framework> fmt::Debug for Effects<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Effects").field(self.settings).finish()
    }
}
