"""Signing and verifying a release, with keys made for the occasion and thrown away."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
DEB, RUN = "mammadagbok_9.9.9_amd64.deb", "mammadagbok-9.9.9-linux-x86_64.run"
KINDS = {"minisign": "SHA256SUMS.minisig", "ssh-keygen": "SHA256SUMS.sig"}


class Release:
    """A checkout with what was built in it, and a key of this kind beside it."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.kind = kind
        self.checkout, self.keys = folder / "check out", folder / "the maker's keys"
        self.dist = self.checkout / "dist"
        for made in (self.checkout / "packaging", self.checkout / "docs", self.dist, self.keys):
            made.mkdir(parents=True)
        for script in ("sign.sh", "verify.sh", "sums.sh"):
            shutil.copy(PACKAGING / script, self.checkout / "packaging")
        for name in (DEB, RUN):
            (self.dist / name).write_bytes(f"{name} whole\n".encode() * 1000)
        (self.dist / "SHA256SUMS").write_text(
            "".join(
                f"{hashlib.sha256((self.dist / name).read_bytes()).hexdigest()}  {name}\n"
                for name in (RUN, DEB)
            )
        )
        self.key = self.make_key("release")

    @property
    def signature(self) -> Path:
        return self.dist / KINDS[self.kind]

    def make_key(self, name: str) -> Path:
        key = self.keys / name
        public = f"{key}.pub"
        if self.kind == "minisign":
            command = ["minisign", "-G", "-W", "-s", str(key), "-p", public]
        else:
            command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", str(key)]
        subprocess.run(command, check=True, capture_output=True)
        return key

    def publish(self, key: Path) -> None:
        """Put the public half in its place in the checkout."""
        shutil.copy(f"{key}.pub", self.checkout / "docs/release-key.pub")

    def change_a_byte(self, name: str) -> None:
        data = bytearray((self.dist / name).read_bytes())
        data[len(data) // 2] ^= 1
        (self.dist / name).write_bytes(data)

    def sign(self, key: Path | None = None) -> subprocess.CompletedProcess[str]:
        return self._run("sign.sh", key or self.key)

    def verify(self, *arguments: Path) -> subprocess.CompletedProcess[str]:
        return self._run("verify.sh", *arguments)

    def _run(self, script: str, *arguments: Path) -> subprocess.CompletedProcess[str]:
        command = ["sh", *map(str, (self.checkout / "packaging" / script, *arguments))]
        return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)


@pytest.fixture(
    params=[
        pytest.param(
            kind,
            marks=pytest.mark.skipif(shutil.which(kind) is None, reason=f"{kind} is not here"),
        )
        for kind in KINDS
    ]
)
def release(tmp_path: Path, request: pytest.FixtureRequest) -> Release:
    return Release(tmp_path, request.param)


def test_one_command_signs_and_one_verifies(release: Release) -> None:
    release.publish(release.key)

    signed = release.sign()
    assert signed.returncode == 0, signed.stderr
    assert release.signature.is_file()
    verified = release.verify()
    assert verified.returncode == 0, verified.stderr
    assert "The signature fits" in verified.stdout


def test_what_stands_in_the_papers_verifies_too(release: Release) -> None:
    release.sign()
    public = f"{release.key}.pub"
    if release.kind == "minisign":
        command = ["minisign", "-Vm", "SHA256SUMS", "-p", public]
    else:
        (release.keys / "signers").write_text(f"release {Path(public).read_text()}")
        command = ["ssh-keygen", "-Y", "verify", "-f", str(release.keys / "signers")]
        command += ["-I", "release", "-n", "mammadagbok", "-s", "SHA256SUMS.sig"]
    with (release.dist / "SHA256SUMS").open("rb") as sums:
        subprocess.run(command, cwd=release.dist, stdin=sums, check=True, capture_output=True)


@pytest.mark.parametrize("name", [DEB, "SHA256SUMS"])
def test_a_changed_byte_is_found(release: Release, name: str) -> None:
    release.publish(release.key)
    release.sign()
    release.change_a_byte(name)

    verified = release.verify()
    assert verified.returncode == 65
    assert "Do not use" in verified.stderr


def test_sums_made_anew_by_somebody_else_are_found(release: Release) -> None:
    release.publish(release.key)
    release.sign(release.key)
    (release.dist / RUN).write_bytes(b"something else")
    sums = f"{hashlib.sha256(b'something else').hexdigest()}  {RUN}\n"
    (release.dist / "SHA256SUMS").write_text(sums)

    assert release.verify().returncode == 65


def test_another_key_is_not_taken_for_the_release_makers(release: Release) -> None:
    release.publish(release.make_key("somebody else"))

    signed = release.sign()
    assert signed.returncode == 65
    assert "does not belong to docs/release-key.pub" in signed.stderr
    assert not release.signature.exists()


def test_where_a_key_is_known_no_signature_is_no_release(release: Release) -> None:
    release.publish(release.key)

    verified = release.verify()
    assert verified.returncode == 65
    assert "not signed" in verified.stderr


def test_a_signature_of_the_other_kind_is_no_signature(release: Release) -> None:
    release.publish(release.key)
    release.sign()
    (other,) = set(KINDS.values()) - {KINDS[release.kind]}
    release.signature.rename(release.dist / other)

    assert release.verify().returncode == 65


def test_unsigned_is_said_and_the_sums_still_count(release: Release) -> None:
    verified = release.verify()
    assert verified.returncode == 0
    assert "unsigned" in verified.stdout

    release.change_a_byte(RUN)
    assert release.verify().returncode == 65


def test_a_signature_nobody_can_check_is_no_proof(release: Release) -> None:
    release.sign()

    verified = release.verify()
    assert verified.returncode == 66
    assert "no public key" in verified.stderr


def test_the_public_key_may_be_given(release: Release) -> None:
    release.sign()

    assert release.verify(release.dist, Path(f"{release.key}.pub")).returncode == 0
    missing = release.verify(release.dist, release.keys / "none.pub")
    assert missing.returncode == 66


def test_one_file_on_a_stick_is_enough_to_verify(release: Release) -> None:
    release.publish(release.key)
    release.sign()
    (release.dist / DEB).unlink()

    assert release.verify().returncode == 0


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("changed", "does not fit the files"),
        ("missing", f"names {DEB}, which is not in"),
        ("unlisted", "does not name mammadagbok-9.9.9-windows-x64.exe"),
        ("no sums", "There is no SHA256SUMS"),
    ],
)
def test_what_does_not_fit_is_not_signed(release: Release, fault: str, words: str) -> None:
    match fault:
        case "changed":
            release.change_a_byte(DEB)
        case "missing":
            (release.dist / DEB).unlink()
        case "unlisted":
            (release.dist / "mammadagbok-9.9.9-windows-x64.exe").write_bytes(b"another day's")
        case _:
            (release.dist / "SHA256SUMS").unlink()

    signed = release.sign()
    assert signed.returncode in (65, 66)
    assert words in signed.stderr
    assert not release.signature.exists()


def test_a_key_in_the_checkout_is_refused(release: Release) -> None:
    inside = release.checkout / "docs" / "secret"
    shutil.copy(release.key, inside)

    signed = release.sign(inside)
    assert signed.returncode == 65
    assert "inside the checkout" in signed.stderr
    assert not release.signature.exists()


def test_what_is_no_key_is_refused(release: Release) -> None:
    (release.keys / "shopping").write_text("melk, brød\n")

    signed = release.sign(release.keys / "shopping")
    assert signed.returncode == 65
    assert "neither" in signed.stderr
    assert release.sign(release.keys / "none").returncode == 66


def test_the_key_is_left_where_it_is_and_nowhere_else(release: Release) -> None:
    before = release.key.read_bytes()
    release.publish(release.key)
    release.sign()
    secret = before.splitlines()[1]

    assert release.key.read_bytes() == before
    assert {path.name for path in release.dist.iterdir()} == {
        DEB,
        RUN,
        "SHA256SUMS",
        release.signature.name,
    }
    for path in release.checkout.rglob("*"):
        assert path.is_dir() or secret not in path.read_bytes(), path


def test_signing_again_replaces_the_signature(release: Release) -> None:
    release.sign()
    other = release.make_key("next year's")
    release.publish(other)

    assert release.sign(other).returncode == 0
    assert release.verify().returncode == 0
