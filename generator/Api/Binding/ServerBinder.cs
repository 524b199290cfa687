using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the document's servers, with the default value of each variable in its place.</summary>
internal static class ServerBinder
{
    public static EquatableArray<Server> Bind(Binding binding)
    {
        var servers = new List<Server>();
        IList<OpenApiServer> declared = binding.Document.Servers ?? [];
        for (int i = 0; i < declared.Count; i++)
        {
            string url = Url(declared[i]);
            if (Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https")
            {
                servers.Add(new Server(url, declared[i].Name ?? declared[i].Description));
            }
            else if (url is not ("" or "/"))
            {
                binding.Report(BindingRules.RelativeServer, $"#/servers/{i}/url", url);
            }
        }

        return servers.ToEquatableArray();
    }

    private static string Url(OpenApiServer server)
    {
        string url = server.Url ?? "";
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value?.Default ?? "");
        }

        return url;
    }
}
