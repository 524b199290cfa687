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
        Assert.Equal(json, cursor.ReadRaw().ToString()); // nothing was consumed
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
    [InlineData("""{"name":"bird"}""", -1)]
    [InlineData("{}", -1)]
    [InlineData("""{"attempt":1}""", 2)]
    [InlineData("""{"attempt":2}""", -1)]
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
}
