using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Windows;

namespace Runtime.Tests.Serialization.Conformance;

/// <summary>JSONTestSuite: what every reader must accept, must refuse, and what this one does where RFC 8259 leaves it open.</summary>
public class JsonSuiteTests
{
    /// <summary>The open cases that are accepted; all others are refused, because they are not UTF-8, hold half a surrogate pair or nest too deep.</summary>
    static readonly string[] s_accepted =
    [
        // Numbers of any size are valid, and kept digit by digit; a type that can't hold one says so when it is read.
        "i_number_double_huge_neg_exp", "i_number_huge_exp", "i_number_neg_int_huge_exp", "i_number_pos_double_huge_exp",
        "i_number_real_neg_overflow", "i_number_real_pos_overflow", "i_number_real_underflow", "i_number_too_big_neg_int",
        "i_number_too_big_pos_int", "i_number_very_big_negative_int",
        // RFC 8259 section 8.1: a byte order mark may be ignored.
        "i_structure_UTF-8_BOM_empty_object",
    ];

    [Fact]
    public void EveryCaseIsJudgedAsItMust()
    {
        int count = 0;
        foreach ((string name, string expect, byte[] json) in JsonSuite.Cases())
        {
            bool mustAccept = expect switch
            {
                "accept" => true,
                "reject" => false,
                "transform" => !name.Contains("surrogate", StringComparison.Ordinal) && !name.Contains("codepoint", StringComparison.Ordinal),
                _ => s_accepted.Contains(name),
            };
            Assert.True(mustAccept == Json.IsAccepted(() => ApiJson.ReadValue<RawJson, RawCodec>(json)), name);
            foreach (int chunk in (int[])[1, 3, 100_000])
            {
                Assert.True(mustAccept == Json.IsAccepted(() => Windowed.Read<RawJson, RawCodec>(json, chunk, 16)), $"{name} by {chunk}");
            }

            count++;
        }

        Assert.Equal(340, count);
    }
}
