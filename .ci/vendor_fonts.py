"""Make ``generator/render/fonts/*.ttf`` from the npm packages of the Noto CJK fonts; run once, by hand.

Usage: ``python .ci/vendor_fonts.py FOLDER`` where FOLDER holds the four tarballs that ``npm pack`` writes.
Needs fontTools. Every tarball is checked against its sha256. Kept: all characters, outlines, metrics.
Dropped: hinting, layout and vertical tables, which ReportLab does not read. The names change, because two
faces with one PostScript name would be taken for one by ReportLab (and a changed font is a Modified Version, OFL 1.1).
"""

import hashlib
import io
import sys
import tarfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "generator" / "render" / "fonts"
TARBALLS = {
    "expo-google-fonts-noto-sans-tc-0.4.3.tgz": "e7532a3a43a6c660ee0351a167b99fe0da52f20b4940fb3fc067ed7c5bd594bf",
    "expo-google-fonts-noto-sans-sc-0.4.3.tgz": "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
    "expo-google-fonts-noto-serif-tc-0.4.4.tgz": "3ea15781c2997b4a0ff40b1f4d15f6bd2b7e2e41128ba6c9b9ebcd129a076b68",
    "expo-google-fonts-noto-serif-sc-0.4.3.tgz": "ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e",
}
FACES = (
    ("expo-google-fonts-noto-sans-tc-0.4.3.tgz", "400Regular/NotoSansTC_400Regular", "Sans TC", "Regular"),
    ("expo-google-fonts-noto-sans-tc-0.4.3.tgz", "700Bold/NotoSansTC_700Bold", "Sans TC", "Bold"),
    ("expo-google-fonts-noto-serif-tc-0.4.4.tgz", "400Regular/NotoSerifTC_400Regular", "Serif TC", "Regular"),
    ("expo-google-fonts-noto-sans-sc-0.4.3.tgz", "400Regular/NotoSansSC_400Regular", "Sans SC", "Regular"),
    ("expo-google-fonts-noto-sans-sc-0.4.3.tgz", "700Bold/NotoSansSC_700Bold", "Sans SC", "Bold"),
    ("expo-google-fonts-noto-serif-sc-0.4.3.tgz", "400Regular/NotoSerifSC_400Regular", "Serif SC", "Regular"),
)
DROPPED = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "DSIG", "gasp", "meta"]


def member(folder: Path, tarball: str, path: str) -> bytes:
    """Return one file of a tarball whose sha256 is the pinned one; raise SystemExit otherwise."""
    data = (folder / tarball).read_bytes()
    if hashlib.sha256(data).hexdigest() != TARBALLS[tarball]:
        raise SystemExit(f"{tarball}: not the pinned file")
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        found = archive.extractfile(f"package/{path}")
        assert found is not None
        return found.read()


def main(folder: Path) -> None:
    """Write the six faces and the licence."""
    for tarball, path, family, weight in FACES:
        font = TTFont(io.BytesIO(member(folder, tarball, f"{path}.ttf")), recalcTimestamp=False)
        options = subset.Options(
            drop_tables=DROPPED, hinting=False, layout_features=[], notdef_outline=True, name_IDs=["*"], glyph_names=False
        )
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=font.getBestCmap())
        cutter.subset(font)
        name = font["name"]
        for platform, encoding, language in ((3, 1, 0x409),):
            for key, value in {
                1: f"Jianbao {family}",
                2: weight,
                4: f"Jianbao {family} {weight}",
                6: f"Jianbao{family.replace(' ', '')}-{weight}",
            }.items():
                name.setName(value, key, platform, encoding, language)
            for key in (3, 16, 17, 21, 22, 25):
                name.removeNames(nameID=key)
        font["OS/2"].fsType = 0
        font.save(FONTS / f"Jianbao{family.replace(' ', '')}-{weight}.ttf")
    (FONTS / "OFL.txt").write_bytes(member(folder, "expo-google-fonts-noto-sans-tc-0.4.3.tgz", "LICENSE_FONT"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
