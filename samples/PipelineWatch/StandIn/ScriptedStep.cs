namespace PipelineWatch.StandIn;

/// <summary>A step of the script: what it is, how long it takes once every step it depends on has ended, and what it says.</summary>
sealed record ScriptedStep(string Name, string Kind, double Seconds, string[] DependsOn, string Result)
{
    public string? Warning { get; init; }
}
