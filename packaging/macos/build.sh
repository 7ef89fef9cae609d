#!/bin/sh
# Builds Notater.app on a Mac with Apple silicon, lets it test itself, and packs it into a .dmg.
# Written from the documentation of PyInstaller and Apple; not run by us.
#
#   sh packaging/macos/build.sh                         for this Mac and for trying
#   IDENTITY="Developer ID Application: ..." PROFILE=name sh packaging/macos/build.sh
#
# IDENTITY is a certificate in the keychain; PROFILE is what `xcrun notarytool store-credentials`
# was given. Without them others' Macs will not open the app without being told to.
set -eu
cd "$(dirname "$0")/../.."

if [ "$(uname -s) $(uname -m)" != "Darwin arm64" ]; then
    echo "Notater.app is built on a Mac with Apple silicon." >&2
    exit 1
fi
sh packaging/setup.sh
version=$(.venv/bin/python -c 'import mammadagbok; print(mammadagbok.__version__)')
app=dist/Notater.app
dmg=dist/mammadagbok-$version-macos-arm64.dmg

SOURCE_DATE_EPOCH=1767225600 PYTHONHASHSEED=0 .venv/bin/pyinstaller --noconfirm --clean \
    --log-level WARN --workpath build/pyinstaller-macos --distpath dist packaging/macos/notater.spec
rm -rf dist/notater-folder

if [ -n "${IDENTITY:-}" ]; then
    # From the inside out: a signature covers those of what lies in it.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
        codesign --force --timestamp --options runtime --sign "$IDENTITY" {} +
    find "$app/Contents" -type d -name '*.framework' -exec \
        codesign --force --timestamp --options runtime --sign "$IDENTITY" {} +
    codesign --force --timestamp --options runtime --sign "$IDENTITY" \
        --entitlements packaging/macos/entitlements.plist "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi

"$app/Contents/MacOS/notater" --selftest

rm -rf build/dmg "$dmg"
mkdir -p build/dmg
cp -R "$app" build/dmg/
cp LICENSE build/dmg/
ln -s /Applications build/dmg/
hdiutil create -volname Notater -srcfolder build/dmg -format ULFO -ov "$dmg"

if [ -n "${IDENTITY:-}" ]; then
    codesign --timestamp --sign "$IDENTITY" "$dmg"
    xcrun notarytool submit "$dmg" --keychain-profile "${PROFILE:?}" --wait
    xcrun stapler staple "$dmg"
    spctl --assess --type open --context context:primary-signature --verbose "$dmg"
fi
shasum -a 256 "$dmg"
