namespace Clarifeye.Generated.CSharp;

/// <summary>Gives the members of a class their names: none is that of the class (CS0542) or hides a member of <see cref="object"/>.</summary>
internal sealed class MemberNames(string className, params string[] taken)
{
    private static readonly HashSet<string> s_object =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly NameScope _members = new([className, .. taken]);
    private readonly NameScope _fields = new("_additional", "s_names", "s_union", "s_derived");

    public string Member(string jsonName)
    {
        string name = Words.Pascal(jsonName);
        return name == className || s_object.Contains(name) ? _members.Take(name + "Value") : _members.Take(name);
    }

    /// <summary>A member that accompanies another one.</summary>
    public string Companion(string member, string suffix) => _members.Take(member + suffix);

    /// <summary>Takes the name of a field that is no property's.</summary>
    public void TakeField(string name) => _fields.Take(name);

    public string Field(string member) => _fields.Take("_" + char.ToLowerInvariant(member[0]) + member.Substring(1));
}
