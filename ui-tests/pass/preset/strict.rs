//! `STRICT` written out: not even lints that are off by default have anything to say.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{STRICT, Talisman, talisman};

static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [nonce, strict_dynamic],
        style_src: self,
        img_src: self,
        font_src: self,
        connect_src: self,
        manifest_src: self,
        worker_src: self,
        base_uri: none,
        form_action: self,
        frame_ancestors: none,
        object_src: none,
        require_trusted_types_for: script,
        upgrade_insecure_requests: true,
    },
    strict_transport_security_max_age: 63_072_000,
    strict_transport_security_preload: true,
    frame_options: DENY,
    referrer_policy: no_referrer,
    x_xss_protection: false,
    permissions_policy: {
        accelerometer: none,
        bluetooth: none,
        camera: none,
        display_capture: none,
        geolocation: none,
        gyroscope: none,
        hid: none,
        idle_detection: none,
        local_fonts: none,
        magnetometer: none,
        microphone: none,
        midi: none,
        payment: none,
        screen_wake_lock: none,
        serial: none,
        usb: none,
        window_management: none,
        xr_spatial_tracking: none,
    },
    cross_origin_opener_policy: same_origin,
    cross_origin_embedder_policy: require_corp,
    cross_origin_resource_policy: same_origin,
    origin_agent_cluster: true,
    x_dns_prefetch_control: false,
    x_permitted_cross_domain_policies: none,
    debug: false,
    deny: [all],
};

pub fn main() {
    assert_eq!(SITE.to_string(), STRICT.to_string());
}
