#!/usr/bin/env bash
# What a generated client adds to a build, in CPU seconds (user and system): median of a few interleaved builds of three libraries.
#   empty    nothing but one class
#   sources  the generated files as ordinary files: what the compiler needs
#   client   the package and one OpenApiClient item: the generator as well
# Usage: measure-compile-cost.sh [document] [runs]
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
document=$(realpath "${1:-$repository/specs/clarifeye.yaml}")
runs=${2:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0 DOTNET_NOLOGO=1 NUGET_PACKAGES="$work/packages"

dotnet pack "$repository/runtime/Clarifeye.Runtime.csproj" -v:q --output "$work/feed" -p:PackageVersion=1.0.0-cost --artifacts-path "$work/artifacts"
cat > "$work/nuget.config" <<< "<configuration><packageSources><add key=\"packed\" value=\"$work/feed\" /></packageSources></configuration>"

library() { # name items
  mkdir -p "$work/$1"
  echo "public static class Nothing { }" > "$work/$1/Nothing.cs"
  cat > "$work/$1/$1.csproj" <<< "<Project Sdk=\"Microsoft.NET.Sdk\">
    <PropertyGroup>
      <TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><NuGetAudit>false</NuGetAudit>
      <CompilerGeneratedFilesOutputPath>../generated</CompilerGeneratedFilesOutputPath>
    </PropertyGroup>
    <ItemGroup>$2</ItemGroup>
  </Project>"
  dotnet restore "$work/$1" -v:q
}

package='<PackageReference Include="Clarifeye.Generated" Version="1.0.0-cost" />'
library empty ''
library sources "$package<Compile Include=\"../generated/**/*.cs\" />"
library client "$package<OpenApiClient Include=\"$document\" Namespace=\"Api\" ClientName=\"ApiClient\" />"

build() { dotnet build "$work/$1" --no-restore --no-incremental -v:q -m:1 "${@:2}"; }
seconds() { local TIMEFORMAT='%U %S'; { time build "$1" > /dev/null; } 2>&1 | awk '{ print $1 + $2 }' >> "$work/$1.seconds"; }
median() { sort -n "$work/$1.seconds" | awk '{ all[NR] = $1 } END { print (all[int((NR + 1) / 2)] + all[int(NR / 2) + 1]) / 2 }'; }

build client -p:EmitCompilerGeneratedFiles=true > /dev/null
build empty > /dev/null
for _ in $(seq "$runs"); do
  for name in empty sources client; do seconds "$name"; done
done

cat "$work"/generated/*/*/*.cs | wc -lc | awk '{ printf "generated: %d lines, %d bytes\n", $1, $2 }'
echo "assembly: $(stat -c %s "$work/client/bin/Debug/net10.0/client.dll") bytes, empty: $(stat -c %s "$work/empty/bin/Debug/net10.0/empty.dll") bytes"
awk -v e="$(median empty)" -v s="$(median sources)" -v c="$(median client)" \
  'BEGIN { printf "CPU seconds: empty %.2f, compiling adds %.2f, generating adds %.2f\n", e, s - e, c - s }'
