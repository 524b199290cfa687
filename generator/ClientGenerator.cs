using System.Text;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Emission;
using Clarifeye.Generated.Items;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clarifeye.Generated;

/// <summary>
/// Read, Bind, Plan, Emit: once for each <c>&lt;OpenApiClient&gt;</c> item. Whatever passes between two steps is compared by value,
/// so a step runs again only when what it reads has changed.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var items = ClientItems.In(context).WithTrackingName(Steps.Items);
        var bound = items.Select(Steps.Bind).WithTrackingName(Steps.Bound);
        var clients = bound.Where(static item => item.Client is not null).Select(static (item, _) => item.Client!).WithTrackingName(Steps.Clients);
        var plans = clients.Combine(ConsumerReferences.HaveHttpClientFactory(context)).Select(Steps.Plan).WithTrackingName(Steps.Plans);
        var files = plans.SelectMany(static (plan, _) => plan.Files).WithTrackingName(Steps.Files);

        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, SourceText.From(FileEmitter.Emit(file, output.CancellationToken), Encoding.UTF8)));
        context.RegisterSourceOutput(bound.SelectMany(static (item, _) => item.Problems), static (output, problem) => output.ReportDiagnostic(Rules.ToDiagnostic(problem)));
    }
}
