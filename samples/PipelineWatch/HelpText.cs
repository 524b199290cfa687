using System.Globalization;

namespace PipelineWatch;

static class HelpText
{
    public static string Text { get; } = $"""
        PipelineWatch shows a Clarifeye pipeline run from now to its end.

        Usage:
          PipelineWatch                              a demonstration: a stand-in for the service runs inside this program
          PipelineWatch --project ID --run ID [...]  the real service

        Options:
          --project ID      the project, a UUID
          --run ID          the pipeline run, a UUID
          --region eu|us    where the project is; eu when neither --region nor --url is given
          --url URL         the API's base address, in place of --region
          --abort           abort the run, then watch how it ends
          --help, -h        this text

        Environment:
          {AccessToken.Variable}   the API token for the real service (never given on the command line)

        Output is a live table in a terminal, and a line per change (time, subject, news) when it is piped.

        Exit codes:
        {string.Join('\n', ExitCodes.Table.Select(row => string.Create(CultureInfo.InvariantCulture, $"  {(int)row.Code,3}  {row.Meaning}")))}

        """;
}
