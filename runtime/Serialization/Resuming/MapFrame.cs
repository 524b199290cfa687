namespace Clarifeye.Runtime;

/// <summary>An unfinished map, and the key in whose value it goes on.</summary>
sealed class MapFrame<T>(Dictionary<string, T> map, string key) : JsonFrame
{
    public Dictionary<string, T> Map => map;

    public string Key => key;

    public override JsonStep Step => new(IsArray: false, IsInValue ? JsonExcerpt.Shown(key) : null);
}
