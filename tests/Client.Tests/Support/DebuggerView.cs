using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Client.Tests.Support;

/// <summary>All that a debugger shows of an object of ours when every node is unfolded: texts and values, except what is marked as hidden from it.</summary>
static class DebuggerView
{
    const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static string Of(object value)
    {
        var text = new StringBuilder();
        Show(value, text, new(ReferenceEqualityComparer.Instance));
        return text.ToString();
    }

    static void Show(object? value, StringBuilder text, HashSet<object> seen)
    {
        if (value is null || (!value.GetType().IsValueType && value is not string && !seen.Add(value)))
        {
            return;
        }
        text.Append(CultureInfo.InvariantCulture, $"{value}\n");
        foreach (object? item in value as Array ?? Array.Empty<object>())
        {
            Show(item, text, seen);
        }
        for (var type = value.GetType(); type is not null && IsOurs(type); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Members).Where(field => !IsHidden(field, type)))
            {
                Show(field.GetValue(value), text, seen);
            }
        }
    }

    static bool IsOurs(Type type) => type.Namespace is { } name && (name.StartsWith("Clarifeye.Runtime", StringComparison.Ordinal) || name.StartsWith("Client.Tests", StringComparison.Ordinal));

    /// <summary>The attribute of an automatic property hides its field, too: debuggers leave out fields that the compiler made.</summary>
    static bool IsHidden(FieldInfo field, Type type)
    {
        int end = field.Name.IndexOf(">k__BackingField", StringComparison.Ordinal);
        MemberInfo? member = end < 0 ? field : type.GetProperty(field.Name[1..end], Members);
        return member?.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.Never;
    }
}
