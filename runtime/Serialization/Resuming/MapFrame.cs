namespace Clarifeye.Runtime;

/// <summary>An unfinished map, and the key in whose value it goes on.</summary>
sealed class MapFrame<T>(JsonMap<T> map, string key) : JsonFrame
{
    /// <summary>Whether no entry had come yet.</summary>
    public bool IsFirst { get; } = map.Count == 0;

    public JsonMap<T> Map => map;

    public string Key => key;

    public override JsonStep Step => new(IsArray: false, IsInValue ? JsonExcerpt.Shown(key) : null);
}
