namespace PipelineWatch.StandIn;

/// <summary>Ids that are the same at every start, so that the demonstration's output can be compared.</summary>
static class ScriptedId
{
    public const int Projects = 0x0f6b2a94;
    public const int Runs = 0x1a3e7195;
    public const int Steps = 0x2b42d6e0;
    public const int Documents = 0x3c1de0b4;
    public const int Tables = 0x407d5e92;
    public const int Users = 0x55e2b9f3;

    public static Guid Of(int kind, int number) => new(kind, 0x7d3e, 0x4c18, 0xb5, 0xa0, 0x2e, 0x9c, 0x84, 0xf1, 0xd6, (byte)number);
}
