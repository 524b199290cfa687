namespace Clarifeye.Generated.Items;

/// <summary>Paths as texts: nothing is looked at on a disk.</summary>
internal static class FilePaths
{
    /// <summary>One way to write a path: with <c>/</c>, and without <c>.</c> and <c>..</c> as far as they can be resolved.</summary>
    public static string Normal(string path)
    {
        var segments = new List<string>();
        foreach (string segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not (".." or ""))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>What a reference in one file names: a path from that file's folder.</summary>
    public static string Resolve(string from, string reference)
    {
        string to = reference.Replace('\\', '/');
        bool isRooted = to.StartsWith("/", StringComparison.Ordinal) || (to.Length > 1 && to[1] == ':');
        return Normal(isRooted ? to : Folder(from) + to);
    }

    /// <summary>How a project file writes the path.</summary>
    public static string FromProject(string project, string path)
    {
        string[] folder = Normal(Folder(project)).Split('/');
        string[] target = Normal(path).Split('/');
        int same = 0;
        while (same < folder.Length && same < target.Length - 1 && folder[same] == target[same])
        {
            same++;
        }

        return string.Join("/", folder.Skip(same).Where(segment => segment.Length > 0).Select(_ => "..").Concat(target.Skip(same)));
    }

    private static string Folder(string path) => path.Substring(0, path.Replace('\\', '/').LastIndexOf('/') + 1);
}
