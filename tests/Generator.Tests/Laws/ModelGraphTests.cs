using System.Collections;
using System.Reflection;
using Clarifeye.Generated;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Diagnostics;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>What is kept between runs holds nothing of Roslyn or Microsoft.OpenApi, which would keep whole compilations alive, and no position, which every edit changes.</summary>
public sealed class ModelGraphTests
{
    public static TheoryData<string> Features => Documents.Features;

    [Theory]
    [MemberData(nameof(Features))]
    public void ModelsAreMadeOfOurOwnTypesAndPlainValues(string feature)
    {
        BoundClient client = Models.Bind(Documents.Accepted[feature]).Client!;
        HashSet<Type> types = [];

        Walk(client, types, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Walk(Models.Plan(client), types, new HashSet<object>(ReferenceEqualityComparer.Instance));

        Assert.Contains(typeof(ApiModel), types);
        Assert.Contains(typeof(CodeFile), types);
        Assert.All(types, type => Assert.True(IsAllowed(type), type.FullName));
    }

    private static bool IsAllowed(Type type) =>
        type.Assembly == typeof(ClientGenerator).Assembly
            ? type != typeof(SourcePosition) && type != typeof(Problem)
            : type.IsPrimitive || type == typeof(string) || type.IsArray;

    private static void Walk(object? value, HashSet<Type> types, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value) || (types.Add(value.GetType()) && value is string) || value.GetType().IsPrimitive || value is string)
        {
            return;
        }

        if (value is Array items)
        {
            foreach (object? item in (IEnumerable)items)
            {
                Walk(item, types, seen);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null && IsAllowed(type) && !type.IsEnum; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), types, seen);
            }
        }
    }
}
