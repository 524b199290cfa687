using System.Globalization;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what operations ask for of credentials.</summary>
internal sealed class SecurityBinder
{
    private const string SchemesPointer = "#/components/securitySchemes/";

    private static readonly EquatableArray<SecurityRequirement> s_anonymous = [new SecurityRequirement([])];

    private readonly Binding _binding;
    private readonly HashSet<string> _known;

    public SecurityBinder(Binding binding)
    {
        _binding = binding;
        EquatableArray<SecurityScheme> schemes = SecuritySchemes.Bind(binding);
        _known = new HashSet<string>(schemes.Select(scheme => scheme.Name), StringComparer.Ordinal);
        Security = new ApiSecurity(schemes, Requirements(binding.Document.Security, new Place("#", []), null));
    }

    public ApiSecurity Security { get; }

    /// <summary>
    /// What the operation asks for; null when it is what the document usually asks for. Where it asks for schemes that nobody knows while others are known, it must not get those of the others.
    /// A document without any leaves what is sent to the client's user.
    /// </summary>
    public EquatableArray<SecurityRequirement>? Bind(OpenApiOperation operation, Place place) =>
        Requirements(operation.Security, place, _known.Count > 0 ? s_anonymous : null) is { } own && own != Security.Usual ? own : null;

    /// <summary>The alternatives; a list without any is one that needs nothing. Null where nothing is said.</summary>
    private EquatableArray<SecurityRequirement>? Requirements(IList<OpenApiSecurityRequirement>? declared, Place place, EquatableArray<SecurityRequirement>? withoutMeaning)
    {
        if (declared is null or { Count: 0 })
        {
            return declared is null ? null : s_anonymous;
        }

        string[][] named = [.. declared.Select(requirement => requirement.Keys.Select(scheme => Name(scheme.Reference.Id ?? "")).ToArray())];
        SecurityRequirement[] known = [.. named.Where(names => names.All(_known.Contains)).Select(names => new SecurityRequirement(names.ToEquatableArray())).Distinct()];
        string effect = known.Length == 0 && withoutMeaning is not null ? "the operation is sent without a credential" : "this requirement counts for nothing";
        for (int i = 0; i < named.Length; i++)
        {
            ReportUndeclared(named[i], place.At("security", i.ToString(CultureInfo.InvariantCulture)), effect);
        }

        return known.Length > 0 ? known.ToEquatableArray() : withoutMeaning;
    }

    private void ReportUndeclared(string[] names, Place place, string effect)
    {
        foreach (string name in names.Where(name => _binding.Document.Components?.SecuritySchemes?.ContainsKey(name) != true))
        {
            _binding.Report(BindingRules.UndeclaredScheme, place, name, effect);
        }
    }

    /// <summary>OpenAPI 3.2 lets a requirement name its scheme by where it stands (section 4.30).</summary>
    private static string Name(string id) => id.StartsWith(SchemesPointer, StringComparison.Ordinal) ? id.Substring(SchemesPointer.Length) : id;
}
