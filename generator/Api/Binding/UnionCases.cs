using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>The cases of one union, brought to what can differ: no case twice, none that another one holds, null and arbitrary JSON apart.</summary>
internal sealed class UnionCases(Binding binding, string key)
{
    private readonly List<UnionCase> _cases = [];

    /// <summary>Where the case of a type is, whatever it says of null inside.</summary>
    private readonly Dictionary<ApiType, int> _places = [];
    private bool _hasAny;

    /// <summary>Whether one of them is null too.</summary>
    public bool AllowNull { get; private set; }

    /// <summary>Whether one of them is a union around this one, so that no reading could come to an end.</summary>
    public bool HoldsOpen { get; private set; }

    public void Add(ApiType type, string? name, EquatableArray<string> discriminatorValues, Func<string, bool> isOpen)
    {
        AllowNull |= type.IsNullable;
        type = type.OrNotNull() is ScalarType { Kind: ScalarKind.Binary } ? new ScalarType(ScalarKind.String) : type.OrNotNull();
        if (type is NamedType { IsOpen: true } open)
        {
            Add(open with { IsOpen = false }, name, discriminatorValues, isOpen);
            Add(new ScalarType(ScalarKind.String), null, [], isOpen);
        }
        else if (type is NamedType named && isOpen(named.Key))
        {
            HoldsOpen |= named.Key != key; // itself adds nothing
        }
        else if (type is AnyType || binding.FindMade(type) is AnyDefinition)
        {
            _hasAny = true; // every union keeps what none of its cases is
        }
        else
        {
            Add(new UnionCase(name ?? "", type, discriminatorValues));
        }
    }

    public EquatableArray<UnionCase> Simplified()
    {
        if (_cases.Exists(IsPlain(ScalarKind.String)))
        {
            _cases.RemoveAll(unionCase => unionCase.Type is ScalarType { Kind: ScalarKind.Uuid or ScalarKind.DateTime or ScalarKind.Date or ScalarKind.Bytes });
        }

        if (_cases.Exists(IsPlain(ScalarKind.Int64)))
        {
            _cases.RemoveAll(unionCase => unionCase.Type is ScalarType { Kind: ScalarKind.Int32 });
        }

        return _cases.ToEquatableArray();
    }

    /// <summary>The type that makes the union unnecessary; null when there are several.</summary>
    public ApiType? Only(EquatableArray<UnionCase> cases) => cases.Count switch
    {
        0 => new AnyType(),
        1 when !_hasAny => cases[0].Type,
        _ when !_hasAny && IsNumberOrString(cases) => new ScalarType(ScalarKind.NumberOrString),
        2 when !_hasAny && cases.Any(unionCase => IsPlain(ScalarKind.String)(unionCase)) => OpenEnum(cases),
        _ => null,
    };

    /// <summary>Numbers that may come in quotes: one type, which keeps how they came.</summary>
    private static bool IsNumberOrString(EquatableArray<UnionCase> cases) =>
        cases.Count(unionCase => IsPlain(ScalarKind.String)(unionCase)) == 1
        && cases.All(unionCase => unionCase.Type is ScalarType { Kind: ScalarKind.String or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Double or ScalarKind.Decimal });

    /// <summary>A string beside an enum makes the enum one that may have further texts.</summary>
    private NamedType? OpenEnum(EquatableArray<UnionCase> cases) =>
        cases.Select(unionCase => unionCase.Type).FirstOrDefault(type => binding.FindMade(type) is EnumDefinition { Kind: EnumKind.Text }) is NamedType listed ? listed with { IsOpen = true } : null;

    private void Add(UnionCase unionCase)
    {
        ApiType alike = unionCase.Type.OrNullInside();
        if (!_places.TryGetValue(alike, out int same))
        {
            _places.Add(alike, _cases.Count);
            _cases.Add(unionCase);
            return;
        }

        UnionCase first = _cases[same];
        _cases[same] = first with
        {
            Type = first.Type == unionCase.Type ? first.Type : first.Type.OrNullInside(),
            DiscriminatorValues = [.. first.DiscriminatorValues, .. unionCase.DiscriminatorValues],
        };
    }

    private static Predicate<UnionCase> IsPlain(ScalarKind kind) => unionCase => unionCase.Type == new ScalarType(kind);
}
