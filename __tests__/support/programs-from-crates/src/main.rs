//! Reaches a server by one of the ways in which programs in Rust find what they trust: `reach WAY URL`.

use std::error::Error;
use std::process::ExitCode;

use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [way, url] = &words[..] else { panic!("reach WAY URL") };
    let Err(error) = reach(way, url) else { return ExitCode::SUCCESS };
    let mut cause: Option<&dyn Error> = Some(&*error);
    while let Some(error) = cause {
        eprintln!("{error}");
        cause = error.source();
    }
    ExitCode::FAILURE
}

fn reach(way: &str, url: &str) -> Result<()> {
    match way {
        "native-certs" => by_ureq(url, TlsProvider::Rustls, load_native_certs()),
        "platform-verifier" => by_ureq(url, TlsProvider::Rustls, RootCerts::PlatformVerifier),
        "webpki-roots" => by_ureq(url, TlsProvider::Rustls, RootCerts::WebPki),
        "native-tls" => by_ureq(url, TlsProvider::NativeTls, RootCerts::PlatformVerifier),
        "reqwest" => by_reqwest(url, reqwest::ClientBuilder::tls_backend_rustls),
        "reqwest-native-tls" => by_reqwest(url, reqwest::ClientBuilder::tls_backend_native),
        _ => panic!("no such way: {way}"),
    }
}

fn load_native_certs() -> RootCerts {
    let found = rustls_native_certs::load_native_certs().certs;
    let owned: Vec<_> = found.iter().map(|der| Certificate::from_der(der).to_owned()).collect();
    RootCerts::new_with_certs(&owned)
}

fn by_ureq(url: &str, provider: TlsProvider, roots: RootCerts) -> Result<()> {
    let tls = TlsConfig::builder().provider(provider).root_certs(roots).build();
    ureq::Agent::config_builder().tls_config(tls).build().new_agent().get(url).call()?;
    Ok(())
}

fn by_reqwest(url: &str, choose: fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Result<()> {
    rustls::crypto::ring::default_provider().install_default().expect("the first");
    let client = choose(reqwest::Client::builder()).build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(client.get(url).send())?.error_for_status()?;
    Ok(())
}
