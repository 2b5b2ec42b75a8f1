"""The certificate that a listener shows: self-signed, P-256, and believed by nobody.

It only gives TLS something to work with; who is at the other end is proved by the hello, which signs this
certificate's hash. P-256 and not Ed25519, since browsers refuse Ed25519 here. It names nobody: whoever scans the
address learns no centre's name.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

__all__ = ["make_certificate", "pin_of"]

# RFC 5280, 4.1.2.5: the date for "no well-defined expiration". A certificate that nobody believes need not expire.
_NOT_BEFORE = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
_NOT_AFTER = datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC)


def make_certificate() -> tuple[bytes, bytes]:
    """A new private key (PKCS#8) and its certificate, both PEM. The node keeps them in its directory, mode 0600."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hotline")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_NOT_BEFORE)
        .not_valid_after(_NOT_AFTER)
        .sign(key, hashes.SHA256())
    )
    key_pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return key_pem, certificate.public_bytes(serialization.Encoding.PEM)


def pin_of(certificate_file: Path) -> str:
    """`sha256//…` of the public key in a PEM certificate, as `curl -k --pinnedpubkey` takes it (RFC 7469, 2.4)."""
    certificate = x509.load_pem_x509_certificate(certificate_file.read_bytes())
    key = certificate.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return f"sha256//{base64.b64encode(hashlib.sha256(key).digest()).decode('ascii')}"
