using Clarifeye.Generated.Api;
using Microsoft.OpenApi;

namespace Generator.Tests.Api;

public sealed class SchemaLimitsTests
{
    [Fact]
    public void ASchemaWithoutLimitsSaysNothing() => Assert.Null(SchemaLimits.Of(new OpenApiSchema()));

    [Fact]
    public void NumbersHaveLeastAndMost() => Assert.Equal("At least 1, at most 1000.", SchemaLimits.Of(new OpenApiSchema { Minimum = "1", Maximum = "1000" }));

    [Fact]
    public void ALimitMayBeExclusive() => Assert.Equal("More than 0.", SchemaLimits.Of(new OpenApiSchema { ExclusiveMinimum = "0" }));

    [Fact]
    public void TextsHaveALengthAndAPattern() =>
        Assert.Equal("Exactly 5 characters. Pattern: `^[a-z]+$`.", SchemaLimits.Of(new OpenApiSchema { MinLength = 5, MaxLength = 5, Pattern = "^[a-z]+$" }));

    [Fact]
    public void ListsHaveASize() => Assert.Equal("At most 10 items.", SchemaLimits.Of(new OpenApiSchema { MinItems = 0, MaxItems = 10 }));

    [Theory]
    [InlineData(null, null)]
    [InlineData("The size", "The size. At most 1000.")]
    [InlineData("The size, 1 to 1000.", "The size, 1 to 1000.")]
    [InlineData("The size.\n\nMore.", "The size.\n\nMore.")]
    public void TheyStandBehindTheDescriptionThatDoesNotNameThem(string? description, string? text) =>
        Assert.Equal(text, SchemaLimits.With(description, new OpenApiSchema { Maximum = "1000" }));
}
