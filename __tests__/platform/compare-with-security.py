"""Compares a bundle with what macOS's `security` says, by another way than the action's: its `verify-cert` is the judge.

compare-with-security.py SECURITY BUNDLE: fails, naming SHA-256 fingerprints, if one has what the other lacks.

What was installed is asked for with `verify-cert -p ssl`, if there are trust settings for it: without them an intermediate
verifies too, by way of its root. What Apple ships cannot be asked for so: under its own roots trustd wants a server's
certificate, with serverAuth and a short life (SecPolicyServer.c, SecPolicyCheckServerAuthEKU), which no root is. So these
must verify with `-p basic`, be in Apple's list of settings, and not be named as those that Apple limits to its own uses.
"""

import hashlib, os, plistlib, re, ssl, subprocess, sys, tempfile

SECURITY, BUNDLE = sys.argv[1:]
LIMITED = re.compile(r"CN ?= ?Apple Platform (?!TLS )[\w ]*Root CA - G1")


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
            return set()
        with open(path, "rb") as file:
            return set(plistlib.load(file)["trustList"])


def verifies(pem, policy):
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
        file.write(pem + "\n")
        file.flush()
        words = [SECURITY, "verify-cert", "-c", file.name, "-l", "-L", "-p", policy]
        return subprocess.run(words, capture_output=True).returncode == 0


def is_limited(pem):
    words = ["openssl", "x509", "-noout", "-subject"]
    return LIMITED.search(subprocess.run(words, input=pem, text=True, capture_output=True).stdout)


shipped = listed("/System/Library/Keychains/SystemRootCertificates.keychain")
installed = {**listed("/Library/Keychains/System.keychain"), **listed()}
own, apple = settings() | settings("-d"), settings("-s")
expected = set()
for der, pem in {**installed, **shipped}.items():
    sha1 = hashlib.sha1(der).hexdigest().upper()
    is_own = sha1 in own and verifies(pem, "ssl")
    is_apple = der in shipped and sha1 in apple and not is_limited(pem) and verifies(pem, "basic")
    if is_own or is_apple:
        expected.add(hashlib.sha256(der).hexdigest())
with open(BUNDLE) as file:
    actual = {hashlib.sha256(der).hexdigest() for der in certificates(file.read())}
print(f"security: {len(expected)} of {len(shipped)} shipped and {len(installed)} installed; bundle: {len(actual)}")
print("missing from the bundle:", sorted(expected - actual))
print("only in the bundle:", sorted(actual - expected))
sys.exit(len(expected) == 0 or expected != actual)
