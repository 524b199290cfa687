using System.Globalization;
using Corpus.Documents;
using Corpus.Report;

namespace Corpus;

/// <summary>All documents of the paths, one after the other, so that memory holds one at a time.</summary>
internal sealed class CorpusRun(Arguments arguments, TextWriter output)
{
    /// <returns>Whether every document passed; false when there is none.</returns>
    public bool Run()
    {
        DocumentRun.WarmUp();
        output.WriteLine(Table.Header(arguments.RoundTrip));
        int passed = 0, failed = 0;
        foreach (string path in arguments.Paths)
        {
            var folder = new CorpusFolder(path);
            foreach (CorpusDocument document in folder.Documents())
            {
                Result result = Check(document, folder);
                output.WriteLine(Table.Row(result, arguments.RoundTrip));
                foreach (string line in result.Findings.Where(finding => arguments.Report || finding.IsFailure).Select(finding => finding.Text))
                {
                    output.WriteLine("    " + line);
                }

                _ = result.Passed ? passed++ : failed++;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"));
        return passed > 0 && failed == 0;
    }

    private Result Check(CorpusDocument document, CorpusFolder folder)
    {
        try
        {
            return DocumentRun.Check(document, folder, arguments);
        }
        catch (Exception exception)
        {
            // Whatever is wrong with one document, the others are still to be tried.
            return Result.Crashed(document.Name, exception);
        }
        finally
        {
            GC.Collect();
        }
    }
}
