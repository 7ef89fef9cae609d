"""What the packaged program carries and what it leaves on the build machine."""

import pytest

import trim


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/translations/qtbase_nn.qm",
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "libpython3.11.so.1.0",
        "libxcb-cursor.so.0",
        "python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so",
        "resources/i18n/mammadagbok_nb.qm",
        "resources/fonts/Inter-Regular.otf",
        "PySide6/Qt6Widgets.dll",
        "PySide6/QtDBus.pyd",
        "PySide6/pyside6.abi3.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/imageformats/qwebp.dll",
        "PySide6/translations/qtbase_nn.qm",
        "VCRUNTIME140.dll",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "QtGui",
    ],
)
def test_what_the_program_loads_is_kept(path: str) -> None:
    assert trim.needed(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6SvgWidgets.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqgif.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libcrypto.so.3",
        "libfontconfig.so.1",
        "libstdc++.so.6",
        "libxcb.so.1",
        "resources/i18n/mammadagbok_nb.ts",
        "resources/i18n/notes.json",
        "PySide6/Qt6Network.dll",
        "PySide6/QtNetwork.pyd",
        "PySide6/Qt6SvgWidgets.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/vcomp140.dll",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/plugins/networkinformation/qnetworklistmanager.dll",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "PySide6/resources/icudtl.dat",
        "PySide6/translations/qtbase_de.qm",
        "PySide6/QtCore.pyi",
        "PySide6/lrelease.exe",
        "shiboken6/lib/cmake/Shiboken6/Shiboken6Config.cmake",
        "libssl-3.dll",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        "QtNetwork",
    ],
)
def test_the_rest_stays_out(path: str) -> None:
    assert not trim.needed(path)


def test_what_pyinstaller_found_is_handed_on_unchanged_in_its_order() -> None:
    kept = ("libxcb-cursor.so.0", "/lib/libxcb-cursor.so.0", "BINARY")
    dropped = ("libgtk-3.so.0", "/lib/libgtk-3.so.0", "BINARY")
    also_kept = ("resources/README.md", "/journal/resources/README.md", "DATA")

    assert trim.trimmed([kept, dropped, also_kept]) == [kept, also_kept]
