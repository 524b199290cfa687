using System.Globalization;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the methods that send an operation more than once: through pages, or until a criterion holds.</summary>
internal sealed class RepetitionPlanner(TypePlanner types, ClassPlans classes)
{
    public PagingPlan? Paging(Operation operation, string method, NameScope members)
    {
        if (operation.Paging is not { } paging || classes.Find(operation.Success.Type!) is not { } page)
        {
            return null;
        }

        return new PagingPlan(
            members.TakeStem(method, "AutoPagingAsync") + "AutoPagingAsync",
            page.Name,
            types.Name(paging.Item),
            $"<{types.Full(page.Name)}, {types.FullName(paging.Item)}>",
            Property(page, paging.Items).Name,
            Property(page, paging.Next).Name);
    }

    public EquatableArray<PollingPlan> Polling(Operation operation, string method, NameScope members, NameScope fields) =>
        operation.Polling.Select(rule => Plan(rule, operation, method, members, fields)).ToEquatableArray();

    private PollingPlan Plan(PollingRule rule, Operation operation, string method, NameScope members, NameScope fields)
    {
        ClassUnit response = classes.Find(operation.Success.Type!)!;
        PropertyPlan property = Property(response, rule.Property);
        string name = Words.Pascal(rule.Name);
        string watched = method.StartsWith("Get", StringComparison.Ordinal) && method.Length > 3 ? method.Substring(3) : method;
        return new PollingPlan(
            members.TakeStem(name, "Async") + "Async",
            members.TakeStem("Watch" + watched, "Async") + "Async",
            response.Name,
            types.Full(response.Name),
            fields.Take("s_" + Words.Camel(name)),
            string.Join(", ", new[] { rule.DelaySeconds, rule.IntervalSeconds, rule.LimitCount }.Select(number => number.ToString("R", CultureInfo.InvariantCulture))),
            Pace(rule),
            members.Take("Is" + name + "Done"),
            property.Companion?.Name ?? property.Name,
            rule.Values.Select(Literal.String).ToEquatableArray());
    }

    /// <summary>The runtime's default timeout is delay and all intervals together.</summary>
    private static string Pace(PollingRule rule)
    {
        TimeSpan limit = TimeSpan.FromSeconds(rule.DelaySeconds + (rule.IntervalSeconds * rule.LimitCount));
        return string.Format(CultureInfo.InvariantCulture, "every {0:R} s, for at most {1}", rule.IntervalSeconds, limit.ToString("c", CultureInfo.InvariantCulture));
    }

    private static PropertyPlan Property(ClassUnit unit, string jsonName) => unit.Properties.First(property => property.JsonName == jsonName);
}
