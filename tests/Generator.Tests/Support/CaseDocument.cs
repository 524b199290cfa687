namespace Generator.Tests.Support;

/// <summary>The document of a case's folder, with the metadata of its item, its overlays, and the files below it.</summary>
internal static class CaseDocument
{
    public static ClientDocument In(string folder)
    {
        string file = Directory.GetFiles(folder, "shop.*").Single();
        var document = new ClientDocument(Path.GetFileName(file), File.ReadAllText(file));
        string item = Path.Combine(folder, "item.txt");
        foreach (string[] metadata in File.Exists(item) ? File.ReadAllLines(item).Select(line => line.Split(": ", 2)) : [])
        {
            document[metadata[0]] = metadata[1].Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
        }

        document.Beside.AddRange(Directory.GetFiles(folder, "*.overlay.*").Select(overlay => ClientDocument.Overlay(Path.GetFileName(overlay), File.ReadAllText(overlay))));
        document.Beside.AddRange(Directory.GetDirectories(folder).SelectMany(below => Directory.GetFiles(below, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(piece => ClientDocument.Piece(Path.GetRelativePath(folder, piece).Replace('\\', '/'), File.ReadAllText(piece))));
        return document;
    }
}
