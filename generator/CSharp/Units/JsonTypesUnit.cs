using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>The class that tells JsonSerializer how the client's types are read and written.</summary>
internal sealed record JsonTypesUnit(string Name, string Accessibility, string ClientName, EquatableArray<JsonTypePlan> Types) : CodeUnit(Name, Accessibility);

/// <summary>One type.</summary>
/// <param name="Condition">The expression that tells whether it is the type asked for.</param>
/// <param name="Info">The call that makes its description, after <c>ApiTypeInfo.</c></param>
internal sealed record JsonTypePlan(string Condition, string Info);
