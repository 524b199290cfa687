using System.Globalization;
using PipelineWatch.Rendering;

namespace PipelineWatch.Tests.Rendering;

public class DurationTests
{
    [Theory]
    [InlineData("0:00:00.04", "0.0 s")]
    [InlineData("0:00:04.29", "4.2 s")]
    [InlineData("0:00:59.99", "59.9 s")]
    [InlineData("0:03:07", "3:07")]
    [InlineData("1:03:07", "1:03:07")]
    [InlineData("2.01:03:07", "49:03:07")]
    public void ADurationIsShort(string time, string shown) => Assert.Equal(shown, Duration.Of(TimeSpan.Parse(time, CultureInfo.InvariantCulture)));
}
