using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds what operations ask for of credentials.</summary>
internal sealed class SecurityBinder
{
    private const string SchemesPointer = "#/components/securitySchemes/";

    private readonly Binding _binding;
    private readonly HashSet<string> _known;

    public SecurityBinder(Binding binding)
    {
        _binding = binding;
        EquatableArray<SecurityScheme> schemes = SecuritySchemes.Bind(binding);
        _known = new HashSet<string>(schemes.Select(scheme => scheme.Name), StringComparer.Ordinal);
        Security = new ApiSecurity(schemes, Requirements(binding.Document.Security, new Place("#", [])));
    }

    public ApiSecurity Security { get; }

    /// <summary>What the operation asks for; null when it is what the document usually asks for.</summary>
    public EquatableArray<SecurityRequirement>? Bind(OpenApiOperation operation, Place place) =>
        Requirements(operation.Security, place) is { } own && own != Security.Usual ? own : null;

    /// <summary>The alternatives; a list without any is one that needs nothing. Null where nothing is said, or nothing that has a meaning.</summary>
    private EquatableArray<SecurityRequirement>? Requirements(IList<OpenApiSecurityRequirement>? declared, Place place)
    {
        if (declared is null)
        {
            return null;
        }

        List<SecurityRequirement> requirements = [.. declared.Select((requirement, i) => Requirement(requirement, place.At("security", i.ToString(System.Globalization.CultureInfo.InvariantCulture)))).OfType<SecurityRequirement>().Distinct()];
        return requirements.Count > 0 ? requirements.ToEquatableArray() : declared.Count == 0 ? [new SecurityRequirement([])] : null;
    }

    private SecurityRequirement? Requirement(OpenApiSecurityRequirement requirement, Place place)
    {
        string[] names = [.. requirement.Keys.Select(scheme => Name(scheme.Reference.Id ?? ""))];
        string[] unknown = [.. names.Where(name => !_known.Contains(name))];
        foreach (string name in unknown.Where(name => _binding.Document.Components?.SecuritySchemes?.ContainsKey(name) != true))
        {
            _binding.Report(BindingRules.UndeclaredScheme, place, name);
        }

        return unknown.Length == 0 ? new SecurityRequirement(names.ToEquatableArray()) : null;
    }

    /// <summary>OpenAPI 3.2 lets a requirement name its scheme by where it stands (section 4.30).</summary>
    private static string Name(string id) => id.StartsWith(SchemesPointer, StringComparison.Ordinal) ? id.Substring(SchemesPointer.Length) : id;
}
