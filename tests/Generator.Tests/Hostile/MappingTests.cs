using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>The mapping of a discriminator may hold any text: names, references, and what is neither.</summary>
public sealed class MappingTests
{
    private static readonly string[] s_targets =
    [
        "./schemas/Cat.yaml", "../x", "x.yaml#/Cat", "/x", "//x", "http://[x", "http://x/y#/Cat", "file:///c:/x", "C:\\x", "#", "#/", "#/components", "#/components/schemas/", "#/components/schemas/Cat/x",
        "#/components/schemas/%", "#Cat", "%%%", "a#b#c", "", " ", "Cat ", "~1", "Pet", "Cat", "\\u0000", "urn:x", ":", "?x",
    ];

    public static TheoryData<string> Documents => [.. s_targets];

    [Theory]
    [MemberData(nameof(Documents))]
    public void WhateverItNamesTheRestIsGenerated(string target)
    {
        var generation = Generation.Of(ClientDocument.Shop($$"""
            {
              "openapi": "3.0.3", "info": { "title": "Shop", "version": "1" }, "paths": {},
              "components": { "schemas": {
                "Pet": { "type": "object", "properties": { "type": { "type": "string" } }, "discriminator": { "propertyName": "type", "mapping": { "cat": "{{target.Replace("\\x", "\\\\x", StringComparison.Ordinal)}}" } } },
                "Cat": { "allOf": [ { "$ref": "#/components/schemas/Pet" } ] },
                "Either": { "oneOf": [ { "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Pet" } ], "discriminator": { "propertyName": "type", "mapping": { "cat": "{{target.Replace("\\x", "\\\\x", StringComparison.Ordinal)}}" } } }
              } }
            }
            """));

        Assert.Null(generation.Exception);
        Assert.Contains(generation.Files.Values, text => text.Contains("class Pet", StringComparison.Ordinal));
    }
}
