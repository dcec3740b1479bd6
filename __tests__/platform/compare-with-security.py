"""Compares a bundle with what macOS's `security` says, by another way than the action's: Python's own plistlib.

compare-with-security.py SECURITY BUNDLE: fails, naming SHA-256 fingerprints, if one has what the other lacks. Expired
certificates do not count (`openssl x509 -checkend`). The second opinion is a short one: trust with limits is left out.
"""

import hashlib, os, plistlib, re, ssl, subprocess, sys, tempfile

SECURITY, BUNDLE = sys.argv[1:]
SSL = bytes.fromhex("2a864886f763640103")


def certificates(text):
    blocks = re.findall(r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", text, re.S)
    return {ssl.PEM_cert_to_DER_cert(block): block for block in blocks}


def listed(*keychains):
    words = [SECURITY, "find-certificate", "-a", "-p", *keychains]
    return certificates(subprocess.run(words, capture_output=True, text=True).stdout)


def settings(*options):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "settings.plist")
        subprocess.run([SECURITY, "trust-settings-export", *options, path], capture_output=True)
        if not os.path.exists(path):
            return {}
        with open(path, "rb") as file:
            return plistlib.load(file)["trustList"]


DOMAINS = [settings(), settings("-d"), settings("-s")]


def results(der):
    found = set()
    for domain in DOMAINS:
        entry = domain.get(hashlib.sha1(der).hexdigest().upper(), {})
        if entry.get("trustSettings") == []:
            found.add(1)
        for one in entry.get("trustSettings", []):
            name, policy = one.get("kSecTrustSettingsPolicyName"), one.get("kSecTrustSettingsPolicy")
            if name == "sslClient" or (name or policy) and name != "sslServer" and policy != SSL:
                continue
            result = one.get("kSecTrustSettingsResult", 1)
            if result == 3 or not one.keys() & {"kSecTrustSettingsPolicyString", "kSecTrustSettingsApplication"}:
                found.add(result)
    return found


def is_current(pem):
    words = ["openssl", "x509", "-noout", "-checkend", "0"]
    return subprocess.run(words, input=pem, text=True, capture_output=True).returncode == 0


def is_root(pem):
    words = ["openssl", "x509", "-noout", "-subject_hash", "-issuer_hash"]
    lines = subprocess.run(words, input=pem, text=True, capture_output=True).stdout.split()
    return len(set(lines)) == 1


shipped = listed("/System/Library/Keychains/SystemRootCertificates.keychain")
installed = {**listed("/Library/Keychains/System.keychain"), **listed()}
expected = set()
for der, pem in {**installed, **shipped}.items():
    found = results(der)
    is_default = der in shipped and hashlib.sha1(der).hexdigest().upper() not in DOMAINS[2]
    is_trusted = is_default or 2 in found or (1 in found and is_root(pem))
    if is_trusted and 3 not in found and is_current(pem):
        expected.add(hashlib.sha256(der).hexdigest())
with open(BUNDLE) as file:
    actual = {hashlib.sha256(der).hexdigest() for der in certificates(file.read())}
print(f"security: {len(expected)} of {len(shipped)} shipped and {len(installed)} installed; bundle: {len(actual)}")
print("missing from the bundle:", sorted(expected - actual))
print("only in the bundle:", sorted(actual - expected))
sys.exit(len(expected) == 0 or expected != actual)
