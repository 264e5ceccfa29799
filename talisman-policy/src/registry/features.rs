//! Features of Permissions-Policy and its predecessor Feature-Policy, one row each.

/// Hands every feature row to the macro named by the argument: identifier in the macro, name on the wire, status,
/// default allowlist, specification.
#[doc(hidden)]
#[macro_export]
macro_rules! features {
    ($($then:tt)+) => { $($then)+! {
        { accelerometer "accelerometer" (Experimental) Own "https://w3c.github.io/sensors/#permissions-policy" }
        { all_screens_capture "all-screens-capture" (Experimental) Own "https://screen-share.github.io/capture-all-screens/#feature-policy-integration" }
        { ambient_light_sensor "ambient-light-sensor" (Experimental) Own "https://w3c.github.io/sensors/#permissions-policy" }
        { animations "animations" (Removed("")) Unspecified "" }
        { aria_notify "aria-notify" (Experimental) Everyone "https://w3c.github.io/aria/#ARIANotifyMixin" }
        { attribution_reporting "attribution-reporting" (Deprecated("")) Everyone "https://wicg.github.io/attribution-reporting-api/#permission-policy-integration" }
        { autofill "autofill" (Experimental) Own "https://github.com/explainers-by-googlers/safe-text-input/blob/main/autofill.md" }
        { autoplay "autoplay" (Experimental) Own "https://html.spec.whatwg.org/multipage/infrastructure.html#autoplay-feature" }
        { battery "battery" (Standard) Unspecified "https://w3c.github.io/battery/#permissions-policy-integration" }
        { bluetooth "bluetooth" (Experimental) Own "https://webbluetoothcg.github.io/web-bluetooth/#permissions-policy" }
        { browsing_topics "browsing-topics" (Deprecated("")) Everyone "https://github.com/jkarlin/topics/" }
        { camera "camera" (Experimental) Own "https://w3c.github.io/mediacapture-main/#permissions-policy-integration" }
        { captured_surface_control "captured-surface-control" (Experimental) Own "https://w3c.github.io/mediacapture-surface-control/#feature-policy-integration" }
        { ch_device_memory "ch-device-memory" (Nonstandard) Own "" }
        { ch_downlink "ch-downlink" (Nonstandard) Own "" }
        { ch_dpr "ch-dpr" (Nonstandard) Own "" }
        { ch_ect "ch-ect" (Nonstandard) Own "" }
        { ch_prefers_color_scheme "ch-prefers-color-scheme" (Nonstandard) Own "" }
        { ch_prefers_reduced_motion "ch-prefers-reduced-motion" (Nonstandard) Own "" }
        { ch_prefers_reduced_transparency "ch-prefers-reduced-transparency" (Nonstandard) Own "" }
        { ch_rtt "ch-rtt" (Nonstandard) Own "" }
        { ch_save_data "ch-save-data" (Nonstandard) Everyone "" }
        { ch_ua "ch-ua" (Standard) Everyone "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_arch "ch-ua-arch" (Standard) Own "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_bitness "ch-ua-bitness" (Standard) Own "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_form_factors "ch-ua-form-factors" (Nonstandard) Own "" }
        { ch_ua_full_version "ch-ua-full-version" (Standard) Own "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_full_version_list "ch-ua-full-version-list" (Standard) Own "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_high_entropy_values "ch-ua-high-entropy-values" (Experimental) Everyone "https://wicg.github.io/ua-client-hints/#ch-ua-high-entropy-values" }
        { ch_ua_mobile "ch-ua-mobile" (Standard) Everyone "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_model "ch-ua-model" (Standard) Own "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_platform "ch-ua-platform" (Standard) Everyone "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_platform_version "ch-ua-platform-version" (Standard) Own "https://wicg.github.io/ua-client-hints/" }
        { ch_ua_wow64 "ch-ua-wow64" (Standard) Own "https://wicg.github.io/ua-client-hints/" }
        { ch_viewport_height "ch-viewport-height" (Nonstandard) Own "" }
        { ch_viewport_width "ch-viewport-width" (Nonstandard) Own "" }
        { ch_width "ch-width" (Nonstandard) Own "" }
        { clipboard_read "clipboard-read" (Experimental) Own "https://github.com/w3c/clipboard-apis/pull/120" }
        { clipboard_write "clipboard-write" (Experimental) Own "https://github.com/w3c/clipboard-apis/pull/120" }
        { compute_pressure "compute-pressure" (Experimental) Own "https://w3c.github.io/compute-pressure/#policy-control" }
        { controlled_frame "controlled-frame" (Nonstandard) Own "" }
        { conversion_measurement "conversion-measurement" (Experimental) Unspecified "https://github.com/WICG/conversion-measurement-api#publisher-controls-for-impression-declaration" }
        { cross_origin_isolated "cross-origin-isolated" (Experimental) Own "https://html.spec.whatwg.org/multipage/infrastructure.html#cross-origin-isolated-feature" }
        { deferred_fetch "deferred-fetch" (Experimental) Own "https://fetch.spec.whatwg.org/#available-deferred-fetch-quota" }
        { deferred_fetch_minimal "deferred-fetch-minimal" (Experimental) Everyone "https://fetch.spec.whatwg.org/#available-deferred-fetch-quota" }
        { device_attributes "device-attributes" (Nonstandard) Own "" }
        { digital_credentials_create "digital-credentials-create" (Experimental) Own "https://w3c-fedid.github.io/digital-credentials/" }
        { digital_credentials_get "digital-credentials-get" (Experimental) Own "https://w3c-fedid.github.io/digital-credentials/" }
        { direct_sockets "direct-sockets" (Standard) Own "https://wicg.github.io/direct-sockets/#permissions-policy" }
        { direct_sockets_multicast "direct-sockets-multicast" (Nonstandard) Own "" }
        { direct_sockets_private "direct-sockets-private" (Removed("")) Own "" }
        { display_capture "display-capture" (Experimental) Own "https://w3c.github.io/mediacapture-screen-share/#permissions-policy-integration" }
        { document_domain "document-domain" (Removed("")) Everyone "https://html.spec.whatwg.org/multipage/infrastructure.html#policy-controlled-features" }
        { document_write "document-write" (Removed("")) Unspecified "" }
        { encrypted_media "encrypted-media" (Experimental) Own "https://w3c.github.io/encrypted-media/#permissions-policy-integration" }
        { execution_while_not_rendered "execution-while-not-rendered" (Standard) Everyone "https://wicg.github.io/page-lifecycle/#feature-policies" }
        { execution_while_out_of_viewport "execution-while-out-of-viewport" (Standard) Everyone "https://wicg.github.io/page-lifecycle/#feature-policies" }
        { fenced_unpartitioned_storage_read "fenced-unpartitioned-storage-read" (Removed("")) Everyone "" }
        { focus_without_user_activation "focus-without-user-activation" (Experimental) Everyone "" }
        { font_display_late_swap "font-display-late-swap" (Removed("")) Unspecified "" }
        { fullscreen "fullscreen" (Experimental) Own "https://fullscreen.spec.whatwg.org/#permissions-policy-integration" }
        { gamepad "gamepad" (Experimental) Everyone "https://w3c.github.io/gamepad/#permission-policy" }
        { geolocation "geolocation" (Experimental) Own "https://w3c.github.io/geolocation/#permissions-policy" }
        { gyroscope "gyroscope" (Experimental) Own "https://w3c.github.io/sensors/#permissions-policy" }
        { haptics "haptics" (Nonstandard) Own "" }
        { hid "hid" (Experimental) Own "https://wicg.github.io/webhid/#permissions-policy" }
        { identity_credentials_get "identity-credentials-get" (Experimental) Own "https://w3c-fedid.github.io/FedCM/#permissions-policy-integration" }
        { idle_detection "idle-detection" (Experimental) Own "https://wicg.github.io/idle-detection/#api-permissions-policy" }
        { interest_cohort "interest-cohort" (Deprecated("")) Everyone "" }
        { join_ad_interest_group "join-ad-interest-group" (Experimental) Everyone "https://wicg.github.io/turtledove/#permissions-policy-integration" }
        { keyboard_map "keyboard-map" (Standard) Own "https://wicg.github.io/keyboard-map/#permissions-policy" }
        { language_detector "language-detector" (Experimental) Own "https://github.com/webmachinelearning/translation-api" }
        { language_model "language-model" (Experimental) Own "https://webmachinelearning.github.io/prompt-api/#permissions-policy" }
        { layout_animations "layout-animations" (Removed("")) Unspecified "" }
        { lazyload "lazyload" (Removed("")) Unspecified "" }
        { legacy_image_formats "legacy-image-formats" (Removed("")) Unspecified "" }
        { local_fonts "local-fonts" (Experimental) Own "https://wicg.github.io/local-font-access/#permissions-policy" }
        { local_network "local-network" (Experimental) Own "https://wicg.github.io/local-network-access/#permissiondef-local-network" }
        { local_network_access "local-network-access" (Experimental) Own "https://wicg.github.io/local-network-access/#permissiondef-local-network-access" }
        { loopback_network "loopback-network" (Experimental) Own "https://wicg.github.io/local-network-access/#permissiondef-loopback-network" }
        { magnetometer "magnetometer" (Experimental) Own "https://w3c.github.io/sensors/#permissions-policy" }
        { manual_text "manual-text" (Experimental) Own "https://github.com/explainers-by-googlers/safe-text-input/blob/main/manual-text.md" }
        { media_playback_while_not_visible "media-playback-while-not-visible" (Nonstandard) Everyone "" }
        { mediasession "mediasession" (Standard) Unspecified "https://w3c.github.io/mediasession/#permissions-policy" }
        { microphone "microphone" (Experimental) Own "https://w3c.github.io/mediacapture-main/#permissions-policy-integration" }
        { midi "midi" (Experimental) Own "https://webaudio.github.io/web-midi-api/#permissions-policy-integration" }
        { monetization "monetization" (Experimental) Unspecified "https://webmonetization.org/specification/#permissions-policy" }
        { navigation_override "navigation-override" (Standard) Unspecified "https://drafts.csswg.org/css-nav-1/#policy-feature" }
        { notifications "notifications" (Removed("")) Unspecified "" }
        { on_device_speech_recognition "on-device-speech-recognition" (Experimental) Own "https://webaudio.github.io/web-speech-api/#dom-speechrecognition-available:~:text=on-device-speech-recognition" }
        { otp_credentials "otp-credentials" (Experimental) Own "https://wicg.github.io/web-otp/#sctn-permissions-policy" }
        { oversized_images "oversized-images" (Removed("")) Unspecified "" }
        { payment "payment" (Experimental) Own "https://w3c.github.io/payment-request/#permissions-policy" }
        { picture_in_picture "picture-in-picture" (Experimental) Everyone "https://w3c.github.io/picture-in-picture/#permissions-policy" }
        { popins "popins" (Removed("")) Own "" }
        { private_aggregation "private-aggregation" (Removed("")) Everyone "" }
        { private_state_token_issuance "private-state-token-issuance" (Experimental) Everyone "https://wicg.github.io/trust-token-api/#policy-controlled-feature-private-state-token-issuance" }
        { private_state_token_redemption "private-state-token-redemption" (Experimental) Everyone "https://wicg.github.io/trust-token-api/#policy-controlled-feature-private-state-token-redemption" }
        { publickey_credentials_create "publickey-credentials-create" (Experimental) Own "https://w3c.github.io/webauthn/#sctn-permissions-policy" }
        { publickey_credentials_get "publickey-credentials-get" (Experimental) Own "https://w3c.github.io/webauthn/#sctn-permissions-policy" }
        { push "push" (Removed("")) Unspecified "" }
        { record_ad_auction_events "record-ad-auction-events" (Removed("")) Everyone "" }
        { rewriter "rewriter" (Experimental) Own "https://github.com/webmachinelearning/writing-assistance-apis" }
        { run_ad_auction "run-ad-auction" (Experimental) Everyone "https://wicg.github.io/turtledove/#permissions-policy-integration" }
        { screen_wake_lock "screen-wake-lock" (Experimental) Own "https://w3c.github.io/screen-wake-lock/#policy-control" }
        { serial "serial" (Experimental) Own "https://wicg.github.io/serial/#permissions-policy" }
        { shared_autofill "shared-autofill" (Removed("")) Own "" }
        { shared_storage "shared-storage" (Nonstandard) Everyone "" }
        { shared_storage_select_url "shared-storage-select-url" (Nonstandard) Everyone "" }
        { smart_card "smart-card" (Experimental) Own "https://wicg.github.io/web-smart-card/#permissions-policy" }
        { speaker "speaker" (Removed("")) Unspecified "" }
        { speaker_selection "speaker-selection" (Experimental) Own "https://github.com/w3c/mediacapture-output/pull/96" }
        { storage_access "storage-access" (Experimental) Everyone "https://privacycg.github.io/storage-access/#permissions-policy-integration" }
        { sub_apps "sub-apps" (Nonstandard) Own "" }
        { summarizer "summarizer" (Experimental) Own "https://webmachinelearning.github.io/writing-assistance-apis/#summarizer-permissions-policy" }
        { sync_script "sync-script" (Experimental) Everyone "" }
        { sync_xhr "sync-xhr" (Standard) Everyone "https://xhr.spec.whatwg.org/#feature-policy-integration" }
        { tools "tools" (Standard) Own "https://webmachinelearning.github.io/webmcp/#permissions-policy" }
        { translator "translator" (Experimental) Own "https://github.com/webmachinelearning/translation-api" }
        { trust_token_redemption "trust-token-redemption" (Experimental) Unspecified "https://github.com/WICG/trust-token-api" }
        { unload "unload" (Experimental) Everyone "https://github.com/fergald/docs/blob/master/explainers/permissions-policy-unload.md" }
        { unoptimized_images "unoptimized-images" (Removed("")) Unspecified "" }
        { unsized_media "unsized-media" (Removed("")) Unspecified "" }
        { usb "usb" (Experimental) Own "https://wicg.github.io/webusb/#permissions-policy" }
        { usb_unrestricted "usb-unrestricted" (Nonstandard) Own "" }
        { vertical_scroll "vertical-scroll" (Experimental) Everyone "" }
        { vibrate "vibrate" (Removed("")) Unspecified "" }
        { vr "vr" (Removed("xr-spatial-tracking")) Unspecified "" }
        { wake_lock "wake-lock" (Removed("screen-wake-lock")) Unspecified "" }
        { web_app_installation "web-app-installation" (Nonstandard) Own "" }
        { web_printing "web-printing" (Nonstandard) Own "" }
        { web_share "web-share" (Experimental) Own "https://w3c.github.io/web-share/#permissions-policy" }
        { webnn "webnn" (Nonstandard) Own "" }
        { window_management "window-management" (Experimental) Own "https://w3c.github.io/window-management/#api-permission-policy-integration" }
        { window_placement "window-placement" (Removed("window-management")) Own "https://w3c.github.io/window-management/#api-permission-policy-integration" }
        { writer "writer" (Experimental) Own "https://github.com/webmachinelearning/writing-assistance-apis" }
        { xr_spatial_tracking "xr-spatial-tracking" (Experimental) Own "https://immersive-web.github.io/webxr/#permissions-policy" }
    } };
}

use super::Status;

/// Who may use a feature where no policy speaks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultAllowlist {
    /// The page and frames of its own origin.
    Own,
    /// Every frame.
    Everyone,
    /// No specification says so.
    Unspecified,
}

/// A feature that a policy can switch off or delegate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature {
    /// The name in the macro: `picture_in_picture`.
    pub ident: &'static str,
    /// The name on the wire: `picture-in-picture`.
    pub name: &'static str,
    /// Whether browsers still know it.
    pub status: Status,
    /// Who may use it where no policy speaks of it.
    pub default_allowlist: DefaultAllowlist,
    /// Where it is specified; empty where it is not.
    pub spec: &'static str,
}

macro_rules! define {
    ($( { $ident:ident $name:literal ($($status:tt)+) $default:ident $spec:literal } )+) => {
        /// Every feature of the registry.
        pub const FEATURES: &[Feature] = &[$(Feature {
            ident: stringify!($ident),
            name: $name,
            status: Status::$($status)+,
            default_allowlist: DefaultAllowlist::$default,
            spec: $spec,
        }),+];
    };
}
features!(define);

impl Feature {
    /// Finds a feature by its name on the wire, which is lower case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<&'static Self> {
        FEATURES.iter().find(|feature| feature.name == name)
    }

    /// Whether no browser knows the feature any more.
    #[must_use]
    pub const fn is_removed(&self) -> bool {
        matches!(self.status, Status::Removed(_))
    }
}
