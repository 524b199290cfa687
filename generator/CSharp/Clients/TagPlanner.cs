using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans a class for each tag that is the first of an operation, and the property that leads to it.</summary>
internal sealed class TagPlanner(ApiModel api, MethodPlanner methods, string accessibility)
{
    /// <param name="types">The names types have already.</param>
    /// <param name="members">The names the client's members have already.</param>
    public IEnumerable<(TagProperty Property, TagClientUnit Unit)> Plan(NameScope types, NameScope members)
    {
        foreach (string tag in Used())
        {
            string name = Words.Pascal(tag);
            string type = types.Take(name + "Client");
            string? description = api.Tags.FirstOrDefault(declared => declared.Name == tag)?.Description;
            var unit = new TagClientUnit(type, accessibility, tag, methods.Plan(api.Operations.Where(operation => operation.Tag == tag), ClientPlanner.Members(type)))
            {
                Description = description,
            };
            yield return (new TagProperty(members.Take(name), type, description), unit);
        }
    }

    private IEnumerable<string> Used() => api.Operations.Where(operation => operation.Tag is not null).Select(operation => operation.Tag!).Distinct(StringComparer.Ordinal);
}
