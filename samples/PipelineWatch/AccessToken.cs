namespace PipelineWatch;

/// <summary>The token comes from the environment only: a command line is seen by every process and kept in the shell's history.</summary>
static class AccessToken
{
    public const string Variable = "CLARIFEYE_TOKEN";

    /// <exception cref="Failure">There is none, or it holds what no token holds. The sentence does not repeat it.</exception>
    public static string From(string? variable)
    {
        string token = variable?.Trim() ?? "";
        if (token.Length == 0)
        {
            throw new Failure(ExitCode.TokenRefused, $"No token: set the environment variable {Variable} to your Clarifeye API token.");
        }
        if (!token.All(character => character is > ' ' and <= '~'))
        {
            throw new Failure(ExitCode.TokenRefused,
                $"{Variable} is no token: it holds a space or a character outside ASCII. Give the token alone, without the word Bearer.");
        }
        return token;
    }
}
