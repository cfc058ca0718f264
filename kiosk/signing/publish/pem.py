"""Private keys as PKCS#8 files with a passphrase: PBES2 with scrypt and AES-256-CBC (RFC 7914,
section 7; RFC 8018). The cryptography package and OpenSSL read them; cryptography itself writes
only PBKDF2 with 2,048 rounds, which a graphics card tries a million times a second."""

from __future__ import annotations

import base64
import hashlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

COST = (2**14, 8, 5)
"""n, r, p of scrypt: 16 MiB and a third of a second. With a larger n, as strong with p = 1, OpenSSL
refuses to open the file unless an option allows the memory."""

_MEMORY = 64 * 1024 * 1024
_PBES2 = bytes.fromhex("06092a864886f70d01050d")
_SCRYPT = bytes.fromhex("06092b06010401da47040b")
_AES_256_CBC = bytes.fromhex("060960864801650304012a")
_LINE = 64


def lock(key: Ed25519PrivateKey, passphrase: str) -> bytes:
    """Encrypts a key with a passphrase and returns its PEM text."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    plain = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    fill = 16 - len(plain) % 16
    salt, start = os.urandom(16), os.urandom(16)
    n, r, p = COST
    secret = hashlib.scrypt(passphrase.encode(), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY, dklen=32)
    cipher = Cipher(algorithms.AES(secret), modes.CBC(start)).encryptor()
    sealed = cipher.update(plain + bytes([fill]) * fill) + cipher.finalize()
    kdf = _sequence(_SCRYPT, _sequence(_octets(salt), *map(_number, COST)))
    method = _sequence(_PBES2, _sequence(kdf, _sequence(_AES_256_CBC, _octets(start))))
    text = base64.b64encode(_sequence(method, _octets(sealed))).decode()
    lines = [text[at : at + _LINE] for at in range(0, len(text), _LINE)]
    name = "ENCRYPTED PRIVATE KEY"
    return "\n".join([f"-----BEGIN {name}-----", *lines, f"-----END {name}-----", ""]).encode()


def unlock(data: bytes, passphrase: str) -> Ed25519PrivateKey | None:
    """Decrypts a key; None if the passphrase is wrong. Raises ValueError if it is no such key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if b"-----BEGIN ENCRYPTED PRIVATE KEY-----" not in data:
        raise ValueError("no locked key")
    try:
        key = load_pem_private_key(data, passphrase.encode())
    except (ValueError, TypeError):
        return None
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("another kind of key")
    return key


def _tagged(tag: int, content: bytes) -> bytes:
    """Encodes in DER (X.690): a tag, the length, the content."""
    size = len(content)
    if size < 128:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _sequence(*parts: bytes) -> bytes:
    return _tagged(0x30, b"".join(parts))


def _octets(content: bytes) -> bytes:
    return _tagged(0x04, content)


def _number(value: int) -> bytes:
    return _tagged(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big"))
