using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

public class UnionTests
{
    static readonly JsonNames s_pets = new(""","cat":,"dog":,"wolf":"""u8);
    static readonly JsonUnion s_byPetType = new("pet_type", s_pets, 0, 1, 1);

    static int Choice(JsonUnion union, string json)
    {
        var cursor = new JsonCursor(System.Text.Encoding.UTF8.GetBytes(json));
        int choice = cursor.Choose(union);
        Assert.Equal(json, RawCodec.Read(ref cursor).ToString()); // nothing was consumed
        return choice;
    }

    [Theory]
    [InlineData("""{"error":"x"}""", typeof(Error))]
    [InlineData("""{"error":"x","more":[]}""", typeof(Error))]
    [InlineData("""{"field":["m"]}""", typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>))]
    [InlineData("""{"error":["m"]}""", typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>))]
    [InlineData("{}", typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>))]
    [InlineData("""{"field":1}""", typeof(RawJson))]
    [InlineData("""{"error":"x","error":1}""", typeof(RawJson))]
    [InlineData("\"can_view_data\"", typeof(PermissionType))]
    [InlineData("12", typeof(RawJson))]
    [InlineData("null", typeof(RawJson))]
    public void TheCaseIsToldByWhatTheValueLooksLike(string json, Type type) =>
        Assert.IsAssignableFrom(type, Json.Value<BadRequest, BadRequest>(json).Value);

    [Theory]
    [InlineData("""{"error":"x","more":[ ]}""")]
    [InlineData("""{"error":["m","n"]}""")]
    [InlineData("""[{"neither": 1}]""")]
    [InlineData("\"can_run_tasks\"")]
    public void EveryCaseIsWrittenBack(string json) =>
        Assert.Equal(json, Json.Text<BadRequest, BadRequest>(Json.Value<BadRequest, BadRequest>(json)));

    [Theory]
    [InlineData("""{"pet_type":"cat"}""", 0)]
    [InlineData("""{"x":{"pet_type":"cat"},"pet_type":"dog"}""", 1)]
    [InlineData("""{"pet_type":"w\u006flf"}""", 1)]
    [InlineData("""{"pet_type":"cat","pet_type":"dog"}""", 1)]
    [InlineData("""{"pet_type":"bird"}""", -1)]
    [InlineData("""{"pet_type":1}""", -1)]
    [InlineData("{}", -1)]
    [InlineData("[]", -1)]
    [InlineData("\"cat\"", -1)]
    public void ADiscriminatorDecides(string json, int choice) => Assert.Equal(choice, Choice(s_byPetType, json));

    [Theory]
    [InlineData("1", 0)]
    [InlineData("\"1\"", 1)]
    [InlineData("true", 2)]
    [InlineData("[]", 3)]
    [InlineData("null", -1)]
    [InlineData("{}", -1)]
    public void KindsDecide(string json, int choice) => Assert.Equal(
        choice,
        Choice(new(JsonUnionCase.Of(JsonKinds.Number), JsonUnionCase.Of(JsonKinds.String), JsonUnionCase.Of(JsonKinds.Boolean), JsonUnionCase.Of(JsonKinds.Array)), json));

    [Theory]
    [InlineData("\"can_view_data\"", 0)]
    [InlineData("\"can_fly\"", 1)]
    public void ListedTextsComeBeforeAnyString(string json, int choice) => Assert.Equal(
        choice,
        Choice(new(JsonUnionCase.Texts(new JsonNames(""","can_view_data":"""u8)), JsonUnionCase.Of(JsonKinds.String)), json));

    [Theory]
    [InlineData("""{"name":"cat"}""", 0)]
    [InlineData("""{"name":"d\u006fg"}""", 1)]
    [InlineData("""{"name":"bird"}""", 2)]
    [InlineData("{}", 0)] // an optional constant that is absent says nothing
    [InlineData("""{"attempt":1}""", 2)]
    [InlineData("""{"attempt":2}""", 0)]
    [InlineData("""{"attempt":"1"}""", 2)]
    public void ConstantsDecide(string json, int choice) => Assert.Equal(
        choice,
        Choice(
            new(
                JsonUnionCase.Object<PipelineRunStep>().Const(0, "cat"),
                JsonUnionCase.Object<PipelineRunStep>().Const(0, "dog").Const(0, "hound"),
                JsonUnionCase.Object<PipelineRunStep>().Const(2, "1")),
            json));

    [Theory]
    [InlineData("""{"name":"a"}""", 0)]
    [InlineData("""{"name":"a","attempt":1}""", 0)]
    [InlineData("""{"name":"a","steps":[]}""", 0)]
    [InlineData("""{"name":"a","user":null,"status":"x"}""", 1)]
    [InlineData("""{"x":1}""", 0)]
    [InlineData("""{"name":"a","created_at":"x"}""", 0)]
    public void MostDeclaredNamesDecideThenTheFirst(string json, int choice) => Assert.Equal(
        choice,
        Choice(new(JsonUnionCase.Object<PipelineRunStep>(JsonKinds.Number | JsonKinds.String), JsonUnionCase.Object<PipelineRun>(JsonKinds.String)), json));

    [Fact]
    public void RequiredNamesInEveryWordDecide()
    {
        JsonUnion union = new(JsonUnionCase.Object<Wide>());
        Assert.Equal(0, Choice(union, """{"p63":1,"p69":1}"""));
        Assert.Equal(-1, Choice(union, """{"p63":1}"""));
    }

    [Fact]
    public void ANullFitsWhereTheReaderAcceptsIt()
    {
        JsonUnion union = new(JsonUnionCase.Object<PipelineRun>(JsonKinds.String, JsonKinds.String));
        Assert.Equal(0, Choice(union, """{"name":"a","id":null}"""));
        Assert.Equal(-1, Choice(union, """{"name":null}"""));
    }

    [Fact]
    public void AMapWhoseValuesFitComesBeforeAnObjectWithNoneOfItsNames()
    {
        JsonUnion union = new(JsonUnionCase.Object<PipelineRunStep>(), JsonUnionCase.Map(JsonKinds.Number));
        Assert.Equal(1, Choice(union, """{"x":1}"""));
        Assert.Equal(0, Choice(union, """{"x":"1"}"""));
        Assert.Equal(0, Choice(union, """{"attempt":1}"""));
        Assert.Equal(0, Choice(union, "{}"));
    }

    [Fact]
    public void AFreeObjectIsALastResort()
    {
        JsonUnion union = new(JsonUnionCase.Object<Error>(JsonKinds.String), JsonUnionCase.Of(JsonKinds.Object));
        Assert.Equal(0, Choice(union, """{"error":"x"}"""));
        Assert.Equal(1, Choice(union, """{"error":1}"""));
    }

    [Theory]
    [InlineData("7", 0)]
    [InlineData("4294967296", 1)]
    [InlineData("18446744073709551615", 2)]
    [InlineData("7.5", 3)]
    public void NumbersAreToldByWhatTheirFormatHolds(string json, int choice) => Assert.Equal(
        choice,
        Choice(new(JsonUnionCase.Of(JsonFormat.Int32), JsonUnionCase.Of(JsonFormat.Int64), JsonUnionCase.Of(JsonFormat.UInt64), JsonUnionCase.Of(JsonKinds.Number)), json));

    [Theory]
    [InlineData("\"7c9e6679-7425-40de-944b-e07fc1f90ae7\"", 1)]
    [InlineData("\"2026-01-02T03:04:05Z\"", 2)]
    [InlineData("\"2026-01-02\"", 3)]
    [InlineData("\"2026-02-30\"", 0)]
    [InlineData("7", -1)]
    public void TextsAreToldByTheirFormat(string json, int choice) => Assert.Equal(
        choice,
        Choice(new(JsonUnionCase.Of(JsonKinds.String), JsonUnionCase.Of(JsonFormat.Guid), JsonUnionCase.Of(JsonFormat.DateTime), JsonUnionCase.Of(JsonFormat.Date)), json));

    [Theory]
    [InlineData("[1,2]", 0)]
    [InlineData("[1,2.5]", 1)]
    [InlineData("[[1],[]]", 2)]
    [InlineData("[]", 0)]
    [InlineData("[1,\"a\"]", -1)]
    [InlineData("""{"a":1}""", 3)]
    [InlineData("""{"a":[1]}""", 4)]
    public void ListsAndMapsAreToldByWhatTheyHold(string json, int choice) => Assert.Equal(
        choice,
        Choice(
            new(
                JsonUnionCase.List(JsonUnionCase.Of(JsonFormat.Int64)),
                JsonUnionCase.List(JsonUnionCase.Of(JsonKinds.Number)),
                JsonUnionCase.List(JsonUnionCase.List(JsonUnionCase.Of(JsonFormat.Int64))),
                JsonUnionCase.Map(JsonUnionCase.Of(JsonFormat.Int64)),
                JsonUnionCase.Map(JsonUnionCase.List(JsonUnionCase.Of(JsonFormat.Int64)))),
            json));

    [Theory]
    [InlineData("""{"pet_type":"dog"}""", 0)]
    [InlineData("""{"pet_type":"cow","error":"x"}""", 1)]
    [InlineData("""[{"pet_type":"cat"}]""", 2)]
    [InlineData("""[{"pet_type":"cow"}]""", -1)]
    public void AUnionIsACaseOfAnother(string json, int choice) => Assert.Equal(
        choice,
        Choice(new(JsonUnionCase.Union<Pet>(), JsonUnionCase.Object<Error>(), JsonUnionCase.List(JsonUnionCase.Union<Pet>())), json));

    [Theory]
    [InlineData("""{"pet_type":"cat"}""", 0)]
    [InlineData("""{"pet_type":"cow"}""", 2)]
    [InlineData("{}", 2)]
    [InlineData("\"cat\"", 1)]
    [InlineData("1", -1)]
    public void WithoutAListedDiscriminatorTheDefaultIsMeant(string json, int choice) => Assert.Equal(
        choice,
        Choice(new("pet_type", s_pets, [0, 0, 0], 2, JsonUnionCase.Of(JsonKinds.Object), JsonUnionCase.Of(JsonKinds.String)), json));

    [Fact]
    public void HowFarIsLookedIntoListsIsBounded()
    {
        JsonUnionCase inner = JsonUnionCase.Of(JsonKinds.String);
        for (int i = 0; i < 40; i++)
        {
            inner = JsonUnionCase.List(inner);
        }

        Assert.Equal(0, Choice(new(inner, inner), new string('[', 40) + "1" + new string(']', 40)));
    }

    sealed class Pet : IJsonUnion
    {
        static JsonUnion IJsonUnion.Union => s_byPetType;
    }
}
